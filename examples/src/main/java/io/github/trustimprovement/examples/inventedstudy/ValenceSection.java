// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.inventedstudy;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.scoring.CountedValence;
import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.LeaderMentions;
import io.github.trustimprovement.scoring.LeaderUnit;
import io.github.trustimprovement.scoring.LeverValenceTally;
import io.github.trustimprovement.scoring.SegmentUnit;
import io.github.trustimprovement.scoring.valence.EmphasisDiversity;
import io.github.trustimprovement.scoring.valence.LeaderPrevalence;
import io.github.trustimprovement.scoring.valence.PositiveShare;
import io.github.trustimprovement.scoring.valence.ValenceProfile;
import io.github.trustimprovement.study.Study;

/** How leaders judge two levers that are contested, each in its own way, and over how many levers they spread. */
final class ValenceSection implements Section {
    private static final double LEVEL = 0.95;

    @Override
    public String title() {
        return "How two levers are judged";
    }

    @Override
    public String text(Study study) {
        LeverValenceTally<SegmentUnit> segments = LeverValenceTally.of(study, CountingUnit.SEGMENT, FIRST_CODER);
        LeverValenceTally<LeaderUnit> leaders = LeverValenceTally.of(study, CountingUnit.LEADER, FIRST_CODER);
        LeaderMentions critics = LeaderMentions.of(leaders, Lever.COMMONALITY, CountedValence.NEGATIVE);
        return String.join(
                "\n",
                Section.invented(ValenceProfile.of(segments, leaders, Lever.COMMONALITY)),
                Section.invented(ValenceProfile.of(segments, leaders, Lever.QUALITY_ASSURANCE)),
                """
                May be said: both levers are judged both ways. Over commonality one leader differs from the next;
                of those who judge quality assurance, most see both sides.
                May not be said: that either lever helps or hinders. A leader judged it, in circumstances.
                """,
                Section.invented(LeaderPrevalence.of(critics)),
                """
                May be said: so many of these leaders judge commonality negative at least once; whoever is left
                out, it is more than half of the rest.
                May not be said: that more than half of all leaders of trusts would. Nobody drew these at random.
                """,
                Section.invented(PositiveShare.of(segments, Lever.COMMONALITY)),
                Section.invented(
                        PositiveShare.of(segments, Lever.QUALITY_ASSURANCE).withInterval(LEVEL)),
                """
                May be said: of what was judged either way, less than half was positive. For quality assurance
                that hangs on no single leader; for commonality it does, and would be half without one of them.
                May not be said: that quality assurance is judged worse than commonality. The interval was asked
                for; it rests on leaders, and holds the share of either lever, one half, and much else.
                """,
                Section.invented(EmphasisDiversity.of(segments)),
                """
                May be said: the talk spreads over all eight levers, nearly as evenly as it could.
                May not be said: that even talk is balance, or that the levers matter alike.
                """);
    }
}
