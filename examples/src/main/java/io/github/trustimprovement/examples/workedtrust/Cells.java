// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.workedtrust;

import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.organisation.Token;
import io.github.trustimprovement.text.TextTable;
import java.util.List;
import java.util.Optional;

/** How values are worded in the cells of all tables. */
final class Cells {
    static final int MAX_WIDTH = 140;

    private Cells() {}

    /** The label of a concept; the text as it was written where no vocabulary knows it. */
    static String label(Coded<? extends Concept> code) {
        return code.known().map(Concept::label).orElse(code.code());
    }

    static String label(Optional<? extends Coded<? extends Concept>> code) {
        return code.map(Cells::label).orElse(TextTable.MISSING);
    }

    static String word(Optional<? extends Token> token) {
        return token.map(Token::code).orElse(TextTable.MISSING);
    }

    static String list(List<String> texts) {
        return texts.isEmpty() ? TextTable.MISSING : String.join(", ", texts);
    }
}
