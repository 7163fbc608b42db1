// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Whether anybody looked at what a leader of the roster said, such as {@link #NOT_LOOKED_AT} where the chosen coder has
 * not come to the leader's interview yet.
 *
 * <p>SDK interpretation: a leader of whom there are segments, none of which a selected coder has looked at, is out of n,
 * for nobody knows what they hold. A leader of whom there is no segment said nothing that was coded, and is in n without
 * voicing anything: that is what a roster is for. Who of a roster is which, caveats and steps of every number say.
 *
 * @since 0.1.0
 */
public enum LeaderStanding {
    /** A selected coder has looked at a segment of the leader. */
    LOOKED_AT,
    /** There are segments of the leader, and no selected coder has looked at any. */
    NOT_LOOKED_AT,
    /** There is no segment of the leader. */
    WITHOUT_SEGMENTS;

    private static final String LEFT_OUT = "leaders not looked at, left out";
    private static final String SILENT = "leaders without a segment, counted as not voicing it";

    /**
     * The standing of a leader.
     *
     * @param isLookedAt whether a selected coder has looked at a segment of the leader
     * @param hasSegments whether there is any segment of the leader
     * @return the standing
     */
    public static LeaderStanding of(boolean isLookedAt, boolean hasSegments) {
        if (isLookedAt) {
            return LOOKED_AT;
        }
        return hasSegments ? NOT_LOOKED_AT : WITHOUT_SEGMENTS;
    }

    /**
     * Whether the leader is one of the n leaders.
     *
     * @return true unless there are segments that no selected coder has looked at
     */
    public boolean isCounted() {
        return this != NOT_LOOKED_AT;
    }

    /**
     * The same basis with what is to be said of these leaders, in place of what it said of others: a caveat and a step
     * with their number for those who are left out, and for those without a segment. Nothing is said where nobody chose
     * among several coders, so that it is open who was looked at.
     *
     * @param basis where counts come from
     * @param leaders the standing of each leader
     * @return the basis
     */
    public static CountBasis note(CountBasis basis, Collection<LeaderStanding> leaders) {
        boolean isOpen = basis.whyUndefined().equals(Optional.of(UndefinedReason.CODERS_NOT_RESOLVED));
        Collection<LeaderStanding> known = isOpen ? List.of() : leaders;
        List<Caveat> caveats = new ArrayList<>(basis.caveats());
        caveats.removeAll(List.of(Caveat.LEADERS_NOT_LOOKED_AT, Caveat.LEADERS_WITHOUT_SEGMENTS));
        List<Step> steps = new ArrayList<>(basis.steps());
        steps.removeIf(step -> step.what().equals(LEFT_OUT) || step.what().equals(SILENT));
        note(known, NOT_LOOKED_AT, Caveat.LEADERS_NOT_LOOKED_AT, LEFT_OUT, caveats, steps);
        note(known, WITHOUT_SEGMENTS, Caveat.LEADERS_WITHOUT_SEGMENTS, SILENT, caveats, steps);
        return basis.toBuilder().caveats(caveats).steps(steps).build();
    }

    private static void note(
            Collection<LeaderStanding> leaders,
            LeaderStanding standing,
            Caveat caveat,
            String what,
            List<Caveat> caveats,
            List<Step> steps) {
        long number = leaders.stream().filter(standing::equals).count();
        if (number > 0) {
            caveats.add(caveat);
            steps.add(Step.of(what, (double) number));
        }
    }
}
