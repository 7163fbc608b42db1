// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Cluster;
import io.github.trustimprovement.scoring.ClusteredCounts;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.CountBasisBuilder;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.LeaveOneOut;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.MeasureDescriptionBuilder;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import io.github.trustimprovement.scoring.clustered.Voicing;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What all measures of positive and negative judgements pooled over leaders have in common. */
final class PooledValence {
    private PooledValence() {}

    /** A number made of how many judgements are positive and how many negative, not both 0. */
    interface Formula {
        double of(long positive, long negative);
    }

    /** A description with what stands against, and beside, any number of judgements on both sides. */
    static MeasureDescriptionBuilder describe() {
        return MeasureDescription.builder()
                .putUndefinedCase(UndefinedReason.NO_DATA, "nothing was coded")
                .putUndefinedCase(
                        UndefinedReason.CODERS_NOT_RESOLVED, "several people coded a segment and none was chosen")
                .putUndefinedCase(UndefinedReason.ZERO_DENOMINATOR, "no segment judges it positive or negative")
                .addCaveats(
                        Caveat.VALENCE_IS_CONTEXTUAL,
                        Caveat.FREQUENCY_IS_NOT_IMPORTANCE,
                        Caveat.PERCEPTION_NOT_EFFECT,
                        Caveat.PURPOSIVE_SAMPLE,
                        Caveat.CLUSTERED_SEGMENTS);
    }

    /** The answers of a measure of the counts, with a caveat where some of these are nobody's. */
    static Answers answers(MeasureDescription measure, ClusteredCounts counts) {
        CountBasisBuilder basis = counts.basis().toBuilder();
        return new Answers(
                measure,
                counts.unassignedTrials() > 0
                        ? basis.addCaveats(Caveat.SPEAKERS_NOT_IDENTIFIED).build()
                        : basis.build());
    }

    /** The number of all judgements, with its range when each leader in turn is left out. */
    static Estimate estimate(
            MeasureDescription measure, ClusteredCounts counts, UndefinedReason whereNone, Formula formula) {
        long positive = counts.successes();
        long trials = counts.trials();
        List<Cluster> leaders = Voicing.of(counts);
        return answers(measure, counts)
                .unless(
                        trials == 0 ? Optional.of(whereNone) : Optional.empty(),
                        trials,
                        made -> made.value(formula.of(positive, trials - positive))
                                .clusters(leaders.size())
                                .leaveOneOut(LeaveOneOut.ofValues(leaders.stream()
                                        .map(leader -> without(leader, positive, trials, formula))
                                        .toList())));
    }

    /** The share of successes among trials, likewise, as k of n. */
    static Estimate share(MeasureDescription measure, ClusteredCounts counts) {
        Estimate share = estimate(
                measure, counts, UndefinedReason.ZERO_DENOMINATOR, (with, without) -> (double) with / (with + without));
        return share instanceof Defined defined
                ? defined.toBuilder().k(counts.successes()).build()
                : share;
    }

    private static OptionalDouble without(Cluster leader, long positive, long trials, Formula formula) {
        long others = trials - leader.trials();
        long positiveOthers = positive - leader.successes();
        return others == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(formula.of(positiveOthers, others - positiveOthers));
    }

    /** Steps, but none where the counts are of a part only and no number can be made of them. */
    static List<Step> ifResolved(CountBasis basis, Step... steps) {
        return basis.whyUndefined().isPresent() ? List.of() : List.of(steps);
    }

    /** The numbers that every such measure starts from. */
    static List<Step> steps(ClusteredCounts counts) {
        return ifResolved(
                counts.basis(),
                Step.of("p, judged positive", (double) counts.successes()),
                Step.of("n, judged negative", (double) (counts.trials() - counts.successes())),
                Step.of("leaders who judge it", Voicing.of(counts).size()));
    }
}
