// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * What a team is to give in a period against what it can give, such as 42 of 40 days of the literacy team in 2025/26.
 *
 * <p>Amounts are exact sums in the unit of the records.
 *
 * @since 0.1.0
 */
public final class CapacityLoad {
    private final CapacityKey key;
    private final CapacitySums sums;
    private final Answers answers;
    private final Optional<BigDecimal> unknownAtMost;
    private final List<Initiative> demandedBy;
    private final List<Initiative> unknownFrom;
    private final Optional<BigDecimal> capacity;
    private final BigDecimal load;
    private final Optional<BigDecimal> shortfall;
    private final Optional<Classification> state;

    CapacityLoad(
            CapacityKey key,
            CapacitySums sums,
            Answers answers,
            Optional<BigDecimal> tightAbove,
            Optional<BigDecimal> unknownAtMost) {
        this.key = key;
        this.sums = sums;
        this.answers = answers;
        this.unknownAtMost = unknownAtMost;
        this.demandedBy = sums.demandedBy();
        this.unknownFrom = sums.unknownFrom();
        this.capacity = sums.hasSupply() ? Optional.of(sums.capacity()) : Optional.empty();
        this.load = sums.load(BigDecimal.ZERO);
        this.shortfall = capacity.map(amount -> sums.shortfall(BigDecimal.ZERO));
        this.state = tightAbove.map(this::state);
    }

    /**
     * The trust.
     *
     * @return its id
     */
    public String trust() {
        return key.trust();
    }

    /**
     * The team.
     *
     * @return the team as the records name it
     */
    public String team() {
        return key.team();
    }

    /**
     * When.
     *
     * @return the period
     */
    public Period period() {
        return key.period();
    }

    /**
     * The unit of the amounts.
     *
     * @return the unit, such as {@code day}
     */
    public String unit() {
        return key.unit();
    }

    /**
     * What the team can give.
     *
     * @return the sum of its capacities, or empty where none is recorded
     */
    public Optional<BigDecimal> capacity() {
        return capacity;
    }

    /**
     * What the team is to give, as far as it is known.
     *
     * @return the sum of the known demands
     */
    public BigDecimal load() {
        return load;
    }

    /**
     * What is left, as far as the demands are known; negative where they exceed the capacity.
     *
     * @return capacity less load, or empty where no capacity is recorded
     */
    public Optional<BigDecimal> slack() {
        return capacity.map(amount -> amount.subtract(load));
    }

    /**
     * By how much the capacity falls short of the known demands. What is kept for one school serves that school alone,
     * so that a team may fall short although there is slack.
     *
     * @return the amount, 0 where the capacity suffices; or empty where no capacity is recorded
     */
    public Optional<BigDecimal> shortfall() {
        return shortfall;
    }

    /**
     * The initiatives with a demand, once a demand.
     *
     * @return the initiatives, in the order of their ids
     */
    public List<Initiative> demandedBy() {
        return demandedBy;
    }

    /**
     * The initiatives with a demand of unknown amount, once a demand.
     *
     * @return the initiatives, in the order of their ids
     */
    public List<Initiative> unknownFrom() {
        return unknownFrom;
    }

    /**
     * How many demands are left out because their initiative had ended before the period and did not begin again in it.
     *
     * @return the number
     */
    public int lapsed() {
        return sums.lapsed();
    }

    /**
     * How many demands of terms and days of this year are among the load, lapsed ones too: where no capacity is recorded for
     * the term or day itself, it is that of the year that they ask for.
     *
     * @return the number
     */
    public int ofParts() {
        return sums.ofParts();
    }

    /**
     * Load by capacity.
     *
     * @return the ratio; undefined without a recorded capacity, over a capacity of 0, or where a demand is unknown
     */
    public Estimate ratio() {
        return unknownFrom.isEmpty() ? lowest() : unless(UndefinedReason.AMOUNT_UNKNOWN);
    }

    /**
     * The ratio if every unknown demand were 0.
     *
     * @return the lower bound
     */
    public Estimate lowest() {
        return ratio(BigDecimal.ZERO);
    }

    /**
     * The ratio if every unknown demand were as large as the caller supposes.
     *
     * @return the upper bound; undefined where a demand is unknown and no bound was given
     */
    public Estimate highest() {
        if (unknownFrom.isEmpty()) {
            return lowest();
        }
        return unknownAtMost.map(this::ratio).orElseGet(() -> unless(UndefinedReason.AMOUNT_UNKNOWN));
    }

    /**
     * How the load stands to the capacity.
     *
     * @return a code of {@link LoadState}, or why there is none; empty unless the caller said what is tight
     */
    public Optional<Classification> state() {
        return state;
    }

    private Classification state(BigDecimal tight) {
        if (capacity.isEmpty()) {
            return answers.undefined(UndefinedReason.CAPACITY_NOT_RECORDED, demandedBy.size());
        }
        Optional<LoadState> low = state(tight, BigDecimal.ZERO);
        boolean isSettled = unknownFrom.isEmpty()
                || low.equals(Optional.of(LoadState.OVERLOADED))
                || unknownAtMost
                        .filter(amount -> state(tight, amount).equals(low))
                        .isPresent();
        return low.filter(state -> isSettled)
                .map(state -> answers.named(state.code(), demandedBy.size()))
                .orElseGet(() -> answers.undefined(
                        isSettled ? UndefinedReason.ZERO_DENOMINATOR : UndefinedReason.AMOUNT_UNKNOWN,
                        demandedBy.size()));
    }

    /** The state at an amount of each unknown demand; none where nothing is asked of nothing. */
    private Optional<LoadState> state(BigDecimal tight, BigDecimal perUnknown) {
        if (sums.shortfall(perUnknown).signum() > 0) {
            return Optional.of(LoadState.OVERLOADED);
        }
        if (capacity.orElseThrow().signum() == 0) {
            return Optional.empty();
        }
        boolean isTight = sums.load(perUnknown).compareTo(capacity.orElseThrow().multiply(tight)) > 0;
        return Optional.of(isTight ? LoadState.TIGHT : LoadState.WITHIN);
    }

    private Estimate ratio(BigDecimal perUnknown) {
        if (capacity.isEmpty() || capacity.orElseThrow().signum() == 0) {
            return unless(UndefinedReason.ZERO_DENOMINATOR);
        }
        BigDecimal quotient = sums.load(perUnknown).divide(capacity.orElseThrow(), MathContext.DECIMAL128);
        return answers.number(quotient.doubleValue(), demandedBy.size());
    }

    /** A missing capacity, or one of 0, is the first reason. */
    private Estimate unless(UndefinedReason otherwise) {
        UndefinedReason reason = capacity.isEmpty()
                ? UndefinedReason.CAPACITY_NOT_RECORDED
                : capacity.orElseThrow().signum() == 0 ? UndefinedReason.ZERO_DENOMINATOR : otherwise;
        return answers.undefined(reason, demandedBy.size());
    }
}
