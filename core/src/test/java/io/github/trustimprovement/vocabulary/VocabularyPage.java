// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.vocabulary;

import io.github.trustimprovement.concept.AlternativeLabel;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.Figure;
import io.github.trustimprovement.concept.Provenance;
import io.github.trustimprovement.concept.Relation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes {@code docs/vocabulary.md} from the code. */
final class VocabularyPage {
    private static final String INTRODUCTION = """
            # Vocabulary

            Every concept of the two frameworks, generated from the code; a test holds this page to it. An id is
            permanent: it is never reused and never derived from a label. The IRI of a concept is
            `https://w3id.org/trust-improvement/` and its id.

            Labels name concepts of the cited papers. Definitions are this project's own words; the papers are by
            Rollett, S (2024) and Rollett, S (2026), all rights reserved by the Confederation of School Trusts, which
            has no part in this project. Printed order is no rank. What is marked `DERIVED` or `SDK` is not the
            papers' word. Terms of the papers that are no concept of the model stand in the [glossary](glossary.md).
            """;

    private final StringBuilder page = new StringBuilder(INTRODUCTION);

    private VocabularyPage() {}

    static String of(Vocabulary vocabulary, Crosswalk crosswalk) {
        VocabularyPage page = new VocabularyPage();
        vocabulary.frameworks().forEach(page::framework);
        page.crosswalk(crosswalk);
        return page.page.toString();
    }

    private void framework(Framework framework) {
        page.append("\n## ")
                .append(framework.title())
                .append(" (`")
                .append(framework.edition())
                .append("`)\n");
        byKind(framework.concepts()).forEach(this::kind);
        table("Links", "from | link | to | source | by | note", framework.relations(), VocabularyPage::row);
        if (!framework.figures().isEmpty()) {
            table("Figures", "id | figure | value | source | by | note", framework.figures(), VocabularyPage::row);
        }
    }

    private static Map<String, List<Concept>> byKind(List<Concept> concepts) {
        return concepts.stream().collect(Collectors.groupingBy(Concept::kind, LinkedHashMap::new, Collectors.toList()));
    }

    private void kind(String kind, List<Concept> concepts) {
        table(kind + " (" + concepts.size() + ")", "id | label | meaning | source | by", concepts, VocabularyPage::row);
    }

    private void crosswalk(Crosswalk crosswalk) {
        page.append(
                "\n## Crosswalk\n\nThe papers give one link between the frameworks; all others are this project's.\n");
        table("Entries", "from | link | to | by | rationale", crosswalk.entries(), VocabularyPage::row);
    }

    private <T> void table(String title, String headings, List<T> rows, java.util.function.Function<T, String> row) {
        page.append("\n### ").append(title).append("\n\n| ").append(headings).append(" |\n|");
        page.append(" --- |".repeat(headings.split("\\|", -1).length)).append('\n');
        rows.forEach(each -> page.append(row.apply(each)).append('\n'));
    }

    private static String row(Concept concept) {
        String others =
                concept.alternativeLabels().stream().map(VocabularyPage::name).collect(Collectors.joining("; "));
        return cells(
                code(concept.code()),
                others.isEmpty() ? concept.label() : concept.label() + "; also " + others,
                concept.definition(),
                concept.citation().toString(),
                by(concept.provenance()));
    }

    private static String name(AlternativeLabel label) {
        return "'" + label.label() + "' (" + label.seenIn() + ")";
    }

    private static String row(Relation relation) {
        return cells(
                code(relation.from().code()),
                relation.type().code(),
                code(relation.to().code()),
                relation.citation().toString(),
                by(relation.provenance()),
                relation.note());
    }

    private static String row(Figure figure) {
        return cells(
                code(figure.id().path()),
                figure.label(),
                Long.toString(figure.value()),
                figure.citation().toString(),
                by(figure.provenance()),
                figure.note());
    }

    private static String row(CrosswalkEntry entry) {
        return cells(
                code(entry.from().code()),
                entry.relation().code(),
                code(entry.to().code()),
                by(entry.provenance()),
                entry.rationale());
    }

    private static String by(Provenance provenance) {
        return provenance == Provenance.STATED ? "paper" : "`" + provenance + "`";
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    private static String cells(String... cells) {
        return "| " + String.join(" | ", List.of(cells)).replace("\n", " ") + " |";
    }
}
