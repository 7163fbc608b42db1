// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.LeaderMention;
import io.github.trustimprovement.scoring.LeaderMentions;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which of two things leaders voice: both, only the one, only the other, or neither. */
final class LeaderPatterns {
    private LeaderPatterns() {}

    static List<String> labels(CountBasis one, CountBasis other) {
        return List.of(
                "both",
                "only " + BasisPair.label(one, other, "first"),
                "only " + BasisPair.label(other, one, "second"),
                "neither");
    }

    /** How many leaders there are of each pattern; of the same leaders in both. */
    static List<Long> of(LeaderMentions one, LeaderMentions other) {
        Set<String> leaders = ids(one, leader -> true);
        if (!leaders.equals(ids(other, leader -> true))) {
            throw InvalidModelException.of(
                    "ContingencyTable.leaders", "the same as " + leaders, ids(other, leader -> true));
        }
        Set<String> others = ids(other, LeaderMention::isMentioned);
        long both = ids(one, LeaderMention::isMentioned).stream()
                .filter(others::contains)
                .count();
        return List.of(
                both,
                one.mentions() - both,
                other.mentions() - both,
                leaders.size() - one.mentions() - other.mentions() + both);
    }

    private static Set<String> ids(LeaderMentions mentions, Predicate<LeaderMention> which) {
        return mentions.counted().stream()
                .filter(which)
                .map(LeaderMention::leader)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
