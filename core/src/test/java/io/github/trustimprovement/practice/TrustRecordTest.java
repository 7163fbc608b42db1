// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.outcome.Direction;
import io.github.trustimprovement.outcome.Observation;
import io.github.trustimprovement.outcome.OutcomeMeasure;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.study.Codebook;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class TrustRecordTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final OutcomeMeasure READING = OutcomeMeasure.of("ks2-reading", Direction.HIGHER_IS_BETTER);
    private static final OutcomeMeasure ABSENCE = OutcomeMeasure.of("absence", Direction.LOWER_IS_BETTER);
    private static final Observation OAK = observation("ks2-reading", "oak", 104);
    private static final Observation ELM = observation("ks2-reading", "elm", 101);

    private final TrustRecord record = TrustRecord.of(
                    "birch-2026", Trust.of("birch", School.of("oak"), School.of("elm")))
            .withAsOf(DAY)
            .withPractices(Practice.of("p1", "Subject networks", Component.CONNECT))
            .withInitiatives(
                    Initiative.of("i1", "Reading scheme").withLog(Started.of(DAY)), Initiative.of("i2", "Phonics"))
            .toBuilder()
            .addGoals(Goal.ofTrust("g1", "Every child reads"))
            .addScales(Scale.ofOrdinal("stage", "early", "firm"))
            .addOutcomeMeasures(READING, ABSENCE)
            .addObservations(OAK, observation("absence", "oak", 5), ELM)
            .build();

    @Test
    void findsItsRecordsById() {
        assertThat(record.goal("g1")).map(Goal::id).contains("g1");
        assertThat(record.practice("p1")).map(Practice::id).contains("p1");
        assertThat(record.initiative("i2")).map(Initiative::title).contains("Phonics");
        assertThat(record.scale("stage")).map(Scale::id).contains("stage");
        assertThat(record.outcomeMeasure("absence")).contains(ABSENCE);
    }

    @Test
    void findsNothingUnderAnIdItDoesNotHave() {
        assertThat(record.goal("x")).isEmpty();
        assertThat(record.practice("x")).isEmpty();
        assertThat(record.initiative("x")).isEmpty();
        assertThat(record.scale("x")).isEmpty();
        assertThat(record.outcomeMeasure("x")).isEmpty();
    }

    @Test
    void keepsWhatPartnersTellApartFromItsOwn() {
        PartnerPractices told = PartnerPractices.of("hazel", Practice.of("p2", "Reading canon")).toBuilder()
                .asOf(DAY)
                .source("a peer review")
                .build();
        TrustRecord both = record.toBuilder()
                .addPartnerPractices(told, PartnerPractices.of("hazel"))
                .build();

        assertThat(both.practicesOfPartner("hazel")).containsSame(told);
        assertThat(both.practicesOfPartner("birch")).isEmpty();
        assertThat(both.practice("p2")).isEmpty();
        assertThat(both.practices()).isEqualTo(record.practices());
        assertThat(told).hasToString("hazel up to 2025-09-01 'a peer review' 1 practice");
    }

    @Test
    void givesThePanelOfAMeasure() {
        assertThat(record.panel("ks2-reading").measure()).isEqualTo(READING);
        assertThat(record.panel("ks2-reading").observations()).containsExactly(OAK, ELM);
    }

    @Test
    void refusesThePanelOfAMeasureItDoesNotHave() {
        assertThatThrownBy(() -> record.panel("ks2-readin"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("TrustRecord.outcomeMeasures: no measure \"ks2-readin\"; there are: ks2-reading, absence");
        assertThatThrownBy(() -> TrustRecord.of("r", Trust.of("t")).panel("x"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("TrustRecord.outcomeMeasures: no measure \"x\"; there are none");
    }

    @Test
    void listsTheInitiativesThatRun() {
        assertThat(record.runningAt(DAY)).extracting(Initiative::id).containsExactly("i1");
        assertThat(record.runningAt(DAY.minusDays(1))).isEmpty();
    }

    @Test
    void declaresNothingUnlessStated() {
        assertThat(record.codebook()).isEqualTo(Codebook.empty());
        assertThat(record.improvementModel()).isEmpty();
    }

    @Test
    void isOnOneLine() {
        assertThat(record)
                .hasToString("birch-2026 on birch: 2 schools 1 practice 2 initiatives 0 component reviews"
                        + " 0 lever readings 3 observations");
    }

    private static Observation observation(String measure, String school, long value) {
        return Observation.of(measure, OrganisationRef.school(school), AcademicYear.of(2024), Decimal.of(value));
    }
}
