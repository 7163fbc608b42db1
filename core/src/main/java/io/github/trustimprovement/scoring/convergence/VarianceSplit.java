// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How much schools differ within their trusts and how much trusts differ from each other, at each date:
 * {@code total = within + between}, with {@code within = sum (y - mean of its trust)^2 / n} and
 * {@code between = sum over trusts of n_t (mean_t - mean)^2 / n}.
 *
 * <p>{@code VarianceSplit.of(balancedPanel, List.of(one, other)).between()}. Each school weighs alike, so that a trust
 * weighs by its schools, also where trusts are of unequal size.
 *
 * <p>Undefined: {@link UndefinedReason#PANEL_EMPTY}, {@link UndefinedReason#NOT_COMPARABLE},
 * {@link UndefinedReason#LEVEL_TOO_WEAK} where the measure declares an ordinal scale. Schools of none of the trusts are
 * left out and counted in the steps.
 *
 * <p>Rollett (2024), on disparities between trusts as well as within them; the law of total variance. SDK interpretation:
 * the population form, with denominator n.
 *
 * @since 0.1.0
 */
public final class VarianceSplit extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("convergence/variance-split")
            .title("Variance within and between trusts")
            .question("Do schools differ within their trusts, or trusts from each other?")
            .formula("total = sum (y - mean)^2 / n = sum (y - mean_t)^2 / n + sum n_t (mean_t - mean)^2 / n")
            .range("each 0 or more; within + between = total")
            .putUndefinedCase(UndefinedReason.PANEL_EMPTY, "no school of the trusts has a value at every date")
            .putUndefinedCase(UndefinedReason.NOT_COMPARABLE, "the measure does not declare the dates comparable")
            .putUndefinedCase(UndefinedReason.LEVEL_TOO_WEAK, "the measure declares an ordinal scale")
            .addSources("Rollett (2024), 'Systemic improvement'; law of total variance")
            .build();

    private final BalancedPanel panel;
    private final Map<OrganisationRef, String> trusts;
    private final long leftOut;
    private final PanelNumbers numbers;

    private VarianceSplit(BalancedPanel panel, Map<OrganisationRef, String> trusts, long leftOut) {
        this.panel = panel;
        this.trusts = trusts;
        this.leftOut = leftOut;
        numbers = new PanelNumbers(panel, DESCRIPTION, 1);
    }

    /**
     * The split of a balanced panel of schools by trust.
     *
     * @param panel the panel
     * @param trusts the trusts with their schools; where a school stands in two, the first counts
     * @return the result
     */
    public static VarianceSplit of(BalancedPanel panel, List<Trust> trusts) {
        Map<OrganisationRef, String> trustOfSchool = new TreeMap<>();
        for (Trust trust : trusts) {
            for (School school : trust.schools()) {
                trustOfSchool.putIfAbsent(OrganisationRef.school(school.id()), trust.id());
            }
        }
        return of(panel, trustOfSchool);
    }

    /**
     * The split of a balanced panel of schools by trust.
     *
     * @param panel the panel
     * @param trustOfSchool the trust of each school, by id
     * @return the result
     */
    public static VarianceSplit of(BalancedPanel panel, Map<OrganisationRef, String> trustOfSchool) {
        BalancedPanel known = panel.restrictedTo(trustOfSchool.keySet());
        return new VarianceSplit(
                known,
                Map.copyOf(trustOfSchool),
                (long) panel.rows().size() - known.rows().size());
    }

    /**
     * The variance within trusts at each date.
     *
     * @return one a date, in order
     */
    public List<Estimate> within() {
        return each("within trusts", Parts::within);
    }

    /**
     * The variance between trusts at each date.
     *
     * @return one a date, in order
     */
    public List<Estimate> between() {
        return each("between trusts", Parts::between);
    }

    /**
     * The variance over all schools at each date.
     *
     * @return one a date, in order
     */
    public List<Estimate> total() {
        return each("total", Parts::total);
    }

    private List<Estimate> each(String part, ToDoubleFunction<Parts> variance) {
        List<Estimate> estimates = new ArrayList<>();
        for (int date = 0; date < panel.periods().size(); date++) {
            int at = date;
            estimates.add(numbers.whyUndefined()
                    .map(numbers::undefined)
                    .orElseGet(() -> numbers.defined(
                            variance.applyAsDouble(parts(at)),
                            numbers.method().toBuilder()
                                    .putOption("variance", part)
                                    .build())));
        }
        return estimates;
    }

    /**
     * The two parts of one date; the total is their sum, so that they add up to it in the last bit.
     *
     * @param within the variance within trusts
     * @param between the variance between trusts
     */
    private record Parts(double within, double between) {
        double total() {
            return within + between;
        }
    }

    private Parts parts(int date) {
        List<BigDecimal> values = numbers.at(date);
        Map<String, List<BigDecimal>> byTrust = new TreeMap<>();
        IntStream.range(0, values.size())
                .forEach(i -> byTrust.computeIfAbsent(
                                trusts.get(panel.rows().get(i).organisation()), trust -> new ArrayList<>())
                        .add(values.get(i)));
        BigDecimal n = BigDecimal.valueOf(values.size());
        // n * total = sum of squares - sum^2 / n, and n * within is the same trust by trust
        BigDecimal within = byTrust.values().stream()
                .map(some -> PanelNumbers.scaledVariance(some)
                        .divide(BigDecimal.valueOf(some.size()), MathContext.DECIMAL128))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(n, MathContext.DECIMAL128);
        BigDecimal total = PanelNumbers.scaledVariance(values).divide(n.multiply(n), MathContext.DECIMAL128);
        return new Parts(
                within.doubleValue(),
                byTrust.size() == 1
                        ? 0
                        : total.subtract(within).max(BigDecimal.ZERO).doubleValue());
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = Explanation.of(DESCRIPTION, panel.basis())
                .addSteps(
                        Step.of("schools", panel.rows().size()),
                        Step.of("trusts", (double)
                                trusts.values().stream().distinct().count()),
                        Step.of("schools of none of the trusts, left out", (double) leftOut));
        for (int date = 0; date < panel.periods().size(); date++) {
            String period = ", " + panel.periods().get(date);
            explanation.addAnswers(
                    NamedAnswer.of("within trusts" + period, within().get(date)),
                    NamedAnswer.of("between trusts" + period, between().get(date)),
                    NamedAnswer.of("total" + period, total().get(date)));
        }
        return explanation.build();
    }
}
