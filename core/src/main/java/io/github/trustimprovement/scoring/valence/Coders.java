// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import io.github.trustimprovement.study.Coder;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Study;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who coded in a study. */
final class Coders {
    private Coders() {}

    /** Every coder who is declared, then every other who is named by a coding; each in the order of the study. */
    static Set<String> of(Study study) {
        Set<String> coders = new LinkedHashSet<>();
        Stream.concat(
                        study.coders().stream().map(Coder::id),
                        study.segments().stream()
                                .flatMap(segment -> segment.codings().stream())
                                .map(Coding::coder)
                                .flatMap(Optional::stream))
                .forEach(coders::add);
        return coders;
    }
}
