// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.vocabulary;

import io.github.trustimprovement.concept.AlternativeLabel;
import io.github.trustimprovement.concept.Concept;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Search by the words of names, blind to case, to -ise and -ize or -yse and -yze, and to marks between words. */
final class NameSearch {
    /** How well a name fits; a lower number is a better fit. */
    private static final int WHOLE_LABEL = 0;

    private static final int START_OF_LABEL = 1;
    private static final int WORD_OF_LABEL = 2;
    private static final int WORD_OF_OTHER_NAME = 3;
    private static final int NO_FIT = 4;

    private NameSearch() {}

    static List<Concept> find(String text, Collection<Concept> concepts) {
        String wanted = fold(text).strip();
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<List<Concept>> byFit = IntStream.range(0, NO_FIT)
                .<List<Concept>>mapToObj(fit -> new ArrayList<>())
                .toList();
        for (Concept concept : concepts) {
            int fit = fit(wanted, concept);
            if (fit < NO_FIT) {
                byFit.get(fit).add(concept);
            }
        }
        return byFit.stream().flatMap(List::stream).toList();
    }

    private static int fit(String wanted, Concept concept) {
        String label = fold(concept.label());
        if (label.strip().equals(wanted)) {
            return WHOLE_LABEL;
        }
        if (label.startsWith(" " + wanted)) {
            return START_OF_LABEL;
        }
        if (label.contains(" " + wanted)) {
            return WORD_OF_LABEL;
        }
        Stream<String> others = Stream.concat(
                concept.alternativeLabels().stream().map(AlternativeLabel::label), Stream.of(concept.code()));
        return others.anyMatch(name -> fold(name).contains(" " + wanted)) ? WORD_OF_OTHER_NAME : NO_FIT;
    }

    /** Words in lower case with one space before each; the same for both spellings of -ise and -yse, even if cut off. */
    private static String fold(String name) {
        String words = name.toLowerCase(Locale.ROOT).replace("&", " and ").replaceAll("[^\\p{L}\\p{N}]+", " ");
        return " " + words.strip().replace("iz", "is").replace("yz", "ys");
    }
}
