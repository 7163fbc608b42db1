// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import java.time.LocalDate;

/**
 * Two initiatives of which one works against the other, and a day on which both run.
 *
 * @param trust the id of the trust
 * @param initiative the id of the one that works against the other
 * @param other the id of the other
 * @param firstDay the first day at whose end both run
 * @since 0.1.0
 */
public record Conflict(String trust, String initiative, String other, LocalDate firstDay) {
    /** The pair in words, such as {@code birch: tests against curriculum, both run from 2025-09-01}. */
    @Override
    public String toString() {
        return trust + ": " + initiative + " against " + other + ", both run from " + firstDay;
    }
}
