// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import java.util.ArrayList;
import java.util.List;

/** The five shopping baskets of mlxtend's tests of association rules, each as a segment. */
final class Transactions {
    private static final List<String> COLUMNS = List.of(
            "apple",
            "corn",
            "dill",
            "eggs",
            "ice-cream",
            "kidney-beans",
            "milk",
            "nutmeg",
            "onion",
            "unicorn",
            "yogurt");

    private static final List<String> ROWS =
            List.of("00010111101", "00110101101", "10010110000", "01000110011", "01011100100");

    private Transactions() {}

    static LocalCode code(String name) {
        return LocalCode.of("local/" + name);
    }

    static CooccurrenceTally<SameSegment> tally() {
        return CooccurrenceTally.of(study(), Window.SAME_SEGMENT, CodingSelection.soleCoder());
    }

    private static Study study() {
        List<Segment> segments = new ArrayList<>();
        for (String row : ROWS) {
            List<Coding> codings = new ArrayList<>();
            for (int column = 0; column < COLUMNS.size(); column++) {
                if (row.charAt(column) == '1') {
                    codings.add(Coding.of(code(COLUMNS.get(column))));
                }
            }
            segments.add(Segment.builder()
                    .id("t" + segments.size())
                    .source("i1")
                    .codings(codings)
                    .build());
        }
        return Study.builder().id("baskets").segments(segments).build();
    }
}
