// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

/** What is in an answer of which the test knows the kind; an answer of another kind fails the test. */
public final class AnswerContent {
    private AnswerContent() {}

    /**
     * The value of a number.
     *
     * @param answer a number
     * @return its value
     */
    public static double value(Answer answer) {
        return as(Defined.class, answer).value();
    }

    /**
     * How many a share counts.
     *
     * @param answer a share
     * @return its numerator
     */
    public static long k(Answer answer) {
        return as(Defined.class, answer).k().orElseThrow();
    }

    /**
     * The word of a classification.
     *
     * @param answer a classification
     * @return its word
     */
    public static String word(Answer answer) {
        return as(Classified.class, answer).value();
    }

    /**
     * Why there is no answer.
     *
     * @param answer one without a value
     * @return the reason
     */
    public static UndefinedReason reason(Answer answer) {
        return as(Undefined.class, answer).reason();
    }

    private static <A> A as(Class<A> kind, Answer answer) {
        if (kind.isInstance(answer)) {
            return kind.cast(answer);
        }
        throw new AssertionError("not " + kind.getSimpleName() + ": " + answer);
    }
}
