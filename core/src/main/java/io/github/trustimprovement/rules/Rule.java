// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import java.util.function.Consumer;

/**
 * One check of a whole record, such as {@code judgement/valence-missing}.
 *
 * <p>{@code Rule.of(description, context -> context.each("segments", context.record().segments(), (place, segment) ->
 * ...))}. A rule never throws on a record that the types allow and keeps no state.
 *
 * @param <T> the type of the record
 * @since 0.1.0
 */
public interface Rule<T> {
    /**
     * What the rule says of itself.
     *
     * @return the description
     */
    RuleDescription description();

    /**
     * Looks at the record and reports what it finds.
     *
     * @param context the record, the caller's threshold, and where findings go
     */
    void check(RuleContext<T> context);

    /**
     * A rule made of its description and its check.
     *
     * @param <T> the type of the record
     * @param description what it says of itself
     * @param check what it does
     * @return the rule
     */
    static <T> Rule<T> of(RuleDescription description, Consumer<RuleContext<T>> check) {
        return new Rule<>() {
            @Override
            public RuleDescription description() {
                return description;
            }

            @Override
            public void check(RuleContext<T> context) {
                check.accept(context);
            }

            @Override
            public String toString() {
                return description.code();
            }
        };
    }
}
