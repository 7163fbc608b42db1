// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.NamedAnswer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one rule says of a chart between two documented changes, such as {@code seven-on-one-side}: signal of n = 14.
 *
 * @param rule the rule
 * @param rebase the change that begins the phase, or empty for the first
 * @param answer whether it flags a value or, of runs, {@code too-few-runs} or {@code too-many-runs}; {@code no-signal}
 *     where not; or why it cannot tell; n is the number of values, of runs the number of those off the centre
 * @param signals the values that it flags, in the order of time
 * @since 0.1.0
 */
public record RuleVerdict(ControlRule rule, Optional<Rebase> rebase, Classification answer, List<Signal> signals) {
    /**
     * Creates a verdict.
     *
     * @param rule the rule
     * @param rebase the change that begins the phase, or empty for the first
     * @param answer what it says
     * @param signals the values that it flags
     */
    public RuleVerdict {
        signals = List.copyOf(signals);
    }

    Stream<NamedAnswer> named() {
        return Stream.concat(
                Stream.of(ChartPlan.named(rule.code(), rebase, answer)),
                signals.stream().map(signal -> NamedAnswer.of(signal.name(), signal.answer())));
    }

    /** The verdict on a line, such as {@code seven-on-one-side: signal (n = 14)}. */
    @Override
    public String toString() {
        return ChartPlan.named(rule.code(), rebase, answer).toString();
    }
}
