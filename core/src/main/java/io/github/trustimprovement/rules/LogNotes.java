// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.InitiativeEvent;
import io.github.trustimprovement.practice.TrustRecord;
import java.util.IdentityHashMap;

/** What is to be reported at events of initiatives; equal events, and equal initiatives, are told apart. */
final class LogNotes {
    private final IdentityHashMap<Initiative, IdentityHashMap<InitiativeEvent, String>> notes = new IdentityHashMap<>();

    void add(Initiative initiative, InitiativeEvent event, String message) {
        notes.computeIfAbsent(initiative, key -> new IdentityHashMap<>()).put(event, message);
    }

    void report(RuleContext<TrustRecord> context) {
        InitiativeWalk.each(context, (place, initiative) -> {
            IdentityHashMap<InitiativeEvent, String> own = notes.get(initiative);
            if (own != null) {
                context.each(place.then("log"), initiative.log(), (eventPlace, event) -> {
                    String message = own.get(event);
                    if (message != null) {
                        context.report(eventPlace, message);
                    }
                });
            }
        });
    }
}
