// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.review;

import io.github.trustimprovement.concept.InvalidModelException;
import java.util.Optional;

/** The invariants that several types of this package share. */
final class Require {
    private Require() {}

    static void notBlank(String attribute, String value) {
        if (value.isBlank()) {
            throw InvalidModelException.of(attribute, "not blank", value);
        }
    }

    static void notBlank(String attribute, Optional<String> value) {
        value.ifPresent(present -> notBlank(attribute, present));
    }
}
