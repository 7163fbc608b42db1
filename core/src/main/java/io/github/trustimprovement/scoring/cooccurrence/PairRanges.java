// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.LeaveOneOut;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How far each share of a {@link CodeCooccurrence} rests on one leader.
 *
 * @param jaccard the range of the coefficient
 * @param ofA of the share of those with A
 * @param ofB of the share of those with B
 * @param leaders of the share of leaders
 */
record PairRanges(
        Optional<LeaveOneOut> jaccard,
        Optional<LeaveOneOut> ofA,
        Optional<LeaveOneOut> ofB,
        Optional<LeaveOneOut> leaders) {
    static final PairRanges NONE =
            new PairRanges(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Over the counts without each leader. */
    static PairRanges of(List<PairCounts<?>> omissions) {
        List<PairEstimates> rests = omissions.stream().map(PairEstimates::of).toList();
        return new PairRanges(
                range(rests, PairEstimates::jaccard),
                range(rests, PairEstimates::ofA),
                range(rests, PairEstimates::ofB),
                range(rests, PairEstimates::leadersWithBoth));
    }

    private static Optional<LeaveOneOut> range(List<PairEstimates> rests, Function<PairEstimates, Estimate> share) {
        double[] values = rests.stream()
                .flatMapToDouble(rest -> share.apply(rest).ifDefined().stream())
                .sorted()
                .toArray();
        return values.length == 0
                ? Optional.empty()
                : Optional.of(LeaveOneOut.of(
                        values[0], values[values.length - 1], rests.size(), rests.size() - values.length));
    }
}
