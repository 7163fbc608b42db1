// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import java.util.List;
import java.util.stream.Collectors;

/** The lines that every answer prints: what it says, then a caveat a line. */
final class AnswerText {
    private AnswerText() {}

    static String of(String head, List<Caveat> caveats) {
        return head + "\n"
                + caveats.stream().map(caveat -> caveat.toLine() + "\n").collect(Collectors.joining());
    }
}
