// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.concept.Suggestions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What may have been meant for an id that is not among some ids; each is looked up once. */
final class DidYouMean {
    /** Among more ids than these none is looked for: it would take its time at each fault. */
    private static final int MOST_CANDIDATES = 1_000;

    private final Set<String> candidates;
    private final Map<String, List<String>> near = new HashMap<>();

    DidYouMean(Set<String> candidates) {
        this.candidates = candidates;
    }

    List<String> closest(String text) {
        return candidates.size() > MOST_CANDIDATES
                ? List.of()
                : near.computeIfAbsent(text, wanted -> Suggestions.closest(wanted, candidates));
    }
}
