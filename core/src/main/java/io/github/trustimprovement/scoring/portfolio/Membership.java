// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.organisation.School;
import java.time.LocalDate;

/**
 * A school as one trust's record has it, with the days on which it joined and left.
 *
 * @param key the school and its trust
 * @param school what is recorded of it
 */
record Membership(TrustKey key, School school) {
    static Membership of(String trust, School school) {
        return new Membership(new TrustKey(trust, school.id()), school);
    }

    boolean isMemberAt(LocalDate day) {
        return school.isMemberAt(day);
    }
}
