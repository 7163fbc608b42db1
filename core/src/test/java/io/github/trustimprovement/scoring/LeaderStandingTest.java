// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.comparison.ContingencyTable;
import io.github.trustimprovement.scoring.comparison.CramersV;
import io.github.trustimprovement.scoring.comparison.ExactRolePermutation;
import io.github.trustimprovement.scoring.comparison.OddsRatio;
import io.github.trustimprovement.scoring.comparison.PrevalenceDifference;
import io.github.trustimprovement.scoring.cooccurrence.CodeCooccurrence;
import io.github.trustimprovement.scoring.cooccurrence.Lift;
import io.github.trustimprovement.scoring.cooccurrence.NormalisedPmi;
import io.github.trustimprovement.scoring.cooccurrence.PhiCoefficient;
import io.github.trustimprovement.scoring.cooccurrence.Window;
import io.github.trustimprovement.scoring.saturation.CodeAccumulation;
import io.github.trustimprovement.scoring.saturation.CodeSequence;
import io.github.trustimprovement.scoring.saturation.InterviewCodes;
import io.github.trustimprovement.scoring.saturation.SaturationCriterion;
import io.github.trustimprovement.scoring.saturation.ThematicSaturation;
import io.github.trustimprovement.scoring.valence.LeaderPrevalence;
import io.github.trustimprovement.scoring.valence.ValenceProfile;
import io.github.trustimprovement.study.CodedRows;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.SegmentBuilder;
import io.github.trustimprovement.study.Source;
import io.github.trustimprovement.study.Speaker;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.study.StudyBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What becomes of leaders whose interviews nobody came to, and of leaders without any segment. */
class LeaderStandingTest {
    private static final CodingSelection C2 = CodingSelection.coder("c2");

    /** Coder c1 read 8 CEOs and 6 others, all of whom mention the lever; c2 four of either. */
    private static final Study HALF_READ = interviews(8, 6, 4);

    @Test
    void leavesOutLeadersThatTheCoderHasNotComeTo() {
        LeaderPrevalence prevalence = LeaderPrevalence.of(HALF_READ, Lever.COMMONALITY, C2);
        PrevalenceDifference difference = PrevalenceDifference.of(HALF_READ, Lever.COMMONALITY, C2);

        assertThat(prevalence.estimate()).hasToString("1 (8 of 8)");
        assertThat(prevalence.estimate().caveats()).contains(Caveat.LEADERS_NOT_LOOKED_AT);
        assertThat(prevalence.explain().steps()).containsExactly(Step.of("leaders not looked at, left out", 6));
        assertThat(difference.estimate()).hasToString("0 (n = 8)");
        assertThat(difference.explain().steps())
                .contains(
                        Step.of("leaders not looked at, left out: CEO", 4),
                        Step.of("leaders not looked at, left out: Non-CEO", 2),
                        Step.of("k1, leaders who voice it: CEO", 4),
                        Step.of("n1, leaders: CEO", 4),
                        Step.of("k2, leaders who voice it: Non-CEO", 4),
                        Step.of("n2, leaders: Non-CEO", 4));
        assertThat(LeaderPrevalence.of(CodedRows.of(HALF_READ, HALF_READ.codedSegments()), Lever.COMMONALITY, C2)
                        .explain())
                .isEqualTo(prevalence.explain());
        assertThat(LeaderPrevalence.of(HALF_READ, Lever.COMMONALITY, CodingSelection.coder("c1"))
                        .estimate())
                .hasToString("1 (14 of 14)");
    }

    @Test
    void hasNoNumberOfAGroupThatNobodyLookedAt() {
        Study ceosOnly = interviews(2, 2, 2, 0);
        LeaderMentions mentions =
                LeaderMentions.of(LeverValenceTally.of(ceosOnly, CountingUnit.LEADER, C2), Lever.COMMONALITY);

        assertThat(LeaderPrevalence.of(mentions.of(CountedGroup.CEO)).estimate())
                .hasToString("1 (2 of 2)");
        assertThat(mentions.of(CountedGroup.CEO).basis().caveats()).doesNotContain(Caveat.LEADERS_NOT_LOOKED_AT);
        assertThat(List.of(
                        LeaderPrevalence.of(mentions.of(CountedGroup.NON_CEO)).estimate(),
                        PrevalenceDifference.of(mentions).estimate(),
                        ExactRolePermutation.of(mentions).estimate(),
                        OddsRatio.of(mentions).estimate(),
                        ValenceProfile.of(ceosOnly, Lever.COMMONALITY, C2).leaders(CountedGroup.NON_CEO)))
                .allSatisfy(estimate -> {
                    assertThat(estimate)
                            .isInstanceOfSatisfying(
                                    Undefined.class,
                                    undefined -> assertThat(undefined.reason()).isEqualTo(UndefinedReason.NO_DATA));
                    assertThat(estimate.caveats()).contains(Caveat.LEADERS_NOT_LOOKED_AT);
                });
        assertThat(CramersV.of(ContingencyTable.of(mentions)).estimate())
                .hasToString("undefined: " + UndefinedReason.ONE_CATEGORY.wording() + " (n = 2)");
    }

    @Test
    void printsWhoWasLookedAt() {
        assertThat(ValenceProfile.of(HALF_READ, Lever.COMMONALITY, C2).toString())
                .containsPattern("n, looked at +8 +4 +4 +8 +4 +4\n")
                .contains(Caveat.LEADERS_NOT_LOOKED_AT.wording());
        assertThat(ValenceProfile.of(silent(2, 1), Lever.COMMONALITY, C2).toString())
                .containsPattern("n, looked at or silent +2 +2 +3 +3\n")
                .contains(Caveat.LEADERS_WITHOUT_SEGMENTS.wording());
    }

    @Test
    void countsALeaderWithoutASegmentAsNotVoicingIt() {
        LeaderPrevalence prevalence = LeaderPrevalence.of(silent(2, 1), Lever.COMMONALITY, C2);

        assertThat(prevalence.estimate()).hasToString("0.6666666666666666 (2 of 3)");
        assertThat(prevalence.estimate().caveats()).contains(Caveat.LEADERS_WITHOUT_SEGMENTS);
        assertThat(prevalence.explain().steps())
                .containsExactly(Step.of("leaders without a segment, counted as not voicing it", 1));
    }

    @Test
    void hasNoNumberOfLeadersWhoAreAllWithoutASegment() {
        Estimate prevalence =
                LeaderPrevalence.of(silent(0, 2), Lever.COMMONALITY, C2).estimate();
        Estimate withoutTheOnlyOne =
                LeaderPrevalence.of(silent(1, 2), Lever.COMMONALITY, C2).estimate();

        assertThat(prevalence).hasToString("undefined: there is nothing to count from (n = 2)");
        assertThat(((Defined) withoutTheOnlyOne).leaveOneOut()).contains(LeaveOneOut.of(0.5, 0.5, 3, 1));
        assertThat(((Defined) ValenceProfile.of(silent(1, 2), Lever.COMMONALITY, C2)
                                .leaders(CountedSpeakers.all()))
                        .leaveOneOut())
                .contains(LeaveOneOut.of(0.5, 0.5, 3, 1));
    }

    @Test
    void leavesTheSameLeadersOutOfCooccurrence() {
        Study read = Study.builder()
                .id("pairs")
                .addParticipants(Participant.of("p1"), Participant.of("p2"), Participant.of("p3"), Participant.of("p4"))
                .addSegments(
                        segment("p1", "c2", Lever.COMMONALITY, Aim.CHILD_ORIENTED),
                        segment("p2", "c2", Lever.COMMONALITY),
                        segment("p3", "c2", Aim.CHILD_ORIENTED),
                        segment("p4", "c2", Aim.FAITH_ORIENTED))
                .build();
        StudyBuilder more = read.toBuilder();
        StudyBuilder silent = read.toBuilder();
        for (int i = 5; i <= 12; i++) {
            more.addParticipants(Participant.of("p" + i)).addSegments(segment("p" + i, "c1", Lever.COMMONALITY));
            silent.addParticipants(Participant.of("p" + i));
        }

        assertThat(lift(more.build())).hasToString("1 (n = 4)");
        assertThat(lift(more.build()).caveats()).contains(Caveat.LEADERS_NOT_LOOKED_AT);
        assertThat(PhiCoefficient.of(more.build(), Window.SAME_LEADER, Lever.COMMONALITY, Aim.CHILD_ORIENTED, C2)
                        .estimate())
                .hasToString("0 (n = 4)");
        assertThat(NormalisedPmi.of(more.build(), Window.SAME_LEADER, Lever.COMMONALITY, Aim.CHILD_ORIENTED, C2)
                        .estimate())
                .hasToString("0 (n = 4)");
        assertThat(CodeCooccurrence.of(more.build(), Window.SAME_SEGMENT, Lever.COMMONALITY, Aim.CHILD_ORIENTED, C2)
                        .leadersWithBoth())
                .hasToString("0.25 (1 of 4)");
        assertThat(lift(silent.build())).hasToString("3 (n = 12)");
        assertThat(lift(silent.build()).caveats()).contains(Caveat.LEADERS_WITHOUT_SEGMENTS);
    }

    private static Estimate lift(Study study) {
        return Lift.of(study, Window.SAME_LEADER, Lever.COMMONALITY, Aim.CHILD_ORIENTED, C2)
                .estimate();
    }

    @Test
    void takesNoInterviewThatWasNeverCodedForASaturatedOne() {
        CodeSequence leaders = CodeSequence.ofLeaders(HALF_READ, C2);
        SaturationCriterion criterion = SaturationCriterion.of(4, 5, 0.05);

        assertThat(leaders.size()).isEqualTo(8);
        assertThat(ThematicSaturation.of(leaders, criterion).classification())
                .hasToString(ThematicSaturation.of(CodeSequence.ofSources(HALF_READ, C2), criterion)
                        .classification()
                        .toString())
                .hasToString("undefined: there are fewer units than the measure needs (n = 8)");
        assertThat(leaders.notLookedAt()).containsExactly("p05", "p06", "p07", "p08", "p13", "p14");
        assertThat(CodeAccumulation.of(HALF_READ, C2).explain().steps())
                .startsWith(Step.of("leaders left out, not looked at: p05, p06, p07, p08, p13, p14", 6));
        assertThat(CodeAccumulation.of(HALF_READ, C2).observed().caveats())
                .contains(Caveat.LEADERS_NOT_LOOKED_AT)
                .doesNotContain(Caveat.ORDER_AS_LISTED);
        assertThat(CodeSequence.ofLeaders(silent(1, 2), C2).withoutSegments()).containsExactly("p02", "p03");
    }

    @Test
    void aLeaderOfTwoPartsIsInOnePlace() {
        Study study = silent(2, 1);
        CodeSequence one = CodeSequence.ofLeaders(part(study, 0, 1), C2);
        CodeSequence other = CodeSequence.ofLeaders(part(study, 1, 2), C2);

        assertThat(one.withoutSegments()).containsExactly("p02", "p03");
        assertThat(one.then(other)).isEqualTo(CodeSequence.ofLeaders(study, C2));
        assertThat(one.then(other).interviews())
                .extracting(InterviewCodes::interview)
                .containsExactly("p01", "p02");
    }

    private static Study part(Study study, int from, int to) {
        return study.toBuilder().segments(study.segments().subList(from, to)).build();
    }

    @Test
    void rejectsAMentionByWhoWasNotLookedAt() {
        assertThatThrownBy(() -> LeaderMention.of("p01", CountedGroup.CEO, true, LeaderStanding.WITHOUT_SEGMENTS))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("LeaderMention.standing: LOOKED_AT of who mentions it, was: WITHOUT_SEGMENTS");
    }

    private static Study interviews(int ceos, int others, int readOfEither) {
        return interviews(ceos, others, readOfEither, readOfEither);
    }

    private static Study interviews(int ceos, int others, int readCeos, int readOthers) {
        StudyBuilder study = Study.builder().id("interviews");
        for (int i = 1; i <= ceos + others; i++) {
            String id = id(i);
            boolean isCeo = i <= ceos;
            boolean isRead = isCeo ? i <= readCeos : i <= ceos + readOthers;
            study.addParticipants(Participant.of(id, isCeo ? LeaderGroup.CEO : LeaderGroup.NON_CEO))
                    .addSources(Source.of("i-" + id))
                    .addSegments(segment(id, "c1", Lever.COMMONALITY));
            if (isRead) {
                study.addSegments(segment(id, "c2", Lever.COMMONALITY));
            }
        }
        return study.build();
    }

    /** So many CEOs who mention the lever, and then so many of whom there is no segment. */
    private static Study silent(int speaking, int silent) {
        StudyBuilder study = Study.builder().id("silent").addSources(Source.of("i-p01"), Source.of("i-p02"));
        for (int i = 1; i <= speaking + silent; i++) {
            study.addParticipants(Participant.of(id(i), LeaderGroup.CEO));
            if (i <= speaking) {
                study.addSegments(segment(id(i), "c2", Lever.COMMONALITY));
            }
        }
        return study.build();
    }

    private static String id(int number) {
        return String.format(Locale.ROOT, "p%02d", number);
    }

    private static Segment segment(String leader, String coder, Code... codes) {
        SegmentBuilder segment = Segment.builder()
                .id("s-" + coder + "-" + leader)
                .source("i-" + leader)
                .speaker(Speaker.of(leader));
        Arrays.stream(codes).map(code -> Coding.of(code).withCoder(coder)).forEach(segment::addCodings);
        return segment.build();
    }
}
