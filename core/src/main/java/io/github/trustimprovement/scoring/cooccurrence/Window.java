// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

/**
 * When two codes count as together, such as {@link #SAME_SEGMENT}: part of a tally's type, so that counts of different
 * things cannot be merged or compared.
 *
 * <p>{@code CooccurrenceTally<SameSegment> tally = CooccurrenceTally.of(study, Window.SAME_SEGMENT);}
 *
 * <p>SDK interpretation throughout: Rollett (2026) relates codes in words and counts no pairs.
 *
 * @since 0.1.0
 */
public sealed interface Window permits UnitWindow, Overlap {
    /** One segment has both. */
    SameSegment SAME_SEGMENT = SameSegment.INSTANCE;

    /** A segment that has the one overlaps, in its source, a segment that has the other, or is that segment. */
    Overlap OVERLAP = Overlap.INSTANCE;

    /** One leader voices both, wherever. */
    SameLeader SAME_LEADER = SameLeader.INSTANCE;

    /**
     * The name of the window, such as {@code same segment}.
     *
     * @return the name
     */
    String label();

    /**
     * What is counted, in the plural: {@code segments} or {@code leaders}.
     *
     * @return the noun
     */
    String unit();
}
