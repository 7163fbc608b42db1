// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.scoring.Answer;
import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;

/** What an answer must be: n with a value, a reason or a word. */
final class SeriesAnswers {
    private static final double NEAR = 1e-9;

    private SeriesAnswers() {}

    static void assertNumber(Answer found, long n, double value) {
        assertThat(found.n()).isEqualTo(n);
        assertThat(((Defined) found).value()).isEqualTo(value, within(NEAR * Math.max(1, Math.abs(value))));
    }

    static void assertNone(Answer found, long n, UndefinedReason reason) {
        assertThat(found.n()).isEqualTo(n);
        assertThat(((Undefined) found).reason()).isEqualTo(reason);
    }

    static void assertWord(Classification found, long n, String word) {
        assertThat(found.n()).isEqualTo(n);
        assertThat(((Classified) found).value()).isEqualTo(word);
    }
}
