// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.Started;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MomentumRulesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 1);

    @Test
    void reportsWorkOnOneFactorAlone() {
        assertThat(found(
                        running("i1").withLevers(Lever.COMMONALITY),
                        running("i2").withLevers(Lever.COMMONALITY)))
                .containsExactly(
                        "INFO /initiatives: what runs on 2025-10-01 touches aol/lever/commonality and no other "
                                + "component or lever");
    }

    @Test
    void acceptsSeveralFactorsAndNone() {
        assertThat(found(
                        running("i1").withLevers(Lever.COMMONALITY),
                        running("i2").withComponents(Component.USE_EVIDENCE)))
                .isEmpty();
        assertThat(found(running("i1"))).isEmpty();
        assertThat(found(Initiative.of("i1", "Later").withLevers(Lever.COMMONALITY)))
                .isEmpty();
        assertThat(TrustFindings.of(
                        "initiative/single-factor",
                        TrustFindings.birch().addInitiatives(running("i1").withLevers(Lever.COMMONALITY))))
                .as("of a record without a day")
                .isEmpty();
    }

    private static Initiative running(String id) {
        return Initiative.of(id, "A plan").withLog(Started.of(DAY.minusDays(1)));
    }

    private static List<String> found(Initiative... initiatives) {
        return TrustFindings.of(
                "initiative/single-factor", TrustFindings.birch().asOf(DAY).addInitiatives(initiatives));
    }
}
