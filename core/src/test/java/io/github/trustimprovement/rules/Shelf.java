// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.concept.Citation;
import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.finding.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A record that is as small as a record can be, and rules for it. */
record Shelf(List<String> books) {
    static final AtomicInteger TIMES_COUNTED = new AtomicInteger();
    private static final Function<Shelf, Integer> LETTERS = Shelf::letters;

    static final Rule<Shelf> BLANK_TITLE = Rule.of(
            description("shelf/blank-title", Severity.ERROR).build(),
            context -> context.each("books", context.record().books(), (place, book) -> {
                if (book.isBlank()) {
                    context.report(place, "no title, was: \"" + book + "\"");
                }
            }));

    static final Rule<Shelf> UNKNOWN_TITLE = Rule.of(
            description("shelf/unknown-title", Severity.WARNING).build(),
            context -> context.each("books", context.record().books(), (place, book) -> {
                if (context.vocabulary().lookUp(book).isEmpty()) {
                    context.report(
                            place,
                            "unknown: " + book,
                            finding -> finding.addSuggestions("xyz").hint("ask a librarian"));
                }
            }));

    static final Rule<Shelf> TOO_MANY = Rule.of(
            description("shelf/too-many", Severity.INFO)
                    .threshold("the most books that a shelf bears")
                    .build(),
            context -> {
                BigDecimal size = BigDecimal.valueOf(context.record().books().size());
                if (size.compareTo(context.threshold()) > 0) {
                    context.report(JsonPointer.ROOT, size + " of at most " + context.threshold() + " books");
                }
            });

    static final Rule<Shelf> MANY_LETTERS = lettersRule("shelf/many-letters");
    static final Rule<Shelf> FEW_LETTERS = lettersRule("shelf/few-letters");

    static RuleDescriptionBuilder description(String code, Severity severity) {
        return RuleDescription.builder()
                .code(code)
                .severity(severity)
                .title("A title")
                .rationale("A reason.")
                .hint("tidy up")
                .citation(Citation.of("Invented 2099", "1"))
                .schemaCanSayIt(false);
    }

    private static Rule<Shelf> lettersRule(String code) {
        return Rule.of(
                description(code, Severity.INFO).build(),
                context -> context.report(JsonPointer.ROOT.then("books"), context.index(LETTERS) + " letters"));
    }

    private int letters() {
        TIMES_COUNTED.incrementAndGet();
        return books.stream().mapToInt(String::length).sum();
    }
}
