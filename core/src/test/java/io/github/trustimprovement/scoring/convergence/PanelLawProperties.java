// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.AnswerContent.value;
import static io.github.trustimprovement.scoring.AnswerContent.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.outcome.Direction;
import io.github.trustimprovement.scoring.Answer;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.Ranges;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws that all measures of the family share: mirrored directions, changed names, and one organisation left out. */
class PanelLawProperties {
    private static final double NEAR = 1e-9;
    private static final int MOST = 10;

    /** Schools of three trusts, by their place in the panel. */
    private static Membership trusts(int[] trusts) {
        return Membership.ofUndated(IntStream.range(0, MOST)
                .boxed()
                .collect(Collectors.toMap(Panels::school, i -> OrganisationRef.trust("t" + trusts[i]))));
    }

    private static Map<String, PanelResult> measures(BalancedPanel panel, int[] trusts) {
        Map<String, PanelResult> results = new LinkedHashMap<>();
        for (TopAndBottom groups : TopAndBottom.values()) {
            results.put("upwards " + groups, UpwardsConvergence.of(panel).withGroups(groups));
            results.put("catch-up " + groups, CatchUpSplit.of(panel, groups));
        }
        results.put("typology", ConvergenceTypology.of(panel));
        results.put("sigma", SigmaConvergence.of(panel));
        results.put("gap", GapToBest.of(panel));
        results.put("gamma", GammaConvergence.of(panel));
        results.put("beta", BetaConvergence.ofLevels(panel, 1));
        results.put("variance", VarianceSplit.of(panel, trusts(trusts)));
        return results;
    }

    @Provide
    Arbitrary<double[][]> rows() {
        return Panels.rows(2, 6, 8);
    }

    @Provide
    Arbitrary<int[]> trustsOfSchools() {
        return Arbitraries.integers().between(1, 3).array(int[].class).ofSize(MOST);
    }

    /** Everything that a result says, as plain numbers and words. */
    private static Map<String, List<Object>> answers(PanelResult result) {
        Map<String, List<Object>> plain = new LinkedHashMap<>();
        result.explain().answers().forEach(each -> plain.put(each.what(), plain(each.answer())));
        return plain;
    }

    private static List<Object> plain(Answer answer) {
        if (answer instanceof Defined defined) {
            List<Object> numbers = new ArrayList<>(List.of(rounded(defined.value())));
            defined.leaveOneOut()
                    .ifPresent(range -> numbers.addAll(
                            List.of(rounded(range.lowest()), rounded(range.highest()), range.undefined())));
            return numbers;
        }
        return List.of(answer instanceof Classified classified ? classified.value() : reason(answer));
    }

    private static long rounded(double value) {
        return Math.round(value * 1e9);
    }

    @Property(tries = 60)
    @Proves(measure = "convergence/upwards-convergence", by = Proof.LAW, source = "mirrored where less is better")
    @Proves(measure = "convergence/catch-up-split", by = Proof.LAW, source = "mirrored where less is better")
    @Proves(measure = "convergence/typology", by = Proof.LAW, source = "mirrored where less is better")
    @Proves(measure = "convergence/sigma-convergence", by = Proof.LAW, source = "mirrored where less is better")
    @Proves(measure = "convergence/gap-to-best", by = Proof.LAW, source = "mirrored where less is better")
    @Proves(measure = "convergence/gamma-convergence", by = Proof.LAW, source = "mirrored where less is better")
    @Proves(measure = "convergence/beta-convergence", by = Proof.LAW, source = "mirrored where less is better")
    @Proves(measure = "convergence/variance-split", by = Proof.LAW, source = "mirrored where less is better")
    void negatedValuesOfAMeasureOfWhichLessIsBetterGiveTheSame(
            @ForAll("rows") double[][] rows, @ForAll("trustsOfSchools") int[] trusts) {
        double[][] negated = Arrays.stream(rows)
                .map(row -> Arrays.stream(row).map(value -> -value).toArray())
                .toArray(double[][]::new);
        Map<String, PanelResult> mirrored =
                measures(Panels.balanced(Panels.measure(Direction.LOWER_IS_BETTER), negated), trusts);

        measures(Panels.balanced(rows), trusts)
                .forEach((name, result) ->
                        assertThat(answers(Panels.at(mirrored, name))).as(name).isEqualTo(answers(result)));
    }

    @Property(tries = 60)
    @Proves(
            measure = "convergence/composition-split",
            by = Proof.LAW,
            source = "recorded changes turn their sign with the values, whatever is better")
    void recordedChangesTurnTheirSignWithTheValues(@ForAll("rows") double[][] rows) {
        double[][] some = Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
        some[0][0] = Double.NaN;
        double[][] negated = Arrays.stream(some)
                .map(row -> Arrays.stream(row).map(value -> -value).toArray())
                .toArray(double[][]::new);
        CompositionSplit split = CompositionSplit.of(Panels.balanced(some));
        CompositionSplit mirrored =
                CompositionSplit.of(Panels.balanced(Panels.measure(Direction.LOWER_IS_BETTER), negated));

        assertThat(value(mirrored.composition())).isEqualTo(-value(split.composition()), within(NEAR));
        assertThat(value(mirrored.total())).isEqualTo(-value(split.total()), within(NEAR));
    }

    @Property(tries = 60)
    @Proves(
            measure = "convergence/catch-up-split",
            by = Proof.LAW,
            source = "other names of the schools change nothing, ties at the edge of a third included")
    @Proves(measure = "convergence/upwards-convergence", by = Proof.LAW, source = "other names change nothing")
    void otherNamesChangeNothing(
            @ForAll("rows") double[][] rows, @ForAll("trustsOfSchools") int[] trusts, @ForAll("turns") int turn) {
        int n = rows.length;
        double[][] renamed =
                IntStream.range(0, n).mapToObj(i -> rows[(i + turn) % n]).toArray(double[][]::new);
        int[] ofRenamed = trusts.clone();
        IntStream.range(0, n).forEach(i -> ofRenamed[i] = trusts[(i + turn) % n]);
        Map<String, PanelResult> others = measures(Panels.balanced(renamed), ofRenamed);

        measures(Panels.balanced(rows), trusts)
                .forEach((name, result) ->
                        assertThat(answers(Panels.at(others, name))).as(name).isEqualTo(answers(result)));
    }

    @Provide
    Arbitrary<Integer> turns() {
        return Arbitraries.integers().between(1, 5);
    }

    @Property(tries = 60)
    void rangesAreThoseOfThePanelWithoutEachOrganisation(
            @ForAll("rows") double[][] rows, @ForAll("trustsOfSchools") int[] trusts) {
        Map<String, Function<BalancedPanel, Estimate>> numbers = new LinkedHashMap<>();
        for (TopAndBottom groups : TopAndBottom.values()) {
            numbers.put("top " + groups, panel -> CatchUpSplit.of(panel, groups).topChange());
            numbers.put(
                    "bottom " + groups, panel -> CatchUpSplit.of(panel, groups).bottomChange());
            numbers.put(
                    "gap " + groups,
                    panel -> UpwardsConvergence.of(panel).withGroups(groups).gapChange());
        }
        numbers.put("sigma", panel -> SigmaConvergence.of(panel).change());
        numbers.put("sum", panel -> GapToBest.of(panel).sums().get(1));
        numbers.put("mean", panel -> GapToBest.of(panel).means().get(0));
        numbers.put("gamma", panel -> GammaConvergence.of(panel).estimate());
        numbers.put("beta", panel -> BetaConvergence.ofLevels(panel, 2).estimate());
        numbers.put(
                "within",
                panel -> VarianceSplit.of(panel, trusts(trusts)).within().get(0));
        numbers.put(
                "between",
                panel -> VarianceSplit.of(panel, trusts(trusts)).between().get(1));
        numbers.put("composition", panel -> CompositionSplit.of(panel).total());
        BalancedPanel panel = Panels.balanced(rows);

        numbers.forEach((name, number) -> {
            Estimate whole = number.apply(panel);
            if (whole instanceof Defined) {
                Ranges.assertThatOf(
                        whole,
                        IntStream.range(0, rows.length)
                                .mapToObj(omitted -> number.apply(panel.restrictedTo(IntStream.range(0, rows.length)
                                                .filter(i -> i != omitted)
                                                .mapToObj(Panels::school)
                                                .toList()))
                                        .ifDefined())
                                .toList());
            }
        });
    }

    @Property
    @Proves(
            measure = "convergence/catch-up-split",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "thirds of the first date with all who are equal at the edge, in doubles")
    @Proves(
            measure = "convergence/catch-up-split",
            by = Proof.LAW,
            source = "thirds of the first date: gap = top - bottom; no answer where both share a value")
    void thirdsOfTheFirstDateKeepEqualsTogether(@ForAll("rows") double[][] rows) {
        double[] sorted =
                Arrays.stream(rows).mapToDouble(row -> row[0]).sorted().toArray();
        int k = rows.length / 3;
        double high = sorted[rows.length - k];
        double low = sorted[k - 1];
        CatchUpSplit split = CatchUpSplit.of(Panels.balanced(rows), TopAndBottom.THIRDS_OF_THE_FIRST_DATE);
        if (high <= low) {
            assertThat(reason(split.gapChange())).isEqualTo(UndefinedReason.GROUPS_TIED);
            return;
        }
        double[] top = Arrays.stream(rows)
                .filter(row -> row[0] >= high)
                .mapToDouble(row -> row[1] - row[0])
                .toArray();
        double[] bottom = Arrays.stream(rows)
                .filter(row -> row[0] <= low)
                .mapToDouble(row -> row[1] - row[0])
                .toArray();

        assertThat(value(split.topChange())).isEqualTo(mean(top), within(NEAR));
        assertThat(value(split.bottomChange())).isEqualTo(mean(bottom), within(NEAR));
        assertThat(value(split.gapChange())).isEqualTo(mean(top) - mean(bottom), within(NEAR));
        assertThat(split.explain().options())
                .containsEntry("in the top", Integer.toString(top.length))
                .containsEntry("in the lowest", Integer.toString(bottom.length));
        String upwards = word(UpwardsConvergence.of(Panels.balanced(rows))
                .withGroups(TopAndBottom.THIRDS_OF_THE_FIRST_DATE)
                .classification());
        if (mean(top) - mean(bottom) < -NEAR && mean(top) > NEAR) {
            assertThat(upwards).isEqualTo("upwards-convergence");
        } else if (mean(top) - mean(bottom) > NEAR || mean(top) < -NEAR) {
            assertThat(upwards).isEqualTo("no-upwards-convergence");
        }
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    @Property
    @Proves(
            measure = "convergence/upwards-convergence",
            by = Proof.LAW,
            source = "a change that all had leaves the gap alone, and relative to it is as if it had not been")
    void aChangeThatAllHadIsTakenOffTheTop(@ForAll("rows") double[][] rows, @ForAll("turns") int change) {
        double[][] raised = Arrays.stream(rows)
                .map(row -> new double[] {row[0], row[1] + change})
                .toArray(double[][]::new);
        UpwardsConvergence relative =
                UpwardsConvergence.of(Panels.balanced(raised)).relativeTo(Decimal.of(change));

        assertThat(answers(relative)).isEqualTo(answers(UpwardsConvergence.of(Panels.balanced(rows))));
    }

    @Property(tries = 60)
    void noRangeIsGivenWhereTooFewAreLeft(@ForAll("three") double[][] rows) {
        Estimate beta = BetaConvergence.ofLevels(Panels.balanced(rows), 1).estimate();

        if (beta instanceof Defined defined) {
            assertThat(defined.leaveOneOut()).isEmpty();
        } else {
            assertThat(beta.ifDefined()).isEqualTo(OptionalDouble.empty());
        }
    }

    @Provide
    Arbitrary<double[][]> three() {
        return Panels.rows(2, 3, 3);
    }
}
