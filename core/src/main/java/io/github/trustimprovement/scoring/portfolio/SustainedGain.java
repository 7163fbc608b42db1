// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.Estimate;
import java.util.Optional;

/**
 * What an organisation kept of a gain, such as two thirds of six points.
 *
 * @param organisation the organisation
 * @param before the value before the gain; empty where there is none, or several
 * @param peak the value at the peak
 * @param after the value after support ended
 * @param share how much of the gain was there afterwards
 * @param state whether that is as much as the caller asks for; empty unless the caller said how much
 * @since 0.1.0
 */
public record SustainedGain(
        OrganisationRef organisation,
        Optional<Decimal> before,
        Optional<Decimal> peak,
        Optional<Decimal> after,
        Estimate share,
        Optional<Classification> state) {}
