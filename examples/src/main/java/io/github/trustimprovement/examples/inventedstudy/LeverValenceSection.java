// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.inventedstudy;

import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.valence.LeverValenceTable;
import io.github.trustimprovement.study.Study;

/** How the first coder judged levers: in segments, in leaders, and by leader group. */
final class LeverValenceSection implements Section {
    @Override
    public String title() {
        return "Levers by valence";
    }

    @Override
    public String text(Study study) {
        LeverValenceTable<?> segments = LeverValenceTable.of(study, CountingUnit.SEGMENT, FIRST_CODER);
        LeverValenceTable<?> leaders = LeverValenceTable.of(study, CountingUnit.LEADER, FIRST_CODER);
        return String.join(
                "\n",
                Section.invented(segments),
                Section.invented(leaders),
                Section.invented(leaders.toGroupTable()),
                """
                May be said: how many segments and leaders of this study judge each lever how.
                May not be said: that a lever with more of them matters more, or is a better or a worse lever.
                """);
    }
}
