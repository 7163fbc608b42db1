// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.workedtrust;

import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.text.Alignment;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.text.TextTableBuilder;
import java.time.LocalDate;

/** Where the initiatives of a trust stand on a day, in the order of the record. */
final class InitiativeTable {
    private InitiativeTable() {}

    static TextTable of(TrustRecord trust, LocalDate day) {
        TextTableBuilder table = TextTable.builder()
                .maxWidth(Cells.MAX_WIDTH)
                .title("Initiatives at the end of " + day)
                .column("Initiative", Alignment.LEFT)
                .column("Schools", Alignment.LEFT)
                .column("Status", Alignment.LEFT)
                .column("Phase entered last", Alignment.LEFT)
                .column("Last verdict", Alignment.LEFT);
        for (Initiative initiative : trust.initiatives()) {
            table.row(
                    initiative.title(),
                    Cells.list(initiative.schools()),
                    initiative.statusAt(day).code(),
                    Cells.label(initiative.phaseAt(day)),
                    Cells.word(initiative.timeline().verdictAt(day)));
        }
        return table.note("n = " + trust.initiatives().size() + " initiatives, of which "
                        + trust.runningAt(day).size() + " run on that day.")
                .note("Status, phase and verdict are read from each log up to that day. Phases overlap and may come "
                        + "again; they do not say how much is done.")
                .note("A verdict is the reviewer's. It does not say what would have happened without the initiative.")
                .build();
    }
}
