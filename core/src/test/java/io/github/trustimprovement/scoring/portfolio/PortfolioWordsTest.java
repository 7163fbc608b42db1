// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.END;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.dna.ApproachStep;
import io.github.trustimprovement.practice.CycleStep;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.Started;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in a table of one's own prints in words. */
class PortfolioWordsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    @Test
    void aTurnOfACycleSaysWhatWasDoneAndWhatComesNext() {
        Initiative trial = Initiative.of("i1", "A trial")
                .withLog(
                        CycleStep.of(DAY, ApproachStep.PDSA_PLAN),
                        CycleStep.of(DAY.plusDays(7), ApproachStep.PDSA_DO),
                        CycleStep.of(DAY.plusDays(14), ApproachStep.PDSA_PLAN));

        assertThat(ImprovementCycle.of(trial, END))
                .hasToString(
                        "[Plan, Do from 2025-09-01 to 2025-09-08: incomplete, " + "Plan on 2025-09-15: open, next Do]");
    }

    @Test
    void aConflictAndABeginningSayWhoAndWhen() {
        assertThat(new Conflict("birch", "tests", "curriculum", DAY))
                .hasToString("birch: tests against curriculum, both run from 2025-09-01");
        Started start = Started.of(DAY);
        Initiative begun = Initiative.of("i2", "New");
        assertThat(new Introduction("birch", begun, start, List.of("i1", "i3")))
                .hasToString("i2 on 2025-09-01 for i1, i3");
        assertThat(new Introduction("birch", begun, start, List.of()))
                .hasToString("i2 on 2025-09-01 for nothing retired");
    }
}
