// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.workedtrust;

import io.github.trustimprovement.rules.Profile;
import java.math.BigDecimal;

/**
 * This project's example of a caller's choices. Neither paper gives a threshold: these are ours, made up for the worked
 * trust, and no advice to anyone.
 */
final class ExampleProfile {
    /** The largest cohort of a series may be three times the smallest before the rule asks whether they are alike. */
    private static final BigDecimal MOST_UNLIKE_COHORTS = BigDecimal.valueOf(3);

    static final Profile PROFILE = Profile.builder()
            .name("example of the Trust Improvement Model for Java")
            .putThreshold("outcome/unlike-cohorts", MOST_UNLIKE_COHORTS)
            .build();

    private ExampleProfile() {}
}
