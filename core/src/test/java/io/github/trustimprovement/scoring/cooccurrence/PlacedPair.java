// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.study.StudyArbitraries;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Two codes in a window of a study whose segments have places, and what is counted of any coder. */
record PlacedPair(Study study, Window window, Code a, Code b) {
    static final List<Code> CODES = List.of(
            Lever.COMMONALITY, Lever.LEADERSHIP, LeverTheme.ALIGNMENT, Aim.CHILD_ORIENTED, LocalCode.of("local/alone"));

    static Arbitrary<PlacedPair> any() {
        return Combinators.combine(
                        StudyArbitraries.placedStudies(), windows(), Arbitraries.of(CODES), Arbitraries.of(CODES))
                .as(PlacedPair::new);
    }

    static Arbitrary<Window> windows() {
        return Arbitraries.of(Window.SAME_SEGMENT, Window.OVERLAP, Window.SAME_LEADER);
    }

    static CooccurrenceTally<Window> tally(Study study, Window window, CodingSelection selection) {
        return study.segments().stream().collect(CooccurrenceTally.collecting(study, window, selection));
    }

    CooccurrenceTally<Window> tally() {
        return tally(study, window, CodingSelection.anyCoder());
    }

    CodeCooccurrence measure() {
        return CodeCooccurrence.of(tally(), a, b);
    }

    BruteForce plain() {
        return new BruteForce(study, CodingSelection.anyCoder());
    }
}
