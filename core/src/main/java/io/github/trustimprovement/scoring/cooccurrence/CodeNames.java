// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.Concept;

/** Codes in tables: a concept by its label, any other code as it is written. */
final class CodeNames {
    private CodeNames() {}

    static String of(Code code) {
        return code instanceof Concept concept ? concept.label() : code.code();
    }
}
