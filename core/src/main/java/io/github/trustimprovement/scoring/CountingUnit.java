// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

/**
 * What a tally counts, such as {@link #SEGMENT}: part of the tally's type, so that counts of different things cannot
 * be merged.
 *
 * <p>{@code LeverValenceTally<SegmentUnit> tally = LeverValenceTally.of(study, CountingUnit.SEGMENT);}
 *
 * <p>SDK interpretation: Rollett (2026), s. 2.3 and s. 3.3 count segments and say of some themes how many leaders
 * voiced them; which of the two a count is must always be said.
 *
 * @since 0.1.0
 */
public sealed interface CountingUnit permits SegmentUnit, LeaderUnit, CodingUnit {
    /** Segments, each once for each thing it was coded with, however many themes or coders gave it. */
    SegmentUnit SEGMENT = SegmentUnit.INSTANCE;

    /** Leaders, each once for each thing that any of their segments was coded with. */
    LeaderUnit LEADER = LeaderUnit.INSTANCE;

    /** Codings, each by itself: a segment coded twice with the same counts twice. */
    CodingUnit CODING = CodingUnit.INSTANCE;

    /**
     * What is counted, in the plural, such as {@code segments}.
     *
     * @return the noun
     */
    String plural();
}
