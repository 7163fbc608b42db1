// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.inventedstudy;

import io.github.trustimprovement.concept.Code;
import java.util.Optional;

/**
 * How a coder treats a code: how often it is seen where it was meant, what is given instead where it is not, and how
 * often a lever is judged the other way round.
 */
record Habit(int seenPercent, Optional<Code> instead, int otherValencePercent) {
    static Habit seen(int percent) {
        return new Habit(percent, Optional.empty(), 0);
    }

    Habit elseGiving(Code code) {
        return new Habit(seenPercent, Optional.of(code), otherValencePercent);
    }

    Habit otherWayRound(int percent) {
        return new Habit(seenPercent, instead, percent);
    }
}
