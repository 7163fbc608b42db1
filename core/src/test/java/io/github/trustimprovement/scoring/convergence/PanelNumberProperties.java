// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.outcome.Direction;
import io.github.trustimprovement.outcome.OutcomeMeasure;
import io.github.trustimprovement.review.LevelOfMeasurement;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every number and word of a panel, with its range, against what the definitions make of whole quarter steps. */
class PanelNumberProperties {
    private static final int MOST = 9;
    private static final LocalDate MOVE = AcademicYear.of(Panels.YEAR + 1).first();

    /** One to nine organisations, of few values or of many, so that ties and negative means are common. */
    @Provide
    Arbitrary<double[][]> rows() {
        return Arbitraries.of(2, 8, 40).flatMap(high -> Panels.rows(2, 1, MOST, -high / 2, high));
    }

    @Provide
    Arbitrary<int[]> trusts() {
        return Arbitraries.integers().between(0, 2).array(int[].class).ofSize(MOST);
    }

    /** What a measure declares. */
    private enum Declared {
        NOTHING_COMPARABLE,
        ORDINAL,
        INTERVAL,
        RATIO;

        OutcomeMeasure measure(Direction direction) {
            return this == NOTHING_COMPARABLE
                    ? OutcomeMeasure.of("reading", direction)
                    : Panels.measure(direction).withLevelOfMeasurement(LevelOfMeasurement.valueOf(name()));
        }

        Optional<UndefinedReason> whyNone(int organisations, int least) {
            if (this == NOTHING_COMPARABLE) {
                return Optional.of(UndefinedReason.NOT_COMPARABLE);
            }
            if (organisations < least) {
                return Optional.of(UndefinedReason.TOO_FEW_UNITS);
            }
            return this == ORDINAL ? Optional.of(UndefinedReason.LEVEL_TOO_WEAK) : Optional.empty();
        }
    }

    /** The panel of a measure; where less is better, of the values turned round. */
    private static BalancedPanel panel(double[][] rows, Direction direction, Declared declared) {
        double[][] values = Arrays.stream(rows)
                .map(row -> Arrays.stream(row)
                        .map(value -> direction == Direction.HIGHER_IS_BETTER ? value : -value)
                        .toArray())
                .toArray(double[][]::new);
        return Panels.balanced(declared.measure(direction), values);
    }

    private static PanelAnswers answers(double[][] rows, Declared declared, int least, UndefinedReason whyNone) {
        return new PanelAnswers(QuarterRows.of(rows), declared.whyNone(rows.length, least), least, whyNone);
    }

    @Property
    @Proves(
            measure = "convergence/upwards-convergence",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "top and lowest by trying all groups, in whole numbers; stability and ranges without each one")
    void topAndLowestAreThoseOfAllGroups(
            @ForAll("rows") double[][] rows,
            @ForAll Direction direction,
            @ForAll Declared declared,
            @ForAll TopAndBottom groups) {
        UpwardsConvergence found =
                UpwardsConvergence.of(panel(rows, direction, declared)).withGroups(groups);
        PanelAnswers expected =
                answers(rows, declared, groups == TopAndBottom.EXTREMES ? 2 : 6, UndefinedReason.GROUPS_TIED);

        expected.assertNumber(
                found.topChange(), some -> number(some.ends(groups).map(QuarterRows.Ends::topChange)));
        expected.assertNumber(
                found.gapChange(), some -> number(some.ends(groups).map(QuarterRows.Ends::gapChange)));
        expected.assertClass(found.classification(), found.stability(), some -> some.upwards(groups));
        expected.assertClass(found.strictClassification(), found.strictStability(), some -> some.strictUpwards(groups));
    }

    private static OptionalDouble number(Optional<Double> value) {
        return value.stream().mapToDouble(Double::doubleValue).findFirst();
    }

    @Property
    @Proves(
            measure = "convergence/typology",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "sums and differences of all pairs in whole numbers; stability of both words without each one")
    void theTypologyIsThatOfSumsAndPairs(
            @ForAll("rows") double[][] rows, @ForAll Direction direction, @ForAll Declared declared) {
        ConvergenceTypology found = ConvergenceTypology.of(panel(rows, direction, declared));
        PanelAnswers expected = answers(rows, declared, 2, UndefinedReason.NO_DATA);

        expected.assertClass(found.classification(), found.stability(), some -> Optional.of(some.typology()));
        expected.assertClass(
                found.strictClassification(), found.strictStability(), some -> Optional.of(some.strictTypology()));
    }

    @Property
    @Proves(
            measure = "convergence/sigma-convergence",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "differences of all pairs in whole numbers; ranges and stability without each one")
    void spreadsAreThoseOfPairs(@ForAll("rows") double[][] rows, @ForAll Declared declared) {
        SigmaConvergence found = SigmaConvergence.of(panel(rows, Direction.HIGHER_IS_BETTER, declared));
        PanelAnswers expected = answers(rows, declared, 2, UndefinedReason.NO_DATA);
        PanelAnswers ofRatios = new PanelAnswers(
                expected.rows(),
                expected.why()
                        .or(() -> declared == Declared.RATIO
                                ? Optional.empty()
                                : Optional.of(UndefinedReason.LEVEL_TOO_WEAK)),
                2,
                UndefinedReason.NON_POSITIVE_VALUE);

        expected.assertNumber(found.change(), some -> OptionalDouble.of(some.deviation(1) - some.deviation(0)));
        expected.assertClass(found.classification(), found.stability(), some -> Optional.of(some.sigma()));
        for (int i = 0; i < 2; i++) {
            int date = i;
            expected.assertNumber(found.deviations().get(date), some -> OptionalDouble.of(some.deviation(date)));
            ofRatios.assertNumber(found.coefficientsOfVariation().get(date), some -> some.coefficientOfVariation(date));
        }
    }

    @Property
    @Proves(
            measure = "convergence/gap-to-best",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "the largest of the differences to all others, in whole numbers; ranges without each one")
    void gapsAreTheLargestDifferences(
            @ForAll("rows") double[][] rows, @ForAll Direction direction, @ForAll Declared declared) {
        GapToBest found = GapToBest.of(panel(rows, direction, declared));
        PanelAnswers expected = answers(rows, declared, 1, UndefinedReason.NO_DATA);

        for (int i = 0; i < 2; i++) {
            int date = i;
            // one alone is its own best, so that of two none can be left out
            expected.assertNumber(found.means().get(date), some -> OptionalDouble.of(some.meanGap(date)), 2);
            expected.assertNumber(found.sums().get(date), some -> OptionalDouble.of(some.n() * some.meanGap(date)), 2);
        }
    }

    @Property
    @Proves(
            measure = "convergence/variance-split",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "squares about means in whole numbers; stability without each school, movers between trusts too")
    void theClassOfTheSplitIsThatOfSquares(
            @ForAll("rows") double[][] rows,
            @ForAll("trusts") int[] before,
            @ForAll("trusts") int[] after,
            @ForAll Declared declared) {
        VarianceSplit found =
                VarianceSplit.of(panel(rows, Direction.HIGHER_IS_BETTER, declared), trusts(rows.length, before, after));
        // the trusts stand beside the values, so that they leave with their school
        QuarterRows withTrusts = new QuarterRows(IntStream.range(0, rows.length)
                .mapToObj(i -> new long[] {(long) (rows[i][0] * 4), (long) (rows[i][1] * 4), before[i], after[i]})
                .toArray(long[][]::new));
        PanelAnswers expected = new PanelAnswers(
                withTrusts,
                answers(rows, declared, 2, UndefinedReason.TOO_FEW_UNITS).why(),
                2,
                UndefinedReason.TOO_FEW_UNITS);

        expected.assertClass(found.classification(), found.stability(), PanelNumberProperties::split);
    }

    private static Optional<String> split(QuarterRows some) {
        int[] before = Arrays.stream(some.at(2)).mapToInt(Math::toIntExact).toArray();
        int[] after = Arrays.stream(some.at(3)).mapToInt(Math::toIntExact).toArray();
        if (Stream.of(before, after)
                .anyMatch(trusts -> Arrays.stream(trusts).distinct().count() < 2)) {
            return Optional.empty();
        }
        Squares first = Squares.of(some.at(0), before);
        Squares last = Squares.of(some.at(1), after);
        return Optional.of("within-" + QuarterRows.spread(last.within() - first.within()) + "-between-"
                + QuarterRows.spread(last.between() - first.between()));
    }

    /** Trusts between which schools move at the beginning of the second year. */
    private static List<Trust> trusts(int schools, int[] before, int[] after) {
        return IntStream.rangeClosed(0, 2)
                .mapToObj(trust -> Trust.of(
                        "t" + trust,
                        IntStream.range(0, schools)
                                .boxed()
                                .flatMap(i -> Stream.concat(
                                        before[i] == trust
                                                ? Stream.of(School.of("s" + (10 + i))
                                                        .withLeft(MOVE))
                                                : Stream.empty(),
                                        after[i] == trust
                                                ? Stream.of(School.of("s" + (10 + i))
                                                        .withJoined(MOVE))
                                                : Stream.empty()))
                                .toArray(School[]::new)))
                .toList();
    }
}
