// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.concept.InvalidModelException;

/** The codings of one coder. */
record OneCoder(String id) implements CodingSelection {
    OneCoder {
        if (id.isBlank()) {
            throw InvalidModelException.of("CodingSelection.coder", "not blank", id);
        }
    }

    @Override
    public String toString() {
        return "the codings of " + id;
    }
}
