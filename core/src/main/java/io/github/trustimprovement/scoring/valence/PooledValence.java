// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Cluster;
import io.github.trustimprovement.scoring.ClusteredCounts;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.LeaveOneOut;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.clustered.Voicing;
import java.util.ArrayList;
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

    /** The caveats of a measure and of the counts. */
    static List<Caveat> caveats(MeasureDescription measure, ClusteredCounts counts) {
        List<Caveat> caveats = new ArrayList<>(measure.caveatsWith(counts.basis()));
        if (counts.unassignedTrials() > 0 && !caveats.contains(Caveat.SPEAKERS_NOT_IDENTIFIED)) {
            caveats.add(Caveat.SPEAKERS_NOT_IDENTIFIED);
        }
        return caveats;
    }

    /** The number of all judgements, with its range when each leader in turn is left out. */
    static Estimate estimate(
            MeasureDescription measure, ClusteredCounts counts, UndefinedReason whereNone, Formula formula) {
        long positive = counts.successes();
        long trials = counts.trials();
        List<Caveat> caveats = caveats(measure, counts);
        Optional<UndefinedReason> reason =
                counts.basis().whyUndefined().or(() -> trials == 0 ? Optional.of(whereNone) : Optional.empty());
        if (reason.isPresent()) {
            return Undefined.of(reason.get(), trials, caveats);
        }
        List<Cluster> leaders = Voicing.of(counts);
        return Defined.builder()
                .value(formula.of(positive, trials - positive))
                .n(trials)
                .clusters(leaders.size())
                .method(counts.basis().method(measure))
                .leaveOneOut(LeaveOneOut.ofValues(leaders.stream()
                        .map(leader -> without(leader, positive, trials, formula))
                        .toList()))
                .caveats(caveats)
                .build();
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
