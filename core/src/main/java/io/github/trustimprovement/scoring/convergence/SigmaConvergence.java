// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.review.LevelOfMeasurement;
import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far values lie apart at each date: the population standard deviation {@code sd = sqrt(sum (y - mean)^2 / n)}, and
 * whether it falls from the first date to the last.
 *
 * <p>{@code SigmaConvergence.of(BalancedPanel.of(trust, "ks2-reading", first, last)).change()}. The coefficient of
 * variation {@code sd / mean} is offered for measures that declare a ratio scale.
 *
 * <p>Undefined: {@link UndefinedReason#PANEL_EMPTY}, {@link UndefinedReason#TOO_FEW_UNITS} below two organisations,
 * {@link UndefinedReason#NOT_COMPARABLE}; the coefficient of variation also with
 * {@link UndefinedReason#LEVEL_TOO_WEAK} and, for a mean of 0 or below, {@link UndefinedReason#NON_POSITIVE_VALUE}.
 *
 * <p>Barro and Sala-i-Martin (1992), 'Convergence', Journal of Political Economy 100(2), doi:10.1086/261816. That values
 * draw together says nothing of the direction: all may fall.
 *
 * @since 0.1.0
 */
public final class SigmaConvergence extends PanelResult {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("convergence/sigma-convergence")
            .title("Sigma convergence")
            .question("Do values lie closer together at the last date than at the first?")
            .formula("sd = sqrt(sum (y - mean)^2 / n) at each date; change = sd(last) - sd(first)")
            .range("sd 0 or more; 0 only where all values are equal")
            .putUndefinedCase(UndefinedReason.PANEL_EMPTY, "no organisation has a value at every date")
            .putUndefinedCase(UndefinedReason.TOO_FEW_UNITS, "fewer than two organisations")
            .putUndefinedCase(UndefinedReason.NOT_COMPARABLE, "the measure does not declare the dates comparable")
            .putUndefinedCase(
                    UndefinedReason.LEVEL_TOO_WEAK,
                    "an ordinal scale; coefficient of variation of a measure that is no ratio")
            .putUndefinedCase(UndefinedReason.NON_POSITIVE_VALUE, "coefficient of variation with a mean of 0 or below")
            .addSources("Barro and Sala-i-Martin (1992), doi:10.1086/261816")
            .build();

    private final PanelNumbers numbers;
    private final List<DateValues> dates;
    private final PanelVerdict verdict;

    private SigmaConvergence(BalancedPanel panel, Chance chance) {
        super(panel);
        numbers = PanelNumbers.of(panel, DESCRIPTION, 2);
        dates = numbers.dates();
        verdict = new PanelVerdict(
                panel,
                numbers,
                chance,
                movement -> List.of(Spread.of(movement.spreadSign()).code()));
    }

    /**
     * The spread of a balanced panel.
     *
     * @param panel the panel
     * @return the result
     */
    public static SigmaConvergence of(BalancedPanel panel) {
        return new SigmaConvergence(panel, Chance.EXACT);
    }

    /**
     * The same with a chance rate that is drawn where there are more than 15 organisations.
     *
     * @param replicates how many swaps to draw, positive
     * @param seed the seed; the same gives the same rate
     * @return the result
     * @throws io.github.trustimprovement.concept.InvalidModelException if the number is not positive
     */
    public SigmaConvergence withSampledChanceRate(int replicates, long seed) {
        return new SigmaConvergence(panel(), Chance.sampled(replicates, seed));
    }

    /**
     * The standard deviation at each date.
     *
     * @return one a date, in order
     */
    public List<Estimate> deviations() {
        return numbers.each(date -> numbers.number(dates.get(date)::deviation));
    }

    /**
     * The coefficient of variation at each date.
     *
     * @return one a date, in order
     */
    public List<Estimate> coefficientsOfVariation() {
        boolean isRatio = panel().measure().levelOfMeasurement().equals(Optional.of(LevelOfMeasurement.RATIO));
        PanelNumbers ratio = numbers.unless(isRatio ? Optional.empty() : Optional.of(UndefinedReason.LEVEL_TOO_WEAK))
                .with("statistic", "sd / mean");
        return numbers.each(date -> ratio.number(
                UndefinedReason.NON_POSITIVE_VALUE, omitted -> coefficientOfVariation(dates.get(date), omitted)));
    }

    private static OptionalDouble coefficientOfVariation(DateValues values, int omitted) {
        double mean = values.mean(omitted).toDouble();
        return mean > 0 ? OptionalDouble.of(values.deviation(omitted) / mean) : OptionalDouble.empty();
    }

    /**
     * The change of the standard deviation from the first date to the last; negative is convergence.
     *
     * @return the change, with its range when each organisation in turn is left out
     */
    public Estimate change() {
        DateValues first = dates.get(0);
        DateValues last = dates.get(dates.size() - 1);
        return numbers.number(omitted -> last.deviation(omitted) - first.deviation(omitted));
    }

    /**
     * Whether the spread falls, compared exactly.
     *
     * @return {@code convergence}, {@code unchanged} or {@code divergence}, or why it cannot be told
     */
    public Classification classification() {
        return verdict.classify(0);
    }

    /**
     * How stable the class is.
     *
     * @return in how many omissions of one organisation it stays
     */
    public Estimate stability() {
        return verdict.stability(0);
    }

    /**
     * How often chance alone gives each class from the first date to the last, as {@link UpwardsConvergence#chanceRate}.
     *
     * @return the shares of swaps by class; {@link UndefinedReason#NEEDS_SEED} above 15 organisations without
     *     {@link #withSampledChanceRate}
     */
    public Map<String, Estimate> chanceRates() {
        return verdict.chanceRates(Spread.codes());
    }

    @Override
    public Explanation explain() {
        return Explanation.of(DESCRIPTION, panel().basis())
                .putAllOptions(verdict.drawing())
                .addAllAnswers(PanelNumbers.named("sd", panel(), deviations()).toList())
                .addAnswers(
                        NamedAnswer.of("change of sd", change()),
                        NamedAnswer.of("class", classification()),
                        NamedAnswer.of("same class without one", stability()),
                        NamedAnswer.of("this class by chance", verdict.chanceRateOfTheClass()))
                .build();
    }
}
