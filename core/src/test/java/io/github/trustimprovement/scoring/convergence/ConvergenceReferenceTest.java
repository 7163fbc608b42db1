// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.scoring.Proves;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where each published value of the family is asserted, and why one is not. */
class ConvergenceReferenceTest {
    private static final String SIGMA = "ConvergenceSeriesTest.givesTheDeviationsOfConvergEu";
    private static final String BETA = "ConvergenceSeriesTest.givesTheSlopeOfConvergEu";
    private static final String GAMMA = "ConvergenceSeriesTest.isOneWhereRanksNeverChangeUnlikeTheValueOfConvergEu";
    private static final String TYPOLOGY = "UpwardsConvergenceTest.sortsTheCasesOfConvergEu";

    /** Names of the values as convergEU 0.7.3.2 and its vignette give them. */
    private static Map<String, String> asserted() {
        Map<String, String> where = new LinkedHashMap<>();
        where.put("sigma_conv: six sd, printed and in full", SIGMA);
        where.put("sigma_conv: six CV, printed and in full", SIGMA);
        where.put("delta_conv: six sums", "ConvergenceSeriesTest.givesTheGapsOfConvergEu");
        where.put("beta_conv 2002 to 2004: beta, printed and in full", BETA);
        where.put("beta_conv 2002 to 2004: intercept and adjusted r squared, from our slope", BETA);
        where.put("gamma_conv: 1 and 0.19444 by the formula, 0.7346939 and 0.1428571 by the package", GAMMA);
        where.put("upDo_CoDi: five cases, weak, strict and sigma", TYPOLOGY);
        where.put("upDo_CoDi: five cases by the predicate of Berwick and Matthews", TYPOLOGY);
        return where;
    }

    private static Map<String, String> leftOut() {
        Map<String, String> why = new LinkedHashMap<>();
        why.put(
                "sigma of the employment panel 2002 to 2018, 6.34 to 5.30",
                "only the two ends of the result are known here, not the values that they were made of");
        why.put(
                "beta_conv over all pairs of dates",
                "the package divides every difference by the whole window, so that its number follows no formula");
        return why;
    }

    @Test
    void eachValueIsAssertedByATestThatNamesItsSource() {
        asserted()
                .forEach((value, test) -> assertThat(Arrays.stream(testsOf(test))
                                .filter(method -> method.getName().equals(test.substring(test.indexOf('.') + 1)))
                                .filter(method -> method.getAnnotationsByType(Proves.class).length > 0))
                        .as(value)
                        .hasSize(1));
    }

    private static Method[] testsOf(String test) {
        return (test.startsWith("UpwardsConvergenceTest") ? UpwardsConvergenceTest.class : ConvergenceSeriesTest.class)
                .getDeclaredMethods();
    }

    @Test
    void whatIsLeftOutHasAReason() {
        assertThat(leftOut()).allSatisfy((value, why) -> {
            assertThat(why).isNotBlank();
            assertThat(asserted()).doesNotContainKey(value);
        });
    }
}
