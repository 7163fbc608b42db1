// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.practice.Adaptation;
import io.github.trustimprovement.practice.PartnerPractices;
import io.github.trustimprovement.practice.Practice;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransferRulesTest {
    private static final String PARTNER_ONLY = "helix/partner-only-component";
    private static final Practice PRACTICE = Practice.of("p1", "Subject networks", Component.CONNECT);
    private static final Adaptation TAKEN_OVER =
            Adaptation.builder().sourceTrust("elm").build();

    @Test
    void reportsAPracticeTakenOverWithoutAWordOnItsNewPlace() {
        assertThat(found(adapted(TAKEN_OVER)))
                .containsExactly(
                        "WARNING /practices/0/adaptation: 'p1' names neither changes nor the situation it goes "
                                + "to");
    }

    @Test
    void acceptsChangesOrANewSituation() {
        assertThat(found(adapted(TAKEN_OVER.toBuilder().addChanges("one lead").build())))
                .isEmpty();
        assertThat(found(adapted(
                        TAKEN_OVER.toBuilder().addTargetContexts("small-school").build())))
                .isEmpty();
        assertThat(found(PRACTICE)).isEmpty();
    }

    @Test
    void namesThePartnersComponentsInWhichTheTrustRecordsNothing() {
        Practice theirs = Practice.of(
                "q1", "Storm list", Component.ANTICIPATE_AND_ADAPT, Component.CONNECT, Component.DE_IMPLEMENT);

        assertThat(ofPartners(PartnerPractices.of("elm", theirs), PartnerPractices.of("ash", PRACTICE)))
                .containsExactly("INFO /partnerPractices/0: 'elm' has told of practices in "
                        + "dna/component/anticipate-and-adapt, dna/component/de-implement, and this trust records none "
                        + "there");
        assertThat(ofPartners(PartnerPractices.of("ash", PRACTICE), PartnerPractices.of("elm", theirs)))
                .singleElement()
                .asString()
                .startsWith("INFO /partnerPractices/1: ");
    }

    @Test
    void doesNotNameWhatAPartnerMayNotHaveToldOf() {
        assertThat(ofPartners(PartnerPractices.of("elm", Practice.of("q1", "Visits", Component.CONNECT))))
                .isEmpty();
    }

    @Test
    void isSilentWhereEitherTrustTellsOfNoComponent() {
        Practice untagged = Practice.of("q1", "Visits");
        assertThat(ofPartners(PartnerPractices.of("elm"))).isEmpty();
        assertThat(TrustFindings.of(
                        PARTNER_ONLY, TrustFindings.birch().addPartnerPractices(PartnerPractices.of("elm", PRACTICE))))
                .isEmpty();
        assertThat(ofPartners(PartnerPractices.of("elm", untagged))).isEmpty();
        assertThat(TrustFindings.of(
                        PARTNER_ONLY,
                        TrustFindings.birch()
                                .addPractices(untagged)
                                .addPartnerPractices(PartnerPractices.of("elm", PRACTICE))))
                .isEmpty();
    }

    private static List<String> ofPartners(PartnerPractices... told) {
        Practice goals = Practice.of("p2", "Reading canon", Component.SET_QUALITY_GOALS);
        return TrustFindings.of(
                PARTNER_ONLY,
                TrustFindings.birch().addPractices(PRACTICE, goals).addPartnerPractices(told));
    }

    private static Practice adapted(Adaptation adaptation) {
        return PRACTICE.toBuilder().adaptation(adaptation).build();
    }

    private static List<String> found(Practice practice) {
        return TrustFindings.of(
                "practice/transfer-without-adaptation",
                TransferRules.all(),
                TrustFindings.trust().withPractices(practice));
    }
}
