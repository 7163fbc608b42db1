// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

import io.github.trustimprovement.scoring.DefinedBuilder;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.LeaveOneOut;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import io.github.trustimprovement.scoring.clustered.AskedInterval;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The shares of a {@link CodeCooccurrence}.
 *
 * @param counts what they are made of
 * @param ranges when each leader in turn is left out
 * @param asked the intervals
 */
record PairEstimates(PairCounts<?> counts, PairRanges ranges, PairIntervals asked) {
    static PairEstimates of(PairCounts<?> counts) {
        return new PairEstimates(counts, PairRanges.NONE, PairIntervals.NONE);
    }

    PairEstimates with(PairRanges others) {
        return new PairEstimates(counts, others, asked);
    }

    PairEstimates with(PairIntervals others) {
        return new PairEstimates(counts, ranges, others);
    }

    Estimate jaccard() {
        return share("c", counts.both(), counts.either(), PairLeaders::withEither, ranges.jaccard(), asked.jaccard());
    }

    Estimate ofA() {
        return share(
                "together of those with A",
                counts.aWithB(),
                counts.withA(),
                PairLeaders::withA,
                ranges.ofA(),
                asked.ofA());
    }

    Estimate ofB() {
        return share(
                "together of those with B",
                counts.bWithA(),
                counts.withB(),
                PairLeaders::withB,
                ranges.ofB(),
                asked.ofB());
    }

    Estimate leadersWithBoth() {
        Optional<PairLeaders> leaders =
                counts.leaders().filter(any -> counts.basis().whyUndefined().isEmpty());
        return share(
                "leaders with both",
                Optional.of(UndefinedReason.SPEAKERS_NOT_IDENTIFIED).filter(any -> leaders.isEmpty()),
                leaders.map(PairLeaders::withBoth).orElse(0L),
                leaders.map(PairLeaders::roster).orElse(0L),
                made -> made.leaveOneOut(ranges.leaders()),
                asked.leaders());
    }

    private Estimate share(
            String statistic,
            long k,
            long n,
            Function<PairLeaders, Long> clusters,
            Optional<LeaveOneOut> range,
            AskedInterval interval) {
        Optional<Long> leaders = counts.leaders()
                .filter(any -> !(counts.window() instanceof SameLeader))
                .map(clusters);
        return share(
                statistic,
                PairBasis.whyUndefined(counts, n),
                k,
                n,
                made -> leaders.map(made::clusters).orElse(made).leaveOneOut(range),
                interval);
    }

    private Estimate share(
            String statistic,
            Optional<UndefinedReason> reason,
            long k,
            long n,
            UnaryOperator<DefinedBuilder> beside,
            AskedInterval interval) {
        return interval.beside(
                new Answers(CodeCooccurrence.DESCRIPTION, counts.basis())
                        .with("statistic", statistic)
                        .unless(
                                reason,
                                n,
                                made -> beside.apply(made.value((double) k / n).k(k))),
                UnaryOperator.identity());
    }

    /** The answers, under names that say what each is a share of. */
    List<NamedAnswer> answers(String before) {
        String unit = counts.window().unit();
        return List.of(
                NamedAnswer.of(before + "together, of " + unit + " with A or B (c)", jaccard()),
                NamedAnswer.of(before + "together with B, of " + unit + " with A", ofA()),
                NamedAnswer.of(before + "together with A, of " + unit + " with B", ofB()),
                NamedAnswer.of(before + "leaders with both together", leadersWithBoth()));
    }
}
