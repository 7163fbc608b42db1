// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.consensus;

import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.review.Rating;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.TallyLaws;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class ConsensusProperties {
    private static final Scale SCALE = Scale.ofOrdinal("spread", "none", "some", "most", "all");

    @Property
    void ratingsCountedInPartsAreThoseOfTheWhole(@ForAll("ratings") List<Rating> ratings, @ForAll Random random) {
        TallyLaws.partsMergeInAnyOrder(
                ratings,
                random,
                part -> FrequencyVector.of(SCALE, part),
                FrequencyVector::merge,
                FrequencyVector.of(SCALE, List.of()));
    }

    @Property
    @Proves(
            measure = "consensus/van-der-eijk-agreement",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "every triple of levels looked at by itself, layer by layer, in BigDecimal")
    void agreementIsThatOfEveryTriple(@ForAll("counts") long[] counts) {
        agreement(counts)
                .ifPresent(value ->
                        assertThat(value).isEqualTo(agreementByTriples(counts).doubleValue(), within(1e-14)));
    }

    @Property
    @Proves(
            measure = "consensus/van-der-eijk-agreement",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "polarization from every triple of levels, in BigDecimal, of scales of any length")
    void polarizationIsThatOfEveryTriple(@ForAll("anyCounts") long[] counts) {
        VanDerEijkAgreement found = VanDerEijkAgreement.of(FrequencyVector.of(counts));
        long total = LongStream.of(counts).sum();

        assertThat(found.polarization().n()).isEqualTo(total);
        assertThat(found.agreement().n()).isEqualTo(total);
        if (total == 0 || counts.length < 3) {
            UndefinedReason reason = total == 0 ? UndefinedReason.NO_DATA : UndefinedReason.TOO_FEW_CATEGORIES;
            assertThat(reason(found.polarization())).isEqualTo(reason);
            assertThat(reason(found.agreement())).isEqualTo(reason);
        } else {
            BigDecimal half =
                    BigDecimal.ONE.subtract(agreementByTriples(counts)).divide(BigDecimal.valueOf(2));
            assertThat(found.polarization().ifDefined().orElseThrow()).isEqualTo(half.doubleValue(), within(1e-14));
        }
    }

    private static BigDecimal agreementByTriples(long[] counts) {
        long[] left = counts.clone();
        long total = LongStream.of(counts).sum();
        BigDecimal sum = BigDecimal.ZERO;
        while (LongStream.of(left).sum() > 0) {
            long least = LongStream.of(left).filter(count -> count > 0).min().orElseThrow();
            boolean[] isIn = new boolean[left.length];
            long levels = 0;
            for (int i = 0; i < left.length; i++) {
                isIn[i] = left[i] > 0;
                if (isIn[i]) {
                    left[i] -= least;
                    levels++;
                }
            }
            sum = sum.add(BigDecimal.valueOf(least * levels).multiply(ofLayer(isIn, levels)));
        }
        return sum.divide(BigDecimal.valueOf(total), MathContext.DECIMAL128);
    }

    private static BigDecimal ofLayer(boolean[] isIn, long levels) {
        int k = isIn.length;
        long tu = 0;
        long tdu = 0;
        for (int i = 0; i < k; i++) {
            for (int j = i + 1; j < k; j++) {
                for (int m = j + 1; m < k; m++) {
                    boolean isNeighbours = (isIn[i] && isIn[j] && !isIn[m]) || (!isIn[i] && isIn[j] && isIn[m]);
                    tu += isNeighbours ? 1 : 0;
                    tdu += isIn[i] && !isIn[j] && isIn[m] ? 1 : 0;
                }
            }
        }
        if (levels == 1) {
            return BigDecimal.ONE;
        }
        if (tu + tdu == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal u = BigDecimal.valueOf((k - 2) * tu - (k - 1) * tdu)
                .divide(BigDecimal.valueOf((k - 2) * (tu + tdu)), MathContext.DECIMAL128);
        return u.multiply(BigDecimal.ONE.subtract(
                BigDecimal.valueOf(levels - 1).divide(BigDecimal.valueOf(k - 1), MathContext.DECIMAL128)));
    }

    @Property
    @Proves(
            measure = "consensus/leik-dispersion",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "cumulative shares, summed and divided in BigDecimal")
    void dispersionIsThatOfCumulativeShares(@ForAll("counts") long[] counts) {
        BigDecimal total = BigDecimal.valueOf(LongStream.of(counts).sum());
        dispersion(counts).ifPresent(value -> {
            BigDecimal sum = BigDecimal.ZERO;
            BigDecimal cumulative = BigDecimal.ZERO;
            for (long count : counts) {
                cumulative = cumulative.add(BigDecimal.valueOf(count).divide(total, MathContext.DECIMAL128));
                sum = sum.add(cumulative.min(BigDecimal.ONE.subtract(cumulative)));
            }
            BigDecimal most = BigDecimal.valueOf(counts.length - 1).divide(BigDecimal.valueOf(2));
            assertThat(value).isEqualTo(sum.divide(most, MathContext.DECIMAL128).doubleValue(), within(1e-14));
        });
    }

    @Property
    @Proves(
            measure = "consensus/van-der-eijk-agreement",
            by = Proof.LAW,
            source = "from -1 to 1; 1 if and only if one level is used; -1 if and only if half is at each end")
    @Proves(
            measure = "consensus/leik-dispersion",
            by = Proof.LAW,
            source = "from 0 to 1; 0 if and only if one level is used; 1 if and only if half is at each end")
    void bothReachTheirEndsWhereTheyShould(@ForAll("counts") long[] counts) {
        long used = LongStream.of(counts).filter(count -> count > 0).count();
        boolean isHalved = used == 2 && counts[0] == counts[counts.length - 1] && counts[0] > 0;

        agreement(counts).ifPresent(value -> {
            assertThat(value).isBetween(-1.0, 1.0);
            assertThat(value == 1).isEqualTo(used == 1);
            assertThat(value == -1).isEqualTo(isHalved);
        });
        dispersion(counts).ifPresent(value -> {
            assertThat(value).isBetween(0.0, 1.0);
            assertThat(value == 0).isEqualTo(used == 1);
            assertThat(value == 1).isEqualTo(isHalved);
        });
    }

    @Property
    @Proves(
            measure = "consensus/van-der-eijk-agreement",
            by = Proof.LAW,
            source = "turning the scale round or repeating every rating changes no bit; evenly spread is 0")
    @Proves(
            measure = "consensus/leik-dispersion",
            by = Proof.LAW,
            source = "turning the scale round or repeating every rating changes no bit")
    void turningRoundAndRepeatingChangeNothing(
            @ForAll("counts") long[] counts, @ForAll @IntRange(min = 2, max = 1_000_000) int times) {
        long[] reversed = IntStream.range(0, counts.length)
                .mapToLong(i -> counts[counts.length - 1 - i])
                .toArray();
        long[] repeated = LongStream.of(counts).map(count -> count * times).toArray();
        long[] even = LongStream.of(counts).map(count -> times).toArray();

        assertThat(agreement(reversed)).isEqualTo(agreement(counts));
        assertThat(agreement(repeated)).isEqualTo(agreement(counts));
        assertThat(agreement(even)).hasValue(0);
        assertThat(dispersion(reversed)).isEqualTo(dispersion(counts));
        assertThat(dispersion(repeated)).isEqualTo(dispersion(counts));
    }

    @Property
    @Proves(
            measure = "consensus/van-der-eijk-agreement",
            by = Proof.LAW,
            source = "polarization is (1 - A) / 2, and the weights of the layers add up to 1")
    void layersAddUpToAll(@ForAll("counts") long[] counts) {
        VanDerEijkAgreement result = VanDerEijkAgreement.of(FrequencyVector.of(counts));

        result.polarization()
                .ifDefined()
                .ifPresent(value ->
                        assertThat(value).isEqualTo((1 - agreement(counts).orElseThrow()) / 2));
        if (LongStream.of(counts).sum() > 0) {
            assertThat(result.layers().stream()
                            .mapToDouble(AgreementLayer::weight)
                            .sum())
                    .isEqualTo(1, within(1e-12));
        }
    }

    private static OptionalDouble agreement(long... counts) {
        return VanDerEijkAgreement.of(FrequencyVector.of(counts)).agreement().ifDefined();
    }

    private static OptionalDouble dispersion(long... counts) {
        return LeikDispersion.of(FrequencyVector.of(counts)).estimate().ifDefined();
    }

    @Provide
    Arbitrary<long[]> counts() {
        return counts(3);
    }

    @Provide
    Arbitrary<long[]> anyCounts() {
        return counts(2);
    }

    private static Arbitrary<long[]> counts(int leastLevels) {
        Arbitrary<Long> count = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(0L)),
                Tuple.of(1, Arbitraries.just(3L)),
                Tuple.of(3, Arbitraries.longs().between(0, 50)));
        return count.list()
                .ofMinSize(leastLevels)
                .ofMaxSize(9)
                .map(list -> list.stream().mapToLong(Long::longValue).toArray())
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<List<Rating>> ratings() {
        return Arbitraries.of(
                        Rating.of("spread", "none"),
                        Rating.of("spread", "some"),
                        Rating.of("spread", "all"),
                        Rating.of("other", "all"),
                        Rating.notAssessed())
                .list()
                .ofMaxSize(20)
                .withoutEdgeCases();
    }
}
