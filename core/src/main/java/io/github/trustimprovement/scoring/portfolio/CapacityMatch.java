// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.practice.CapacityDemand;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CountBasisBuilder;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What initiatives ask of a team in a period against what it can give: {@code load = sum of demands / capacity}, such
 * as 42 of 40 days.
 *
 * <p>{@code CapacityMatch.of(Portfolio.of(trust)).withTightAbove(new BigDecimal("0.85"))}. A demand of unknown amount
 * is not 0: the load is then between bounds, of which the upper needs {@link #withUnknownAtMost(BigDecimal)}. Classes
 * are given only where the caller says from where on a load is tight.
 *
 * <p>Undefined: {@link UndefinedReason#CAPACITY_NOT_RECORDED} where nobody recorded a capacity, {@link
 * UndefinedReason#ZERO_DENOMINATOR} over a capacity of 0 (any demand overloads it), {@link
 * UndefinedReason#AMOUNT_UNKNOWN} where a demand is unknown and the bounds differ.
 *
 * <p>Rollett (2024), component 'Leverage capacity'. SDK interpretation: supply and demand meet where team, period and
 * unit are the same text, and are pooled over schools; what is asked for in a term or on a day for which no capacity is
 * recorded is asked of the capacity of its academic year, if that is recorded, and a capacity of a term or day stands
 * beside that of the year; overloaded is what falls short although whatever is kept for no
 * school goes where it is lacking. The demands of an initiative that had ended before the period are left out.
 *
 * @since 0.1.0
 */
public final class CapacityMatch extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("portfolio/capacity-match")
            .title("Capacity match")
            .question("Do the initiatives ask more of a team in a period than it can give?")
            .formula("load = sum of demands / capacity, by team, period and unit, demands of terms and days without a "
                    + "capacity of their own with those of their year; shortfall = what is lacking after "
                    + "capacity kept for a school is used there and the rest wherever it is lacking")
            .range("0 and above; within, tight or overloaded where the caller says what is tight")
            .putUndefinedCase(
                    UndefinedReason.CAPACITY_NOT_RECORDED, "no capacity is recorded for team, period and unit")
            .putUndefinedCase(UndefinedReason.ZERO_DENOMINATOR, "the capacity is 0; any demand overloads it")
            .putUndefinedCase(UndefinedReason.AMOUNT_UNKNOWN, "a demand is of unknown amount and the bounds differ")
            .addSources("Rollett (2024), component 'Leverage capacity'")
            .addCaveats(Caveat.AS_RECORDED)
            .build();

    private final Portfolio portfolio;
    private final Optional<BigDecimal> tightAbove;
    private final Optional<BigDecimal> unknownAtMost;
    private final Map<CapacityKey, CapacityLoad> loads = new TreeMap<>();

    private CapacityMatch(Portfolio portfolio, Optional<BigDecimal> tightAbove, Optional<BigDecimal> unknownAtMost) {
        this.portfolio = portfolio;
        this.tightAbove = tightAbove;
        this.unknownAtMost = unknownAtMost;
        sums(portfolio)
                .forEach((key, sums) ->
                        loads.put(key, new CapacityLoad(key, sums, answers(sums), tightAbove, unknownAtMost)));
    }

    /**
     * The loads of the teams of a portfolio.
     *
     * @param portfolio initiatives and capacities
     * @return the loads, without classes
     */
    public static CapacityMatch of(Portfolio portfolio) {
        return new CapacityMatch(portfolio, Optional.empty(), Optional.empty());
    }

    /**
     * The same loads with classes.
     *
     * @param share the ratio above which a load is tight, above 0 and at most 1; the caller's
     * @return the loads
     * @throws InvalidModelException if the share is out of range
     */
    public CapacityMatch withTightAbove(BigDecimal share) {
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw InvalidModelException.of("CapacityMatch.tightAbove", "above 0 and at most 1", share);
        }
        return new CapacityMatch(portfolio, Optional.of(share.stripTrailingZeros()), unknownAtMost);
    }

    /**
     * The same loads with an upper bound where demands are unknown.
     *
     * @param amount the most that any one unknown demand is supposed to be, in the unit of its record; not negative
     * @return the loads
     * @throws InvalidModelException if the amount is negative
     */
    public CapacityMatch withUnknownAtMost(BigDecimal amount) {
        Require.notNegative("CapacityMatch.unknownAtMost", amount);
        return new CapacityMatch(portfolio, tightAbove, Optional.of(amount.stripTrailingZeros()));
    }

    /**
     * The load of every team in every period of which a capacity is recorded, or a demand that no capacity of its year meets.
     *
     * @return the loads, in the order of trust, team, period and unit
     */
    public List<CapacityLoad> loads() {
        return List.copyOf(loads.values());
    }

    /**
     * The load of a team in a period.
     *
     * @param trust the id of the trust
     * @param team the team
     * @param period when
     * @param unit the unit
     * @return the load, or empty where neither capacity nor demand is recorded, or the demands of a term or day are set
     *     against the capacity of its year
     */
    public Optional<CapacityLoad> load(String trust, String team, Period period, String unit) {
        return Optional.ofNullable(loads.get(new CapacityKey(trust, team, period, unit)));
    }

    private Answers answers(CapacitySums sums) {
        CountBasisBuilder basis = portfolio.basis();
        tightAbove.ifPresent(share -> basis.putOption("tight above", share.toPlainString()));
        unknownAtMost.ifPresent(amount -> basis.putOption("unknown at most", amount.toPlainString()));
        if (!sums.unknownFrom().isEmpty()) {
            basis.addCaveats(Caveat.AMOUNT_UNKNOWN);
        }
        return new Answers(DESCRIPTION, basis.build());
    }

    private static Map<CapacityKey, CapacitySums> sums(Portfolio portfolio) {
        Map<CapacityKey, CapacitySums> sums = new TreeMap<>();
        portfolio
                .capacities()
                .forEach(each -> sums.computeIfAbsent(
                                CapacityKey.of(each.trust(), each.capacity()), key -> new CapacitySums())
                        .add(each.capacity()));
        Set<CapacityKey> supplied = Set.copyOf(sums.keySet());
        for (PortfolioEntry entry : portfolio.entries()) {
            Lapse lapse = new Lapse(entry.initiative());
            for (CapacityDemand demand : entry.initiative().capacityDemands()) {
                CapacityKey asked = CapacityKey.of(entry.trust(), demand);
                boolean isOfYear = !supplied.contains(asked) && supplied.contains(asked.ofYear());
                CapacitySums own = sums.computeIfAbsent(isOfYear ? asked.ofYear() : asked, key -> new CapacitySums());
                if (isOfYear) {
                    own.addOfPart();
                }
                if (lapse.covers(demand.period())) {
                    own.addLapsed();
                } else {
                    own.add(entry.initiative(), demand);
                }
            }
        }
        return sums;
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation =
                new Answers(DESCRIPTION, answers(new CapacitySums()).basis()).explain();
        for (CapacityLoad load : loads.values()) {
            String name = portfolio.name(load.trust(), load.team()) + ", " + load.period() + ", " + load.unit();
            explanation.addSteps(Step.of("known demand of " + name, load.load().doubleValue()));
            load.capacity()
                    .ifPresent(amount -> explanation.addSteps(Step.of("capacity of " + name, amount.doubleValue())));
            load.shortfall()
                    .filter(amount -> amount.signum() > 0)
                    .ifPresent(amount -> explanation.addSteps(Step.of("shortfall of " + name, amount.doubleValue())));
            if (load.ofParts() > 0) {
                explanation.addSteps(Answers.step("demands of terms or days in " + name, load.ofParts()));
            }
            if (load.lapsed() > 0) {
                explanation.addSteps(Answers.step("lapsed demands of " + name, load.lapsed()));
            }
            explanation.addAnswers(NamedAnswer.of("load of " + name, load.ratio()));
            if (!load.unknownFrom().isEmpty()) {
                explanation.addSteps(Answers.step(
                        "unknown demands of " + name, load.unknownFrom().size()));
            }
            if (!load.unknownFrom().isEmpty() && load.capacity().isPresent()) {
                explanation.addAnswers(
                        NamedAnswer.of("at least, " + name, load.lowest()),
                        NamedAnswer.of("at most, " + name, load.highest()));
            }
            load.state().ifPresent(state -> explanation.addAnswers(NamedAnswer.of("state of " + name, state)));
        }
        return explanation.build();
    }
}
