// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.scoring.CountedGroup;
import io.github.trustimprovement.scoring.CountedSpeakers;
import io.github.trustimprovement.scoring.CountedValence;
import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.LeaderMentions;
import io.github.trustimprovement.scoring.LeverValenceTally;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Speaker;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.study.StudyArbitraries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Profiles, and the prevalence among leaders, over generated studies. */
class ValenceProfileProperties {
    private static final String MEASURE = "valence/valence-profile";
    private static final String PREVALENCE = "valence/leader-prevalence";

    @Property(tries = 200)
    @Proves(
            measure = MEASURE,
            by = Proof.LAW,
            source = "places add up to the units that carry the lever, groups to all")
    void placesAndGroupsAddUp(@ForAll("studies") Study study, @ForAll Lever lever) {
        ValenceProfile profile = ValenceProfile.of(study, lever);
        long segments = 0;
        long leaders = 0;
        for (ValencePart part : ValencePart.values()) {
            segments += k(profile.segments(part, CountedSpeakers.all()));
            leaders += k(profile.leaders(part, CountedSpeakers.all()));
            assertThat(Arrays.stream(CountedGroup.values())
                            .mapToLong(group -> k(profile.segments(part, group)))
                            .sum())
                    .isEqualTo(k(profile.segments(part, CountedSpeakers.all())));
        }

        assertThat(segments).isEqualTo(k(profile.segments(CountedSpeakers.all())));
        assertThat(leaders).isEqualTo(k(profile.leaders(CountedSpeakers.all())));
    }

    @Property(tries = 200)
    @Proves(
            measure = MEASURE,
            by = Proof.LAW,
            source = "the order of segments changes nothing; segments said twice count twice, their leaders once")
    void ignoresOrderAndCountsLeadersOnce(@ForAll("studies") Study study, @ForAll Lever lever, @ForAll long seed) {
        List<Segment> shuffled = new ArrayList<>(study.segments());
        Collections.shuffle(shuffled, new Random(seed));
        List<Segment> twice =
                Stream.concat(study.segments().stream(), shuffled.stream()).toList();
        ValenceProfile profile = ValenceProfile.of(study, lever);
        ValenceProfile doubled =
                ValenceProfile.of(study.toBuilder().segments(twice).build(), lever);

        assertThat(ValenceProfile.of(study.toBuilder().segments(shuffled).build(), lever)
                        .explain())
                .isEqualTo(profile.explain());
        for (ValencePart part : ValencePart.values()) {
            assertThat(k(doubled.segments(part, CountedSpeakers.all())))
                    .isEqualTo(2 * k(profile.segments(part, CountedSpeakers.all())));
            assertThat(doubled.leaders(part, CountedSpeakers.all()))
                    .isEqualTo(profile.leaders(part, CountedSpeakers.all()));
        }
    }

    @Property(tries = 200)
    @Proves(measure = MEASURE, by = Proof.SECOND_IMPLEMENTATION, source = "reading segments and leaders one by one")
    void isReadOneByOne(@ForAll("studies") Study study, @ForAll Lever lever) {
        ValenceProfile profile = ValenceProfile.of(study, lever);
        boolean isIdentified = study.participants().stream()
                .anyMatch(who -> SegmentReading.of(study, who.id()).findAny().isPresent());
        assertThat(k(profile.segments(CountedSpeakers.all())))
                .isEqualTo(study.segments().stream()
                        .filter(segment -> !SegmentReading.valences(Stream.of(segment), lever)
                                .isEmpty())
                        .count());
        if (isIdentified) {
            assertThat(k(profile.leaders(CountedSpeakers.all())))
                    .isEqualTo(study.participants().stream()
                            .filter(who -> !SegmentReading.valences(SegmentReading.of(study, who.id()), lever)
                                    .isEmpty())
                            .count());
        }
        for (ValencePart part : ValencePart.values()) {
            assertThat(k(profile.segments(part, CountedSpeakers.all())))
                    .isEqualTo(study.segments().stream()
                            .filter(segment -> SegmentReading.part(SegmentReading.valences(Stream.of(segment), lever))
                                    .equals(Optional.of(part)))
                            .count());
            if (isIdentified) {
                assertThat(k(profile.leaders(part, CountedSpeakers.all())))
                        .isEqualTo(study.participants().stream()
                                .map(Participant::id)
                                .map(who -> SegmentReading.valences(SegmentReading.of(study, who), lever))
                                .filter(valences ->
                                        SegmentReading.part(valences).equals(Optional.of(part)))
                                .count());
            }
        }
    }

    @Property(tries = 200)
    @Proves(
            measure = PREVALENCE,
            by = Proof.LAW,
            source = "a leader counts once: what is said twice changes nothing, and more said never lowers the number")
    void prevalenceIgnoresTalkativeness(@ForAll("studies") Study study, @ForAll Lever lever, @ForAll int any) {
        List<Segment> twice = Stream.concat(study.segments().stream(), study.segments().stream())
                .toList();
        LeverValenceTally<?> tally = LeverValenceTally.of(study, CountingUnit.LEADER);
        int fewer = study.segments().isEmpty()
                ? 0
                : Math.floorMod(any, study.segments().size());
        Study part =
                study.toBuilder().segments(study.segments().subList(0, fewer)).build();
        Estimate whole = LeaderPrevalence.of(LeaderMentions.of(study, lever)).estimate();

        assertThat(LeaderPrevalence.of(LeaderMentions.of(
                                study.toBuilder().segments(twice).build(), lever))
                        .estimate())
                .isEqualTo(whole);
        if (LeaderPrevalence.of(LeaderMentions.of(part, lever)).estimate() instanceof Defined share) {
            assertThat(share.k().orElseThrow())
                    .isLessThanOrEqualTo(((Defined) whole).k().orElseThrow());
        }
        assertThat(tally.unit()).isEqualTo(CountingUnit.LEADER);
    }

    @Property(tries = 200)
    @Proves(
            measure = PREVALENCE,
            by = Proof.SECOND_IMPLEMENTATION,
            source = "asking every leader of the roster in turn")
    void prevalenceAsksEveryLeader(
            @ForAll("studies") Study study, @ForAll Lever lever, @ForAll CountedValence valence) {
        LeaderPrevalence.of(LeaderMentions.of(study, lever, valence))
                .estimate()
                .ifDefined()
                .ifPresent(share -> assertThat(share)
                        .isEqualTo((double) study.participants().stream()
                                        .filter(who ->
                                                SegmentReading.valences(SegmentReading.of(study, who.id()), lever)
                                                        .stream()
                                                        .map(each -> each.map(CountedValence::of)
                                                                .orElse(CountedValence.UNSTATED))
                                                        .anyMatch(valence::equals))
                                        .count()
                                / study.participants().stream()
                                        .filter(who -> isCounted(study, who.id()))
                                        .count()));
    }

    private static boolean isCounted(Study study, String leader) {
        List<Segment> segments = study.segments().stream()
                .filter(segment -> segment.speaker().equals(Speaker.of(leader)))
                .toList();
        return segments.isEmpty()
                || segments.stream()
                        .anyMatch(segment -> !segment.codings().isEmpty()
                                || study.coders().stream()
                                        .anyMatch(coder -> coder.codedSources().contains(segment.source())));
    }

    @Provide
    Arbitrary<Study> studies() {
        return StudyArbitraries.singleCoderStudies();
    }

    private static long k(Estimate estimate) {
        return estimate instanceof Defined defined ? defined.k().orElseThrow() : 0;
    }
}
