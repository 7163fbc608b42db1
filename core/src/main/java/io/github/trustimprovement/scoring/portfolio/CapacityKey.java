// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.practice.Capacity;
import io.github.trustimprovement.practice.CapacityDemand;
import java.util.Comparator;

/** Where supply and demand meet. */
record CapacityKey(String trust, String team, Period period, String unit) implements Comparable<CapacityKey> {
    private static final Comparator<CapacityKey> ORDER = Comparator.comparing(CapacityKey::trust)
            .thenComparing(CapacityKey::team)
            .thenComparing(CapacityKey::period)
            .thenComparing(CapacityKey::unit);

    static CapacityKey of(String trust, Capacity capacity) {
        return new CapacityKey(trust, capacity.team(), capacity.period(), capacity.unit());
    }

    static CapacityKey of(String trust, CapacityDemand demand) {
        return new CapacityKey(trust, demand.team(), demand.period(), demand.unit());
    }

    /** The key of the academic year that this period lies in, or is. */
    CapacityKey ofYear() {
        return new CapacityKey(trust, team, period.academicYear(), unit);
    }

    @Override
    public int compareTo(CapacityKey other) {
        return ORDER.compare(this, other);
    }
}
