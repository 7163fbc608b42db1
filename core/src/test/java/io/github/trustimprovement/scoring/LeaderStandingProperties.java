// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.study.Segments.segment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.scoring.comparison.ExactRolePermutation;
import io.github.trustimprovement.scoring.comparison.OddsRatio;
import io.github.trustimprovement.scoring.comparison.PrevalenceDifference;
import io.github.trustimprovement.scoring.cooccurrence.CodeCooccurrence;
import io.github.trustimprovement.scoring.cooccurrence.CooccurrenceTally;
import io.github.trustimprovement.scoring.cooccurrence.Lift;
import io.github.trustimprovement.scoring.cooccurrence.PhiCoefficient;
import io.github.trustimprovement.scoring.cooccurrence.SameLeader;
import io.github.trustimprovement.scoring.cooccurrence.Window;
import io.github.trustimprovement.scoring.saturation.CodeAccumulation;
import io.github.trustimprovement.scoring.saturation.CodeSequence;
import io.github.trustimprovement.scoring.valence.LeaderPrevalence;
import io.github.trustimprovement.scoring.valence.LeverValenceTable;
import io.github.trustimprovement.scoring.valence.ValenceProfile;
import io.github.trustimprovement.study.CodedRows;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.Study;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LeaderStandingProperties extends GeneratedStudies {
    @Property(tries = 200)
    @Proves(
            measure = "valence/leader-prevalence",
            by = Proof.LAW,
            source = "a leader whose segments nobody selected looked at changes no number, only a caveat and its step")
    @Proves(
            measure = "comparison/prevalence-difference",
            by = Proof.LAW,
            source = "a leader whose segments nobody selected looked at changes no number, only a caveat and its step")
    @Proves(
            measure = "cooccurrence/lift",
            by = Proof.LAW,
            source = "a leader whose segments nobody selected looked at changes no number, only a caveat and its step")
    @Proves(
            measure = "saturation/code-accumulation",
            by = Proof.LAW,
            source = "a leader whose segments nobody selected looked at changes no number, only a caveat and its step")
    void aLeaderWhomNobodyLookedAtChangesOnlyACaveat(
            @ForAll("studies") Study study,
            @ForAll("selections") CodingSelection selection,
            @ForAll LeaderGroup group,
            @ForAll Lever lever) {
        Study more = study.toBuilder()
                .addParticipants(Participant.of("late", group))
                .addSegments(segment("late", "nobody came to it", "late"))
                .build();

        List<Estimate> before = estimates(study, lever, selection);
        List<Estimate> after = estimates(more, lever, selection);

        assertThat(after.stream().map(LeaderStandingProperties::bare).toList())
                .isEqualTo(before.stream().map(LeaderStandingProperties::bare).toList());
        for (int i = 0; i < before.size(); i++) {
            Set<Caveat> added = EnumSet.noneOf(Caveat.class);
            added.addAll(after.get(i).caveats());
            before.get(i).caveats().forEach(added::remove);
            assertThat(after.get(i).caveats()).containsAll(before.get(i).caveats());
            assertThat(added).isSubsetOf(Caveat.LEADERS_NOT_LOOKED_AT);
        }
        CountBasis basis = LeaderMentions.of(LeverValenceTally.of(more, CountingUnit.LEADER, selection), lever)
                .basis();
        assertThat(basis.caveats().contains(Caveat.LEADERS_NOT_LOOKED_AT))
                .isNotEqualTo(basis.whyUndefined().equals(Optional.of(UndefinedReason.CODERS_NOT_RESOLVED)));
    }

    @Property(tries = 200)
    void rowsHaveTheLeadersOfTheirSegments(
            @ForAll("studies") Study study, @ForAll("selections") CodingSelection selection) {
        LeverValenceTally<LeaderUnit> ofRows = LeverValenceTally.of(
                CodedRows.of(study, study.codedSegments().toList()), CountingUnit.LEADER, selection);
        LeverValenceTally<LeaderUnit> ofStudy = LeverValenceTally.of(study, CountingUnit.LEADER, selection);

        assertThat(ofRows.standings()).isEqualTo(ofStudy.standings());
        assertThat(ofStudy.units())
                .isEqualTo(ofStudy.standings().values().stream()
                        .filter(LeaderStanding::isCounted)
                        .count());
    }

    private static List<Estimate> estimates(Study study, Lever lever, CodingSelection selection) {
        LeverValenceTally<LeaderUnit> tally = LeverValenceTally.of(study, CountingUnit.LEADER, selection);
        LeaderMentions mentions = LeaderMentions.of(tally, lever);
        CooccurrenceTally<SameLeader> together = CooccurrenceTally.of(study, Window.SAME_LEADER, selection);
        CodeCooccurrence inSegments =
                CodeCooccurrence.of(study, Window.SAME_SEGMENT, lever, Aim.CHILD_ORIENTED, selection);
        ValenceProfile profile = ValenceProfile.of(study, lever, selection);
        LeverValenceTable<LeaderUnit> table = LeverValenceTable.of(tally);
        return Stream.concat(
                        Stream.of(
                                LeaderPrevalence.of(mentions).estimate(),
                                PrevalenceDifference.of(mentions).estimate(),
                                OddsRatio.of(mentions).estimate(),
                                ExactRolePermutation.of(mentions).estimate(),
                                Lift.of(together, lever, Aim.CHILD_ORIENTED).estimate(),
                                PhiCoefficient.of(together, lever, Aim.CHILD_ORIENTED)
                                        .estimate(),
                                inSegments.jaccard(),
                                inSegments.leadersWithBoth(),
                                table.units(lever),
                                CodeAccumulation.of(CodeSequence.ofLeaders(study, selection))
                                        .chao2()),
                        Stream.<CountedSpeakers>of(CountedSpeakers.all(), CountedGroup.CEO, CountedGroup.NON_CEO)
                                .map(profile::leaders))
                .toList();
    }

    private static Estimate bare(Estimate estimate) {
        return estimate instanceof Defined defined
                ? defined.toBuilder().caveats(List.of()).build()
                : Undefined.of(reason(estimate), estimate.n(), List.of());
    }
}
