// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import static io.github.trustimprovement.scoring.valence.PositiveShareTest.defined;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.scoring.CountedSpeakers;
import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.LeverValenceTally;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.SegmentUnit;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.study.StudyArbitraries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EmphasisProperties {
    private static final String EMPHASIS = "valence/emphasis";

    @Property(tries = 300)
    @Proves(
            measure = EMPHASIS,
            by = Proof.LAW,
            source = "shares add up to 1, or to more where segments carry several levers")
    void addsUpToOneOnlyWhereSegmentsCarryOneLever(@ForAll("studies") Study study) {
        LeverValenceTally<SegmentUnit> tally = LeverValenceTally.of(study, CountingUnit.SEGMENT);
        Assume.that(tally.countsOfAnyLever(CountedSpeakers.all()).units() > 0);
        double sum = 0;
        for (Lever lever : Lever.values()) {
            double share = defined(Emphasis.of(tally, lever).estimate()).value();
            assertThat(share).isBetween(0.0, 1.0);
            sum += share;
        }
        boolean isOneEach = study.segments().stream()
                .allMatch(segment -> SegmentReading.levers(segment).size() < 2);

        assertThat(sum).isGreaterThanOrEqualTo(1 - 1e-12);
        assertThat(Math.abs(sum - 1) < 1e-12).isEqualTo(isOneEach);
    }

    @Property(tries = 200)
    @Proves(measure = EMPHASIS, by = Proof.SECOND_IMPLEMENTATION, source = "reading segments one by one")
    void isReadSegmentBySegment(@ForAll("studies") Study study, @ForAll Lever lever) {
        List<Set<Lever>> levers = study.segments().stream()
                .map(SegmentReading::levers)
                .filter(some -> !some.isEmpty())
                .toList();
        Assume.that(!levers.isEmpty());
        long with = levers.stream().filter(some -> some.contains(lever)).count();

        assertThat(defined(Emphasis.of(study, lever).estimate()).value()).isEqualTo((double) with / levers.size());
    }

    @Property(tries = 200)
    @Proves(measure = EMPHASIS, by = Proof.LAW, source = "the order of segments changes nothing")
    void ignoresTheOrderOfSegments(@ForAll("studies") Study study, @ForAll Lever lever, @ForAll long seed) {
        List<Segment> shuffled = new ArrayList<>(study.segments());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Emphasis.of(study.toBuilder().segments(shuffled).build(), lever)
                        .explain())
                .isEqualTo(Emphasis.of(study, lever).explain());
    }

    @Provide
    Arbitrary<Study> studies() {
        return StudyArbitraries.singleCoderStudies();
    }
}
