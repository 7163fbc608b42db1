// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import io.github.trustimprovement.scoring.Cluster;
import io.github.trustimprovement.scoring.ClusteredCounts;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.CountedGroup;
import io.github.trustimprovement.scoring.LeaderMention;
import io.github.trustimprovement.scoring.LeaderMentions;
import io.github.trustimprovement.scoring.LeaderStanding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Invented groups of leaders and what they voice: by number, and at random. */
final class ComparisonArbitraries {
    static final CountBasis BASIS = CountBasis.builder()
            .putSubject("lever", "aol/lever/commonality")
            .putOption("unit", "leaders")
            .build();

    private ComparisonArbitraries() {}

    /** k1 of n1 CEOs and k2 of n2 others. */
    static LeaderMentions mentions(int k1, int n1, int k2, int n2) {
        List<LeaderMention> leaders = new ArrayList<>();
        for (int i = 0; i < n1; i++) {
            leaders.add(LeaderMention.of("c" + i, CountedGroup.CEO, i < k1));
        }
        for (int i = 0; i < n2; i++) {
            leaders.add(LeaderMention.of("n" + i, CountedGroup.NON_CEO, i < k2));
        }
        return LeaderMentions.builder().basis(BASIS).leaders(leaders).build();
    }

    /** The same leaders with the roles exchanged. */
    static LeaderMentions exchanged(LeaderMentions mentions) {
        return mentions.toBuilder()
                .leaders(mentions.leaders().stream()
                        .map(leader -> LeaderMention.of(
                                leader.leader(),
                                leader.group() == CountedGroup.CEO ? CountedGroup.NON_CEO : CountedGroup.CEO,
                                leader.isMentioned()))
                        .toList())
                .build();
    }

    /** One to six CEOs and one to six others in any order. */
    static Arbitrary<LeaderMentions> bothGroups() {
        return Combinators.combine(
                        Arbitraries.of(true, false).list().ofMinSize(1).ofMaxSize(6),
                        Arbitraries.of(true, false).list().ofMinSize(1).ofMaxSize(6),
                        Arbitraries.randoms())
                .as((ceos, others, random) -> {
                    List<LeaderMention> leaders = new ArrayList<>();
                    ceos.forEach(is -> leaders.add(LeaderMention.of("c" + leaders.size(), CountedGroup.CEO, is)));
                    others.forEach(is -> leaders.add(LeaderMention.of("n" + leaders.size(), CountedGroup.NON_CEO, is)));
                    Collections.shuffle(leaders, random);
                    return LeaderMentions.builder()
                            .basis(BASIS)
                            .leaders(leaders)
                            .build();
                });
    }

    /** Up to ten leaders of either group or of none stated, not all of whom were looked at. */
    static Arbitrary<LeaderMentions> rosters() {
        return Combinators.combine(
                        Arbitraries.of(CountedGroup.class),
                        Arbitraries.frequency(
                                Tuple.of(4, LeaderStanding.LOOKED_AT),
                                Tuple.of(1, LeaderStanding.NOT_LOOKED_AT),
                                Tuple.of(1, LeaderStanding.WITHOUT_SEGMENTS)),
                        Arbitraries.of(true, false))
                .as((group, standing, is) ->
                        LeaderMention.of("any", group, is && standing == LeaderStanding.LOOKED_AT, standing))
                .list()
                .ofMaxSize(10)
                .map(leaders -> LeaderMentions.builder()
                        .basis(BASIS)
                        .leaders(IntStream.range(0, leaders.size())
                                .mapToObj(i -> LeaderMention.of(
                                        "p" + i,
                                        leaders.get(i).group(),
                                        leaders.get(i).isMentioned(),
                                        leaders.get(i).standing()))
                                .toList())
                        .build());
    }

    /** Two to five leaders a group with up to four trials each. */
    static Arbitrary<ClusteredCounts> clusteredCounts() {
        Arbitrary<List<Long>> trials =
                Arbitraries.longs().between(0, 4).list().ofMinSize(2).ofMaxSize(5);
        return Combinators.combine(trials, trials, Arbitraries.randoms()).as((ceos, others, random) -> {
            List<Cluster> clusters = new ArrayList<>();
            ceos.forEach(n -> clusters.add(Cluster.of(
                    "c" + clusters.size(), CountedGroup.CEO, n == 0 ? 0 : random.nextInt((int) (n + 1)), n)));
            others.forEach(n -> clusters.add(Cluster.of(
                    "n" + clusters.size(), CountedGroup.NON_CEO, n == 0 ? 0 : random.nextInt((int) (n + 1)), n)));
            return ClusteredCounts.builder().basis(BASIS).clusters(clusters).build();
        });
    }

    /** A family of p-values with ties. */
    static Arbitrary<Map<String, Double>> families() {
        return Arbitraries.oneOf(Arbitraries.doubles().between(0, 1), Arbitraries.of(0.0, 0.01, 0.02, 0.05, 0.5, 1.0))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(values -> {
                    Map<String, Double> family = new TreeMap<>();
                    values.forEach(p -> family.put((char) ('a' + family.size()) + "", p));
                    return family;
                });
    }
}
