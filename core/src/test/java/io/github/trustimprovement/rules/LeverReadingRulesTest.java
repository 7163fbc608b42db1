// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverCondition;
import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.review.ConditionState;
import io.github.trustimprovement.review.Holding;
import io.github.trustimprovement.review.LeverContext;
import io.github.trustimprovement.review.LeverReading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeverReadingRulesTest {
    private static final LeverContext BARE = LeverContext.of(OrganisationRef.trust("birch"), LocalDate.of(2025, 10, 1));
    private static final String ONE_SIDED = "lever/one-valence-only";
    private static final String STALE = "lever/reading-stale";
    private static final String LEANING = "lever/leaning-against-valence";
    private static final String CONDITION = "lever/condition-of-another-lever";

    @Test
    void reportsAReadingWithoutATagForTheSituation() {
        assertThat(found(
                        "lever/reading-without-context",
                        reading("v1", Lever.COMMONALITY, Valence.NEGATIVE),
                        LeverReading.of("v2", LeverJudgement.of(Lever.COMMONALITY), BARE.withSituations("crisis"))))
                .containsExactly("INFO /leverReadings/0/context: reading 'v1' has no tag for the situation");
    }

    @Test
    void reportsAReadingWithoutAssessor() {
        assertThat(found(
                        "lever/reading-without-assessor",
                        reading("v1", Lever.COMMONALITY, Valence.NEGATIVE).withAssessor("director of education"),
                        reading("v2", Lever.COMMONALITY, Valence.NEGATIVE)))
                .containsExactly("WARNING /leverReadings/1: reading 'v2' does not say who judged");
    }

    @Test
    void reportsAConditionThatBelongsToAnotherLever() {
        LeverReading reading = reading("v1", Lever.COMMONALITY, Valence.NEGATIVE)
                .withConditions(
                        ConditionState.builder()
                                .condition(Coded.unrecognised("aol/condition/new"))
                                .state(Holding.HOLDS)
                                .build(),
                        ConditionState.of(LeverCondition.THIN_EXPERTISE, Holding.HOLDS));

        assertThat(found(CONDITION, reading))
                .containsExactly("ERROR /leverReadings/0/conditions/1/condition: aol/condition/thin-expertise belongs "
                        + "to aol/lever/staff-expertise, and the reading is of aol/lever/commonality");
        assertThat(TrustFindings.of(
                        TrustFindings.birch().addLeverReadings(reading).build()))
                .filteredOn(finding -> finding.rule().equals(CONDITION))
                .flatExtracting(Finding::suggestions)
                .containsExactly("aol/lever/staff-expertise");
    }

    @Test
    void acceptsAConditionOfTheLever() {
        assertThat(found(
                        CONDITION,
                        reading("v1", Lever.STAFF_EXPERTISE, Valence.NEGATIVE)
                                .withConditions(ConditionState.of(LeverCondition.THIN_EXPERTISE, Holding.HOLDS))))
                .isEmpty();
    }

    @Test
    void reportsALeverThatIsReadFromOneSideOnly() {
        assertThat(found(
                        ONE_SIDED,
                        reading("v1", Lever.COMMONALITY, Valence.NEGATIVE),
                        reading("v2", Lever.CONNECTEDNESS, Valence.POSITIVE),
                        LeverReading.of("v3", LeverJudgement.of(LeverTheme.WEAK_CODIFICATION), BARE)))
                .containsExactly("INFO /leverReadings: all 2 readings of aol/lever/commonality carry "
                        + "aol/valence/negative; counter-evidence is missing");
    }

    @Test
    void acceptsALeverThatIsReadFromBothSides() {
        assertThat(found(
                        ONE_SIDED,
                        reading("v1", Lever.COMMONALITY, Valence.NEGATIVE),
                        reading("v2", Lever.COMMONALITY, Valence.POSITIVE)))
                .isEmpty();
    }

    @Test
    void leavesASingleReadingAndReadingsWithoutValenceAlone() {
        assertThat(found(
                        ONE_SIDED,
                        reading("v1", Lever.COMMONALITY, Valence.NEGATIVE),
                        LeverReading.of("v2", LeverJudgement.of(Lever.COMMONALITY), BARE),
                        unknown("v3"),
                        unknown("v4")))
                .isEmpty();
    }

    @Test
    void appliesTheRulesOnJudgementsToReadings() {
        assertThat(found(
                        "judgement/valence-missing", LeverReading.of("v1", LeverJudgement.of(Lever.COMMONALITY), BARE)))
                .containsExactly("WARNING /leverReadings/0/judgement: no valence stated for aol/lever/commonality");
    }

    @Test
    void reportsALeverThatWasLastReadLongAgo() {
        assertThat(stale("179", LocalDate.of(2026, 3, 30)))
                .containsExactly(
                        "INFO /leverReadings/1/context/date: aol/lever/commonality was last read in trust/birch on "
                                + "2025-10-01, more than 179 days before 2026-03-30");
        assertThat(stale("179.5", LocalDate.of(2026, 3, 30))).hasSize(1);
        assertThat(stale("0", LocalDate.of(2025, 10, 3))).hasSize(1);
    }

    @Test
    void acceptsALeverThatWasReadWithinTheTimeOfTheProfile() {
        assertThat(stale("180", LocalDate.of(2026, 3, 30))).isEmpty();
        assertThat(stale("0", LocalDate.of(2025, 10, 2))).isEmpty();
        assertThat(found(STALE, reading("v1", Lever.COMMONALITY, Valence.NEGATIVE)))
                .isEmpty();
        assertThat(TrustFindings.of(
                        STALE,
                        TrustFindings.birch().addLeverReadings(reading("v1", Lever.COMMONALITY, Valence.NEGATIVE)),
                        days("1")))
                .as("of a record without a day")
                .isEmpty();
    }

    @Test
    void reportsConditionsThatSpeakAgainstTheJudgement() {
        assertThat(found(LEANING, expertise("v1", Valence.POSITIVE, LeverCondition.THIN_EXPERTISE)))
                .containsExactly("INFO /leverReadings/0/conditions: the conditions of 'v1' that hold are all "
                        + "constraining, and the lever is judged aol/valence/positive");
        assertThat(found(LEANING, expertise("v1", Valence.NEGATIVE, LeverCondition.KNOWLEDGE_BUILDING_CPD)))
                .containsExactly("INFO /leverReadings/0/conditions: the conditions of 'v1' that hold are all enabling, "
                        + "and the lever is judged aol/valence/negative");
    }

    @Test
    void acceptsConditionsThatAgreeOrLeanBothWaysOrAreNotKnown() {
        assertThat(found(
                        LEANING,
                        expertise("v1", Valence.NEGATIVE, LeverCondition.THIN_EXPERTISE),
                        expertise("v2", Valence.POSITIVE, LeverCondition.KNOWLEDGE_BUILDING_CPD),
                        expertise(
                                "v3",
                                Valence.POSITIVE,
                                LeverCondition.THIN_EXPERTISE,
                                LeverCondition.KNOWLEDGE_BUILDING_CPD),
                        expertise("v4", Valence.POSITIVE)))
                .isEmpty();
    }

    private static List<String> stale(String threshold, LocalDate asOf) {
        return TrustFindings.of(
                STALE,
                TrustFindings.birch()
                        .asOf(asOf)
                        .addLeverReadings(
                                LeverReading.of(
                                        "v0",
                                        LeverJudgement.of(Lever.COMMONALITY, Valence.POSITIVE),
                                        LeverContext.of(OrganisationRef.trust("birch"), LocalDate.of(2025, 1, 1))),
                                reading("v1", Lever.COMMONALITY, Valence.NEGATIVE)),
                days(threshold));
    }

    private static Profile days(String threshold) {
        return Profile.builder()
                .name("of a test")
                .putThreshold(STALE, new BigDecimal(threshold))
                .build();
    }

    private static LeverReading expertise(String id, Valence valence, LeverCondition... holding) {
        return reading(id, Lever.STAFF_EXPERTISE, valence)
                .withConditions(Arrays.stream(holding)
                        .map(condition -> ConditionState.of(condition, Holding.HOLDS))
                        .toArray(ConditionState[]::new));
    }

    private static List<String> found(String rule, LeverReading... readings) {
        return TrustFindings.of(rule, TrustFindings.birch().addLeverReadings(readings));
    }

    private static LeverReading reading(String id, Lever lever, Valence valence) {
        return LeverReading.of(id, LeverJudgement.of(lever, valence), BARE);
    }

    private static LeverReading unknown(String id) {
        return LeverReading.of(
                id,
                LeverJudgement.builder()
                        .lever(Coded.unrecognised("aol/lever/new"))
                        .valence(Valence.POSITIVE)
                        .build(),
                BARE);
    }
}
