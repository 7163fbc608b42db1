// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.AnswerContent.value;
import static io.github.trustimprovement.scoring.AnswerContent.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.organisation.Day;
import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.organisation.Season;
import io.github.trustimprovement.organisation.Term;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.outcome.Direction;
import io.github.trustimprovement.outcome.OutcomeMeasure;
import io.github.trustimprovement.outcome.Panel;
import io.github.trustimprovement.review.LevelOfMeasurement;
import io.github.trustimprovement.scoring.Answer;
import io.github.trustimprovement.scoring.AnswerContent;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Sigma, gap to best, gamma, beta, and the two splits: measures of a panel that need no class. */
class ConvergenceSeriesTest {
    private static final OutcomeMeasure RATIO =
            Panels.measure(Direction.HIGHER_IS_BETTER).withLevelOfMeasurement(LevelOfMeasurement.RATIO);

    /** Three organisations at six dates, 2000 to 2005, of the tests of convergEU. */
    private static final double[][] SMALL = {
        {0.8, 1.2, 0.9, 1.3, 1.2, 1.2}, {2.7, 3.2, 2.9, 2.9, 3.1, 3.0}, {3.9, 4.2, 4.1, 4.0, 4.1, 4.0}
    };

    private static final double[][] SWAPPED = Panels.transposed(new double[][] {
        {0.8, 2.7, 3.9}, {4.2, 3.2, 1.2}, {0.9, 2.9, 4.1}, {4.0, 1.3, 2.9}, {1.2, 3.1, 4.1}, {1.2, 3.0, 4.0}
    });

    @Test
    @Proves(
            measure = "convergence/sigma-convergence",
            by = Proof.REFERENCE,
            source = "R package convergEU 0.7.3.2, tests of sigma_conv; sd and CV also as recomputed to all digits")
    void givesTheDeviationsOfConvergEu() {
        SigmaConvergence sigma = SigmaConvergence.of(Panels.balanced(RATIO, SMALL));

        double[] printed = {1.28, 1.25, 1.32, 1.11, 1.2, 1.16};
        double[] full = {
            1.27627931460511,
            1.247219128924647,
            1.3199326582148887,
            1.108552609887726,
            1.2027745701779142,
            1.1585431464655178
        };
        double[] variation = {0.517, 0.435, 0.501, 0.406, 0.43, 0.424};
        double[] variationInFull = {
            0.5174105329480175,
            0.4350764403225512,
            0.501240249955021,
            0.4055680280077047,
            0.42956234649211233,
            0.42385724870689684
        };
        for (int date = 0; date < printed.length; date++) {
            assertThat(value(sigma.deviations().get(date)))
                    .isEqualTo(printed[date], within(0.005))
                    .isEqualTo(full[date], within(2e-15));
            assertThat(value(sigma.coefficientsOfVariation().get(date)))
                    .isEqualTo(variation[date], within(0.0005))
                    .isEqualTo(variationInFull[date], within(1e-15));
        }
        assertThat(word(sigma.classification())).isEqualTo("convergence");
        assertThat(sigma.toString()).contains("sd, 2005/06", "change of sd");
    }

    @Test
    void givesTheChangeOfSpreadWithItsRangeWithoutEachOrganisation() {
        SigmaConvergence sigma = SigmaConvergence.of(Panels.balanced(RATIO, new double[][] {{1, 1}, {3, 2}, {8, 5}}));

        assertThat(sigma.change()).isInstanceOfSatisfying(Defined.class, change -> {
            assertThat(change.value()).isNegative();
            assertThat(change.leaveOneOut()).hasValueSatisfying(range -> {
                assertThat(range.lowest()).isEqualTo(-1.5);
                assertThat(range.highest()).isEqualTo(-0.5);
            });
        });
    }

    @Test
    void namesASpreadThatGrowsOrStays() {
        assertThat(word(SigmaConvergence.of(Panels.balanced(new double[][] {{1, 1}, {2, 3}}))
                        .classification()))
                .isEqualTo("divergence");
        assertThat(word(SigmaConvergence.of(Panels.balanced(new double[][] {{1, 2}, {2, 1}}))
                        .classification()))
                .isEqualTo("unchanged");
    }

    @Test
    void refusesACoefficientOfVariationWithoutARatioScaleOrAPositiveMean() {
        SigmaConvergence interval = SigmaConvergence.of(Panels.balanced(SMALL));
        SigmaConvergence negative = SigmaConvergence.of(Panels.balanced(RATIO, new double[][] {{-1, 1}, {1, 2}}));

        assertThat(reason(interval.coefficientsOfVariation().get(0))).isEqualTo(UndefinedReason.LEVEL_TOO_WEAK);
        assertThat(reason(negative.coefficientsOfVariation().get(0))).isEqualTo(UndefinedReason.NON_POSITIVE_VALUE);
    }

    @Test
    @Proves(
            measure = "convergence/gap-to-best",
            by = Proof.REFERENCE,
            source = "R package convergEU 0.7.3.2, tests of delta_conv")
    void givesTheGapsOfConvergEu() {
        GapToBest gaps = GapToBest.of(Panels.balanced(SMALL));

        double[] printed = {4.3, 4, 4.4, 3.8, 3.9, 3.8};
        for (int date = 0; date < printed.length; date++) {
            assertThat(value(gaps.sums().get(date))).isEqualTo(printed[date], within(1e-12));
            assertThat(value(gaps.means().get(date))).isEqualTo(printed[date] / 3, within(1e-12));
        }
        assertThat(gaps.toString()).contains("sum, 2000/01", "mean, 2005/06");
    }

    @Test
    void takesTheLowestAsTheBestWhereLessIsBetter() {
        GapToBest gaps = GapToBest.of(Panels.balanced(
                Panels.measure(Direction.LOWER_IS_BETTER), new double[][] {{1, 1}, {4, 2}}));

        assertThat(gaps.sums()).extracting(AnswerContent::value).containsExactly(3.0, 1.0);
    }

    @Test
    @Proves(
            measure = "convergence/gamma-convergence",
            by = Proof.REFERENCE,
            source = "the formula of Boyle and McCarthy (1997) on the data of convergEU's tests; the values that the "
                    + "package prints, 0.7346939 and 0.1428571, divide by (T + 1)^2 = 49 instead of T^2 = 36")
    void isOneWhereRanksNeverChangeUnlikeTheValueOfConvergEu() {
        double same = value(GammaConvergence.of(Panels.balanced(SMALL)).estimate());
        double swapped = value(GammaConvergence.of(Panels.balanced(SWAPPED)).estimate());

        assertThat(same).isEqualTo(1);
        assertThat(same * 36 / 49).isEqualTo(0.7346939, within(5e-8));
        assertThat(swapped).isEqualTo(0.19444444444444445, within(1e-15));
        assertThat(swapped * 36 / 49).isEqualTo(0.1428571, within(5e-8));
    }

    @Test
    void sharesRanksAmongEqualsAndCannotRankWhatIsAllEqual() {
        GammaConvergence ties = GammaConvergence.of(Panels.balanced(RATIO, new double[][] {{1, 1}, {1, 2}, {2, 3}}));
        GammaConvergence equal = GammaConvergence.of(Panels.balanced(new double[][] {{1, 1}, {1, 2}}));
        GammaConvergence one = GammaConvergence.of(Panels.balanced(new double[] {1, 2}));

        // ranks 1.5, 1.5, 3 and 1, 2, 3: sums 2.5, 3.5, 6 with variance 13/6, to 4 times 1/2
        assertThat(value(ties.estimate())).isEqualTo(13.0 / 12, within(1e-15));
        assertThat(reason(equal.estimate())).isEqualTo(UndefinedReason.ONE_CATEGORY);
        assertThat(reason(one.estimate())).isEqualTo(UndefinedReason.TOO_FEW_UNITS);
        assertThat(ties.toString()).contains("gamma");
    }

    @Test
    @Proves(
            measure = "convergence/beta-convergence",
            by = Proof.REFERENCE,
            source = "R package convergEU 0.7.3.2, tests of beta_conv, 2002 to 2004")
    void givesTheSlopeOfConvergEu() {
        BalancedPanel panel =
                BalancedPanel.of(Panels.panel(RATIO, SMALL), AcademicYear.of(2002), AcademicYear.of(2004));
        BetaConvergence beta = BetaConvergence.ofLogarithms(panel);

        assertThat(value(beta.estimate()))
                .isEqualTo(-0.09475194, within(5e-9))
                .isEqualTo(-0.09475194448025183, within(1e-14));
        assertThat(beta.estimate().caveats()).contains(Caveat.REGRESSION_TO_THE_MEAN);
        // intercept and adjusted r squared, which the package prints too, follow from our slope
        double slope = value(beta.estimate());
        double[] x = {StrictMath.log(0.9), StrictMath.log(2.9), StrictMath.log(4.1)};
        double[] y = {
            (StrictMath.log(1.2) - x[0]) / 2, (StrictMath.log(3.1) - x[1]) / 2, (StrictMath.log(4.1) - x[2]) / 2
        };
        double intercept = Arrays.stream(y).average().orElseThrow()
                - slope * Arrays.stream(x).average().orElseThrow();
        double meanY = Arrays.stream(y).average().orElseThrow();
        double left = 0;
        double all = 0;
        for (int i = 0; i < x.length; i++) {
            left += StrictMath.pow(y[i] - intercept - slope * x[i], 2);
            all += StrictMath.pow(y[i] - meanY, 2);
        }
        assertThat(intercept).isEqualTo(0.13393, within(5e-6));
        assertThat(1 - 2 * left / all).isEqualTo(0.9999735, within(5e-8));
        assertThat(beta.toString()).contains("slope a year");
    }

    @Test
    void hasNoSlopeOfTooFewOfEqualStartsOrOfLogarithmsOfNothing() {
        BalancedPanel two = Panels.balanced(RATIO, new double[][] {{1, 2}, {2, 3}});
        BalancedPanel equal = Panels.balanced(RATIO, new double[][] {{1, 2}, {1, 3}, {1, 4}});
        BalancedPanel zero = Panels.balanced(RATIO, new double[][] {{1, 2}, {2, 0}, {3, 4}});
        BalancedPanel start = Panels.balanced(RATIO, new double[][] {{0, 2}, {2, 1}, {3, 4}});

        assertThat(reason(BetaConvergence.ofLevels(two).estimate())).isEqualTo(UndefinedReason.TOO_FEW_UNITS);
        assertThat(reason(BetaConvergence.ofLevels(equal).estimate())).isEqualTo(UndefinedReason.ONE_CATEGORY);
        assertThat(reason(BetaConvergence.ofLogarithms(zero).estimate())).isEqualTo(UndefinedReason.NON_POSITIVE_VALUE);
        assertThat(reason(BetaConvergence.ofLogarithms(start).estimate()))
                .isEqualTo(UndefinedReason.NON_POSITIVE_VALUE);
        assertThatThrownBy(() -> BetaConvergence.ofLevels(two, 0))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("BetaConvergence.years: above 0 and finite, was: 0.0");
    }

    @Test
    void saysOfWhatValuesAndYearsTheSlopeIs() {
        BalancedPanel terms = BalancedPanel.of(
                Panel.of(RATIO, List.of()), Term.of(2000, Season.SUMMER), Term.of(2002, Season.AUTUMN));
        BalancedPanel mixed =
                BalancedPanel.of(Panel.of(RATIO, List.of()), Term.of(2000, Season.SUMMER), AcademicYear.of(2002));
        BalancedPanel days = BalancedPanel.of(
                Panel.of(RATIO, List.of()),
                Day.of(LocalDate.of(2001, 3, 1)),
                Day.of(LocalDate.of(2001, 3, 1).plusDays(1461)));

        assertThat(BetaConvergence.ofLevels(Panels.balanced(RATIO, SMALL))
                        .explain()
                        .options())
                .containsEntry("values", "levels")
                .containsEntry("years", "5.0");
        assertThat(BetaConvergence.ofLogarithms(Panels.balanced(RATIO, SMALL), 4.5)
                        .explain()
                        .options())
                .containsEntry("values", "natural logarithms")
                .containsEntry("years", "4.5");
        assertThat(BetaConvergence.ofLevels(terms).explain().options()).containsEntry("years", "1.333333");
        assertThat(BetaConvergence.ofLevels(mixed).explain().options()).containsEntry("years", "2.0");
        assertThat(BetaConvergence.ofLevels(days).explain().options()).containsEntry("years", "4.0");
    }

    @Test
    @Proves(
            measure = "convergence/variance-split",
            by = Proof.DERIVED,
            source = "no published table of school values by trust was found: 1, 3 | 5, 6, 7 by hand")
    void splitsTheVarianceByTrust() {
        BalancedPanel panel = Panels.balanced(new double[][] {{1, 1}, {3, 1}, {5, 2}, {6, 2}, {7, 2}, {9, 9}});
        VarianceSplit split = VarianceSplit.of(
                panel,
                List.of(
                        Trust.of("t1", School.of("s10"), School.of("s11")),
                        Trust.of("t2", School.of("s12"), School.of("s13"), School.of("s14"))));

        // means 2, 6, all 4.4; within (2 + 2) / 5, between (2 * 5.76 + 3 * 2.56) / 5
        assertThat(value(split.within().get(0))).isEqualTo(0.8, within(1e-15));
        assertThat(value(split.between().get(0))).isEqualTo(3.84, within(1e-15));
        assertThat(value(split.total().get(0))).isEqualTo(4.64, within(1e-15));
        assertThat(value(split.within().get(1))).isEqualTo(0);
        assertThat(split.explain().steps())
                .extracting(Object::toString)
                .contains("schools of none of the trusts, left out = 1");
        assertThat(split.toString()).contains("between trusts, 2001/02");
    }

    @Test
    @Proves(
            measure = "convergence/composition-split",
            by = Proof.DERIVED,
            source = "a decomposition of the mean that no source prints; by hand")
    void splitsAChangeOfTheMeanIntoTheSameOrganisationsAndTheOthers() {
        CompositionSplit split = CompositionSplit.of(Panels.balanced(RATIO, new double[][] {
            {2, 3}, {4, 5}, {0, Double.NaN}, {Double.NaN, 10}
        }));

        assertThat(value(split.total())).isEqualTo(4);
        assertThat(value(split.sameOrganisations())).isEqualTo(1);
        assertThat(value(split.composition())).isEqualTo(3);
        assertThat(split.total().caveats()).containsExactly(Caveat.COUNTED_AT_SOME_DATES);
        assertThat(split.toString()).contains("of joining and leaving").doesNotContain("left out");
        assertThat(List.of(split.total(), split.sameOrganisations(), split.composition()))
                .extracting(Answer::n)
                .containsExactly(4L, 2L, 4L);
    }

    @Test
    @Proves(
            measure = "convergence/catch-up-split",
            by = Proof.DERIVED,
            source = "arithmetic on two groups that no source prints; by hand")
    void splitsAGapIntoTopAndBottom() {
        CatchUpSplit split =
                CatchUpSplit.of(Panels.balanced(new double[][] {{1, 3.5}, {2, 2}, {6, 5}}), TopAndBottom.EXTREMES);

        assertThat(value(split.topChange())).isEqualTo(-1);
        assertThat(value(split.bottomChange())).isEqualTo(1);
        assertThat(value(split.gapChange())).isEqualTo(-2);
    }

    @Test
    void refusesDistancesOnAnOrdinalScaleAndKeepsOrder() {
        OutcomeMeasure ordinal =
                Panels.measure(Direction.HIGHER_IS_BETTER).withLevelOfMeasurement(LevelOfMeasurement.ORDINAL);
        BalancedPanel panel = Panels.balanced(ordinal, new double[][] {{1, 2}, {2, 3}, {3, 5}});

        assertThat(reason(SigmaConvergence.of(panel).change())).isEqualTo(UndefinedReason.LEVEL_TOO_WEAK);
        assertThat(reason(UpwardsConvergence.of(panel).classification())).isEqualTo(UndefinedReason.LEVEL_TOO_WEAK);
        assertThat(value(GammaConvergence.of(panel).estimate())).isEqualTo(1, within(1e-12));
    }

    @Test
    void hasNoSlopeWhereAllStartAtOneTenth() {
        BalancedPanel equal = Panels.balanced(RATIO, new double[][] {{0.1, 2}, {0.1, 3}, {0.1, 4}});

        assertThat(reason(BetaConvergence.ofLevels(equal).estimate())).isEqualTo(UndefinedReason.ONE_CATEGORY);
    }

    @Test
    void countsWhoeverIsThereAtBothEndsAsTheSame() {
        CompositionSplit split =
                CompositionSplit.of(Panels.balanced(RATIO, new double[][] {{1, 1, 1}, {1, Double.NaN, 9}}));

        assertThat(value(split.sameOrganisations())).isEqualTo(4);
        assertThat(value(split.composition())).isZero();
        assertThat(split.sameOrganisations()).hasToString("4 (n = 2)");
        assertThat(split.total().caveats()).isEmpty();
        assertThat(split.panel().periods()).containsExactly(AcademicYear.of(2000), AcademicYear.of(2002));
    }

    @Test
    void splitsAChangeAlsoWhereNobodyHasTheDateBetween() {
        CompositionSplit split = CompositionSplit.of(Panels.balanced(RATIO, new double[][] {
            {1, Double.NaN, 3}, {3, Double.NaN, 6}, {Double.NaN, 7, 8}
        }));

        assertThat(value(split.sameOrganisations())).isEqualTo(2.5);
        assertThat(split.joiners())
                .singleElement()
                .satisfies(row -> assertThat(row.change()).contains(PanelChange.NEW_OBSERVATION));
    }

    @Test
    void givesTheSameNumbersWithoutRanges() {
        BalancedPanel panel = Panels.balanced(RATIO, SMALL);

        assertWithoutRange(
                GammaConvergence.of(panel).withoutRanges().estimate(),
                GammaConvergence.of(panel).estimate());
        // three organisations are as few as a slope needs, so that none of them can be left out
        assertThat(BetaConvergence.ofLevels(panel, 5).withoutRanges().estimate())
                .isEqualTo(BetaConvergence.ofLevels(panel, 5).estimate());
        CatchUpSplit split = CatchUpSplit.of(panel, TopAndBottom.EXTREMES);
        assertWithoutRange(split.withoutRanges().gapChange(), split.gapChange());
        assertWithoutRange(split.withoutRanges().bottomChange(), split.bottomChange());
    }

    private static void assertWithoutRange(Answer without, Answer with) {
        Defined ranged = (Defined) with;
        assertThat(ranged.leaveOneOut()).isPresent();
        assertThat(without)
                .isEqualTo(ranged.toBuilder().leaveOneOut(Optional.empty()).build());
    }

    @Test
    void saysThatAnOrganisationIsLeftOut() {
        assertThat(GammaConvergence.of(Panels.balanced(RATIO, SMALL))
                        .explain()
                        .toTextTable()
                        .headers())
                .contains("One organisation out")
                .doesNotContain("One leader out");
    }
}
