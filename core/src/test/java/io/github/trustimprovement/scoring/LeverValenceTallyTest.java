// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import static io.github.trustimprovement.scoring.SmallStudies.segment;
import static io.github.trustimprovement.scoring.SmallStudies.study;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.concept.UnrecognisedCode;
import io.github.trustimprovement.scoring.valence.LeverValenceTable;
import io.github.trustimprovement.study.Coder;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.Speaker;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.study.StudyArbitraries;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeverValenceTallyTest {
    private static final Coding POSITIVE = Coding.of(Lever.COMMONALITY, Valence.POSITIVE);
    private static final Coding NEGATIVE = Coding.of(Lever.COMMONALITY, Valence.NEGATIVE);

    @Test
    void countsASegmentOnceForEachLeverAndValence() {
        Study study = study(segment("p1", POSITIVE, Coding.of(LeverTheme.ALIGNMENT), Coding.of(LeverTheme.MODELLING)));

        assertThat(LeverValenceTally.of(study, CountingUnit.SEGMENT)
                        .count(Lever.COMMONALITY, CountedValence.POSITIVE, CountedGroup.CEO))
                .isEqualTo(1);
        assertThat(LeverValenceTally.of(study, CountingUnit.CODING).count(Lever.COMMONALITY, CountedValence.POSITIVE))
                .isEqualTo(3);
    }

    @Test
    void countsASegmentThatGoesBothWaysUnderEachAndOnceForTheLever() {
        LeverValenceTally<SegmentUnit> tally =
                LeverValenceTally.of(study(segment("p1", POSITIVE, NEGATIVE)), CountingUnit.SEGMENT);

        assertThat(tally.count(Lever.COMMONALITY, CountedValence.POSITIVE)).isEqualTo(1);
        assertThat(tally.count(Lever.COMMONALITY, CountedValence.NEGATIVE)).isEqualTo(1);
        assertThat(both(tally)).isEqualTo(1);
        assertThat(tally.counts(Lever.COMMONALITY, CountedGroup.NON_CEO).both()).isZero();
        assertThat(tally.count(Lever.COMMONALITY)).isEqualTo(1);
        assertThat(tally.count(Lever.COMMONALITY, CountedGroup.CEO)).isEqualTo(1);
        assertThat(tally.count(Lever.LEADERSHIP)).isZero();
        assertThat(tally).hasToString("segments: 1, with a lever: 1; one coder a segment");
    }

    @Test
    void knowsALeaderWhoGoesBothWaysInTwoSegments() {
        Study study = study(segment("p1", POSITIVE), segment("p1", NEGATIVE), segment("p2", NEGATIVE));
        LeverValenceTally<LeaderUnit> tally = LeverValenceTally.of(study, CountingUnit.LEADER);

        assertThat(both(tally)).isEqualTo(1);
        assertThat(tally.count(Lever.COMMONALITY, CountedValence.NEGATIVE)).isEqualTo(2);
        assertThat(tally.units()).isEqualTo(3);
        assertThat(tally.units(CountedGroup.UNSTATED)).isEqualTo(1);
        assertThat(both(LeverValenceTally.of(study, CountingUnit.SEGMENT))).isZero();
    }

    @Test
    void readsAPlainCodeThatIsALeverOrRollsUpToOne() {
        Study study = study(segment(
                        "p1",
                        plain(Lever.COMMONALITY),
                        plain(LeverTheme.WEAK_CODIFICATION),
                        plain(LocalCode.of("local/lever")),
                        plain(LocalCode.of("local/theme"))))
                .toBuilder()
                .codebook(StudyArbitraries.CODEBOOK)
                .build();
        LeverValenceTally<CodingUnit> tally = LeverValenceTally.of(study, CountingUnit.CODING);

        assertThat(tally.count(Lever.COMMONALITY, CountedValence.UNSTATED)).isEqualTo(2);
        assertThat(tally.count(Lever.COMMONALITY, CountedValence.NEGATIVE)).isEqualTo(1);
        assertThat(tally.count(Lever.COMMONALITY, CountedValence.POSITIVE)).isEqualTo(1);
        assertThat(tally.codings(Placement.PLACED)).isEqualTo(4);
    }

    @Test
    void keepsAccountOfWhatItCannotPlace() {
        Coding unknownLever = Coding.of(LeverJudgement.builder()
                .lever(Coded.unrecognised("aol/lever/new"))
                .theme(Coded.of(LeverTheme.ALIGNMENT))
                .build());
        Study study = study(segment(
                "p1",
                unknownLever,
                plain(new UnrecognisedCode("aol/lever/commonalty")),
                plain(LocalCode.of("local/alone")),
                plain(Aim.CHILD_ORIENTED)));
        LeverValenceTally<SegmentUnit> tally = LeverValenceTally.of(study, CountingUnit.SEGMENT);

        assertThat(tally.countsOfAnyLever(CountedSpeakers.all()).units()).isZero();
        assertThat(tally.units()).isEqualTo(1);
        assertThat(tally.codings(Placement.PLACED)).isZero();
        assertThat(tally.codings(Placement.UNRECOGNISED)).isEqualTo(2);
        assertThat(tally.codings(Placement.LOCAL_CODE_ALONE)).isEqualTo(1);
        assertThat(tally.codings(Placement.OTHER_KIND)).isEqualTo(1);
    }

    @Test
    void takesTheGroupFromTheSpeaker() {
        Study study = study(
                segment("p1", POSITIVE),
                segment("p3", POSITIVE),
                segment(Speaker.ofGroup(LeaderGroup.NON_CEO), POSITIVE),
                segment(Speaker.unknown(), POSITIVE));
        LeverValenceTally<SegmentUnit> tally = LeverValenceTally.of(study, CountingUnit.SEGMENT);

        assertThat(tally.units(CountedGroup.CEO)).isEqualTo(1);
        assertThat(tally.units(CountedGroup.NON_CEO)).isEqualTo(1);
        assertThat(tally.units(CountedGroup.UNSTATED)).isEqualTo(2);
    }

    @Test
    void isUndefinedWhereSeveralCodersCodedASegment() {
        Study study = study(
                segment("p1", POSITIVE.withCoder("c1"), NEGATIVE.withCoder("c2")),
                segment("p1", POSITIVE.withCoder("c1")));
        LeverValenceTally<SegmentUnit> tally = LeverValenceTally.of(study, CountingUnit.SEGMENT);

        assertThat(tally.unresolvedSegments()).isEqualTo(1);
        assertThat(tally.codings(Placement.CODERS_NOT_RESOLVED)).isEqualTo(2);
        assertThat(table(tally).estimate(Lever.COMMONALITY, CountedValence.POSITIVE))
                .hasToString("undefined: several coders coded a segment; choose a CodingSelection (n = 1)");
    }

    @Test
    void takesACoderWhoFinishedTheSourceAndSaidNothingAsASecondCoder() {
        Study study = study(segment("p1", POSITIVE.withCoder("c1")), segment("p1")).toBuilder()
                .addCoders(Coder.of("c2", "i1"), Coder.of("c3", "i1"))
                .build();

        assertThat(LeverValenceTally.of(study, CountingUnit.SEGMENT).unresolvedSegments())
                .isEqualTo(1);
        assertThat(LeverValenceTally.of(study, CountingUnit.SEGMENT, CodingSelection.agreed())
                        .count(Lever.COMMONALITY))
                .isZero();
        LeverValenceTally<SegmentUnit> second =
                LeverValenceTally.of(study, CountingUnit.SEGMENT, CodingSelection.coder("c2"));
        assertThat(second.units()).isEqualTo(2);
        assertThat(second.codings(Placement.NOT_SELECTED)).isEqualTo(1);
    }

    @Test
    void countsWhatTheSelectionAsksFor() {
        Study study = study(segment(
                "p1",
                POSITIVE.withCoder("c1"),
                Coding.of(Lever.LEADERSHIP).withCoder("c1"),
                Coding.of(LeverTheme.ALIGNMENT).withCoder("c2"),
                NEGATIVE.withCoder("c2")));
        LeverValenceTally<SegmentUnit> agreed =
                LeverValenceTally.of(study, CountingUnit.SEGMENT, CodingSelection.agreed());
        LeverValenceTally<SegmentUnit> first =
                LeverValenceTally.of(study, CountingUnit.SEGMENT, CodingSelection.coder("c1"));
        LeverValenceTally<SegmentUnit> any =
                LeverValenceTally.of(study, CountingUnit.SEGMENT, CodingSelection.anyCoder());
        LeverValenceTally<CodingUnit> agreedCodings =
                LeverValenceTally.of(study, CountingUnit.CODING, CodingSelection.agreed());

        assertThat(agreed.count(Lever.COMMONALITY, CountedValence.POSITIVE)).isEqualTo(1);
        assertThat(agreed.count(Lever.COMMONALITY, CountedValence.NEGATIVE)).isZero();
        assertThat(agreed.count(Lever.LEADERSHIP)).isZero();
        assertThat(agreed.codings(Placement.NOT_SELECTED)).isEqualTo(2);
        assertThat(first.count(Lever.COMMONALITY, CountedValence.NEGATIVE)).isZero();
        assertThat(first.count(Lever.LEADERSHIP)).isEqualTo(1);
        assertThat(both(any)).isEqualTo(1);
        assertThat(agreedCodings.count(Lever.COMMONALITY)).isEqualTo(2);
        assertThat(agreedCodings.units()).isEqualTo(2);
    }

    @Test
    void leavesOutSegmentsThatTheChosenCoderHasNotSeen() {
        Study study = study(segment("p1", POSITIVE.withCoder("c1")));
        LeverValenceTally<SegmentUnit> tally =
                LeverValenceTally.of(study, CountingUnit.SEGMENT, CodingSelection.coder("c2"));

        assertThat(tally.units()).isZero();
        assertThat(tally.codings(Placement.NOT_SELECTED)).isEqualTo(1);
        assertThat(table(tally).units(Lever.COMMONALITY))
                .hasToString("undefined: there is nothing to count from (n = 0)");
    }

    @Test
    void saysHowANumberCameAbout() {
        Study study = study(segment("p1", Coding.of(LeverTheme.ALIGNMENT)), segment("p2", NEGATIVE));
        Estimate estimate = LeverValenceTable.of(study, CountingUnit.SEGMENT)
                .estimate(Lever.COMMONALITY, Valence.POSITIVE, LeaderGroup.CEO);

        assertThat(estimate.explain()).isEqualTo("""
                        1 (n = 1)
                        valence/lever-valence-table (unit: segments, selection: one coder a segment)
                        Leaders 1
                        How often something is mentioned does not show how much it matters. (Rollett 2026, s. 4.6)
                        Leaders were picked for variety, not at random: others may differ. (Rollett 2026, s. 2.1)
                        These are views that leaders voiced; no effect was measured. (Rollett 2026, s. 2.4)
                        Valence is a judgement in a context, not a trait of a lever. (Rollett 2026, s. 3.3, 'Lever valence')
                        Groups may differ in size and in how much they said; compare with care. (Rollett 2026, s. 4.6)
                        Where no valence was stated, that of the theme was taken.
                        """);
    }

    @Test
    void namesEachKindOfNumberInItsMethod() {
        LeverValenceTally<SegmentUnit> tally =
                LeverValenceTally.of(study(segment("p1", POSITIVE)), CountingUnit.SEGMENT);

        assertThat(method(table(tally).estimate(Lever.COMMONALITY, CountedValence.NEGATIVE)))
                .isEqualTo("valence/lever-valence-table?selection=one coder a segment&unit=segments");
        assertThat(method(table(tally).of(CountedGroup.CEO).mixed(Lever.COMMONALITY)))
                .isEqualTo(method(table(tally).mixed(Lever.COMMONALITY)));
    }

    @Test
    void isUndefinedForAGroupThatSaidNothing() {
        LeverValenceTally<SegmentUnit> tally =
                LeverValenceTally.of(study(segment("p1", POSITIVE)), CountingUnit.SEGMENT);

        assertThat(table(tally).estimate(Lever.COMMONALITY, Valence.POSITIVE, LeaderGroup.NON_CEO))
                .isInstanceOfSatisfying(
                        Undefined.class,
                        undefined -> assertThat(undefined.reason()).isEqualTo(UndefinedReason.NO_DATA));
    }

    @Test
    void countsLeadersWithoutThoseItCannotIdentifyAndSaysSo() {
        Study study = study(segment("p1", POSITIVE), segment("p9", POSITIVE), segment(Speaker.unknown(), POSITIVE));
        LeverValenceTally<LeaderUnit> tally = LeverValenceTally.of(study, CountingUnit.LEADER);
        Estimate estimate = table(tally).units(Lever.COMMONALITY);

        assertThat(estimate).hasToString("1 (n = 3)");
        assertThat(estimate.caveats()).contains(Caveat.SPEAKERS_NOT_IDENTIFIED, Caveat.GROUPS_UNSTATED);
        assertThat(tally.codings(Placement.SPEAKER_NOT_IDENTIFIED)).isEqualTo(2);
    }

    @Test
    void isUndefinedWhereLeadersAreCountedAndNoneIsIdentified() {
        Study study = study(segment(Speaker.ofGroup(LeaderGroup.CEO), POSITIVE));

        assertThat(LeverValenceTable.of(study, CountingUnit.LEADER).units(Lever.COMMONALITY))
                .hasToString("undefined: no segment has a speaker from the roster of participants (n = 3)");
        assertThat(LeverValenceTable.of(study(), CountingUnit.LEADER).units(Lever.COMMONALITY))
                .hasToString("undefined: there is nothing to count from (n = 3)");
    }

    @Test
    void leavesALeaderInNoGroupWhereRostersDiffer() {
        Study ceo = study(segment("p1", POSITIVE));
        Study other = ceo.toBuilder()
                .participants(List.of(Participant.of("p1", LeaderGroup.NON_CEO)))
                .build();
        LeverValenceTally<LeaderUnit> both =
                LeverValenceTally.of(ceo, CountingUnit.LEADER).merge(LeverValenceTally.of(other, CountingUnit.LEADER));

        assertThat(both.count(Lever.COMMONALITY, CountedGroup.UNSTATED)).isEqualTo(1);
    }

    @Test
    void rejectsMergingDifferentSelections() {
        LeverValenceTally<SegmentUnit> sole = LeverValenceTally.of(study(), CountingUnit.SEGMENT);
        LeverValenceTally<SegmentUnit> first =
                LeverValenceTally.of(study(), CountingUnit.SEGMENT, CodingSelection.coder("c1"));

        assertThatThrownBy(() -> sole.merge(first))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("merge: both of one selection, was: 'one coder a segment' and 'the codings of c1'");
    }

    @Test
    void rejectsABlankCoder() {
        assertThatThrownBy(() -> CodingSelection.coder(" "))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("CodingSelection.coder: not blank, was: \" \"");
    }

    @Test
    void isEqualByWhatItCounted() {
        Study study = study(segment("p1", POSITIVE));
        LeverValenceTally<SegmentUnit> tally = LeverValenceTally.of(study, CountingUnit.SEGMENT);

        assertThat(tally)
                .isEqualTo(LeverValenceTally.of(study, CountingUnit.SEGMENT))
                .isNotEqualTo(LeverValenceTally.of(study(), CountingUnit.SEGMENT))
                .isNotEqualTo("tally");
        assertThat(tally.selection()).isEqualTo(CodingSelection.soleCoder());
    }

    private static long both(LeverValenceTally<?> tally) {
        return tally.counts(Lever.COMMONALITY, CountedSpeakers.all()).both();
    }

    private static LeverValenceTable<?> table(LeverValenceTally<?> tally) {
        return LeverValenceTable.of(tally);
    }

    private static String method(Estimate estimate) {
        return ((Defined) estimate).method().fingerprint();
    }

    private static Coding plain(Code code) {
        return Coding.builder().code(code).build();
    }
}
