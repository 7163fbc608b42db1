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

    /** Three levels between the bounds of a strand are far apart: from one end of a scale of four to the other. */
    private static final BigDecimal FAR_APART = BigDecimal.valueOf(3);

    /** The trust has three schools; a panel is to have them all. */
    private static final BigDecimal LEAST_SCHOOLS = BigDecimal.valueOf(3);

    /** An order is kept where gamma is 0.6 or more. */
    private static final BigDecimal ORDER_KEPT = new BigDecimal("0.6");

    /** Limits are used from thirteen values on, runs from twelve. */
    private static final BigDecimal LEAST_VALUES = BigDecimal.valueOf(13);

    private static final BigDecimal LEAST_VALUES_OF_A_RUN = BigDecimal.valueOf(12);

    /** Shares of this trust are recorded in percent. */
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    /** The level at which a trend is named, two-sided. */
    private static final BigDecimal TREND_LEVEL = new BigDecimal("0.05");

    /**
     * Half of something: of a gain that is to be kept, of the initiatives that leave their dimension open, of the way up a
     * scale.
     */
    private static final BigDecimal HALF = new BigDecimal("0.5");

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
            .putThreshold("helix/missing-could-turn", FAR_APART)
            .putThreshold("composite/low-component-hidden", HALF)
            .putThreshold("outcome/no-upwards-convergence", LEAST_SCHOOLS)
            .putThreshold("outcome/spread-grew", LEAST_SCHOOLS)
            .putThreshold("outcome/lower-group-falls-behind", LEAST_SCHOOLS)
            .putThreshold("outcome/trusts-draw-apart", LEAST_SCHOOLS)
            .putThreshold("outcome/order-turned", ORDER_KEPT)
            .putThreshold("outcome/regression-possible", LEAST_SCHOOLS)
            .putThreshold("outcome/xmr-signal", LEAST_VALUES)
            .putThreshold("outcome/run-signal", LEAST_VALUES_OF_A_RUN)
            .putThreshold("outcome/share-signal", PERCENT)
            .putThreshold("outcome/trend", TREND_LEVEL)
            .putThreshold("outcome/gain-not-sustained", HALF)
            .putThreshold("initiative/dimension-unstated", HALF)
            .putThreshold("initiative/end-and-means", HALF)
            .build();

    private ExampleProfile() {}
}
