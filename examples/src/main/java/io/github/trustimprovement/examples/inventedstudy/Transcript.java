// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.inventedstudy;

import io.github.trustimprovement.study.CodePoints;

/** The text of an interview as it grows, counted in code points. */
final class Transcript {
    private final StringBuilder text = new StringBuilder();
    private int codePoints;

    /** Appends a text and says where it lies. */
    CodePoints append(String more) {
        int start = codePoints;
        text.append(more);
        codePoints += more.codePointCount(0, more.length());
        return CodePoints.of(start, codePoints);
    }

    String text() {
        return text.toString();
    }
}
