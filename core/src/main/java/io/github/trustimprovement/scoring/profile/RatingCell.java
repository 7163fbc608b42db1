// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import java.time.LocalDate;

/** What reviews of one component in one organisation came to: those of the latest day, where only these count. */
final class RatingCell extends SlotCounts {
    private LocalDate day = LocalDate.MIN;

    /** Adds a review; an earlier one than those counted is left out, a later one takes their place. */
    void add(LocalDate date, int slot) {
        if (isStill(date)) {
            add(slot, 1);
        }
    }

    void absorb(RatingCell other, int[] slots) {
        if (isStill(other.day)) {
            other.forEach((slot, count) -> add(slots[slot], count));
        }
    }

    private boolean isStill(LocalDate date) {
        int order = date.compareTo(day);
        if (order > 0) {
            day = date;
            clear();
        }
        return order >= 0;
    }

    LocalDate day() {
        return day;
    }
}
