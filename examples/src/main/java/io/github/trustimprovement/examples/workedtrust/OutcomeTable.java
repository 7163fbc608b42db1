// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.workedtrust;

import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.organisation.Token;
import io.github.trustimprovement.outcome.Missing;
import io.github.trustimprovement.outcome.Observation;
import io.github.trustimprovement.outcome.OutcomeMeasure;
import io.github.trustimprovement.outcome.Panel;
import io.github.trustimprovement.text.Alignment;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.text.TextTableBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was observed of one measure, by organisation and period. */
final class OutcomeTable {
    private OutcomeTable() {}

    static TextTable of(Panel panel) {
        OutcomeMeasure measure = panel.measure();
        TextTableBuilder table = TextTable.builder()
                .maxWidth(Cells.MAX_WIDTH)
                .title(Stream.concat(
                                Stream.of(measure.label().orElse(measure.id())),
                                Stream.concat(
                                        measure.unit().stream(),
                                        Stream.of(measure.direction().code())))
                        .collect(Collectors.joining("; ")))
                .column("Period", Alignment.LEFT);
        panel.organisations().forEach(organisation -> table.column(organisation.toString(), Alignment.RIGHT));
        for (Period period : panel.periods()) {
            List<String> cells = new ArrayList<>(List.of(period.toString()));
            panel.organisations().forEach(organisation -> cells.add(cell(panel, organisation, period)));
            table.row(cells);
        }
        long values = panel.observations().stream()
                .filter(observation -> observation.measured().isPresent())
                .count();
        table.note("n = " + values + " values; in brackets, of how many.");
        panel.observations().forEach(observation -> missing(table, observation));
        return table.note("A change may lie in who was counted, in chance or in the instrument; the table does "
                        + "not say what caused it.")
                .build();
    }

    private static String cell(Panel panel, OrganisationRef organisation, Period period) {
        String pupils = panel.observations(organisation, period).stream()
                .flatMap(observation -> observation.cohortSize().stream())
                .map(size -> " (" + size + ")")
                .collect(Collectors.joining());
        return panel.measured(organisation, period)
                .map(Decimal::toString)
                .map(value -> value + pupils)
                .orElse(TextTable.MISSING);
    }

    private static void missing(TextTableBuilder table, Observation observation) {
        if (observation.value() instanceof Missing missing) {
            String why = Stream.concat(missing.reason().map(Token::code).stream(), missing.note().stream())
                    .collect(Collectors.joining(": "));
            table.note(TextTable.MISSING + " of " + observation.organisation() + " in " + observation.period() + ": "
                    + (why.isEmpty() ? "no reason given" : why));
        }
    }
}
