// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.LeaveOneOut;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.MeasureDescriptionBuilder;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** One number made of the two by two table of two codes, and how it came about. */
abstract sealed class PairAssociation extends Result permits Lift, NormalisedPmi, PhiCoefficient {
    private final MeasureDescription measure;
    private final PairCounts<?> counts;
    private final Estimate estimate;

    /**
     * A number, or why there is none.
     *
     * @param counts the counts
     * @param omissions the counts without each leader in turn; none where they are not known
     * @param formula how a number is made of counts
     */
    PairAssociation(MeasureDescription measure, PairCounts<?> counts, List<PairCounts<?>> omissions, Formula formula) {
        this.measure = measure;
        this.counts = counts;
        List<Caveat> caveats = measure.caveatsWith(counts.basis());
        estimate = formula.whyNot(counts)
                .<Estimate>map(why -> Undefined.of(why, counts.units(), caveats))
                .orElseGet(() -> Defined.builder()
                        .value(formula.value().applyAsDouble(counts))
                        .n(counts.units())
                        .clusters(counts.leadersBehind())
                        .leaveOneOut(LeaveOneOut.ofValues(
                                omissions.stream().map(formula::ifDefined).toList()))
                        .method(counts.basis().method(measure))
                        .caveats(caveats)
                        .build());
    }

    /**
     * How a number is made of counts.
     *
     * @param reason what stands against it, beside what stands against any number of them
     * @param value the number, asked for only where nothing stands against it
     */
    record Formula(Function<PairCounts<?>, Optional<UndefinedReason>> reason, ToDoubleFunction<PairCounts<?>> value) {
        Optional<UndefinedReason> whyNot(PairCounts<?> counts) {
            return PairBasis.whyUndefined(counts, counts.units()).or(() -> reason.apply(counts));
        }

        OptionalDouble ifDefined(PairCounts<?> counts) {
            return whyNot(counts).isPresent() ? OptionalDouble.empty() : OptionalDouble.of(value.applyAsDouble(counts));
        }
    }

    /** A description that lacks code, title, question, formula, range and sources; says when a margin is in the way. */
    static MeasureDescriptionBuilder description(String zeroDenominator) {
        return MeasureDescription.builder()
                .putUndefinedCase(UndefinedReason.NO_DATA, "nothing was looked at")
                .putUndefinedCase(
                        UndefinedReason.CODERS_NOT_RESOLVED, "several people coded a segment and none was chosen")
                .putUndefinedCase(
                        UndefinedReason.SPEAKERS_NOT_IDENTIFIED,
                        "leaders are the units and no segment has one of the roster")
                .putUndefinedCase(UndefinedReason.ZERO_DENOMINATOR, zeroDenominator)
                .caveats(PairBasis.CAVEATS);
    }

    static Optional<UndefinedReason> zeroDenominator(boolean isZero) {
        return isZero ? Optional.of(UndefinedReason.ZERO_DENOMINATOR) : Optional.empty();
    }

    /**
     * The number, with its range when each leader in turn is left out, unless it is of bare counts.
     *
     * @return the estimate; n is the number of all units
     */
    public final Estimate estimate() {
        return estimate;
    }

    /** Numbers on the way, which exist where the result does. */
    List<Step> stepsBetween() {
        return List.of();
    }

    @Override
    public final Explanation explain() {
        return Explanation.of(measure, counts.basis())
                .addAllSteps(PairBasis.steps(counts))
                .addAllSteps(estimate instanceof Defined ? stepsBetween() : List.of())
                .addAnswers(NamedAnswer.of("A and B", estimate))
                .build();
    }
}
