// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;

/** That an answer is the one expected: its value or word, its n and, where there is none, why. */
public final class AnswerChecks {
    private AnswerChecks() {}

    /**
     * A share with its numerator and denominator, or no data where there is nothing to have a share of.
     *
     * @param answer the answer
     * @param k how many it is expected to count
     * @param n of how many
     */
    public static void assertShare(Answer answer, long k, long n) {
        if (n == 0) {
            assertUndefined(answer, UndefinedReason.NO_DATA, 0);
            return;
        }
        assertValue(
                answer,
                BigDecimal.valueOf(k)
                        .divide(BigDecimal.valueOf(n), MathContext.DECIMAL128)
                        .doubleValue(),
                n);
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Defined.class, defined -> assertThat(defined.k()).hasValue(k));
    }

    /**
     * A number.
     *
     * @param answer the answer
     * @param value the value expected
     * @param n the n expected
     */
    public static void assertValue(Answer answer, double value, long n) {
        assertThat(answer).isInstanceOfSatisfying(Defined.class, defined -> {
            assertThat(defined.value()).isEqualTo(value);
            assertThat(defined.n()).isEqualTo(n);
        });
    }

    /**
     * A number, nearly.
     *
     * @param answer the answer
     * @param value the value expected
     * @param n the n expected
     * @param tolerance how far the value may be off
     */
    public static void assertClose(Answer answer, double value, long n, double tolerance) {
        assertThat(answer).isInstanceOfSatisfying(Defined.class, defined -> {
            assertThat(defined.value()).isEqualTo(value, within(tolerance));
            assertThat(defined.n()).isEqualTo(n);
        });
    }

    /**
     * A number, nearly, or none where none is expected.
     *
     * @param answer the answer
     * @param value the value expected, if one is
     * @param tolerance how far the value may be off
     */
    public static void assertClose(Estimate answer, OptionalDouble value, double tolerance) {
        assertThat(answer.ifDefined().isPresent()).isEqualTo(value.isPresent());
        value.ifPresent(
                expected -> assertThat(answer.ifDefined().orElseThrow()).isEqualTo(expected, within(tolerance)));
    }

    /**
     * A word.
     *
     * @param answer the answer
     * @param word the word expected
     * @param n the n expected
     */
    public static void assertWord(Answer answer, String word, long n) {
        assertThat(answer).isInstanceOfSatisfying(Classified.class, classified -> {
            assertThat(classified.value()).isEqualTo(word);
            assertThat(classified.n()).isEqualTo(n);
        });
    }

    /**
     * No answer.
     *
     * @param answer the answer
     * @param reason why there is none
     * @param n the n expected
     */
    public static void assertUndefined(Answer answer, UndefinedReason reason, long n) {
        assertThat(answer).isInstanceOfSatisfying(Undefined.class, undefined -> {
            assertThat(undefined.reason()).isEqualTo(reason);
            assertThat(undefined.n()).isEqualTo(n);
        });
    }
}
