// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;

/** One number made of the two by two table of two codes, and how it came about. */
record PairAssociation(MeasureDescription measure, PairCounts<?> counts, Estimate estimate, List<Step> steps) {
    /**
     * A number, or why there is none.
     *
     * @param reason what stands against it for these counts, beside what stands against any number of them
     * @param value the number, asked for only where nothing stands against it
     */
    static PairAssociation of(
            MeasureDescription measure, PairCounts<?> counts, Optional<UndefinedReason> reason, DoubleSupplier value) {
        List<Caveat> caveats = measure.caveatsWith(counts.basis());
        Estimate estimate = CodeCooccurrence.whyUndefined(counts, counts.units())
                .or(() -> reason)
                .<Estimate>map(why -> Undefined.of(why, counts.units(), caveats))
                .orElseGet(() -> Defined.builder()
                        .value(value.getAsDouble())
                        .n(counts.units())
                        .clusters(counts.leadersBehind())
                        .method(counts.basis().method(measure))
                        .caveats(caveats)
                        .build());
        return new PairAssociation(measure, counts, estimate, CodeCooccurrence.steps(counts));
    }

    static Optional<UndefinedReason> zeroDenominator(boolean isZero) {
        return isZero ? Optional.of(UndefinedReason.ZERO_DENOMINATOR) : Optional.empty();
    }

    /** The same with a number on the way, which exists where the result does. */
    PairAssociation withStep(String what, DoubleSupplier value) {
        return estimate instanceof Defined
                ? new PairAssociation(
                        measure,
                        counts,
                        estimate,
                        Stream.concat(steps.stream(), Stream.of(Step.of(what, value.getAsDouble())))
                                .toList())
                : this;
    }

    Explanation explain() {
        return Explanation.of(measure, counts.basis())
                .addAllSteps(steps)
                .addAnswers(NamedAnswer.of("A and B", estimate))
                .build();
    }
}
