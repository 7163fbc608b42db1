// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.inventedstudy;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.LeverValenceTally;
import io.github.trustimprovement.scoring.SegmentUnit;
import io.github.trustimprovement.scoring.valence.ContestationSplit;
import io.github.trustimprovement.scoring.valence.Contestedness;
import io.github.trustimprovement.study.Study;

/** Two levers that are equally contested, one between leaders and one within each. */
final class ContestationSection implements Section {
    @Override
    public String title() {
        return "Who contests them";
    }

    @Override
    public String text(Study study) {
        LeverValenceTally<SegmentUnit> segments = LeverValenceTally.of(study, CountingUnit.SEGMENT, FIRST_CODER);
        return String.join(
                "\n",
                Section.invented(Contestedness.of(segments, Lever.COMMONALITY)),
                Section.invented(Contestedness.of(segments, Lever.QUALITY_ASSURANCE)),
                """
                May be said: both levers are contested, about as much.
                May not be said: that leaders disagree. Each may see both sides, which this number cannot tell.
                """,
                Section.invented(ContestationSplit.of(segments, Lever.COMMONALITY)),
                Section.invented(ContestationSplit.of(segments, Lever.QUALITY_ASSURANCE)),
                """
                May be said: over commonality leaders differ from each other; over quality assurance no more than
                chance would have them, for most see both sides.
                May not be said: that a raw fraction above 0 is disagreement. With two judgements a leader it is
                large by itself; the adjusted one is 0 on average where leaders do not differ, and may be below.
                """);
    }
}
