// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.clustered.AskedInterval;
import java.util.List;
import java.util.stream.Stream;

/**
 * The interval of each share of a {@link CodeCooccurrence}, if anybody asked.
 *
 * @param jaccard of the coefficient
 * @param ofA of the share of those with A
 * @param ofB of the share of those with B
 * @param leaders of the share of leaders
 */
record PairIntervals(AskedInterval jaccard, AskedInterval ofA, AskedInterval ofB, AskedInterval leaders) {
    static final PairIntervals NONE =
            new PairIntervals(AskedInterval.NONE, AskedInterval.NONE, AskedInterval.NONE, AskedInterval.NONE);

    /** Of shares of leaders: each is a trial of its own. */
    static PairIntervals wilson(PairCounts<?> counts, double level) {
        return new PairIntervals(
                AskedInterval.wilson(counts.both(), counts.either(), level),
                AskedInterval.wilson(counts.aWithB(), counts.withA(), level),
                AskedInterval.wilson(counts.bWithA(), counts.withB(), level),
                leaders(counts, level));
    }

    /** Of shares of segments, which are the trials of their leaders. */
    static PairIntervals kornGraubard(PairCounts<?> counts, PairShares shares, double level) {
        String trials = counts.window().unit();
        return new PairIntervals(
                AskedInterval.kornGraubard(shares.either(), level, trials),
                AskedInterval.kornGraubard(shares.ofA(), level, trials),
                AskedInterval.kornGraubard(shares.ofB(), level, trials),
                leaders(counts, level));
    }

    private static AskedInterval leaders(PairCounts<?> counts, double level) {
        return counts.leaders()
                .map(of -> AskedInterval.wilson(of.withBoth(), of.roster(), level))
                .orElse(AskedInterval.NONE);
    }

    List<Step> steps() {
        return Stream.of(steps("c", jaccard), steps("share of those with A", ofA), steps("share of those with B", ofB))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Step> steps(String share, AskedInterval asked) {
        return asked.steps().stream().map(step -> Step.of(step.what() + ", " + share, step.value()));
    }
}
