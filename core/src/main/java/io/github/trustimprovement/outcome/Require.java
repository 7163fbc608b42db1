// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.outcome;

import io.github.trustimprovement.concept.InvalidModelException;
import java.util.Optional;

/** The invariants that several types of this package share. */
final class Require {
    private static final long MAX_COUNT = 1L << 53;

    private Require() {}

    static void notBlank(String attribute, String value) {
        if (value.isBlank()) {
            throw InvalidModelException.of(attribute, "not blank", value);
        }
    }

    static void notBlank(String attribute, Optional<String> value) {
        value.ifPresent(present -> notBlank(attribute, present));
    }

    /** Counts stay exact in every language that reads JSON numbers as doubles. */
    static void count(String attribute, long value) {
        if (value < 0 || value > MAX_COUNT) {
            throw InvalidModelException.of(attribute, "from 0 to 2^53", value);
        }
    }
}
