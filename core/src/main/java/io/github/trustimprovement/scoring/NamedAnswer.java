// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * One answer of a result and what it answers, such as {@code Commonality, positive}: 23 of n = 58.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class NamedAnswer permits NamedAnswerBuilder.ImmutableNamedAnswer {
    private static final Answer NOT_STATED = Undefined.of(UndefinedReason.NOT_STATED, 0, List.of());

    NamedAnswer() {}

    /**
     * What it answers.
     *
     * @return the text, not blank
     */
    public abstract String what();

    /**
     * The number, class or reason.
     *
     * @return the answer; {@link UndefinedReason#NOT_STATED} unless set
     */
    @Value.Default
    public Answer answer() {
        return NOT_STATED;
    }

    /**
     * Properties of the document that this version does not know, by name; among them {@code answer},
     * where it is of a kind from a newer version.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with these values.
     *
     * @return the builder
     */
    public abstract NamedAnswerBuilder toBuilder();

    @Value.Check
    void check() {
        Require.notBlank("NamedAnswer.what", what());
    }

    /** The answer on a line after its name, such as {@code leaders who voice it: 0.5 (7 of 14)}. */
    @Override
    public String toString() {
        return what() + ": " + answer();
    }

    /**
     * An answer under a name.
     *
     * @param what what it answers, not blank
     * @param answer the number, class or reason
     * @return the named answer
     * @throws io.github.trustimprovement.concept.InvalidModelException if the text is blank
     */
    public static NamedAnswer of(String what, Answer answer) {
        return builder().what(what).answer(answer).build();
    }

    /**
     * A builder; the text is required.
     *
     * @return an empty builder
     */
    public static NamedAnswerBuilder builder() {
        return new NamedAnswerBuilder();
    }
}
