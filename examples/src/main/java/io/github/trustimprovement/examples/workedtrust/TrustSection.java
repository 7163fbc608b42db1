// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.workedtrust;

import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.Result;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A part of the report, such as one family of measures; its README shows the text under the title. */
interface TrustSection {
    /** Ends each section, so that nobody takes one for a finding about trusts. */
    String INVENTED = "Invented trust: no school, number or event of it is real.\n";

    String title();

    /** The text, with lines that end in {@code \n}. */
    String text(TrustRecord trust);

    /** A result as a table, and what may and may not be concluded from it. */
    static String part(Result result, String conclusion) {
        return part(result.toString(), conclusion);
    }

    /** What is printed of a result whose table would be long, and what may and may not be concluded from it. */
    static String part(String printed, String conclusion) {
        return printed + "\n" + conclusion.strip() + "\n\n";
    }

    /** A heading with lines under it. */
    static String list(String heading, Stream<String> lines) {
        return lines.map(line -> "  " + line + "\n").collect(Collectors.joining("", heading + "\n", ""));
    }
}
