// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.TrustRecord;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** The ways through the initiatives of a trust that its rules share. */
final class InitiativeWalk {
    private InitiativeWalk() {}

    static void each(RuleContext<TrustRecord> context, BiConsumer<JsonPointer, Initiative> visit) {
        context.each("initiatives", context.record().initiatives(), visit);
    }

    /** A rule that looks at one initiative at a time, and reports at the initiative itself. */
    static Rule<TrustRecord> rule(
            RuleDescription description, Predicate<Initiative> fault, Function<Initiative, String> message) {
        return rule(description, fault, place -> place, message);
    }

    /** A rule that looks at one initiative at a time, and reports at a property of it. */
    static Rule<TrustRecord> rule(
            RuleDescription description,
            Predicate<Initiative> fault,
            Function<JsonPointer, JsonPointer> at,
            Function<Initiative, String> message) {
        return Rule.of(
                description,
                context -> each(context, (place, initiative) -> {
                    if (fault.test(initiative)) {
                        context.report(at.apply(place), message.apply(initiative));
                    }
                }));
    }
}
