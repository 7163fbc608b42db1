// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.practice.Initiative;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * An initiative and the trust that has it, such as {@code i1} of {@code birch}. Ids in it are those of its trust.
 *
 * @param trust the id of the trust
 * @param initiative the initiative
 * @since 0.1.0
 */
public record PortfolioEntry(String trust, Initiative initiative) {
    static final Comparator<PortfolioEntry> BY_ID =
            Comparator.comparing(PortfolioEntry::trust).thenComparing(PortfolioEntry::id);

    /**
     * The id of the initiative.
     *
     * @return the id
     */
    public String id() {
        return initiative.id();
    }

    TrustKey key() {
        return new TrustKey(trust, id());
    }

    TrustKey key(String otherId) {
        return new TrustKey(trust, otherId);
    }

    boolean isOverAt(LocalDate day) {
        return initiative.statusAt(day).isOver();
    }
}
