// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.numeric.Ratio;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How much schools differ within their trusts and how much trusts differ from each other, at each date:
 * {@code total = within + between}, with {@code within = sum (y - mean of its trust)^2 / n} and
 * {@code between = sum over trusts of n_t (mean_t - mean)^2 / n}; and which of the two falls.
 *
 * <p>{@code VarianceSplit.of(BalancedPanel.of(schools, first, last), List.of(one, other)).classification()}. Each school weighs alike, so that a
 * trust weighs by its schools, also where trusts are of unequal size. A school counts in the trust that it belonged to at
 * the date ({@link Membership}); who moved between the trusts is among the {@link #movers()}.
 *
 * <p>Undefined: {@link UndefinedReason#PANEL_EMPTY}, {@link UndefinedReason#NOT_COMPARABLE},
 * {@link UndefinedReason#LEVEL_TOO_WEAK}, {@link UndefinedReason#TOO_FEW_UNITS} below two schools; what lies between
 * trusts, and the class, also below two trusts. Schools of none of the trusts are left out and counted in the steps.
 *
 * <p>Rollett (2024), on disparities between trusts as well as within them; the law of total variance. SDK interpretation:
 * the population form, with denominator n.
 *
 * @since 0.1.0
 */
public final class VarianceSplit extends PanelResult {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("convergence/variance-split")
            .title("Variance within and between trusts")
            .question("Do schools differ within their trusts, or trusts from each other, and which of it falls?")
            .formula("total = sum (y - mean)^2 / n = sum (y - mean_t)^2 / n + sum n_t (mean_t - mean)^2 / n")
            .range("each 0 or more; within + between = total")
            .putUndefinedCase(UndefinedReason.PANEL_EMPTY, "no school of the trusts has a value at every date")
            .putUndefinedCase(
                    UndefinedReason.TOO_FEW_UNITS,
                    "fewer than two schools; between trusts, and of the class, fewer than two trusts")
            .putUndefinedCase(UndefinedReason.NOT_COMPARABLE, "the measure does not declare the dates comparable")
            .putUndefinedCase(UndefinedReason.LEVEL_TOO_WEAK, "the measure declares an ordinal scale")
            .addSources("Rollett (2024), 'Systemic improvement'; law of total variance")
            .build();

    private final Membership membership;
    private final int leftOut;
    private final PanelNumbers numbers;
    private final List<int[]> trusts;
    private final PanelVerdict verdict;

    private VarianceSplit(BalancedPanel panel, Membership membership, Chance chance, int leftOut) {
        super(panel);
        this.membership = membership;
        this.leftOut = leftOut;
        numbers = PanelNumbers.of(panel, DESCRIPTION, 2);
        List<OrganisationRef> all = membership.trusts();
        Map<OrganisationRef, Integer> places =
                IntStream.range(0, all.size()).boxed().collect(Collectors.toMap(all::get, place -> place));
        trusts = panel.periods().stream()
                .map(period -> panel.rows().stream()
                        .map(row -> membership.trustOf(row.organisation(), period))
                        .mapToInt(trust -> places.getOrDefault(trust.orElseThrow(), -1))
                        .toArray())
                .toList();
        verdict = new PanelVerdict(
                panel,
                numbers.unless(
                        trusts.stream()
                                        .anyMatch(date ->
                                                Arrays.stream(date).distinct().count() < 2)
                                ? Optional.of(UndefinedReason.TOO_FEW_UNITS)
                                : Optional.empty()),
                chance,
                this::names);
    }

    /**
     * The split of a balanced panel of schools by trust.
     *
     * @param panel the panel
     * @param membership which school belonged to which trust when
     * @return the result
     */
    public static VarianceSplit of(BalancedPanel panel, Membership membership) {
        BalancedPanel members = panel.membersOf(membership);
        int all = panel.rows().size() + panel.incomplete().size();
        return new VarianceSplit(
                PanelRows.withMovers(members.toBuilder(), movers(members, membership))
                        .build(),
                membership,
                Chance.EXACT,
                all - members.rows().size() - members.incomplete().size());
    }

    /**
     * The split of a balanced panel of schools by trust.
     *
     * @param panel the panel
     * @param trusts the trusts with their schools and the days of joining and leaving
     * @return the result
     * @throws io.github.trustimprovement.concept.InvalidModelException if a school is in two of them at a time
     */
    public static VarianceSplit of(BalancedPanel panel, Collection<Trust> trusts) {
        return of(panel, Membership.of(trusts));
    }

    /**
     * The same with a chance rate that is drawn where there are more than 15 schools.
     *
     * @param replicates how many swaps to draw, positive
     * @param seed the seed; the same gives the same rate
     * @return the result
     * @throws io.github.trustimprovement.concept.InvalidModelException if the number is not positive
     */
    public VarianceSplit withSampledChanceRate(int replicates, long seed) {
        return new VarianceSplit(panel(), membership, Chance.sampled(replicates, seed), leftOut);
    }

    /**
     * The schools of the panel that were in different trusts at different dates: a leaver of one and a joiner of another.
     *
     * @return the rows, in the order of the organisations
     */
    public List<PanelRow> movers() {
        return movers(panel(), membership);
    }

    private static List<PanelRow> movers(BalancedPanel panel, Membership membership) {
        return panel.rows().stream()
                .filter(row -> membership.isMover(row.organisation(), panel.periods()))
                .toList();
    }

    /**
     * The variance within trusts at each date.
     *
     * @return one a date, in order, each with its range when each school in turn is left out
     */
    public List<Estimate> within() {
        return each("within trusts", 1, VarianceSplit::within);
    }

    /**
     * The variance between trusts at each date.
     *
     * @return one a date, in order, each with its range when each school in turn is left out
     */
    public List<Estimate> between() {
        return each("between trusts", 2, VarianceSplit::between);
    }

    /**
     * The variance over all schools at each date.
     *
     * @return one a date, in order, each with its range when each school in turn is left out
     */
    public List<Estimate> total() {
        return each("total", 1, parts -> within(parts) + between(parts));
    }

    /**
     * The same at each date without any rounding: within and between add up to the total.
     *
     * @return one a date, in order; none where the numbers are undefined
     */
    public List<VarianceParts> exact() {
        return numbers.whyUndefined().isPresent()
                ? List.of()
                : IntStream.range(0, trusts.size())
                        .mapToObj(date -> inUnits(date))
                        .map(units -> units.parts(DateValues.NOBODY))
                        .toList();
    }

    private VarianceInUnits inUnits(int date) {
        return new VarianceInUnits(DateValues.of(panel().rows(), date).units(), trusts.get(date));
    }

    private static double within(VarianceParts parts) {
        return Ratio.of(parts.within(), parts.divisor());
    }

    private static double between(VarianceParts parts) {
        return Ratio.of(parts.between(), parts.divisor());
    }

    /** The total is the sum of both also after rounding to doubles. */
    private List<Estimate> each(String name, int leastTrusts, ToDoubleFunction<VarianceParts> part) {
        PanelNumbers named = numbers.with("variance", name);
        return numbers.each(date -> {
            VarianceInUnits units = inUnits(date);
            return named.number(
                    UndefinedReason.TOO_FEW_UNITS,
                    omitted -> units.trusts(omitted) < leastTrusts
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(part.applyAsDouble(units.parts(omitted))));
        });
    }

    /**
     * Who draws together from the first date to the last: schools within their trusts, trusts, both or neither.
     *
     * @return such as {@code within-convergence-between-divergence}; convergence where the variance falls, compared
     *     exactly; or why it cannot be told
     */
    public Classification classification() {
        return verdict.classify(0);
    }

    /**
     * How stable the class is.
     *
     * @return in how many omissions of one school it stays
     */
    public Estimate stability() {
        return verdict.stability(0);
    }

    /**
     * How often chance alone gives each class in this panel, as {@link UpwardsConvergence#chanceRate}; schools stay in
     * their trusts.
     *
     * @return the shares of swaps by class, each of the nine; {@link UndefinedReason#NEEDS_SEED} above 15 schools without
     *     {@link #withSampledChanceRate}
     */
    public Map<String, Estimate> chanceRates() {
        return verdict.chanceRates(Arrays.stream(Spread.values())
                .flatMap(within -> Arrays.stream(Spread.values()).map(between -> name(within, between)))
                .toList());
    }

    private List<String> names(Movement movement) {
        TrustSums before = movement.sumsBefore(trusts.get(0));
        TrustSums after = movement.sumsAfter(trusts.get(trusts.size() - 1));
        return before.trusts() < 2 || after.trusts() < 2
                ? List.of()
                : List.of(name(
                        Spread.of(after.within().compareTo(before.within())),
                        Spread.of(after.between().compareTo(before.between()))));
    }

    private static String name(Spread within, Spread between) {
        return "within-" + within.code() + "-between-" + between.code();
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = Explanation.of(DESCRIPTION, panel().basis())
                .putAllOptions(verdict.drawing())
                .addSteps(
                        Step.of("schools", panel().rows().size()),
                        Step.of("trusts", (double) trusts.stream()
                                .flatMapToInt(Arrays::stream)
                                .distinct()
                                .count()),
                        Step.of("schools that moved between them", movers().size()),
                        Step.of("schools of none of the trusts, left out", leftOut));
        PanelNumbers.named("within trusts", panel(), within()).forEach(explanation::addAnswers);
        PanelNumbers.named("between trusts", panel(), between()).forEach(explanation::addAnswers);
        PanelNumbers.named("total", panel(), total()).forEach(explanation::addAnswers);
        return explanation
                .addAnswers(
                        NamedAnswer.of("class", classification()),
                        NamedAnswer.of("same class without one", stability()),
                        NamedAnswer.of("this class by chance", verdict.chanceRateOfTheClass()))
                .build();
    }
}
