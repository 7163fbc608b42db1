// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.outcome.Panel;
import io.github.trustimprovement.review.LevelOfMeasurement;
import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.LeaveOneOut;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How far values lie apart at each date: the population standard deviation {@code sd = sqrt(sum (y - mean)^2 / n)}, and
 * whether it falls from the first date to the last.
 *
 * <p>{@code SigmaConvergence.of(panel, AcademicYear.of(2023), AcademicYear.of(2025)).change()}. The coefficient of
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
public final class SigmaConvergence extends Result {
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

    private final BalancedPanel panel;
    private final PanelNumbers numbers;

    private SigmaConvergence(BalancedPanel panel) {
        this.panel = panel;
        numbers = new PanelNumbers(panel, DESCRIPTION, 2);
    }

    /**
     * The spread of a panel at some dates.
     *
     * @param panel the observations of one measure
     * @param first the first date
     * @param later the later dates, each after the one before, at least one
     * @return the result
     * @throws io.github.trustimprovement.concept.InvalidModelException if the dates are not in order
     */
    public static SigmaConvergence of(Panel panel, Period first, Period... later) {
        return of(BalancedPanel.of(panel, first, later));
    }

    /**
     * The spread of a balanced panel.
     *
     * @param panel the panel
     * @return the result
     */
    public static SigmaConvergence of(BalancedPanel panel) {
        return new SigmaConvergence(panel);
    }

    /**
     * The standard deviation at each date.
     *
     * @return one a date, in order
     */
    public List<Estimate> deviations() {
        return dates().map(date -> numbers.number(() -> PanelNumbers.deviation(numbers.at(date))))
                .toList();
    }

    private Stream<Integer> dates() {
        return IntStream.range(0, panel.periods().size()).boxed();
    }

    /**
     * The coefficient of variation at each date.
     *
     * @return one a date, in order
     */
    public List<Estimate> coefficientsOfVariation() {
        return dates().map(this::coefficientOfVariation).toList();
    }

    private Estimate coefficientOfVariation(int date) {
        if (numbers.whyUndefined().isPresent()) {
            return numbers.undefined(numbers.whyUndefined().get());
        }
        boolean isRatio = panel.measure()
                .levelOfMeasurement()
                .filter(level -> level == LevelOfMeasurement.RATIO)
                .isPresent();
        if (!isRatio) {
            return numbers.undefined(UndefinedReason.LEVEL_TOO_WEAK);
        }
        List<BigDecimal> values = numbers.at(date);
        BigDecimal mean = PanelNumbers.mean(values);
        return mean.signum() <= 0
                ? numbers.undefined(UndefinedReason.NON_POSITIVE_VALUE)
                : numbers.defined(
                        PanelNumbers.deviation(values) / mean.doubleValue(),
                        numbers.method().toBuilder()
                                .putOption("statistic", "sd / mean")
                                .build());
    }

    /**
     * The change of the standard deviation from the first date to the last; negative is convergence.
     *
     * @return the change, with its range when each organisation in turn is left out
     */
    public Estimate change() {
        Estimate whole = changeOf(panel.rows());
        return whole instanceof Defined defined
                ? defined.toBuilder()
                        .leaveOneOut(LeaveOneOut.of(panel.rows(), this::changeOf))
                        .build()
                : whole;
    }

    private Estimate changeOf(List<PanelRow> rows) {
        PanelNumbers some = new PanelNumbers(panel.toBuilder().rows(rows).build(), DESCRIPTION, 2);
        int last = panel.periods().size() - 1;
        return some.number(() -> PanelNumbers.deviation(some.at(last)) - PanelNumbers.deviation(some.at(0)));
    }

    /**
     * Whether the spread falls, compared exactly.
     *
     * @return {@code convergence}, {@code unchanged} or {@code divergence}, or why it cannot be told
     */
    public Classification classification() {
        if (numbers.whyUndefined().isPresent()) {
            return (Undefined) numbers.undefined(numbers.whyUndefined().get());
        }
        int sign = PanelNumbers.scaledVariance(numbers.at(panel.periods().size() - 1))
                .compareTo(PanelNumbers.scaledVariance(numbers.at(0)));
        return Classified.builder()
                .value(sign < 0 ? "convergence" : sign > 0 ? "divergence" : "unchanged")
                .n(numbers.size())
                .method(numbers.method())
                .caveats(DESCRIPTION.caveatsWith(panel.basis()))
                .build();
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = Explanation.of(DESCRIPTION, panel.basis());
        List<Estimate> deviations = deviations();
        dates().forEach(date ->
                explanation.addAnswers(NamedAnswer.of("sd, " + panel.periods().get(date), deviations.get(date))));
        return explanation
                .addAnswers(NamedAnswer.of("change of sd", change()), NamedAnswer.of("class", classification()))
                .build();
    }
}
