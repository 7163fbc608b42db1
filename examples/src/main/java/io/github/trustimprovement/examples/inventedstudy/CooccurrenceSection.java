// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.inventedstudy;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.ImprovementObject;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.scoring.cooccurrence.CodeCooccurrence;
import io.github.trustimprovement.scoring.cooccurrence.CooccurrenceTable;
import io.github.trustimprovement.scoring.cooccurrence.CooccurrenceTally;
import io.github.trustimprovement.scoring.cooccurrence.SameLeader;
import io.github.trustimprovement.scoring.cooccurrence.SameSegment;
import io.github.trustimprovement.scoring.cooccurrence.Window;
import io.github.trustimprovement.study.Study;

/** Which codes stand in one segment, and which are voiced by one leader. */
final class CooccurrenceSection implements Section {
    @Override
    public String title() {
        return "Which codes occur together";
    }

    @Override
    public String text(Study study) {
        CooccurrenceTally<SameSegment> segments = CooccurrenceTally.of(study, Window.SAME_SEGMENT, FIRST_CODER);
        CooccurrenceTally<SameLeader> leaders = CooccurrenceTally.of(study, Window.SAME_LEADER, FIRST_CODER);
        return String.join(
                "\n",
                Section.invented(CooccurrenceTable.of(
                        segments,
                        Aim.INSTITUTION_ORIENTED,
                        Aim.CHILD_ORIENTED,
                        Aim.PROFESSIONAL_ORIENTED,
                        ImprovementObject.PROFESSIONAL_DEVELOPMENT,
                        Lever.STAFF_EXPERTISE)),
                """
                May be said: in so many segments of this study the coder gave both codes.
                May not be said: that the one brings the other about, or that leaders link what stands together.
                """,
                Section.invented(CodeCooccurrence.of(
                        segments, Aim.PROFESSIONAL_ORIENTED, ImprovementObject.PROFESSIONAL_DEVELOPMENT)),
                Section.invented(CodeCooccurrence.of(
                        leaders, Aim.PROFESSIONAL_ORIENTED, ImprovementObject.PROFESSIONAL_DEVELOPMENT)),
                """
                May be said: of the segments on professional development more than half have aims for the profession
                too, of those with such aims a third have the object; c is one number for both, and below either.
                May not be said: that the leaders' c, which is larger, shows a closer tie. Whoever speaks for an
                hour voices many codes, and many pairs meet by that alone.
                """);
    }
}
