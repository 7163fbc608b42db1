// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.outcome.ComparablePeriods;
import io.github.trustimprovement.outcome.Direction;
import io.github.trustimprovement.outcome.Observation;
import io.github.trustimprovement.outcome.OutcomeMeasure;
import io.github.trustimprovement.outcome.Panel;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SustainedShareProperties {
    private static final OrganisationRef OAK = OrganisationRef.school("oak");
    private static final AcademicYear BEFORE = AcademicYear.of(2022);
    private static final AcademicYear PEAK = AcademicYear.of(2023);
    private static final AcademicYear AFTER = AcademicYear.of(2024);
    private static final OutcomeMeasure MEASURE =
            OutcomeMeasure.of("ks2-reading", Direction.HIGHER_IS_BETTER).withComparable(ComparablePeriods.from(BEFORE));

    @Property
    @Proves(
            measure = "portfolio/sustained-share",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "whole numbers divided as doubles")
    @Proves(
            measure = "portfolio/sustained-share",
            by = Proof.LAW,
            source = "the share does not change when all values are stretched, shifted or turned round")
    void doesNotChangeWithTheUnit(
            @ForAll @IntRange(min = -500, max = 500) int before,
            @ForAll @IntRange(min = 1, max = 300) int gain,
            @ForAll @IntRange(min = -400, max = 400) int kept,
            @ForAll @IntRange(min = 1, max = 40) int stretch,
            @ForAll @IntRange(min = -90, max = 90) int shift) {
        OutcomeMeasure turned = OutcomeMeasure.of("ks2-reading", Direction.LOWER_IS_BETTER)
                .withComparable(ComparablePeriods.from(BEFORE));
        double share = share(MEASURE, before, before + gain, before + kept);

        assertThat(share).isEqualTo((double) kept / gain);
        assertThat(share(
                        MEASURE,
                        stretch * before + shift,
                        stretch * (before + gain) + shift,
                        stretch * (before + kept) + shift))
                .isEqualTo(share);
        assertThat(share(turned, -before, -before - gain, -before - kept)).isEqualTo(share);
    }

    private static double share(OutcomeMeasure measure, int before, int peak, int after) {
        Panel panel =
                Panel.of(measure, observation(BEFORE, before), observation(PEAK, peak), observation(AFTER, after));
        return SustainedShare.of(panel, BEFORE, PEAK, AFTER)
                .share(OAK)
                .ifDefined()
                .orElseThrow();
    }

    private static Observation observation(AcademicYear year, int value) {
        return Observation.of("ks2-reading", OAK, year, Decimal.of(value));
    }
}
