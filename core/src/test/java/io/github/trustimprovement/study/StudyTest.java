// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.aol.CodingBasis;
import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.concept.MissingAttributesException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StudyTest {
    private static final String TRANSCRIPT = "Words that stay where they are.";

    private final Study study = Study.builder()
            .id("demo")
            .title("A demonstration")
            .addParticipants(Participant.of("p01", LeaderGroup.CEO), Participant.of("p02"))
            .addSources(Source.text("i01", TRANSCRIPT))
            .addCoders(Coder.of("c1", "i01"))
            .addSegments(Segment.builder()
                    .id("s1")
                    .source("i01")
                    .speaker(Speaker.of("p01"))
                    .locator(CodePoints.of(139, 195))
                    .text(TRANSCRIPT)
                    .addCodings(Coding.of(Lever.COMMONALITY, Valence.NEGATIVE)
                            .withBases(CodingBasis.MECHANISM)
                            .withCoder("c1"))
                    .build())
            .addSegments(Segment.builder().id("s2").source("i02").build())
            .build();

    @Test
    void findsItsRecordsById() {
        assertThat(study.participant("p02")).contains(Participant.of("p02"));
        assertThat(study.source("i01")).contains(Source.text("i01", TRANSCRIPT));
        assertThat(study.coder("c1")).map(Coder::codedSources).contains(List.of("i01"));
        assertThat(study.segment("s2")).map(Segment::source).contains("i02");
        assertThat(study.segmentsOf("i01")).extracting(Segment::id).containsExactly("s1");
    }

    @Test
    void findsNothingUnderAnIdItDoesNotHave() {
        assertThat(study.participant("p09")).isEmpty();
        assertThat(study.source("i09")).isEmpty();
        assertThat(study.coder("c9")).isEmpty();
        assertThat(study.segment("s9")).isEmpty();
        assertThat(study.segmentsOf("i09")).isEmpty();
    }

    @Test
    void takesTheFirstOfTwoRecordsWithOneId() {
        Study twice = study.toBuilder()
                .addParticipants(Participant.of("p01", LeaderGroup.NON_CEO))
                .build();

        assertThat(twice.participant("p01")).contains(Participant.of("p01", LeaderGroup.CEO));
    }

    @Test
    void knowsTheGroupOfASpeaker() {
        assertThat(study.leaderGroup(Speaker.of("p01"))).contains(LeaderGroup.CEO);
        assertThat(study.leaderGroup(Speaker.of("p02"))).isEmpty();
        assertThat(study.leaderGroup(Speaker.of("p09"))).isEmpty();
        assertThat(study.leaderGroup(Speaker.ofGroup(LeaderGroup.NON_CEO))).contains(LeaderGroup.NON_CEO);
        assertThat(study.leaderGroup(Speaker.unknown())).isEmpty();
    }

    @Test
    void declaresNothingUnlessStated() {
        assertThat(study.codebook()).isEqualTo(Codebook.empty());
        assertThat(study.segments().get(1).speaker()).isEqualTo(Speaker.unknown());
        assertThat(study.segments().get(1).locator()).isEqualTo(Locator.none());
    }

    @Test
    void replacesTheCodingsOfASegment() {
        assertThat(study.segments().get(0).withCodings().codings()).isEmpty();
    }

    @Test
    void fitsOnALineAndNeverShowsWhatWasSaid() {
        assertThat(study).hasToString("demo 'A demonstration': 2 participants, 1 source, 1 coder, 2 segments");
        assertThat(study.participants()).extracting(Participant::toString).containsExactly("p01 (CEO)", "p02");
        assertThat(study.sources().get(0)).hasToString("i01 (text of 31 code points)");
        assertThat(Source.builder()
                        .id("i03")
                        .title("Third")
                        .date(LocalDate.of(2025, 4, 1))
                        .build())
                .hasToString("i03 'Third' 2025-04-01");
        assertThat(study.coders().get(0)).hasToString("c1 (1 source coded)");
        assertThat(study.segments())
                .extracting(Segment::toString)
                .containsExactly(
                        "s1 in i01 [139,195), p01 (text of 31 code points): "
                                + "aol/lever/commonality negative [mechanism] by c1",
                        "s2 in i02 no place, unknown speaker: not coded");
    }

    @Test
    void tellsWhichSourcesACoderHasFinished() {
        assertThat(Coder.of("c1", "i01", "i02").isDone("i02")).isTrue();
        assertThat(Coder.of("c1", "i01").isDone("i02")).isFalse();
    }

    @TestFactory
    Stream<DynamicTest> rejectsBlankIds() {
        return Stream.of(
                blank("Study.id", () -> Study.builder().id(" ").build()),
                blank("Participant.id", () -> Participant.of(" ")),
                blank("Source.id", () -> Source.of(" ")),
                blank("Coder.id", () -> Coder.of(" ")),
                blank(
                        "Segment.id",
                        () -> Segment.builder().id(" ").source("i01").build()),
                blank(
                        "Segment.source",
                        () -> Segment.builder().id("s1").source(" ").build()),
                blank("Identified.participant", () -> Speaker.of(" ")));
    }

    private static DynamicTest blank(String attribute, Runnable construction) {
        return DynamicTest.dynamicTest(
                attribute,
                () -> assertThatThrownBy(construction::run)
                        .isInstanceOf(InvalidModelException.class)
                        .hasMessage(attribute + ": not blank, was: \" \""));
    }

    @Test
    void namesEveryMissingAttributeOfASegment() {
        SegmentBuilder builder = Segment.builder();

        assertThatThrownBy(builder::build)
                .isInstanceOf(MissingAttributesException.class)
                .hasMessage("Segment: required but not set: id, source");
    }
}
