// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import static io.github.trustimprovement.scoring.comparison.ComparisonArbitraries.mentions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PValueAdjustmentTest {
    /** p, and adjusted by Bonferroni, Holm, Benjamini and Hochberg. */
    private static final double[][] MULTTEST = {
        {5.23656777208e-05, 0.000523656777208, 0.000523656777208, 0.000523656777208},
        {0.00028140506198, 0.0028140506197999998, 0.00253264555782, 0.0014070253098999999},
        {0.0149877310796, 0.149877310796, 0.1199018486368, 0.04995910359866667},
        {0.0202732688798, 0.202732688798, 0.1419128821586, 0.0506831721995},
        {0.177096952723, 1.0, 1.0, 0.354193905446},
        {0.642193923795, 1.0, 1.0, 0.8953367279750001},
        {0.680845947633, 1.0, 1.0, 0.8953367279750001},
        {0.71626938238, 1.0, 1.0, 0.8953367279750001},
        {0.838541367553, 1.0, 1.0, 0.9317126306144445},
        {0.967833824309, 1.0, 1.0, 0.967833824309}
    };

    private static final double[] MYOCARDIAL = {
        0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590,
        1.000
    };

    @Test
    @Proves(
            measure = "comparison/holm-adjustment",
            by = Proof.REFERENCE,
            source = "R multtest mt.rawp2adjp, asserted by statsmodels in its tests of multipletests")
    @Proves(
            measure = "comparison/benjamini-hochberg",
            by = Proof.REFERENCE,
            source = "R multtest mt.rawp2adjp, asserted by statsmodels in its tests of multipletests")
    void givesTheValuesOfMulttest() {
        Map<String, Double> family = new LinkedHashMap<>();
        for (int i = 0; i < MULTTEST.length; i++) {
            family.put("p" + i, MULTTEST[i][0]);
        }

        for (int i = 0; i < MULTTEST.length; i++) {
            assertThat(p(HolmAdjustment.of(family), "p" + i)).isEqualTo(MULTTEST[i][2], within(1e-12));
            assertThat(p(BenjaminiHochberg.of(family), "p" + i)).isEqualTo(MULTTEST[i][3], within(1e-12));
        }
    }

    @Test
    @Proves(
            measure = "comparison/benjamini-hochberg",
            by = Proof.REFERENCE,
            source = "Benjamini and Hochberg (1995), s. 3: 15 comparisons, 4 rejected at 0.05, and 3 by Bonferroni")
    void raisesTheFourAlarmsOfBenjaminiAndHochberg() {
        Map<String, Double> family = new LinkedHashMap<>();
        for (double p : MYOCARDIAL) {
            family.put("p" + family.size(), p);
        }

        assertThat(BenjaminiHochberg.of(family).namesAtMost(0.05)).containsExactly("p0", "p1", "p2", "p3");
        assertThat(HolmAdjustment.of(family).namesAtMost(0.05)).containsExactly("p0", "p1", "p2");
    }

    @Test
    void keepsTheOrderOfTheFamilyAndWhatEachValueComesFrom() {
        Map<String, Estimate> family = new LinkedHashMap<>();
        family.put("z", ExactRolePermutation.of(mentions(4, 4, 0, 4)).estimate());
        family.put("a", ExactRolePermutation.of(mentions(3, 4, 1, 4)).estimate());

        HolmAdjustment adjustment = HolmAdjustment.ofEstimates(family);

        assertThat(adjustment.adjusted().keySet()).containsExactly("a", "z");
        assertThat(adjustment.adjusted("z")).isInstanceOfSatisfying(Defined.class, defined -> {
            assertThat(defined.value()).isEqualTo(2 * 2 / 70.0);
            assertThat(defined.n()).isEqualTo(8);
            assertThat(defined.method().options())
                    .containsEntry("comparisons", "2")
                    .hasEntrySatisfying("p by", by -> assertThat(by).startsWith("comparison/exact-role-permutation?"));
            assertThat(defined.caveats())
                    .startsWith(Caveat.MULTIPLE_COMPARISONS)
                    .contains(Caveat.ROLES_NOT_ASSIGNED_BY_LOT);
        });
    }

    @Test
    void countsAComparisonWithoutAValueInTheFamily() {
        Map<String, Estimate> family = new LinkedHashMap<>();
        family.put("a", ExactRolePermutation.of(mentions(4, 4, 0, 4)).estimate());
        family.put("b", ExactRolePermutation.of(mentions(1, 4, 0, 0)).estimate());

        for (PValueAdjustment adjustment :
                List.of(HolmAdjustment.ofEstimates(family), BenjaminiHochberg.ofEstimates(family))) {
            assertThat(p(adjustment, "a")).isEqualTo(2 * 2 / 70.0);
            assertThat(adjustment.adjusted("b")).isInstanceOfSatisfying(Undefined.class, undefined -> {
                assertThat(undefined.reason()).isEqualTo(UndefinedReason.NO_DATA);
                assertThat(undefined.n()).isEqualTo(4);
            });
            assertThat(adjustment.namesAtMost(1)).containsExactly("a");
        }
    }

    @Test
    void adjustsNothingToNothing() {
        assertThat(HolmAdjustment.of(Map.of()).adjusted()).isEmpty();
        assertThat(BenjaminiHochberg.of(Map.of()).adjusted()).isEmpty();
    }

    @Test
    void rejectsWhatIsNoP() {
        assertThatThrownBy(() -> HolmAdjustment.of(Map.of("a", 1.5)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("PValueAdjustment.p: from 0 to 1, was: 1.5");
        assertThatThrownBy(() -> BenjaminiHochberg.of(Map.of("a", Double.NaN)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("PValueAdjustment.p: from 0 to 1, was: NaN");
        assertThatThrownBy(() -> HolmAdjustment.of(Map.of("a", -0.1)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("PValueAdjustment.p: from 0 to 1, was: -0.1");
    }

    @Test
    void rejectsNamesThatAreBlankOrNotDeclared() {
        HolmAdjustment adjustment = HolmAdjustment.of(Map.of("a", 0.5));

        assertThatThrownBy(() -> HolmAdjustment.of(Map.of(" ", 0.5)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("PValueAdjustment.name: not blank, was: \" \"");
        assertThatThrownBy(() -> adjustment.adjusted("b"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("PValueAdjustment.name: declared, one of [a], was: \"b\"");
    }

    @Test
    void printsATable() {
        Map<String, Double> family = new LinkedHashMap<>();
        family.put("commonality", 0.04);
        family.put("connectedness", 0.01);

        assertThat(HolmAdjustment.of(family)).hasToString("""
                        Holm adjustment
                                       Value  n
                        -------------  -----  -
                        commonality    0.040  2
                        connectedness  0.020  2
                        Of several comparisons some show a difference by chance alone.
                        """);
    }

    @Test
    void explainsTheFamily() {
        assertThat(BenjaminiHochberg.of(Map.of("commonality", 0.04)).explain()).hasToString("""
                        Benjamini-Hochberg adjustment
                        Formula: a(i) = min over j >= i of min(1, m p(j) / j); p(1) to p(m) = all p of the family, ascending
                          m, comparisons declared = 1
                          p: commonality = 0.04
                          commonality: 0.04 (n = 1)
                        Of several comparisons some show a difference by chance alone.
                        Source: Benjamini and Hochberg (1995), doi:10.1111/j.2517-6161.1995.tb02031.x
                        """);
    }

    private static double p(PValueAdjustment adjustment, String name) {
        return adjustment.adjusted(name).ifDefined().orElseThrow();
    }
}
