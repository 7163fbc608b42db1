// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What all measures of two codes have in common: caveats, what stands against a number, and the counts as steps. */
final class PairBasis {
    /** What none of the measures of two codes shows. */
    static final List<Caveat> CAVEATS = List.of(
            Caveat.FREQUENCY_IS_NOT_IMPORTANCE,
            Caveat.PURPOSIVE_SAMPLE,
            Caveat.PERCEPTION_NOT_EFFECT,
            Caveat.CO_OCCURRENCE_IS_NO_LINK);

    private PairBasis() {}

    /** What stands against a number with a denominator. */
    static Optional<UndefinedReason> whyUndefined(PairCounts<?> counts, long denominator) {
        return counts.basis()
                .whyUndefined()
                .or(() -> counts.units() == 0 ? Optional.of(UndefinedReason.NO_DATA) : Optional.empty())
                .or(() -> denominator == 0 ? Optional.of(UndefinedReason.ZERO_DENOMINATOR) : Optional.empty());
    }

    /** The counts as steps; none where they are of a part only and no number can be made of them. */
    static List<Step> steps(PairCounts<?> counts) {
        if (counts.basis().whyUndefined().isPresent()) {
            return List.of();
        }
        String unit = counts.window().unit();
        Stream<Step> together = counts.window() instanceof UnitWindow
                ? Stream.of(Step.of("n_AB, " + unit + " with both", (double) counts.both()))
                : Stream.of(
                        Step.of(unit + " with A that are or overlap one with B", (double) counts.aWithB()),
                        Step.of(unit + " with B that are or overlap one with A", (double) counts.bWithA()),
                        Step.of("n_AB, both of these", (double) counts.both()));
        return Stream.concat(
                        Stream.of(
                                Step.of("N, " + unit, (double) counts.units()),
                                Step.of("n_A, " + unit + " with A", (double) counts.withA()),
                                Step.of("n_B, " + unit + " with B", (double) counts.withB())),
                        together)
                .toList();
    }
}
