// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.ReplacedBy;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What was retired for what: the links between initiatives of which the older one has ended. */
final class Retirements {
    private final Set<TrustKey> retired = new TreeSet<>();
    private final Map<TrustKey, Set<String>> madeWayFor = new HashMap<>();

    Retirements(Portfolio portfolio, Predicate<Initiative> isRetired) {
        for (PortfolioEntry entry : portfolio.entries()) {
            if (isRetired.test(entry.initiative())) {
                retired.add(entry.key());
                entry.initiative()
                        .timeline()
                        .ofType(ReplacedBy.class)
                        .forEach(event -> madeWayFor
                                .computeIfAbsent(entry.key(event.initiative()), key -> new TreeSet<>())
                                .add(entry.id()));
            }
        }
    }

    /** The retired initiatives that a newer one names, or that name it; in the order of their ids. */
    List<String> retiredFor(PortfolioEntry newer) {
        Set<String> ids = new TreeSet<>(madeWayFor.getOrDefault(newer.key(), Collections.emptySet()));
        newer.initiative().replaces().stream()
                .filter(id -> retired.contains(newer.key(id)))
                .forEach(ids::add);
        ids.remove(newer.id());
        return List.copyOf(ids);
    }
}
