// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.outcome.Observation;
import java.util.Optional;

/**
 * What was observed of one organisation in one period, such as 101.5 of 58 pupils.
 *
 * @param observations how many observations there are, at least one
 * @param value the number; empty where it is missing, and where there are several observations
 * @param cohort how many it is of, or empty where that is not recorded or there is no number
 * @since 0.1.0
 */
public record SeenValue(long observations, Optional<Decimal> value, Optional<Long> cohort) {
    static SeenValue of(Observation observation) {
        Optional<Decimal> measured = observation.measured();
        return new SeenValue(1, measured, measured.flatMap(number -> observation.cohortSize()));
    }

    /** Two observations of one period: nobody can tell which of them counts. */
    SeenValue and(SeenValue other) {
        return new SeenValue(observations + other.observations, Optional.empty(), Optional.empty());
    }
}
