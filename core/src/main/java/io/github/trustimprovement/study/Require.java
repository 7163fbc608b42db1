// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.study;

import io.github.trustimprovement.concept.InvalidModelException;
import java.time.Duration;

/** The invariants that several types of this package share. */
final class Require {
    private Require() {}

    static void notBlank(String attribute, String value) {
        if (value.isBlank()) {
            throw InvalidModelException.of(attribute, "not blank", value);
        }
    }

    static void notNegative(String attribute, int value) {
        if (value < 0) {
            throw InvalidModelException.of(attribute, "not negative", value);
        }
    }

    static void notNegative(String attribute, Duration value) {
        if (value.isNegative()) {
            throw InvalidModelException.of(attribute, "not negative", value);
        }
    }
}
