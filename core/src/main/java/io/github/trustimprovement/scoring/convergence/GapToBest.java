// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.outcome.Direction;
import io.github.trustimprovement.outcome.Panel;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How far all lie behind the best at each date: {@code delta = sum |best - y|}, also as a mean over organisations.
 *
 * <p>{@code GapToBest.of(panel, AcademicYear.of(2023), AcademicYear.of(2025)).sums()}. The best is the highest value, or
 * the lowest where lower is better.
 *
 * <p>Undefined: {@link UndefinedReason#PANEL_EMPTY}, {@link UndefinedReason#NOT_COMPARABLE},
 * {@link UndefinedReason#LEVEL_TOO_WEAK} where the measure declares an ordinal scale.
 *
 * <p>Called delta convergence by Heichel, Pape and Sommerer (2005), 'Is there convergence in convergence research?',
 * Journal of European Public Policy 12(5), doi:10.1080/13501760500161431, and by Eurofound.
 *
 * @since 0.1.0
 */
public final class GapToBest extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("convergence/gap-to-best")
            .title("Gap to best")
            .question("How far do all lie behind the best of the panel?")
            .formula("delta = sum |best - y| over organisations; mean gap = delta / n")
            .range("0 or more; 0 only where all values are equal")
            .putUndefinedCase(UndefinedReason.PANEL_EMPTY, "no organisation has a value at every date")
            .putUndefinedCase(UndefinedReason.NOT_COMPARABLE, "the measure does not declare the dates comparable")
            .putUndefinedCase(UndefinedReason.LEVEL_TOO_WEAK, "the measure declares an ordinal scale")
            .addSources("Heichel, Pape and Sommerer (2005), doi:10.1080/13501760500161431")
            .build();

    private final BalancedPanel panel;
    private final PanelNumbers numbers;

    private GapToBest(BalancedPanel panel) {
        this.panel = panel;
        numbers = new PanelNumbers(panel, DESCRIPTION, 1);
    }

    /**
     * The gaps of a panel at some dates.
     *
     * @param panel the observations of one measure
     * @param first the first date
     * @param later the later dates, each after the one before, at least one
     * @return the result
     * @throws io.github.trustimprovement.concept.InvalidModelException if the dates are not in order
     */
    public static GapToBest of(Panel panel, Period first, Period... later) {
        return of(BalancedPanel.of(panel, first, later));
    }

    /**
     * The gaps of a balanced panel.
     *
     * @param panel the panel
     * @return the result
     */
    public static GapToBest of(BalancedPanel panel) {
        return new GapToBest(panel);
    }

    /**
     * The sum of the gaps at each date, in the unit of the measure.
     *
     * @return one a date, in order
     */
    public List<Estimate> sums() {
        return each(BigDecimal.ONE, "sum");
    }

    /**
     * The mean gap at each date, in the unit of the measure.
     *
     * @return one a date, in order
     */
    public List<Estimate> means() {
        return each(BigDecimal.valueOf(Math.max(1, numbers.size())), "mean");
    }

    private List<Estimate> each(BigDecimal divisor, String statistic) {
        List<Estimate> estimates = new ArrayList<>();
        for (int i = 0; i < panel.periods().size(); i++) {
            int date = i;
            estimates.add(numbers.whyUndefined()
                    .map(numbers::undefined)
                    .orElseGet(() -> numbers.defined(
                            sum(numbers.at(date))
                                    .divide(divisor, MathContext.DECIMAL128)
                                    .doubleValue(),
                            numbers.method().toBuilder()
                                    .putOption("statistic", statistic)
                                    .build())));
        }
        return estimates;
    }

    private BigDecimal sum(List<BigDecimal> values) {
        BigDecimal best = panel.measure().direction() == Direction.HIGHER_IS_BETTER
                ? Collections.max(values)
                : Collections.min(values);
        return best.multiply(BigDecimal.valueOf(values.size()))
                .subtract(PanelNumbers.sum(values))
                .abs();
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = Explanation.of(DESCRIPTION, panel.basis());
        for (int date = 0; date < panel.periods().size(); date++) {
            Period period = panel.periods().get(date);
            explanation.addAnswers(
                    NamedAnswer.of("sum, " + period, sums().get(date)),
                    NamedAnswer.of("mean, " + period, means().get(date)));
        }
        return explanation.build();
    }
}
