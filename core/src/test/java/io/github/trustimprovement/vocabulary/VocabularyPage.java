// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.vocabulary;

import io.github.trustimprovement.concept.AlternativeLabel;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.Figure;
import io.github.trustimprovement.concept.Provenance;
import io.github.trustimprovement.concept.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes {@code docs/vocabulary.md} from the code. */
final class VocabularyPage {
    private static final String CROSSWALK = "Crosswalk";
    private static final String INTRODUCTION = """
            # Vocabulary

            Every concept of the two frameworks, generated from the code; a test holds this page to it. An id is
            permanent: it is never reused and never derived from a label. The IRI of a concept is
            `https://w3id.org/trust-improvement/` and its id.

            Labels name concepts of the cited papers. Definitions are this project's own words; the papers are by
            Rollett, S (2024) and Rollett, S (2026), all rights reserved by the Confederation of School Trusts, which
            has no part in this project. Terms of the papers that are no concept of the model stand in the
            [glossary](glossary.md).

            ## How to read the tables

            - **part of** is the parent: the lever of a theme, the strand of a component. It is left out where no
              concept of the kind has one.
            - **source** is the section that defines the concept or says what the row says.
            - **by** says by whose word: *paper* where the source states it, `DERIVED` where it follows from what the
              source states, `SDK` where it is this project's interpretation. Only the first is the papers' word.
            - Rows are in printed order, which is no rank. How many concepts a kind has is no score.
            - The names of kinds and of links are this project's.
            """;

    private final StringBuilder page = new StringBuilder(INTRODUCTION);

    private VocabularyPage() {}

    static String of(Vocabulary vocabulary, Crosswalk crosswalk) {
        VocabularyPage page = new VocabularyPage();
        page.contents(vocabulary);
        vocabulary.frameworks().forEach(page::framework);
        page.crosswalk(crosswalk);
        return page.page.toString();
    }

    private void contents(Vocabulary vocabulary) {
        page.append("\n## Contents\n\n");
        for (Framework framework : vocabulary.frameworks()) {
            page.append("- ").append(link(heading(framework))).append(": ");
            page.append(byKind(framework.concepts()).entrySet().stream()
                            .map(kind -> link(heading(kind.getKey(), kind.getValue())))
                            .collect(Collectors.joining(", ")))
                    .append(", ")
                    .append(link(links(framework)))
                    .append(framework.figures().isEmpty() ? "" : ", " + link(figures(framework)))
                    .append('\n');
        }
        page.append("- ").append(link(CROSSWALK)).append('\n');
    }

    private static String heading(Framework framework) {
        return framework.title() + " (`" + framework.edition() + "`)";
    }

    private static String heading(String kind, List<Concept> concepts) {
        return kind + " (" + concepts.size() + ")";
    }

    private static String links(Framework framework) {
        return "Links of `" + framework.edition() + "`";
    }

    private static String figures(Framework framework) {
        return "Figures of `" + framework.edition() + "`";
    }

    /** A link to a heading of the page, whose anchor has neither marks nor capitals. */
    private static String link(String heading) {
        String anchor =
                heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
        return "[" + heading + "](#" + anchor + ")";
    }

    private void framework(Framework framework) {
        page.append("\n## ").append(heading(framework)).append('\n');
        byKind(framework.concepts()).forEach(this::kind);
        table(links(framework), "from | link | to | source | by | note", framework.relations(), VocabularyPage::row);
        if (!framework.figures().isEmpty()) {
            table(
                    figures(framework),
                    "id | figure | value | source | by | note",
                    framework.figures(),
                    VocabularyPage::row);
        }
    }

    private static Map<String, List<Concept>> byKind(List<Concept> concepts) {
        return concepts.stream().collect(Collectors.groupingBy(Concept::kind, LinkedHashMap::new, Collectors.toList()));
    }

    private void kind(String kind, List<Concept> concepts) {
        boolean hasParents =
                concepts.stream().anyMatch(concept -> concept.parent().isPresent());
        table(
                heading(kind, concepts),
                "id | label" + (hasParents ? " | part of" : "") + " | meaning | source | by",
                concepts,
                concept -> row(concept, hasParents));
    }

    private void crosswalk(Crosswalk crosswalk) {
        page.append("\n## ").append(CROSSWALK).append("""


                The papers give one link between the frameworks; all others are this project's, and so is what it found
                to have no counterpart. A link says how near two concepts are; nothing recorded of the one becomes a
                record of the other.
                """);
        table("Entries", "from | link | to | by | rationale", crosswalk.entries(), VocabularyPage::row);
        table("Without a counterpart", "concept | why", crosswalk.gaps(), VocabularyPage::row);
    }

    private <T> void table(String title, String headings, List<T> rows, Function<T, String> row) {
        page.append("\n### ").append(title).append("\n\n| ").append(headings).append(" |\n|");
        page.append(" --- |".repeat(headings.split("\\|", -1).length)).append('\n');
        rows.forEach(each -> page.append(row.apply(each)).append('\n'));
    }

    private static String row(Concept concept, boolean hasParents) {
        String others =
                concept.alternativeLabels().stream().map(VocabularyPage::name).collect(Collectors.joining("; "));
        List<String> cells = new ArrayList<>();
        cells.add(code(concept.code()));
        cells.add(others.isEmpty() ? concept.label() : concept.label() + "; also " + others);
        if (hasParents) {
            cells.add(concept.parent().map(parent -> code(parent.path())).orElse(""));
        }
        cells.add(concept.definition());
        cells.add(concept.citation().toString());
        cells.add(by(concept.provenance()));
        return cells(cells);
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

    private static String row(CrosswalkGap gap) {
        return cells(code(gap.concept().code()), gap.rationale());
    }

    private static String by(Provenance provenance) {
        return provenance == Provenance.STATED ? "paper" : "`" + provenance + "`";
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    private static String cells(String... cells) {
        return cells(List.of(cells));
    }

    private static String cells(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("|", "\\|").replace("\n", " "))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
