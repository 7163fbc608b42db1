// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.valence.PositiveShareTest.defined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.Ranges;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.study.StudyArbitraries;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class EmphasisDiversityProperties {
    private static final String DIVERSITY = "valence/emphasis-diversity";
    private static final MathContext DIGITS = new MathContext(40);

    @Property
    @Proves(
            measure = DIVERSITY,
            by = Proof.LAW,
            source = "it lies between 1 and the number of levers, and falls as the order rises")
    void fallsAsTheOrderRises(
            @ForAll("mentions") List<Long> counts, @ForAll("orders") double order, @ForAll("orders") double higher) {
        double levers = counts.stream().filter(count -> count > 0).count();
        double first = hill(counts, Math.min(order, higher));
        double second = hill(counts, Math.max(order, higher));

        assertThat(second).isLessThanOrEqualTo(first + 1e-9).isGreaterThanOrEqualTo(1 - 1e-12);
        assertThat(first).isLessThanOrEqualTo(levers + 1e-9);
    }

    @Property
    @Proves(
            measure = DIVERSITY,
            by = Proof.LAW,
            source =
                    "twice as many levers with the same counts are twice as diverse; levers without mention, and order, do"
                            + " not matter; equal counts are even")
    void doublesWithTheLevers(@ForAll("mentions") List<Long> counts, @ForAll("orders") double order) {
        List<Long> twice = Stream.concat(counts.stream(), counts.stream()).toList();
        List<Long> reversed = new ArrayList<>(counts);
        Collections.reverse(reversed);
        reversed.add(0L);

        assertThat(hill(twice, order)).isEqualTo(2 * hill(counts, order), within(1e-9));
        assertThat(hill(reversed, order)).isEqualTo(hill(counts, order));
        assertThat(hill(Collections.nCopies(counts.size(), 3L), order)).isEqualTo(counts.size(), within(1e-9));
    }

    @Property
    @Proves(
            measure = DIVERSITY,
            by = Proof.LAW,
            source = "it does not jump at order 1, and evenness is ln D_1 / ln D_0")
    void isContinuousAtOrderOne(@ForAll("mentions") List<Long> counts) {
        double atOne = hill(counts, 1);

        assertThat(hill(counts, 1 + 1e-9)).isEqualTo(atOne, within(1e-6));
        assertThat(hill(counts, 1 - 1e-12)).isEqualTo(atOne, within(1e-6));
        assertThat(hill(counts, 1.5 + 1e-9)).isEqualTo(hill(counts, 1.5 - 1e-9), within(1e-6));
        if (hill(counts, 0) > 1) {
            double evenness = defined(EmphasisDiversity.of(CountBasis.builder().build(), counts)
                            .evenness())
                    .value();
            assertThat(evenness).isBetween(0.0, 1.0);
            assertThat(evenness).isEqualTo(Math.log(atOne) / Math.log(hill(counts, 0)), within(1e-12));
        }
    }

    @Property(tries = 300)
    @Proves(
            measure = DIVERSITY,
            by = Proof.SECOND_IMPLEMENTATION,
            source = "whole orders from sums of powers in 40 decimal digits, order 1 as a product of powers")
    void isTheSumOfPowers(@ForAll("mentions") List<Long> counts, @ForAll @IntRange(min = 2, max = 9) int order) {
        long all = counts.stream().mapToLong(Long::longValue).sum();
        BigDecimal sum = BigDecimal.ZERO;
        double product = 1;
        for (long count : counts) {
            BigDecimal share = BigDecimal.valueOf(count).divide(BigDecimal.valueOf(all), DIGITS);
            sum = sum.add(share.pow(order, DIGITS));
            product *= Math.pow(share.doubleValue(), -share.doubleValue());
        }

        assertThat(hill(counts, order)).isEqualTo(Math.pow(sum.doubleValue(), 1.0 / (1 - order)), within(1e-9));
        assertThat(hill(counts, 1)).isEqualTo(product, within(1e-9));
    }

    @Property
    @Proves(
            measure = DIVERSITY,
            by = Proof.SECOND_IMPLEMENTATION,
            source =
                    "evenness as the mean surprise of each single mention, over that of levers mentioned equally often")
    void evennessIsTheMeanSurpriseOfAMention(@ForAll("anyMentions") List<Long> counts) {
        Estimate found =
                EmphasisDiversity.of(CountBasis.builder().build(), counts).evenness();
        List<Integer> mentions = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            mentions.addAll(Collections.nCopies(counts.get(i).intValue(), i));
        }

        assertThat(found.n()).isEqualTo(mentions.size());
        if (mentions.isEmpty()) {
            assertThat(reason(found)).isEqualTo(UndefinedReason.ZERO_DENOMINATOR);
        } else if (evenness(mentions).isEmpty()) {
            assertThat(reason(found)).isEqualTo(UndefinedReason.ONE_CATEGORY);
        } else {
            assertThat(found.ifDefined().orElseThrow())
                    .isEqualTo(evenness(mentions).getAsDouble(), within(1e-12));
        }
    }

    private static OptionalDouble evenness(List<?> mentions) {
        double levers = mentions.stream().distinct().count();
        return levers < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(mentions.stream()
                        .mapToDouble(
                                lever -> Math.log((double) mentions.size() / Collections.frequency(mentions, lever))
                                        / Math.log(levers))
                        .average()
                        .orElseThrow());
    }

    @Property(tries = 200)
    @Proves(
            measure = DIVERSITY,
            by = Proof.SECOND_IMPLEMENTATION,
            source = "evenness of a study and its range: segments read one by one, again without each leader")
    void evennessOfAStudyIsReadSegmentBySegment(@ForAll("studies") Study study) {
        List<Lever> all = mentions(study.segments().stream());
        Assume.that(!all.isEmpty());
        List<OptionalDouble> omissions = study.participants().stream()
                .map(Participant::id)
                .filter(leader -> !mentions(SegmentReading.of(study, leader)).isEmpty())
                .map(leader -> evenness(mentions(study.segments().stream()
                        .filter(segment -> SegmentReading.of(study, leader).noneMatch(segment::equals)))))
                .toList();
        Estimate found = EmphasisDiversity.of(study).evenness();

        assertThat(found.n()).isEqualTo(all.size());
        if (evenness(all).isEmpty()) {
            assertThat(reason(found)).isEqualTo(UndefinedReason.ONE_CATEGORY);
            return;
        }
        assertThat(defined(found).value()).isEqualTo(evenness(all).getAsDouble(), within(1e-12));
        Ranges.assertThatOf(found, omissions);
    }

    private static List<Lever> mentions(Stream<Segment> segments) {
        return segments.flatMap(segment -> SegmentReading.levers(segment).stream())
                .toList();
    }

    @Provide
    Arbitrary<List<Long>> anyMentions() {
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(1, Arbitraries.just(0L)),
                        net.jqwik.api.Tuple.of(1, Arbitraries.longs().between(0, 60)))
                .list()
                .ofMaxSize(Lever.values().length);
    }

    @Provide
    Arbitrary<Study> studies() {
        return StudyArbitraries.singleCoderStudies();
    }

    @Provide
    Arbitrary<List<Long>> mentions() {
        return Arbitraries.longs()
                .between(0, 60)
                .list()
                .ofMinSize(1)
                .ofMaxSize(10)
                .filter(counts -> counts.stream().anyMatch(count -> count > 0));
    }

    @Provide
    Arbitrary<Double> orders() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, Arbitraries.doubles().between(0, 40)),
                net.jqwik.api.Tuple.of(3, Arbitraries.of(0.0, 1.0, 2.0, Double.POSITIVE_INFINITY, 1e300, 1e-300)));
    }

    private static double hill(List<Long> counts, double order) {
        return defined(EmphasisDiversity.of(CountBasis.builder().build(), counts)
                        .effectiveLevers(order))
                .value();
    }
}
