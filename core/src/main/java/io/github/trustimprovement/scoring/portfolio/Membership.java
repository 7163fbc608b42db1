// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.organisation.School;
import java.time.LocalDate;
import java.util.Optional;

/**
 * From when to when a school belongs to its trust, as far as that is recorded.
 *
 * @param school the school and its trust
 * @param joined the first day, or empty where it is not known
 * @param left the day on which it left, at whose end it is no member; or empty
 */
record Membership(TrustKey school, Optional<LocalDate> joined, Optional<LocalDate> left) {
    static Membership of(String trust, School school) {
        return new Membership(new TrustKey(trust, school.id()), school.joined(), school.left());
    }

    /** At the end of the day. */
    boolean isMemberAt(LocalDate day) {
        return joined.filter(day::isBefore).isEmpty()
                && left.filter(date -> !day.isBefore(date)).isEmpty();
    }
}
