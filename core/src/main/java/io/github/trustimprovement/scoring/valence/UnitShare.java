// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.CountedLeader;
import io.github.trustimprovement.scoring.CountedSpeakers;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.LeaderStanding;
import io.github.trustimprovement.scoring.LeaderUnit;
import io.github.trustimprovement.scoring.LeaveOneOut;
import io.github.trustimprovement.scoring.LeverValenceTally;
import io.github.trustimprovement.scoring.SegmentUnit;
import io.github.trustimprovement.scoring.answer.Answers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToLongFunction;

/** A share of the units that a {@link ValenceProfile} looks at. */
final class UnitShare {
    private UnitShare() {}

    /** The share of some speakers' units; of leaders with its range when each in turn is left out. */
    static Estimate of(
            LeverValenceTally<?> tally, String part, ToLongFunction<CountedSpeakers> count, CountedSpeakers whose) {
        long n = tally.units(whose);
        long k = count.applyAsLong(whose);
        return answers(tally, whose)
                .with("part", part)
                .unless(
                        Optional.empty(),
                        n,
                        made -> made.value((double) k / n)
                                .k(k)
                                .clusters(tally.leadersBehind(whose))
                                .leaveOneOut(
                                        tally.unit() instanceof LeaderUnit
                                                ? leaveOneOut(tally, count, whose, k, n)
                                                : Optional.empty()));
    }

    private static Answers answers(LeverValenceTally<?> tally, CountedSpeakers whose) {
        CountBasis basis = tally.basis(whose);
        return new Answers(
                ValenceProfile.DESCRIPTION,
                tally.unit() instanceof SegmentUnit
                        ? basis.toBuilder()
                                .addCaveats(Caveat.CLUSTERED_SEGMENTS)
                                .build()
                        : basis);
    }

    private static Optional<LeaveOneOut> leaveOneOut(
            LeverValenceTally<?> tally, ToLongFunction<CountedSpeakers> count, CountedSpeakers whose, long k, long n) {
        Map<String, LeaderStanding> standings = tally.standings();
        List<String> leaders = tally.leaders().entrySet().stream()
                .filter(leader -> whose.equals(CountedSpeakers.all())
                        || whose.equals(leader.getValue())
                        || whose.equals(CountedLeader.of(leader.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        List<String> lookedAt = leaders.stream()
                .filter(leader -> standings.get(leader) == LeaderStanding.LOOKED_AT)
                .toList();
        return LeaveOneOut.ofValues(leaders.stream()
                .filter(leader -> standings.get(leader) != LeaderStanding.NOT_LOOKED_AT)
                .map(leader -> lookedAt.equals(List.of(leader))
                        ? OptionalDouble.empty()
                        : OptionalDouble.of((double) (k - count.applyAsLong(CountedLeader.of(leader))) / (n - 1)))
                .toList());
    }
}
