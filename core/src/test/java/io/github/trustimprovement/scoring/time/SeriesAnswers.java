// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import io.github.trustimprovement.scoring.Answer;
import io.github.trustimprovement.scoring.AnswerChecks;

/** That a number of a series is the one expected, as nearly as its size lets sums be. */
final class SeriesAnswers {
    private static final double NEAR = 1e-9;

    private SeriesAnswers() {}

    static void assertNumber(Answer found, long n, double value) {
        AnswerChecks.assertClose(found, value, n, NEAR * Math.max(1, Math.abs(value)));
    }
}
