// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.valence.LeaderPrevalence;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The counts that tallies hand to measures: {@link CountBasis}, {@link ClusteredCounts}, {@link LeaderMentions}. */
class CountsTest {
    private static final CountBasis BASIS = CountBasis.builder()
            .putSubject("lever", "aol/lever/commonality")
            .putOption("unit", "leaders")
            .putOption("selection", "coder c1")
            .addCaveats(Caveat.PERCEPTION_NOT_EFFECT)
            .build();

    @Test
    void hasItsOptionsInTheMethodOfAMeasureButNotItsSubject() {
        assertThat(BASIS.method(LeaderPrevalence.DESCRIPTION).fingerprint())
                .isEqualTo("valence/leader-prevalence?selection=coder c1&unit=leaders");
    }

    @Test
    void totalsCountWhatNoLeaderIsKnownOf() {
        ClusteredCounts counts = ClusteredCounts.builder()
                .basis(BASIS)
                .addClusters(
                        Cluster.of("p01", CountedGroup.CEO, 3, 5),
                        Cluster.of("p02", CountedGroup.NON_CEO, 0, 0),
                        Cluster.of("p03", CountedGroup.UNSTATED, 2, 2))
                .unassignedSuccesses(1)
                .unassignedTrials(4)
                .build();

        assertThat(counts.successes()).isEqualTo(6);
        assertThat(counts.trials()).isEqualTo(11);
        assertThat(counts.toBuilder().unassignedTrials(9).build().trials()).isEqualTo(16);
    }

    @Test
    void hasNothingUnassignedUnlessSaid() {
        ClusteredCounts counts = ClusteredCounts.builder().basis(BASIS).build();

        assertThat(counts.unassignedSuccesses()).isZero();
        assertThat(counts.trials()).isZero();
    }

    @Test
    void rejectsALeaderTwice() {
        Cluster cluster = Cluster.of("p01", CountedGroup.CEO, 3, 5);
        ClusteredCountsBuilder counts = ClusteredCounts.builder().basis(BASIS).addClusters(cluster, cluster);
        LeaderMention mention = LeaderMention.of("p01", CountedGroup.CEO, true);
        LeaderMentionsBuilder mentions = LeaderMentions.builder().basis(BASIS).addLeaders(mention, mention);

        assertThatThrownBy(counts::build)
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ClusteredCounts.clusters: each id once, was: \"p01\"");
        assertThatThrownBy(mentions::build)
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("LeaderMentions.leaders: each id once, was: \"p01\"");
    }

    @ParameterizedTest
    @CsvSource({"-1, 4", "5, 4"})
    void rejectsSuccessesOutsideTheTrials(long successes, long trials) {
        ClusteredCountsBuilder counts = ClusteredCounts.builder()
                .basis(BASIS)
                .unassignedSuccesses(successes)
                .unassignedTrials(trials);

        assertThatThrownBy(counts::build)
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ClusteredCounts.unassignedSuccesses: from 0 to 4 trials, was: " + successes);
        assertThatThrownBy(() -> Cluster.of("p01", CountedGroup.CEO, successes, trials))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Cluster.successes: from 0 to 4 trials, was: " + successes);
    }

    @Test
    void rejectsNegativeTrials() {
        ClusteredCountsBuilder counts = ClusteredCounts.builder().basis(BASIS).unassignedTrials(-1);

        assertThatThrownBy(counts::build)
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ClusteredCounts.unassignedTrials: from 0 to 2^53, was: -1");
        assertThatThrownBy(() -> Cluster.of("p01", CountedGroup.CEO, 0, -1))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Cluster.trials: from 0 to 2^53, was: -1");
    }

    @Test
    void rejectsALeaderWithoutAnId() {
        assertThatThrownBy(() -> Cluster.of(" ", CountedGroup.CEO, 0, 1))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Cluster.id: not blank, was: \" \"");
        assertThatThrownBy(() -> LeaderMention.of("", CountedGroup.CEO, true))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("LeaderMention.leader: not blank, was: \"\"");
    }

    @Test
    void countsTheLeadersOfAGroup() {
        LeaderMentions mentions = LeaderMentions.builder()
                .basis(BASIS)
                .addLeaders(
                        LeaderMention.of("p01", CountedGroup.CEO, true),
                        LeaderMention.of("p02", CountedGroup.CEO, false),
                        LeaderMention.of("p03", CountedGroup.NON_CEO, true))
                .build();

        assertThat(mentions.mentions()).isEqualTo(2);
        LeaderMentions ceos = mentions.of(CountedGroup.CEO);
        assertThat(ceos.mentions()).isEqualTo(1);
        assertThat(ceos.leaders()).extracting(LeaderMention::leader).containsExactly("p01", "p02");
        assertThat(ceos.basis().subject())
                .isEqualTo(Map.of("lever", "aol/lever/commonality", "group", CountedGroup.CEO.label()));
        assertThat(mentions.of(CountedGroup.UNSTATED).leaders()).isEmpty();
        assertThat(ceos.toBuilder().leaders(mentions.leaders()).build().mentions())
                .isEqualTo(2);
    }
}
