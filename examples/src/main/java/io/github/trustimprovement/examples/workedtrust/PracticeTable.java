// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.workedtrust;

import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.practice.Practice;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.text.Alignment;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.text.TextTableBuilder;
import java.util.List;

/** What a trust does, by strand and component of the triple helix, in printed order. */
final class PracticeTable {
    private PracticeTable() {}

    static TextTable of(TrustRecord trust) {
        TextTableBuilder table = TextTable.builder()
                .maxWidth(Cells.MAX_WIDTH)
                .title("Practices by strand and component")
                .column("Strand", Alignment.LEFT)
                .column("Component", Alignment.LEFT)
                .column("Practice", Alignment.LEFT)
                .column("Decided by", Alignment.LEFT);
        for (Component component : Component.values()) {
            List<Practice> practices = trust.practices().stream()
                    .filter(practice -> serves(practice, component))
                    .toList();
            practices.forEach(practice -> table.row(
                    component.strand().label(), component.label(), practice.title(), Cells.word(practice.locus())));
            if (practices.isEmpty()) {
                table.row(component.strand().label(), component.label(), "none recorded", "");
            }
        }
        List<String> placeless = trust.practices().stream()
                .filter(practice -> practice.components().stream()
                        .allMatch(component -> component.known().isEmpty()))
                .map(Practice::title)
                .toList();
        if (!placeless.isEmpty()) {
            table.note("Of no known component: " + Cells.list(placeless) + ".");
        }
        return table.note("n = " + trust.practices().size()
                        + " practices. One that serves several components stands under each of them.")
                .note("The model gives its components as prompts. How many practices stand under one says neither how "
                        + "much it matters nor how well it is done, and no strand is ever finished.")
                .build();
    }

    private static boolean serves(Practice practice, Component component) {
        return practice.components().contains(Coded.of(component));
    }
}
