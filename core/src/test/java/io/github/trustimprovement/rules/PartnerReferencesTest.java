// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.practice.PartnerPractices;
import io.github.trustimprovement.practice.Practice;
import io.github.trustimprovement.practice.TrustRecordBuilder;
import io.github.trustimprovement.review.Evidence;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ids and codes in what partner trusts have told: their own affair, save the partner and the links in one list. */
class PartnerReferencesTest {
    private static final String DANGLING = "reference/dangling-id";
    private static final String NOT_TOLD = "reference/practice-not-told";
    private static final String DUPLICATE = "reference/duplicate-id";
    private static final Practice OWN = Practice.of("p", "Visits", Component.CONNECT);

    @Test
    void asksForAPartnerThatTheRecordNames() {
        assertThat(found(DANGLING, PartnerPractices.of("hazle"), PartnerPractices.of("birch")))
                .containsExactly(
                        "ERROR /partnerPractices/0/partner: there is no partner trust 'hazle'",
                        "ERROR /partnerPractices/1/partner: there is no partner trust 'birch'");
    }

    @Test
    void followsLinksWithinTheListOfAPartnerAlone() {
        Practice desk = Practice.of("desk", "Morning desk");

        assertThat(found(DANGLING, PartnerPractices.of("hazel", desk.withInforms("list"), Practice.of("list", "List"))))
                .isEmpty();
        assertThat(found(NOT_TOLD, PartnerPractices.of("hazel", desk.withInforms("list"), Practice.of("list", "List"))))
                .isEmpty();
        assertThat(found(DANGLING, PartnerPractices.of("hazel", desk.withInforms("p"))))
                .isEmpty();
        assertThat(found(NOT_TOLD, PartnerPractices.of("hazel", desk.withInforms("p"))))
                .containsExactly(
                        "WARNING /partnerPractices/0/practices/0/informs/0: there is no practice told by partner trust "
                                + "'hazel' with the id 'p'");
        assertThat(TrustFindings.of(
                        DANGLING,
                        record(PartnerPractices.of("hazel", desk))
                                .addPractices(Practice.of("q", "Talks").withInforms("desk"))))
                .containsExactly("ERROR /practices/1/informs/0: there is no practice 'desk'");
    }

    @Test
    void leavesSchoolsPartnersAndEvidenceToThePartner() {
        Practice theirs = Practice.of("desk", "Morning desk").withSchools("harbour").toBuilder()
                .addPartners("nobody")
                .addEvidence(Evidence.of("Calls").withId("e"))
                .build();
        PartnerPractices told = PartnerPractices.of("hazel", theirs);
        TrustRecordBuilder trust = record(told)
                .addPractices(Practice.of("q", "Talks").toBuilder()
                        .addEvidence(Evidence.of("Notes").withId("e"))
                        .build());

        assertThat(TrustFindings.of(DANGLING, trust)).isEmpty();
        assertThat(TrustFindings.of(DUPLICATE, trust)).isEmpty();
    }

    @Test
    void countsIdsWithinTheListOfAPartnerAlone() {
        assertThat(found(DUPLICATE, PartnerPractices.of("hazel", OWN), PartnerPractices.of("rowan", OWN)))
                .isEmpty();
        assertThat(found(DUPLICATE, PartnerPractices.of("hazel", OWN, OWN)))
                .containsExactly(
                        "ERROR /partnerPractices/0/practices/0/id: practice told by partner trust 'hazel' with the id 'p' "
                                + "stands 2 times",
                        "ERROR /partnerPractices/0/practices/1/id: practice told by partner trust 'hazel' with the id 'p' "
                                + "stands 2 times");
    }

    @Test
    void takesOneEntryAPartner() {
        assertThat(found(DUPLICATE, PartnerPractices.of("hazel"), PartnerPractices.of("hazel")))
                .containsExactly(
                        "ERROR /partnerPractices/0/partner: entry of the practices of 'hazel' stands 2 times",
                        "ERROR /partnerPractices/1/partner: entry of the practices of 'hazel' stands 2 times");
    }

    @Test
    void readsTheCodesOfAPartner() {
        Practice theirs = Practice.builder()
                .id("desk")
                .title("Morning desk")
                .addComponents(Coded.unrecognised("x/1"))
                .orientation(Coded.unrecognised("x/2"))
                .build();

        assertThat(found("reference/unknown-code", PartnerPractices.of("hazel", theirs)))
                .containsExactly(
                        "WARNING /partnerPractices/0/practices/0/components/0: no concept has the id \"x/1\"",
                        "WARNING /partnerPractices/0/practices/0/orientation: no concept has the id \"x/2\"");
    }

    private static List<String> found(String rule, PartnerPractices... told) {
        return TrustFindings.of(rule, record(told));
    }

    private static TrustRecordBuilder record(PartnerPractices... told) {
        return TrustFindings.birch()
                .addPartnerTrusts(Trust.of("hazel"), Trust.of("rowan"))
                .addPractices(OWN)
                .addPartnerPractices(told);
    }
}
