// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static io.github.trustimprovement.rules.Outcomes.years;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.practice.TrustRecordBuilder;
import org.junit.jupiter.api.Test;

class PanelRulesTest {
    private static final String ORDER = "outcome/order-turned";
    private static final String REGRESSION = "outcome/regression-possible";
    private static final String COMPOSITION = "outcome/change-by-joiners-and-leavers";

    @Test
    void reportsAnOrderThatTurned() {
        assertThat(TrustFindings.of(ORDER, "0.5", three(108, 104, 100)))
                .containsExactly(
                        "INFO /outcomeMeasures/0: 'm' of 3 schools from 2016/17 to 2017/18: their order stayed "
                                + "to a gamma of 0, below 0.5");
        assertThat(TrustFindings.of(ORDER, "0.5", three(100, 104, 108))).isEmpty();
        assertThat(TrustFindings.of(ORDER, three(108, 104, 100)))
                .as("without a threshold")
                .isEmpty();
    }

    @Test
    void reportsARiseOfTheLowThatChanceGivesToo() {
        assertThat(TrustFindings.of(REGRESSION, "3", three(104, 106, 108)))
                .containsExactly(
                        "INFO /outcomeMeasures/0: 'm' of 3 schools from 2016/17 to 2017/18: a slope of -0.500 a "
                                + "year on the value at the start, which chance alone tends to give");
        assertThat(TrustFindings.of(REGRESSION, "3", three(101, 106, 111))).isEmpty();
        assertThat(TrustFindings.of(REGRESSION, "4", three(104, 106, 108))).isEmpty();
    }

    @Test
    void reportsAMeanThatMovedByWhoWasCounted() {
        assertThat(TrustFindings.of(
                        COMPOSITION,
                        Outcomes.birch("oak", "elm", "ash")
                                .addAllObservations(years("oak", 100, 101))
                                .addAllObservations(years("elm", 104, 105))
                                .addAllObservations(years("ash", 96))))
                .containsExactly(
                        "INFO /outcomeMeasures/0: 'm' of 2 schools from 2016/17 to 2017/18: the mean changed by "
                                + "3, of which 2 by 0 that joined and 1 that left or were lost and 1 by these schools");
    }

    @Test
    void acceptsAMeanThatMovedWithItsSchools() {
        assertThat(TrustFindings.of(COMPOSITION, three(104, 106, 108))).isEmpty();
    }

    private static TrustRecordBuilder three(double oak, double elm, double ash) {
        return Outcomes.birch("oak", "elm", "ash")
                .addAllObservations(years("oak", 100, oak))
                .addAllObservations(years("elm", 104, elm))
                .addAllObservations(years("ash", 108, ash));
    }
}
