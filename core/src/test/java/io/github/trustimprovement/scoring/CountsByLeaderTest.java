// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import static io.github.trustimprovement.scoring.SmallStudies.segment;
import static io.github.trustimprovement.scoring.SmallStudies.study;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.AimSubTheme;
import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.Speaker;
import io.github.trustimprovement.study.Study;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountsByLeaderTest {
    private static final Coding POSITIVE = Coding.of(Lever.COMMONALITY, Valence.POSITIVE);
    private static final Coding NEGATIVE = Coding.of(Lever.COMMONALITY, Valence.NEGATIVE);
    private static final Coding UNSTATED = Coding.of(Lever.COMMONALITY);

    private final Study study = study(
            segment("p2", POSITIVE, NEGATIVE),
            segment("p2", NEGATIVE, UNSTATED),
            segment("p1", UNSTATED),
            segment("p9", POSITIVE),
            segment(Speaker.ofGroup(LeaderGroup.CEO), NEGATIVE, Coding.of(AimSubTheme.ACADEMIC_OUTCOMES)),
            segment("p1", Coding.of(AimSubTheme.ACADEMIC_OUTCOMES)));

    @Test
    void mentionsEveryLeaderOfTheRosterInTheOrderOfIds() {
        LeaderMentions mentions = LeaderMentions.of(study, Lever.COMMONALITY);

        assertThat(mentions.leaders())
                .containsExactly(
                        LeaderMention.of("p1", CountedGroup.CEO, true),
                        LeaderMention.of("p2", CountedGroup.NON_CEO, true),
                        LeaderMention.of("p3", CountedGroup.UNSTATED, false, LeaderStanding.WITHOUT_SEGMENTS));
        assertThat(mentions.basis().subject()).containsExactly(entry("lever", "aol/lever/commonality"));
        assertThat(mentions.basis().options())
                .containsExactly(entry("unit", "leaders"), entry("selection", "one coder a segment"));
        assertThat(mentions.basis().caveats())
                .containsExactly(
                        Caveat.FREQUENCY_IS_NOT_IMPORTANCE,
                        Caveat.PURPOSIVE_SAMPLE,
                        Caveat.PERCEPTION_NOT_EFFECT,
                        Caveat.VALENCE_IS_CONTEXTUAL,
                        Caveat.GROUPS_UNSTATED,
                        Caveat.SPEAKERS_NOT_IDENTIFIED,
                        Caveat.LEADERS_WITHOUT_SEGMENTS);
        assertThat(mentions.basis().whyUndefined()).isEmpty();
    }

    @Test
    void mentionsAValence() {
        LeaderMentions mentions = LeaderMentions.of(study, Lever.COMMONALITY, CountedValence.NEGATIVE);

        assertThat(mentions.leaders()).extracting(LeaderMention::isMentioned).containsExactly(false, true, false);
        assertThat(mentions.basis().subject())
                .containsExactly(entry("lever", "aol/lever/commonality"), entry("valence", "negative"));
    }

    @Test
    void mentionsACodeForWhatStandsUnderIt() {
        LeaderMentions mentions = LeaderMentions.of(study, Aim.CHILD_ORIENTED);

        assertThat(mentions.leaders()).extracting(LeaderMention::isMentioned).containsExactly(true, false, false);
        assertThat(mentions.basis().subject()).containsExactly(entry("code", "aol/aim/child-oriented"));
        assertThat(mentions.basis().caveats()).doesNotContain(Caveat.VALENCE_IS_CONTEXTUAL);
    }

    @Test
    void saysWhyMentionsAreUndefined() {
        Study two = study(segment("p1", POSITIVE.withCoder("c1"), POSITIVE.withCoder("c2")));
        Study unknown = study(segment(Speaker.unknown(), POSITIVE));

        assertThat(LeaderMentions.of(two, Lever.COMMONALITY).basis().whyUndefined())
                .contains(UndefinedReason.CODERS_NOT_RESOLVED);
        assertThat(LeaderMentions.of(study(), Lever.COMMONALITY).basis().whyUndefined())
                .contains(UndefinedReason.NO_DATA);
        assertThat(LeaderMentions.of(unknown, Aim.CHILD_ORIENTED).basis().whyUndefined())
                .contains(UndefinedReason.SPEAKERS_NOT_IDENTIFIED);
    }

    @Test
    void countsASegmentThatGoesBothWaysOnceInEachValence() {
        ClusteredCounts counts = ClusteredCounts.ofValence(study, Lever.COMMONALITY);

        assertThat(counts.clusters())
                .containsExactly(
                        Cluster.of("p1", CountedGroup.CEO, 0, 0),
                        Cluster.of("p2", CountedGroup.NON_CEO, 1, 3),
                        Cluster.of("p3", CountedGroup.UNSTATED, 0, 0));
        assertThat(counts.unassignedSuccesses()).isEqualTo(1);
        assertThat(counts.unassignedTrials()).isEqualTo(2);
        assertThat(counts.basis().subject()).containsExactly(entry("lever", "aol/lever/commonality"));
        assertThat(counts.basis().options())
                .containsExactly(entry("unit", "segments"), entry("selection", "one coder a segment"));
        assertThat(counts.basis().caveats()).contains(Caveat.GROUPS_UNSTATED);
    }

    @Test
    void countsTheSegmentsOfOneGroup() {
        ClusteredCounts counts = ClusteredCounts.ofValence(study, Lever.COMMONALITY, CountedGroup.CEO);

        assertThat(counts.clusters()).containsExactly(Cluster.of("p1", CountedGroup.CEO, 0, 0));
        assertThat(counts.unassignedSuccesses()).isZero();
        assertThat(counts.unassignedTrials()).isEqualTo(1);
        assertThat(counts.basis().subject())
                .containsExactly(entry("lever", "aol/lever/commonality"), entry("group", "CEO"));
        assertThat(counts.basis().caveats()).contains(Caveat.GROUPS_DIFFER);
    }

    @Test
    void saysWhySegmentsAreUndefined() {
        Study two = study(segment("p1", POSITIVE.withCoder("c1"), POSITIVE.withCoder("c2")));

        assertThat(ClusteredCounts.ofValence(two, Lever.COMMONALITY).basis().whyUndefined())
                .contains(UndefinedReason.CODERS_NOT_RESOLVED);
        assertThat(ClusteredCounts.ofValence(study(), Lever.COMMONALITY).basis().whyUndefined())
                .contains(UndefinedReason.NO_DATA);
    }

    @Test
    void addsUpALeaderWhomTwoRostersPutInTwoGroups() {
        Study other = study.toBuilder()
                .participants(List.of(Participant.of("p2", LeaderGroup.CEO)))
                .build();
        LeverValenceTally<SegmentUnit> both = LeverValenceTally.of(study, CountingUnit.SEGMENT)
                .merge(LeverValenceTally.of(other, CountingUnit.SEGMENT));

        assertThat(ClusteredCounts.ofValence(both, Lever.COMMONALITY).clusters())
                .contains(Cluster.of("p2", CountedGroup.UNSTATED, 2, 6));
        assertThat(both.leaders())
                .containsExactly(
                        entry("p1", CountedGroup.CEO),
                        entry("p2", CountedGroup.UNSTATED),
                        entry("p3", CountedGroup.UNSTATED));
    }

    @Test
    void countsTheUnitsOfALeverByValence() {
        LeverValenceTally<SegmentUnit> tally = LeverValenceTally.of(study, CountingUnit.SEGMENT);

        assertThat(tally.counts(Lever.COMMONALITY, CountedSpeakers.all())).isEqualTo(new ValenceCounts(2, 3, 1, 2, 1));
        assertThat(tally.counts(Lever.COMMONALITY, CountedLeader.of("p2"))).isEqualTo(new ValenceCounts(1, 2, 1, 1, 0));
        assertThat(tally.counts(Lever.COMMONALITY, CountedGroup.CEO)).isEqualTo(new ValenceCounts(0, 1, 0, 1, 1));
        assertThat(tally.count(Lever.COMMONALITY, CountedLeader.of("p2"))).isEqualTo(2);
        assertThat(LeverValenceTally.of(study, CountingUnit.LEADER).counts(Lever.COMMONALITY, CountedSpeakers.all()))
                .isEqualTo(new ValenceCounts(1, 1, 1, 2, 1));
    }

    @Test
    void rejectsABlankLeader() {
        assertThatThrownBy(() -> CountedLeader.of(" "))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("CountedLeader.id: not blank, was: \" \"");
    }
}
