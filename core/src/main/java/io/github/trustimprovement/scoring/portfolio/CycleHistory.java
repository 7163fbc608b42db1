// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.practice.Initiative;
import java.util.List;

/**
 * The turns of the cycles of an initiative, such as one that is complete and one that is open.
 *
 * @param trust the id of the trust
 * @param initiative the initiative
 * @param cycles the turns, the earliest first; may be empty
 * @since 0.1.0
 */
public record CycleHistory(String trust, Initiative initiative, List<ImprovementCycle> cycles) {
    /**
     * Creates a history.
     *
     * @param trust the id of the trust
     * @param initiative the initiative
     * @param cycles the turns, the earliest first; may be empty
     */
    public CycleHistory {
        cycles = List.copyOf(cycles);
    }

    /**
     * The turns with an outcome.
     *
     * @param outcome the outcome
     * @return the turns, the earliest first; may be empty
     */
    public List<ImprovementCycle> of(CycleOutcome outcome) {
        return cycles.stream().filter(cycle -> cycle.outcome() == outcome).toList();
    }
}
