// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.workedtrust;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.ConditionState;
import io.github.trustimprovement.review.Holding;
import io.github.trustimprovement.review.LeverReading;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.text.Alignment;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.text.TextTableBuilder;
import java.util.Comparator;

/** How levers were judged, by lever in printed order and date, each with its context. */
final class ReadingTable {
    private static final Comparator<LeverReading> ORDER = Comparator.comparing((LeverReading reading) ->
                    reading.judgement().lever().known().map(Lever::ordinal).orElse(Integer.MAX_VALUE))
            .thenComparing(reading -> reading.judgement().lever().code())
            .thenComparing(reading -> reading.context().date());

    private ReadingTable() {}

    static TextTable of(TrustRecord trust) {
        TextTableBuilder table = TextTable.builder()
                .maxWidth(Cells.MAX_WIDTH)
                .title("Lever readings by lever")
                .column("Lever", Alignment.LEFT)
                .column("Valence", Alignment.LEFT)
                .column("Date", Alignment.LEFT)
                .column("Organisation", Alignment.LEFT)
                .column("Situation", Alignment.LEFT)
                .column("Judged by", Alignment.LEFT)
                .column("Conditions", Alignment.LEFT);
        trust.leverReadings().stream()
                .sorted(ORDER)
                .forEach(reading -> table.row(
                        Cells.label(reading.judgement().lever()),
                        valence(reading.judgement()),
                        reading.context().date().toString(),
                        reading.context().organisation().toString(),
                        Cells.list(reading.context().situations()),
                        reading.assessor().orElse(TextTable.MISSING),
                        Cells.list(reading.conditions().stream()
                                .map(ReadingTable::condition)
                                .toList())));
        return table.note("n = " + trust.leverReadings().size()
                        + " readings. They are not added up, within a lever or over levers.")
                .note("+ the condition holds; - it does not; ? nobody knows.")
                .note("* " + Caveat.VALENCE_FROM_THEME.toLine())
                .note(Caveat.VALENCE_IS_CONTEXTUAL.toLine())
                .note(Caveat.FREQUENCY_IS_NOT_IMPORTANCE.toLine())
                .build();
    }

    private static String valence(LeverJudgement judgement) {
        return judgement
                .effectiveValence()
                .map(valence -> valence.id().slug() + (judgement.isValenceFromTheme() ? " *" : ""))
                .orElse(TextTable.MISSING);
    }

    private static String condition(ConditionState held) {
        String sign = held.state() == Holding.HOLDS ? "+" : held.state() == Holding.DOES_NOT_HOLD ? "-" : "?";
        return sign + Cells.label(held.condition());
    }
}
