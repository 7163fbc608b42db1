// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.AnswerContent.value;
import static io.github.trustimprovement.scoring.comparison.ComparisonArbitraries.BASIS;
import static io.github.trustimprovement.scoring.comparison.ComparisonArbitraries.mentions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.LeaveOneOut;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableMeasuresTest {
    private static final ContingencyTable ARTHRITIS = ContingencyTable.ofLeaders(
            BASIS,
            List.of("Placebo", "Treated"),
            List.of("None", "Some", "Marked"),
            List.of(List.of(29L, 7L, 7L), List.of(13L, 7L, 21L)));

    @Test
    @Proves(
            measure = "comparison/cramers-v",
            by = Proof.REFERENCE,
            source = "R vcd assocstats(Arthritis): chi-squared 13.055, Cramer's V 0.394; more digits by scipy 1")
    void givesTheAssociationOfArthritis() {
        assertThat(CramersV.of(ARTHRITIS).estimate()).isInstanceOfSatisfying(Defined.class, defined -> {
            assertThat(defined.value()).isEqualTo(0.394, within(0.0005));
            assertThat(defined.value()).isEqualTo(0.3942295054993213, within(1e-12));
            assertThat(defined.n()).isEqualTo(84);
        });
        assertThat(CramersV.of(ARTHRITIS).explain().steps())
                .filteredOn(step -> step.what().startsWith("n phi2"))
                .singleElement()
                .extracting(Step::value)
                .satisfies(value -> assertThat(value).isEqualTo(13.055019852524108, within(1e-12)));
    }

    @Test
    @Proves(
            measure = "comparison/adjusted-residuals",
            by = Proof.DERIVED,
            source = "Haberman's formula by numpy on R vcd Arthritis; no printed table of these was found")
    void givesTheResidualsOfArthritis() {
        AdjustedResiduals residuals = AdjustedResiduals.of(ARTHRITIS);
        double[] expected = {3.274196545350273, -0.09761768062797595, -3.395636317560293};

        for (int i = 0; i < expected.length; i++) {
            String column = ARTHRITIS.columns().get(i);
            assertThat(value(residuals.residual("Placebo", column))).isEqualTo(expected[i], within(1e-12));
            assertThat(value(residuals.residual("Treated", column)))
                    .isEqualTo(-value(residuals.residual("Placebo", column)));
        }
    }

    @Test
    void givesTheRangeOfVWithoutEachLeader() {
        // without the one CEO who does not voice it all CEOs do, without one of the others nobody of them does
        assertThat(CramersV.of(ContingencyTable.of(mentions(1, 2, 0, 2))).estimate())
                .isInstanceOfSatisfying(Defined.class, defined -> {
                    assertThat(defined.value()).isEqualTo(Math.sqrt(1 / 3.0));
                    assertThat(defined.leaveOneOut()).contains(LeaveOneOut.of(0.5, 1, 4, 1));
                });
    }

    @Test
    void hasNoRangeWhereEveryLeaderIsNeeded() {
        assertThat(CramersV.of(ContingencyTable.of(mentions(1, 1, 0, 1))).estimate())
                .isInstanceOfSatisfying(Defined.class, defined -> {
                    assertThat(defined.value()).isEqualTo(1);
                    assertThat(defined.leaveOneOut()).isEmpty();
                });
    }

    @Test
    void countsOnlyRowsAndColumnsWithLeaders() {
        ContingencyTable withEmpty = ContingencyTable.ofLeaders(
                BASIS,
                List.of("x", "nobody", "y"),
                List.of("a", "b", "never"),
                List.of(List.of(3L, 0L, 0L), List.of(0L, 0L, 0L), List.of(0L, 2L, 0L)));

        assertThat(value(CramersV.of(withEmpty).estimate())).isEqualTo(1);
        assertThat(value(AdjustedResiduals.of(withEmpty).residual("x", "a"))).isEqualTo(Math.sqrt(5));
        assertThat(reason(AdjustedResiduals.of(withEmpty).residual("nobody", "a")))
                .isEqualTo(UndefinedReason.ZERO_DENOMINATOR);
        assertThat(reason(AdjustedResiduals.of(withEmpty).residual("x", "never")))
                .isEqualTo(UndefinedReason.ZERO_DENOMINATOR);
    }

    @Test
    void isUndefinedWithoutLeadersOrVariation() {
        ContingencyTable nobody = ContingencyTable.empty(BASIS, List.of("x", "y"), List.of("a", "b"));
        ContingencyTable oneColumn = ContingencyTable.of(mentions(3, 3, 2, 2));

        assertThat(reason(CramersV.of(nobody).estimate())).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(reason(CramersV.of(ContingencyTable.empty(BASIS, List.of(), List.of()))
                        .estimate()))
                .isEqualTo(UndefinedReason.NO_DATA);
        assertThat(reason(AdjustedResiduals.of(nobody).residual("x", "a"))).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(reason(CramersV.of(oneColumn).estimate())).isEqualTo(UndefinedReason.ONE_CATEGORY);
        assertThat(reason(AdjustedResiduals.of(oneColumn).residual("CEO", "voiced")))
                .isEqualTo(UndefinedReason.ONE_CATEGORY);
        assertThat(CramersV.of(oneColumn)).asString().contains("n/a: only one category was used");
    }

    @Test
    void passesOnWhyTheCountsAreUndefined() {
        ContingencyTable table = ContingencyTable.ofLeaders(
                BASIS.toBuilder()
                        .whyUndefined(UndefinedReason.CODERS_NOT_RESOLVED)
                        .build(),
                ARTHRITIS.rows(),
                ARTHRITIS.columns(),
                List.of(List.of(1L, 2L, 3L), List.of(3L, 2L, 1L)));

        assertThat(reason(CramersV.of(table).estimate())).isEqualTo(UndefinedReason.CODERS_NOT_RESOLVED);
        assertThat(reason(AdjustedResiduals.of(table).residual("Placebo", "None")))
                .isEqualTo(UndefinedReason.CODERS_NOT_RESOLVED);
    }

    @Test
    void rejectsLabelsThatTheTableDoesNotHave() {
        AdjustedResiduals residuals = AdjustedResiduals.of(ARTHRITIS);

        assertThatThrownBy(() -> residuals.residual("Placebo", "Worse"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ContingencyTable.column: one of [None, Some, Marked], was: \"Worse\"");
    }

    @Test
    void explainsV() {
        assertThat(CramersV.of(ContingencyTable.of(mentions(7, 8, 2, 6))).explain())
                .hasToString("""
                        Cramer's V: lever aol/lever/commonality, group CEO v Non-CEO
                        Formula: V = sqrt(phi2 / min(r - 1, c - 1)); phi2 = sum O^2 / (R C) - 1; O = leaders in a cell, R and C = leaders in its row and column, r and c = rows and columns with leaders
                        Options: unit leaders
                          leaders: CEO, voiced = 7
                          leaders: CEO, not voiced = 1
                          leaders: Non-CEO, voiced = 2
                          leaders: Non-CEO, not voiced = 4
                          phi2 = 0.31296296296296294
                          n phi2, Pearson's chi-squared; no p is drawn from it = 4.381481481481481
                          min(r, c), rows or columns with leaders = 2
                          Cramer's V: 0.5594309277855157 (n = 14); leaving out one of 14: 0.501 to 0.720
                        How often something is mentioned does not show how much it matters. (Rollett 2026, s. 4.6)
                        Leaders were picked for variety, not at random: others may differ. (Rollett 2026, s. 2.1)
                        Few were counted: one more or one fewer would change the number much.
                        Of several comparisons some show a difference by chance alone.
                        Source: Cramer (1946), Mathematical methods of statistics, ch. 21
                        """);
    }

    @Test
    void printsResidualsCellByCell() {
        assertThat(AdjustedResiduals.of(ContingencyTable.of(mentions(7, 8, 2, 6))))
                .hasToString("""
                        Adjusted residuals: lever aol/lever/commonality, group CEO v Non-CEO
                                              Value   n    One leader out
                        -------------------  ------  --  ----------------
                        CEO, voiced           2.093  14    1.805 to 2.596
                        CEO, not voiced      -2.093  14  -2.596 to -1.805
                        Non-CEO, voiced      -2.093  14  -2.596 to -1.805
                        Non-CEO, not voiced   2.093  14    1.805 to 2.596
                        Options: unit leaders.
                        How often something is mentioned does not show how much it matters. (Rollett 2026, s. 4.6)
                        Leaders were picked for variety, not at random: others may differ. (Rollett 2026, s. 2.1)
                        Few were counted: one more or one fewer would change the number much.
                        Of several comparisons some show a difference by chance alone.
                        """);
    }
}
