// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static io.github.trustimprovement.rules.StudyRuleChecks.LOCAL;
import static io.github.trustimprovement.rules.StudyRuleChecks.coded;
import static io.github.trustimprovement.rules.StudyRuleChecks.lines;
import static io.github.trustimprovement.rules.StudyRuleChecks.segment;
import static io.github.trustimprovement.rules.StudyRuleChecks.study;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.AimSubTheme;
import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.Ethos;
import io.github.trustimprovement.organisation.PerformanceProfile;
import io.github.trustimprovement.organisation.TrustAttributes;
import io.github.trustimprovement.study.Codebook;
import io.github.trustimprovement.study.Coder;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.LocalCodeDefinition;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.ReportedTotals;
import io.github.trustimprovement.study.ReportedTotalsBuilder;
import io.github.trustimprovement.study.Speaker;
import io.github.trustimprovement.study.Study;
import org.junit.jupiter.api.Test;

class SampleRulesTest {
    private static final String ACADEMIC_ONLY = "study/academic-only-aims";
    private static final String ACCOUNTABILITY_ONLY = "study/accountability-only";
    private static final String FAITH_OUTSIDE = "study/faith-aim-outside-faith-trust";
    private static final String FAITH_UNKNOWN = "study/faith-aim-ethos-unknown";
    private static final String TOTALS = "study/totals-do-not-reconcile";
    private static final String TOO_SMALL = "study/group-too-small";
    private static final String DIVERSITY = "study/sample-diversity";

    @Test
    void findsALeaderWhoseOnlyAimsAreAcademic() {
        Study study = withLocalCode(
                AimSubTheme.ACADEMIC_OUTCOMES,
                Coding.of(AimSubTheme.ACADEMIC_OUTCOMES),
                Coding.of(LOCAL),
                Coding.of(Lever.COMMONALITY));

        assertThat(lines(ACADEMIC_ONLY, study))
                .containsExactly("INFO study/academic-only-aims /participants/0: "
                        + "all aims of 'p01' are aol/aim-sub-theme/academic-outcomes");
    }

    @Test
    void acceptsALeaderWithOtherAimsToo() {
        Study study = withLocalCode(
                AimSubTheme.HOLISTIC_OUTCOMES, Coding.of(AimSubTheme.ACADEMIC_OUTCOMES), Coding.of(LOCAL));

        assertThat(lines(ACADEMIC_ONLY, study)).isEmpty();
    }

    @Test
    void saysNothingOfLeadersWithoutAims() {
        Study study = study().addParticipants(Participant.of("p01"), Participant.of("p02"))
                .addSegments(
                        segment("s1", Coding.of(Lever.COMMONALITY)).build(),
                        segment("s2", Coding.of(AimSubTheme.ACADEMIC_OUTCOMES))
                                .speaker(Speaker.unknown())
                                .build())
                .build();

        assertThat(lines(ACADEMIC_ONLY, study)).isEmpty();
    }

    @Test
    void findsALeaderWhoseAimsAllRestOnAccountability() {
        Study study = withLocalCode(
                Aim.CHILD_ORIENTED,
                Coding.of(AimSubTheme.ACADEMIC_OUTCOMES).withAccountability(true),
                Coding.of(LOCAL).withAccountability(true),
                Coding.of(Lever.COMMONALITY));

        assertThat(lines(ACCOUNTABILITY_ONLY, study))
                .containsExactly("INFO study/accountability-only /participants/0: "
                        + "all aims of 'p01' rest on inspection or published measures");
    }

    @Test
    void acceptsALeaderWhoStatesAnAimForAnotherReasonOrForNone() {
        Coding flagged = Coding.of(AimSubTheme.ACADEMIC_OUTCOMES).withAccountability(true);

        assertThat(lines(
                        ACCOUNTABILITY_ONLY,
                        withLocalCode(
                                Aim.CHILD_ORIENTED, flagged, Coding.of(LOCAL).withAccountability(false))))
                .isEmpty();
        assertThat(lines(ACCOUNTABILITY_ONLY, withLocalCode(Aim.CHILD_ORIENTED, flagged, Coding.of(LOCAL))))
                .isEmpty();
    }

    @Test
    void looksAtTheReasonsOfAimsAlone() {
        Study study =
                withLocalCode(Aim.CHILD_ORIENTED, Coding.of(Lever.COMMONALITY).withAccountability(true));

        assertThat(lines(ACCOUNTABILITY_ONLY, study)).isEmpty();
    }

    @Test
    void findsAnAimOfFaithOutsideAFaithTrust() {
        Study study = withEthos(Ethos.NON_FAITH, Coding.of(Aim.CHILD_ORIENTED), Coding.of(Aim.FAITH_ORIENTED));

        assertThat(lines(FAITH_OUTSIDE, study))
                .containsExactly("WARNING study/faith-aim-outside-faith-trust /segments/0/codings/1/code: "
                        + "aol/aim/faith-oriented, but the trust of 'p01' is not faith based");
        assertThat(lines(FAITH_UNKNOWN, study)).isEmpty();
    }

    @Test
    void findsALocalCodeUnderTheAimOfFaithToo() {
        Study study = withLocalCode(Aim.FAITH_ORIENTED, Coding.of(LOCAL));

        assertThat(lines(FAITH_UNKNOWN, study))
                .containsExactly("INFO study/faith-aim-ethos-unknown /segments/0/codings/0/code: "
                        + "local/own, but the trust of 'p01' has no recorded ethos");
    }

    @Test
    void acceptsAnAimOfFaithInAFaithTrust() {
        Study study = withEthos(Ethos.FAITH, Coding.of(Aim.FAITH_ORIENTED), Coding.of(Lever.COMMONALITY));

        assertThat(lines(FAITH_OUTSIDE, study)).isEmpty();
        assertThat(lines(FAITH_UNKNOWN, study)).isEmpty();
    }

    @Test
    void findsAnAimOfFaithWhereTheEthosIsNotRecorded() {
        Study without = coded(Coding.of(Aim.FAITH_ORIENTED)).toBuilder()
                .addParticipants(Participant.of("p01"))
                .build();

        assertThat(lines(FAITH_UNKNOWN, without))
                .containsExactly("INFO study/faith-aim-ethos-unknown /segments/0/codings/0/code: "
                        + "aol/aim/faith-oriented, but the trust of 'p01' has no recorded ethos");
        assertThat(lines(FAITH_OUTSIDE, without)).isEmpty();
    }

    @Test
    void saysNothingOfFaithWhereTheSpeakerIsNotListed() {
        assertThat(lines(FAITH_UNKNOWN, coded(Coding.of(Aim.FAITH_ORIENTED)))).isEmpty();
        assertThat(lines(
                        FAITH_UNKNOWN,
                        study().addSegments(segment("s1", Coding.of(Aim.FAITH_ORIENTED))
                                        .speaker(Speaker.ofGroup(LeaderGroup.CEO))
                                        .build())
                                .build()))
                .isEmpty();
    }

    @Test
    void saysNothingOfFaithWhereTwoParticipantsShareAnId() {
        Study study = withEthos(Ethos.NON_FAITH, Coding.of(Aim.FAITH_ORIENTED)).toBuilder()
                .addParticipants(Participant.of("p01"))
                .build();

        assertThat(lines(FAITH_OUTSIDE, study)).isEmpty();
        assertThat(lines(FAITH_UNKNOWN, study)).isEmpty();
    }

    /** The figures of Rollett (2026), s. 2.3, 3.2 and 3.3, with aims and others as they may be. */
    @Test
    void findsPartsThatExceedOrFallShortOfTheTotal() {
        assertThat(lines(TOTALS, totals(published().aims(40L))))
                .containsExactly("WARNING study/totals-do-not-reconcile /reportedTotals: "
                        + "the parts exceed the total by 1, total: 535");
        assertThat(lines(TOTALS, totals(published().aims(30L).other(2L))))
                .containsExactly("WARNING study/totals-do-not-reconcile /reportedTotals: "
                        + "the parts fall short of the total by 7, total: 535");
    }

    @Test
    void acceptsTotalsThatAddUpOrAreIncomplete() {
        assertThat(lines(TOTALS, totals(published()))).isEmpty();
        assertThat(lines(TOTALS, totals(published().aims(39L).other(0L)))).isEmpty();
        assertThat(lines(TOTALS, totals(ReportedTotals.builder().segments(535L))))
                .isEmpty();
        assertThat(lines(TOTALS, coded())).isEmpty();
    }

    @Test
    void findsAGroupBelowTheDeclaredSize() {
        assertThat(lines(TOO_SMALL, leaders(), 3))
                .containsExactly("WARNING study/group-too-small /participants: "
                        + "aol/leader-group/non-ceo has 2 of at least 3 leaders");
    }

    @Test
    void acceptsGroupsOfTheDeclaredSizeAndGroupsThatAreNotThere() {
        assertThat(lines(TOO_SMALL, leaders(), 2)).isEmpty();
        assertThat(lines(TOO_SMALL, coded(), 2)).isEmpty();
    }

    @Test
    void looksAtNoGroupWithoutADeclaredSize() {
        assertThat(lines(TOO_SMALL, leaders())).isEmpty();
    }

    @Test
    void listsWhatTheSampleCovers() {
        Study study = study().addParticipants(
                        participant(TrustAttributes.builder()
                                .region("North West")
                                .numberOfSchools(4L)
                                .performanceProfile(PerformanceProfile.AVERAGE)
                                .disadvantagedProportion(Decimal.of(0))
                                .ethos(Ethos.FAITH)
                                .build()),
                        participant(TrustAttributes.builder()
                                .region("London")
                                .numberOfSchools(30L)
                                .sizeBand("more than 20")
                                .ethos(Ethos.FAITH)
                                .build()),
                        Participant.of("p03"))
                .build();

        assertThat(lines(DIVERSITY, study))
                .containsExactly("INFO study/sample-diversity /participants: "
                        + "2 of 3 participants have attributes; region: London, North West; size: 4, more than 20; "
                        + "performance profile: average; disadvantaged: 0; ethos: faith");
    }

    @Test
    void namesAnAttributeThatNobodyRecorded() {
        Study study = study().addParticipants(
                        participant(TrustAttributes.builder().region("London").build()))
                .build();

        assertThat(lines(DIVERSITY, study))
                .containsExactly("INFO study/sample-diversity /participants: 1 of 1 participants have attributes; "
                        + "region: London; size: none; performance profile: none; disadvantaged: none; ethos: none");
    }

    @Test
    void listsNothingWhereNoAttributesAreRecorded() {
        assertThat(lines(DIVERSITY, leaders())).isEmpty();
    }

    @Test
    void findsACoderWhoNamesNoSource() {
        Study study = study().addCoders(Coder.of("c1", "i01"), Coder.of("c2")).build();

        assertThat(lines("study/coder-without-source", study))
                .containsExactly("WARNING study/coder-without-source /coders/1: coder 'c2' names no coded source");
    }

    private static Study withEthos(Ethos ethos, Coding... codings) {
        return coded(codings).toBuilder()
                .addParticipants(
                        participant(TrustAttributes.builder().ethos(ethos).build()))
                .build();
    }

    private static Study withLocalCode(Code parent, Coding... codings) {
        return coded(codings).toBuilder()
                .addParticipants(Participant.of("p01"))
                .codebook(Codebook.builder()
                        .addLocalCodes(LocalCodeDefinition.of(LOCAL, "Own", parent))
                        .build())
                .build();
    }

    private static Participant participant(TrustAttributes attributes) {
        return Participant.builder().id("p01").trustAttributes(attributes).build();
    }

    private static Study leaders() {
        return study().addParticipants(
                        Participant.of("p01", LeaderGroup.CEO),
                        Participant.of("p02", LeaderGroup.CEO),
                        Participant.of("p03", LeaderGroup.CEO),
                        Participant.of("p04", LeaderGroup.NON_CEO),
                        Participant.of("p05", LeaderGroup.NON_CEO),
                        Participant.of("p06"))
                .build();
    }

    private static ReportedTotalsBuilder published() {
        return ReportedTotals.builder().segments(535L).objects(122L).levers(374L);
    }

    private static Study totals(ReportedTotalsBuilder totals) {
        return study().reportedTotals(totals.build()).build();
    }
}
