// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.TextPlace;
import java.util.function.Function;

/** Ends the reading of a text within a row; the finding is made with the place that the reader has come to. */
final class CsvFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Function<TextPlace, Finding> finding;

    CsvFault(Function<TextPlace, Finding> finding) {
        this.finding = finding;
    }

    static CsvFault tooLong(int maxLength) {
        return new CsvFault(place ->
                CsvRule.SYNTAX.at(place, "beyond the limit on the length of a row, " + maxLength + " characters"));
    }

    Finding at(TextPlace place) {
        return finding.apply(place);
    }
}
