// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.numeric.Ratio;
import io.github.trustimprovement.outcome.Direction;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.math.BigInteger;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiFunction;

/**
 * How far all lie behind the best at each date: {@code delta = sum |best - y|}, also as a mean over organisations.
 *
 * <p>{@code GapToBest.of(BalancedPanel.of(trust, "ks2-reading", first, last)).sums()}. The best is the highest value, or
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
public final class GapToBest extends PanelResult {
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

    /** One organisation alone is its own best, so that leaving out one of two says nothing. */
    private static final int SMALLEST_GAP = 2;

    private final PanelNumbers numbers;
    private final List<DateValues> dates;

    private GapToBest(BalancedPanel panel) {
        super(panel);
        numbers = PanelNumbers.of(panel, DESCRIPTION, 1);
        dates = numbers.dates();
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
     * @return one a date, in order, each with its range when each organisation in turn of three or more is left out
     */
    public List<Estimate> sums() {
        return each("sum", (values, omitted) -> BigInteger.ONE);
    }

    /**
     * The mean gap at each date, in the unit of the measure.
     *
     * @return one a date, in order, each with its range when each organisation in turn of three or more is left out
     */
    public List<Estimate> means() {
        return each("mean", DateValues::count);
    }

    private List<Estimate> each(String statistic, BiFunction<DateValues, Integer, BigInteger> divisor) {
        PanelNumbers named = numbers.with("statistic", statistic);
        return numbers.each(date -> {
            DateValues values = dates.get(date);
            return named.number(
                    UndefinedReason.NO_DATA,
                    numbers.size(),
                    numbers.size() > SMALLEST_GAP ? numbers.size() : 0,
                    omitted -> OptionalDouble.of(Ratio.of(
                            sum(values, omitted),
                            divisor.apply(values, omitted)
                                    .multiply(values.units().perOne()))));
        });
    }

    private BigInteger sum(DateValues values, int omitted) {
        BigInteger best = panel().measure().direction() == Direction.HIGHER_IS_BETTER
                ? values.highest(omitted)
                : values.lowest(omitted);
        return best.multiply(values.count(omitted))
                .subtract(values.sum(omitted))
                .abs();
    }

    @Override
    public Explanation explain() {
        return Explanation.of(DESCRIPTION, panel().basis())
                .addAllAnswers(PanelNumbers.named("sum", panel(), sums()).toList())
                .addAllAnswers(PanelNumbers.named("mean", panel(), means()).toList())
                .build();
    }
}
