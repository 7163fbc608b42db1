// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.inventedstudy;

import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.valence.LeverValenceTable;
import io.github.trustimprovement.study.Study;

/** How the first coder judged levers: in segments, in leaders, and by leader group. */
final class LeverValenceSection implements Section {
    private static final CodingSelection FIRST_CODER = CodingSelection.coder("c1");

    @Override
    public String title() {
        return "Levers by valence";
    }

    @Override
    public String text(Study study) {
        LeverValenceTable<?> segments = LeverValenceTable.of(study, CountingUnit.SEGMENT, FIRST_CODER);
        LeverValenceTable<?> leaders = LeverValenceTable.of(study, CountingUnit.LEADER, FIRST_CODER);
        return Section.invented(segments.toTextTable()) + "\n" + Section.invented(leaders.toTextTable()) + "\n"
                + Section.invented(leaders.toGroupTable());
    }
}
