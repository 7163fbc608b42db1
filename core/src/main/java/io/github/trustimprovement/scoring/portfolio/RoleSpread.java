// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.practice.Initiative;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The roles that an initiative hangs on, such as its owner alone.
 *
 * @param trust the id of the trust
 * @param initiative the initiative
 * @param roles its owner and the roles that carry the work, in alphabetical order
 * @param hangsOnOne whether the roles that carry it, with its owner, are one; unknown where nobody recorded who carries
 *     it
 * @since 0.1.0
 */
public record RoleSpread(String trust, Initiative initiative, Set<String> roles, FeatureState hangsOnOne) {
    /**
     * Creates the roles of an initiative.
     *
     * @param trust the id of the trust
     * @param initiative the initiative
     * @param roles its owner and the roles that carry the work, in alphabetical order
     * @param hangsOnOne whether the roles that carry it, with its owner, are one; unknown where nobody recorded who
     *     carries it
     */
    public RoleSpread {
        SortedSet<String> sorted = new TreeSet<>(roles);
        roles = Collections.unmodifiableSortedSet(sorted);
    }
}
