// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import static io.github.trustimprovement.scoring.valence.PositiveShareTest.defined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.scoring.Cluster;
import io.github.trustimprovement.scoring.ClusteredCounts;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.clustered.Voicing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ContestationSplitProperties extends GeneratedCounts {
    private static final String MEASURE = "valence/contestation-split";

    @Property
    @Proves(measure = MEASURE, by = Proof.LAW, source = "within and between add up to the total, 4 s (1 - s)")
    void partsAddUp(@ForAll("counts") ClusteredCounts counts) {
        Assume.that(counts.trials() > 0);
        ContestationSplit split = ContestationSplit.of(counts);
        double total = defined(split.total()).value();

        assertThat(defined(split.within()).value() + defined(split.between()).value())
                .isEqualTo(total, within(1e-12));
        assertThat(total).isBetween(0.0, 1.0);
        assertThat(defined(split.within()).value()).isNotNegative();
        assertThat(defined(split.between()).value()).isNotNegative();
    }

    @Property
    @Proves(
            measure = MEASURE,
            by = Proof.LAW,
            source = "between is 0 where all leaders have one share, within is 0 where no leader mixes")
    void partsVanishWhereTheyMust(@ForAll("counts") ClusteredCounts counts) {
        Assume.that(counts.trials() > 0);
        ContestationSplit split = ContestationSplit.of(counts);
        List<Cluster> leaders = Voicing.of(counts);
        boolean isOneShare = leaders.stream()
                .allMatch(each -> each.successes() * counts.trials() == counts.successes() * each.trials());
        boolean isUnmixed =
                leaders.stream().allMatch(each -> each.successes() == 0 || each.successes() == each.trials());

        assertThat(defined(split.between()).value() == 0).isEqualTo(isOneShare);
        assertThat(defined(split.within()).value() == 0).isEqualTo(isUnmixed);
    }

    @Property
    @Proves(
            measure = MEASURE,
            by = Proof.LAW,
            source = "the order of leaders, and leaders without a trial, change no bit")
    void ignoresTheOrderOfLeadersAndTheSilent(@ForAll("counts") ClusteredCounts counts, @ForAll long seed) {
        List<Cluster> shuffled = new ArrayList<>(counts.clusters());
        shuffled.add(Leaders.cluster(99, 0, 0));
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(ContestationSplit.of(Leaders.of(shuffled)).explain())
                .isEqualTo(ContestationSplit.of(counts).explain());
    }

    @Property
    @Proves(
            measure = MEASURE,
            by = Proof.SECOND_IMPLEMENTATION,
            source = "comparing every judgement with every other, within leaders and over all")
    void isTheRateOfPairsThatDiffer(@ForAll("counts") ClusteredCounts counts) {
        Assume.that(counts.trials() > 0);
        List<Leaders.Judgement> all = Leaders.judgements(counts);
        double total = 2 * differing(all);
        double within = 0;
        for (Cluster leader : counts.clusters()) {
            List<Leaders.Judgement> own = all.stream()
                    .filter(judgement -> judgement.leader().equals(leader.id()))
                    .toList();
            within += own.isEmpty() ? 0 : 2 * differing(own) * own.size() / all.size();
        }
        ContestationSplit split = ContestationSplit.of(counts);

        assertThat(defined(split.total()).value()).isEqualTo(total, within(1e-12));
        assertThat(defined(split.within()).value()).isEqualTo(within, within(1e-12));
        assertThat(defined(split.between()).value()).isEqualTo(total - within, within(1e-12));
    }

    static double differing(List<Leaders.Judgement> judgements) {
        long differing = judgements.stream()
                .mapToLong(one -> judgements.stream()
                        .filter(other -> one.isPositive() != other.isPositive())
                        .count())
                .sum();
        return (double) differing / judgements.size() / judgements.size();
    }
}
