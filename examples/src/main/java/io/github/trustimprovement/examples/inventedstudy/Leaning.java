// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.inventedstudy;

import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.examples.inventedstudy.Remark.Side;
import java.util.Random;

/**
 * How much the invented leaders say of a lever and how they divide over it. The numbers are made up, so that each
 * measure has a plain and a hard case; none of them comes from a study.
 */
enum Leaning {
    STAFF_EXPERTISE(Lever.STAFF_EXPERTISE, 90, 170, 55, 55, 8),
    /** Most CEOs never mention it. */
    RESEARCH_AND_EVIDENCE(Lever.RESEARCH_AND_EVIDENCE, 15, 130, 40, 40, 6),
    /** Contested within leaders: nearly everybody says both, often in one breath. */
    QUALITY_ASSURANCE(Lever.QUALITY_ASSURANCE, 190, 170, 38, 38, 28),
    ORGANISATIONAL_STRATEGY(Lever.ORGANISATIONAL_STRATEGY, 130, 130, 25, 40, 5),
    LEADERSHIP(Lever.LEADERSHIP, 120, 90, 45, 30, 8),
    CULTURE_VISION_AND_VALUES(Lever.CULTURE_VISION_AND_VALUES, 150, 110, 35, 50, 8),
    /** Nearly one-sided, and more often on the lips of CEOs. */
    CONNECTEDNESS(Lever.CONNECTEDNESS, 220, 80, 92, 92, 0),
    /** Contested between leaders: one half is for it, the other against. */
    COMMONALITY(Lever.COMMONALITY, 180, 180, 92, 4, 2);

    private static final int WHOLE = 100;
    private static final int NO_SIDE_PERCENT = 15;

    private final Lever lever;
    private final int remarksOfAHundredCeos;
    private final int remarksOfAHundredOthers;
    private final int forItPercentOfFirstHalf;
    private final int forItPercentOfSecondHalf;
    private final int bothPercent;

    Leaning(
            Lever lever,
            int remarksOfAHundredCeos,
            int remarksOfAHundredOthers,
            int forItPercentOfFirstHalf,
            int forItPercentOfSecondHalf,
            int bothPercent) {
        this.lever = lever;
        this.remarksOfAHundredCeos = remarksOfAHundredCeos;
        this.remarksOfAHundredOthers = remarksOfAHundredOthers;
        this.forItPercentOfFirstHalf = forItPercentOfFirstHalf;
        this.forItPercentOfSecondHalf = forItPercentOfSecondHalf;
        this.bothPercent = bothPercent;
    }

    Lever lever() {
        return lever;
    }

    int drawCount(Random random, Leader leader) {
        int ofAHundred = leader.group() == LeaderGroup.CEO ? remarksOfAHundredCeos : remarksOfAHundredOthers;
        return ofAHundred / WHOLE + (random.nextInt(WHOLE) < ofAHundred % WHOLE ? 1 : 0);
    }

    Side drawSide(Random random, Leader leader) {
        if (random.nextInt(WHOLE) < bothPercent) {
            return Side.BOTH;
        }
        if (random.nextInt(WHOLE) < NO_SIDE_PERCENT) {
            return Side.NONE;
        }
        int forItPercent = leader.isOfFirstHalf() ? forItPercentOfFirstHalf : forItPercentOfSecondHalf;
        return random.nextInt(WHOLE) < forItPercent ? Side.POSITIVE : Side.NEGATIVE;
    }
}
