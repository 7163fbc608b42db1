// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.time.TimePoint;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether those who started lower rose faster: the least-squares slope of {@code (y_last - y_first) / years} on
 * {@code y_first}, of the values themselves or of their natural logarithms.
 *
 * <p>{@code BetaConvergence.ofLevels(BalancedPanel.of(trust, "ks2-reading", first, last)).estimate()}. The slope is negative in most panels in which
 * nothing changed but chance, since values low by bad luck rise again: with 3 to 40 schools and reliabilities of 0.7 to
 * 0.9, in 61 to 99 of 100 simulated panels. It is never a headline, and no summary has it.
 *
 * <p>Undefined: {@link UndefinedReason#PANEL_EMPTY}, {@link UndefinedReason#TOO_FEW_UNITS} below three organisations,
 * {@link UndefinedReason#ONE_CATEGORY} where all start equal, {@link UndefinedReason#NON_POSITIVE_VALUE} for a
 * logarithm of 0 or below, {@link UndefinedReason#NOT_COMPARABLE}, {@link UndefinedReason#LEVEL_TOO_WEAK} where the
 * measure declares an ordinal scale.
 *
 * <p>SDK interpretation: the years from the first date to the last are those of the periods, a term being a third of a
 * year and 365.25 days a year, to the millionth; other years are given by the caller.
 *
 * <p>Barro and Sala-i-Martin (1992), 'Convergence', doi:10.1086/261816; Galton's fallacy: Friedman (1992), 'Do old
 * fallacies ever die?', Journal of Economic Literature 30(4).
 *
 * @since 0.1.0
 */
public final class BetaConvergence extends PanelResult {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("convergence/beta-convergence")
            .title("Beta convergence")
            .question("Did those who started lower rise faster?")
            .formula("slope of (y_last - y_first) / years on y_first by least squares, of levels or of logarithms")
            .range("any number")
            .putUndefinedCase(UndefinedReason.PANEL_EMPTY, "no organisation has a value at both dates")
            .putUndefinedCase(UndefinedReason.TOO_FEW_UNITS, "fewer than three organisations")
            .putUndefinedCase(UndefinedReason.ONE_CATEGORY, "all values of the first date are equal")
            .putUndefinedCase(UndefinedReason.NON_POSITIVE_VALUE, "a logarithm of a value of 0 or below")
            .putUndefinedCase(UndefinedReason.NOT_COMPARABLE, "the measure does not declare the dates comparable")
            .putUndefinedCase(UndefinedReason.LEVEL_TOO_WEAK, "the measure declares an ordinal scale")
            .addSources(
                    "Barro and Sala-i-Martin (1992), doi:10.1086/261816",
                    "Friedman (1992), Do old fallacies ever die?, Journal of Economic Literature 30(4)")
            .addCaveats(Caveat.REGRESSION_TO_THE_MEAN)
            .isOptIn(true)
            .build();

    private static final String VALUES = "values";
    private static final String YEARS = "years";
    private static final double MILLION = 1e6;

    private final boolean isLogarithmic;
    private final double years;
    private final PanelNumbers numbers;

    private BetaConvergence(BalancedPanel panel, boolean isLogarithmic, double years, PanelNumbers numbers) {
        super(panel);
        this.isLogarithmic = isLogarithmic;
        this.years = years;
        this.numbers = numbers;
    }

    private static BetaConvergence of(BalancedPanel panel, boolean isLogarithmic, double years) {
        if (!(years > 0) || !Double.isFinite(years)) {
            throw InvalidModelException.of("BetaConvergence.years", "above 0 and finite", years);
        }
        return new BetaConvergence(
                panel,
                isLogarithmic,
                years,
                PanelNumbers.of(panel, DESCRIPTION, 3)
                        .with(VALUES, values(isLogarithmic))
                        .with(YEARS, Double.toString(years)));
    }

    private static String values(boolean isLogarithmic) {
        return isLogarithmic ? "natural logarithms" : "levels";
    }

    /**
     * The slope of the values themselves, from the first date of a balanced panel to its last, a year as the dates have it.
     *
     * @param panel the panel
     * @return the result
     */
    public static BetaConvergence ofLevels(BalancedPanel panel) {
        return ofLevels(panel, years(panel));
    }

    /**
     * The slope of the natural logarithms, from the first date of a balanced panel to its last, a year as the dates have it.
     *
     * @param panel the panel
     * @return the result
     */
    public static BetaConvergence ofLogarithms(BalancedPanel panel) {
        return ofLogarithms(panel, years(panel));
    }

    /**
     * The slope of the values themselves, with other years than the dates have.
     *
     * @param panel the panel
     * @param years how many years lie between its first date and its last, above 0
     * @return the result
     * @throws InvalidModelException if the years are not above 0
     */
    public static BetaConvergence ofLevels(BalancedPanel panel, double years) {
        return of(panel, false, years);
    }

    /**
     * The slope of the natural logarithms, with other years than the dates have.
     *
     * @param panel the panel
     * @param years how many years lie between its first date and its last, above 0
     * @return the result
     * @throws InvalidModelException if the years are not above 0
     */
    public static BetaConvergence ofLogarithms(BalancedPanel panel, double years) {
        return of(panel, true, years);
    }

    /**
     * The same without the range when each organisation in turn is left out, which takes time in the square of their
     * number.
     *
     * @return the result, its number alone
     */
    public BetaConvergence withoutRanges() {
        return new BetaConvergence(panel(), isLogarithmic, years, numbers.withoutRanges());
    }

    /** To the millionth, half a minute; of periods of two kinds all that is known is their academic years. */
    private static double years(BalancedPanel panel) {
        Period first = panel.first();
        Period last = panel.last();
        return first.getClass().equals(last.getClass())
                ? StrictMath.rint((TimePoint.timeOf(last) - TimePoint.timeOf(first)) * MILLION) / MILLION
                : last.academicYear().startYear() - first.academicYear().startYear();
    }

    /**
     * The slope, a year.
     *
     * @return the estimate, with its range when each organisation in turn is left out
     */
    public Estimate estimate() {
        DateValues first = DateValues.of(panel().rows(), 0);
        DateValues last = DateValues.of(panel().rows(), panel().periods().size() - 1);
        boolean isBelow = isLogarithmic
                && Stream.of(first, last)
                        .flatMap(date -> date.units().values().stream())
                        .anyMatch(value -> value.signum() <= 0);
        return numbers.unless(isBelow ? Optional.of(UndefinedReason.NON_POSITIVE_VALUE) : Optional.empty())
                .number(
                        UndefinedReason.ONE_CATEGORY,
                        omitted -> slope(without(first, omitted), without(last, omitted)));
    }

    private double[] without(DateValues date, int omitted) {
        return IntStream.range(0, date.units().values().size())
                .filter(i -> i != omitted)
                .mapToDouble(date::value)
                .map(value -> isLogarithmic ? StrictMath.log(value) : value)
                .toArray();
    }

    private OptionalDouble slope(double[] x, double[] last) {
        double[] y = IntStream.range(0, x.length)
                .mapToDouble(i -> (last[i] - x[i]) / years)
                .toArray();
        double spread = products(x, x);
        boolean isEqual = Arrays.stream(x).allMatch(value -> value == x[0]);
        return isEqual || spread == 0 ? OptionalDouble.empty() : OptionalDouble.of(products(x, y) / spread);
    }

    /** The sum of products of what lies off the means. */
    private static double products(double[] x, double[] y) {
        double meanX = mean(x);
        double meanY = mean(y);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - meanX) * (y[i] - meanY);
        }
        return sum;
    }

    /** A plain sum in the order of the organisations, so that the last bit is the same everywhere. */
    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    @Override
    public Explanation explain() {
        return Explanation.of(DESCRIPTION, panel().basis())
                .putOption(VALUES, values(isLogarithmic))
                .putOption(YEARS, Double.toString(years))
                .addAnswers(NamedAnswer.of("slope a year", estimate()))
                .build();
    }
}
