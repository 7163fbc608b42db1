// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.outcome.Observation;
import io.github.trustimprovement.practice.TrustRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The observations of one measure of one organisation, with their places. */
final class OutcomeSeries {
    /** What a series is of. */
    record Key(String measure, OrganisationRef organisation) {
        @Override
        public String toString() {
            return "'" + measure + "' of " + organisation;
        }
    }

    /** An observation and where it stands. */
    record Seen(JsonPointer place, Observation observation) {
        Period period() {
            return observation.period();
        }
    }

    private OutcomeSeries() {}

    static Map<Key, List<Seen>> of(TrustRecord trust) {
        Map<Key, List<Seen>> series = new LinkedHashMap<>();
        Places.each(
                "observations",
                trust.observations(),
                (place, observation) -> series.computeIfAbsent(
                                new Key(observation.measure(), observation.organisation()), key -> new ArrayList<>())
                        .add(new Seen(place, observation)));
        return series;
    }
}
