// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.practice.Decision;
import io.github.trustimprovement.practice.DecisionBuilder;
import io.github.trustimprovement.practice.Locus;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionRulesTest {
    private static final String CONFLICT = "helix/decision-loci-conflict";

    @Test
    void reportsADecisionWithoutLocus() {
        assertThat(TrustFindings.of(
                        "helix/decision-without-locus",
                        TrustFindings.birch()
                                .addDecisions(
                                        by(Locus.TRUST, "d1").build(),
                                        Decision.builder()
                                                .id("d2")
                                                .area("timetable")
                                                .build())))
                .containsExactly("WARNING /decisions/1: no locus for 'timetable'");
    }

    @Test
    void reportsALocusWithoutReason() {
        assertThat(TrustFindings.of(
                        "helix/decision-without-reason",
                        TrustFindings.birch()
                                .addDecisions(
                                        by(Locus.TRUST, "d1").build(),
                                        by(Locus.TRUST, "d2")
                                                .reason("One report for all parents")
                                                .build(),
                                        Decision.builder()
                                                .id("d3")
                                                .area("timetable")
                                                .build())))
                .containsExactly("INFO /decisions/0: no reason for the locus of 'Marking'");
    }

    @Test
    void reportsOneMatterDecidedInTwoPlacesOnEachEntry() {
        assertThat(conflicts(
                        by(Locus.SCHOOL, "d1").build(),
                        by(Locus.TRUST, "d2").area(" marking ").build()))
                .containsExactly(
                        "WARNING /decisions/0/locus: 'Marking' has several loci: trust, school",
                        "WARNING /decisions/1/locus: ' marking ' has several loci: trust, school");
    }

    @Test
    void namesTheSchoolForWhichTwoPlacesAreNamed() {
        assertThat(conflicts(
                        by(Locus.SCHOOL, "d1").addSchools("oak", "elm").build(),
                        by(Locus.SHARED, "d2").addSchools("elm").build(),
                        Decision.builder()
                                .id("d3")
                                .area("Marking")
                                .addSchools("elm")
                                .build()))
                .containsExactly(
                        "WARNING /decisions/0/locus: 'Marking' for school 'elm' has several loci: school, shared",
                        "WARNING /decisions/1/locus: 'Marking' for school 'elm' has several loci: school, shared");
    }

    @Test
    void takesOneSchoolForAnException() {
        assertThat(conflicts(
                        by(Locus.TRUST, "d1").build(),
                        by(Locus.SCHOOL, "d2").addSchools("oak").build()))
                .isEmpty();
    }

    @Test
    void takesALaterDayForAChange() {
        assertThat(conflicts(
                        by(Locus.TRUST, "d1").since(LocalDate.of(2023, 9, 1)).build(),
                        by(Locus.SCHOOL, "d2").since(LocalDate.of(2025, 9, 1)).build()))
                .isEmpty();
    }

    @Test
    void letsTwoEntriesAgree() {
        assertThat(conflicts(
                        by(Locus.TRUST, "d1").build(), by(Locus.TRUST, "d2").build()))
                .isEmpty();
    }

    private static List<String> conflicts(Decision... decisions) {
        return TrustFindings.of(CONFLICT, TrustFindings.birch().addDecisions(decisions));
    }

    private static DecisionBuilder by(Locus locus, String id) {
        return Decision.builder().id(id).area("Marking").locus(locus);
    }
}
