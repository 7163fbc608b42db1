// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.practice.Adaptation;
import io.github.trustimprovement.practice.Practice;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransferRulesTest {
    private static final Practice PRACTICE = Practice.of("p1", "Subject networks", Component.CONNECT);
    private static final Adaptation TAKEN_OVER =
            Adaptation.builder().sourceTrust("elm").build();

    @Test
    void reportsAPracticeTakenOverWithoutAWordOnItsNewPlace() {
        assertThat(found(adapted(TAKEN_OVER)))
                .containsExactly(
                        "WARNING /practices/0/adaptation: 'p1' names neither changes nor the situation it goes "
                                + "to");
    }

    @Test
    void acceptsChangesOrANewSituation() {
        assertThat(found(adapted(TAKEN_OVER.toBuilder().addChanges("one lead").build())))
                .isEmpty();
        assertThat(found(adapted(
                        TAKEN_OVER.toBuilder().addTargetContexts("small-school").build())))
                .isEmpty();
        assertThat(found(PRACTICE)).isEmpty();
    }

    private static Practice adapted(Adaptation adaptation) {
        return PRACTICE.toBuilder().adaptation(adaptation).build();
    }

    private static List<String> found(Practice practice) {
        return TrustFindings.of(
                "practice/transfer-without-adaptation",
                TransferRules.all(),
                TrustFindings.trust().withPractices(practice));
    }
}
