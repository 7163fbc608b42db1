// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import static io.github.trustimprovement.scoring.AnswerChecks.assertUndefined;
import static io.github.trustimprovement.scoring.AnswerChecks.assertValue;
import static io.github.trustimprovement.scoring.AnswerChecks.assertWord;
import static io.github.trustimprovement.scoring.portfolio.PortfolioArbitraries.TRUST;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.practice.Capacity;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Each load of a team against whole cents. */
class CapacityLoadProperties extends GeneratedPortfolios {
    @Property
    @Proves(
            measure = "portfolio/capacity-match",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "sums of whole cents; the shortfall as the worst of all sets of schools (minimum cut)")
    void agreesWithSumsOfCentsAndAMinimumCut(
            @ForAll("initiatives") List<Initiative> initiatives, @ForAll("capacities") List<Capacity> capacities) {
        List<CapacityLoad> loads = match(initiatives, capacities).loads();

        assertThat(loads)
                .extracting(load -> PlainCapacity.name(load.team(), load.period(), load.unit()))
                .containsExactlyInAnyOrderElementsOf(PlainCapacity.names(initiatives, capacities));
        for (CapacityLoad load : loads) {
            PlainCapacity plain = PlainCapacity.of(load, initiatives, capacities);
            long n = plain.demand().size();
            assertThat(load.load()).isEqualByComparingTo(BigDecimal.valueOf(plain.asked(0), 2));
            assertThat(load.demandedBy()).hasSize((int) n);
            assertThat(load.lapsed()).isEqualTo(plain.lapsed());
            assertThat(load.ofParts()).isEqualTo(plain.ofParts());
            assertThat(load.state()).isEmpty();
            assertRatio(load.lowest(), plain, 0);
            if (plain.unknown() == 0) {
                assertRatio(load.ratio(), plain, 0);
                assertRatio(load.highest(), plain, 0);
            } else {
                UndefinedReason reason = whyWithout(plain).orElse(UndefinedReason.AMOUNT_UNKNOWN);
                assertUndefined(load.ratio(), reason, n);
                assertUndefined(load.highest(), reason, n);
            }
            if (plain.supply().isEmpty()) {
                assertThat(load.capacity()).isEmpty();
                assertThat(load.slack()).isEmpty();
                assertThat(load.shortfall()).isEmpty();
            } else {
                assertThat(load.capacity().orElseThrow()).isEqualByComparingTo(BigDecimal.valueOf(plain.given(), 2));
                assertThat(load.slack().orElseThrow())
                        .isEqualByComparingTo(BigDecimal.valueOf(plain.given() - plain.asked(0), 2));
                assertThat(load.shortfall().orElseThrow())
                        .isEqualByComparingTo(BigDecimal.valueOf(plain.lacking(0), 2));
            }
        }
    }

    @Property
    @Proves(
            measure = "portfolio/capacity-match",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "the word for nothing and for the most in each unknown demand; per cent of whole cents")
    void wordsAndBoundsAreThoseOfTheLeastAndTheMost(
            @ForAll("initiatives") List<Initiative> initiatives,
            @ForAll("capacities") List<Capacity> capacities,
            @ForAll @IntRange(min = 1, max = 100) int tightAbovePercent,
            @ForAll @IntRange(max = 1000) int most,
            @ForAll boolean isMostKnown) {
        CapacityMatch match = match(initiatives, capacities).withTightAbove(BigDecimal.valueOf(tightAbovePercent, 2));

        for (CapacityLoad load : (isMostKnown ? match.withUnknownAtMost(BigDecimal.valueOf(most, 2)) : match).loads()) {
            PlainCapacity plain = PlainCapacity.of(load, initiatives, capacities);
            if (isMostKnown) {
                assertRatio(load.highest(), plain, most);
            }
            boolean isOpen = !isMostKnown && plain.unknown() > 0;
            Optional<String> least = plain.state(0, tightAbovePercent);
            Optional<String> greatest = plain.state(isMostKnown ? most : 0, tightAbovePercent);
            Classification state = load.state().orElseThrow();
            long n = plain.demand().size();
            if (plain.supply().isEmpty()) {
                assertUndefined(state, UndefinedReason.CAPACITY_NOT_RECORDED, n);
            } else if (least.equals(Optional.of("overloaded"))) {
                assertWord(state, "overloaded", n);
            } else if (isOpen || !least.equals(greatest)) {
                assertUndefined(state, UndefinedReason.AMOUNT_UNKNOWN, n);
            } else if (least.isEmpty()) {
                assertUndefined(state, UndefinedReason.ZERO_DENOMINATOR, n);
            } else {
                assertWord(state, least.get(), n);
            }
        }
    }

    private static void assertRatio(Estimate ratio, PlainCapacity plain, long centsPerUnknown) {
        long n = plain.demand().size();
        whyWithout(plain)
                .ifPresentOrElse(
                        reason -> assertUndefined(ratio, reason, n),
                        () -> assertValue(ratio, (double) plain.asked(centsPerUnknown) / plain.given(), n));
    }

    private static Optional<UndefinedReason> whyWithout(PlainCapacity plain) {
        return plain.supply().isEmpty()
                ? Optional.of(UndefinedReason.CAPACITY_NOT_RECORDED)
                : plain.given() == 0 ? Optional.of(UndefinedReason.ZERO_DENOMINATOR) : Optional.empty();
    }

    private static CapacityMatch match(List<Initiative> initiatives, List<Capacity> capacities) {
        return CapacityMatch.of(portfolio(initiatives).merge(Portfolio.ofCapacities(TRUST, capacities.stream())));
    }
}
