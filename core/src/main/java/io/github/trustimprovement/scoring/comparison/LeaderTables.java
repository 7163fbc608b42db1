// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.MeasureDescriptionBuilder;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import java.util.ArrayList;
import java.util.List;

/** What all measures of a table of leaders have in common. */
final class LeaderTables {
    private LeaderTables() {}

    /** A description with what stands against, and beside, any number of such a table. */
    static MeasureDescriptionBuilder describe() {
        return MeasureDescription.builder()
                .putUndefinedCase(UndefinedReason.NO_DATA, "the table has no leader")
                .putUndefinedCase(UndefinedReason.ONE_CATEGORY, "all leaders are in one row or in one column")
                .putUndefinedCase(
                        UndefinedReason.CODERS_NOT_RESOLVED, "several people coded a segment and none was chosen")
                .putUndefinedCase(UndefinedReason.SPEAKERS_NOT_IDENTIFIED, "no segment has a speaker of the roster")
                .putUndefinedCase(
                        UndefinedReason.METHODS_DIFFER, "what is set against each other was counted in different ways")
                .addCaveats(
                        Caveat.FREQUENCY_IS_NOT_IMPORTANCE,
                        Caveat.PURPOSIVE_SAMPLE,
                        Caveat.SMALL_N,
                        Caveat.MULTIPLE_COMPARISONS);
    }

    /** The counts; none where there is nothing to count from. */
    static List<Step> counts(ContingencyTable table) {
        if (table.basis().whyUndefined().isPresent()) {
            return List.of();
        }
        List<Step> steps = new ArrayList<>();
        for (String row : table.rows()) {
            for (String column : table.columns()) {
                steps.add(Answers.step("leaders: " + row + ", " + column, table.count(row, column)));
            }
        }
        return steps;
    }
}
