// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.concept.InvalidModelException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DisclosureTest {
    private final Study study = Study.builder()
            .id("demo")
            .note("a note")
            .addParticipants(Participant.of("p01", LeaderGroup.CEO), Participant.of("p02"))
            .addSources(Source.text("i01", "All that was said."))
            .addSegments(
                    segment("s1", Speaker.of("p01")),
                    segment("s2", Speaker.ofGroup(LeaderGroup.NON_CEO)),
                    segment("s3", Speaker.unknown()),
                    segment("s4", Speaker.of("p09")))
            .build();

    @Test
    void keepsNoTextAndAllElse() {
        Study without = study.withoutText();

        assertThat(without.sources()).extracting(Source::text).allMatch(text -> text.isEmpty());
        assertThat(without.segments()).extracting(Segment::text).allMatch(text -> text.isEmpty());
        assertThat(without.participants()).isEqualTo(study.participants());
        assertThat(without.note()).contains("a note");
        assertThat(without.segments().get(0).codings())
                .isEqualTo(study.segments().get(0).codings());
        assertThat(without.withoutText()).isEqualTo(without);
    }

    @Test
    void givesParticipantsOtherIdsWhereverTheyStand() {
        Study rekeyed = study.withParticipantsRekeyed(Map.of("p01", "a", "p02", "b", "p09", "c")::get);

        assertThat(rekeyed.participants()).extracting(Participant::toString).containsExactly("a (CEO)", "b");
        assertThat(rekeyed.segments())
                .extracting(Segment::speaker)
                .containsExactly(
                        Speaker.of("a"), Speaker.ofGroup(LeaderGroup.NON_CEO), Speaker.unknown(), Speaker.of("c"));
        assertThat(rekeyed.leaderGroup(rekeyed.segments().get(0).speaker())).contains(LeaderGroup.CEO);
    }

    @Test
    void comesBackByTheInverse() {
        assertThat(study.withParticipantsRekeyed("x"::concat).withParticipantsRekeyed(id -> id.substring(1)))
                .isEqualTo(study);
    }

    @Test
    void keepsUnknownPropertiesOfASpeaker() {
        Speaker speaker = Identified.builder()
                .participant("p01")
                .putExtension("seat", Extension.of("3"))
                .build();
        Study one = study.toBuilder().addSegments(segment("s5", speaker)).build();

        assertThat(one.withParticipantsRekeyed("x"::concat)
                        .segments()
                        .get(4)
                        .speaker()
                        .extensions())
                .containsExactly(Map.entry("seat", Extension.of("3")));
    }

    @Test
    void leavesNothingInTheTextOfWhatCouldNotBeRead() {
        Extension faulty = Extension.of("[\"they said\"]");
        Segment segment = Segment.builder()
                .id("s9")
                .source("i01")
                .putExtension("text", faulty)
                .putExtension("speaker", faulty)
                .putExtension("mood", faulty)
                .build();
        Study kept = Study.builder()
                .id("demo")
                .addSources(
                        Source.builder().id("i01").putExtension("text", faulty).build())
                .addSegments(segment)
                .putExtension("segments", faulty)
                .putExtension("sources", faulty)
                .putExtension("participants", faulty)
                .putExtension("licence", faulty)
                .build();

        Study withoutText = kept.withoutText();
        assertThat(withoutText.extensions()).containsOnlyKeys("participants", "licence");
        assertThat(withoutText.sources().get(0).extensions()).isEmpty();
        assertThat(withoutText.segments().get(0).extensions()).containsOnlyKeys("speaker", "mood");

        Study rekeyed = kept.withParticipantsRekeyed("x"::concat);
        assertThat(rekeyed.extensions()).containsOnlyKeys("sources", "licence");
        assertThat(rekeyed.segments().get(0).extensions()).containsOnlyKeys("text", "mood");
    }

    @Test
    void rejectsOneIdForTwoParticipants() {
        assertThatThrownBy(() -> study.withParticipantsRekeyed(id -> "p"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Study.participants: a new id for each, but 'p01' and 'p02' share one, was: \"p\"");
    }

    @Test
    void rejectsTheIdOfAnotherForASpeakerWhoIsNotListed() {
        assertThatThrownBy(() -> study.withParticipantsRekeyed(id -> id.equals("p09") ? "p01" : id))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Study.participants: a new id for each, but 'p01' and 'p09' share one, was: \"p01\"");
    }

    @Test
    void rejectsABlankId() {
        assertThatThrownBy(() -> study.withParticipantsRekeyed(id -> ""))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Participant.id: not blank, was: \"\"");
    }

    private static Segment segment(String id, Speaker speaker) {
        return Segment.builder()
                .id(id)
                .source("i01")
                .speaker(speaker)
                .text("Some of it.")
                .addCodings(Coding.of(Lever.COMMONALITY))
                .build();
    }
}
