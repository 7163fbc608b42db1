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

    /** A reading of a lever holds for a year. */
    private static final BigDecimal READING_HOLDS = BigDecimal.valueOf(365);

    /** A school may have three initiatives running at once before the rule asks whether that is too much. */
    private static final BigDecimal MOST_INITIATIVES = BigDecimal.valueOf(3);

    /** A team is tight where less than a tenth of its capacity is left. */
    private static final BigDecimal TIGHT_ABOVE = new BigDecimal("0.9");

    /** A cycle is stuck from three Do steps without a Study on. */
    private static final BigDecimal STUCK_FROM = BigDecimal.valueOf(3);

    /** An initiative has stalled if nothing has changed in it for more than a year. */
    private static final BigDecimal STALLED_FROM = BigDecimal.valueOf(366);

    /** A cycle is to show two of the four features, or leave them open. */
    private static final BigDecimal LEAST_FEATURES = BigDecimal.valueOf(2);

    /** One in, one out is looked at over a year. */
    private static final BigDecimal ONE_YEAR = BigDecimal.valueOf(365);

    /** A quarter of the components that apply to an organisation are to be rated before its profile is read. */
    private static final BigDecimal LEAST_RATED = new BigDecimal("0.25");

    static final Profile PROFILE = Profile.builder()
            .name("example of the Trust Improvement Model for Java")
            .putThreshold("outcome/unlike-cohorts", MOST_UNLIKE_COHORTS)
            .putThreshold("lever/reading-stale", READING_HOLDS)
            .putThreshold("capacity/tight", TIGHT_ABOVE)
            .putThreshold("initiative/stuck-cycle", STUCK_FROM)
            .putThreshold("initiative/stalled", STALLED_FROM)
            .putThreshold("initiative/cycle-features-few", LEAST_FEATURES)
            .putThreshold("initiative/overload", MOST_INITIATIVES)
            .putThreshold("initiative/introduced-without-retirement", ONE_YEAR)
            .putThreshold("helix/few-components-rated", LEAST_RATED)
            .build();

    private ExampleProfile() {}
}
