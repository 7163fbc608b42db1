// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.workedtrust;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.rules.RuleSets;
import io.github.trustimprovement.rules.Validator;
import org.junit.jupiter.api.Test;

class ExampleProfileTest {
    @Test
    void letsEveryRuleForATrustRun() {
        assertThat(Validator.of(RuleSets.trust()).notRun()).isNotEmpty();
        assertThat(Validator.of(RuleSets.trust())
                        .withProfile(ExampleProfile.PROFILE)
                        .notRun())
                .isEmpty();
    }

    @Test
    void saysThatItIsOurs() {
        assertThat(ExampleProfile.PROFILE.name()).startsWith("example of the Trust Improvement Model");
    }
}
