// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.review.LeverContext;
import io.github.trustimprovement.review.LeverReading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingHistoryRulesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 1);

    @Test
    void reportsTheContextInWhichALeverWasLastReadLongAgo() {
        Profile profile = Profile.builder()
                .name("of a test")
                .putThreshold("lever/reading-stale", new BigDecimal("100"))
                .build();

        assertThat(TrustFindings.of(
                        "lever/reading-stale",
                        TrustFindings.birch()
                                .asOf(DAY.plusDays(200))
                                .addLeverReadings(
                                        reading("v1", Valence.POSITIVE, "oak", 0, "crisis"),
                                        reading("v2", Valence.POSITIVE, "oak", 150),
                                        reading("v3", Valence.POSITIVE, "elm", 150, "crisis")),
                        profile))
                .containsExactly(
                        "INFO /leverReadings/0/context/date: aol/lever/commonality was last read in school/oak, crisis "
                                + "on 2025-10-01, more than 100 days before 2026-04-19");
    }

    @Test
    void reportsAContextThatIsJudgedTheOtherWay() {
        String rule = "lever/judged-otherwise-in-context";
        LeverReading one = reading("v1", Valence.POSITIVE, "oak", 0);
        LeverReading two = reading("v2", Valence.POSITIVE, "elm", 0);

        assertThat(found(rule, one, two, reading("v3", Valence.NEGATIVE, "elm", 0, "crisis")))
                .containsExactly("INFO /leverReadings/2/judgement: aol/lever/commonality is judged the other way in "
                        + "school/elm, crisis than over all its readings");
        assertThat(found(rule, one, two, reading("v3", Valence.POSITIVE, "elm", 0, "crisis")))
                .isEmpty();
    }

    @Test
    void reportsContextsThatAreJudgedOppositeWaysWhereNeitherPrevails() {
        String rule = "lever/judged-otherwise-in-context";
        LeverReading good = reading("v1", Valence.POSITIVE, "oak", 0);
        LeverReading bad = reading("v2", Valence.NEGATIVE, "elm", 0);

        assertThat(found(rule, good, bad))
                .containsExactly(
                        "INFO /leverReadings/0/judgement: aol/lever/commonality is judged positive in school/oak and the "
                                + "other way elsewhere; over all its readings neither prevails",
                        "INFO /leverReadings/1/judgement: aol/lever/commonality is judged negative in school/elm and the "
                                + "other way elsewhere; over all its readings neither prevails");
        assertThat(found(rule, good, reading("v3", Valence.NEGATIVE, "oak", 0)))
                .as("of one context without a majority")
                .isEmpty();
        assertThat(found(rule, good, bad, reading("v3", Valence.POSITIVE, "ash", 0)))
                .as("of readings of which one way prevails")
                .singleElement()
                .asString()
                .startsWith("INFO /leverReadings/1/judgement: aol/lever/commonality is judged the other way");
    }

    @Test
    void reportsAJudgementThatTurned() {
        String rule = "lever/judgement-turned";
        LeverReading before = reading("v1", Valence.POSITIVE, "oak", 0);

        assertThat(found(rule, reading("v2", Valence.NEGATIVE, "oak", 7), before))
                .containsExactly(
                        "INFO /leverReadings/0/judgement: judgement of aol/lever/commonality: turn in school/oak from "
                                + "positive on 2025-10-01 to negative on 2025-10-08");
        assertThat(found(
                        rule,
                        before,
                        reading("v2", Valence.NEGATIVE, "oak", 7),
                        reading("v3", Valence.POSITIVE, "oak", 7)))
                .as("at each reading of the later day")
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("INFO /leverReadings/1/judgement: "),
                        second -> assertThat(second).startsWith("INFO /leverReadings/2/judgement: "));
        assertThat(found(rule, before, reading("v2", Valence.NEGATIVE, "elm", 7)))
                .isEmpty();
        assertThat(found(rule, before, reading("v2", Valence.POSITIVE, "oak", 7)))
                .isEmpty();
    }

    private static List<String> found(String rule, LeverReading... readings) {
        return TrustFindings.of(rule, TrustFindings.birch().addLeverReadings(readings));
    }

    private static LeverReading reading(String id, Valence valence, String school, int days, String... situations) {
        return LeverReading.of(
                id,
                LeverJudgement.of(Lever.COMMONALITY, valence),
                LeverContext.of(OrganisationRef.school(school), DAY.plusDays(days))
                        .withSituations(situations));
    }
}
