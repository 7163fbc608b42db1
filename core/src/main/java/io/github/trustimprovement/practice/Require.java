// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.organisation.Decimal;

/** The invariants that several types of this package share. */
final class Require {
    private Require() {}

    static void notBlank(String attribute, String value) {
        if (value.isBlank()) {
            throw InvalidModelException.of(attribute, "not blank", value);
        }
    }

    static void notNegative(String attribute, Decimal value) {
        if (value.number().signum() < 0) {
            throw InvalidModelException.of(attribute, "not negative", value);
        }
    }
}
