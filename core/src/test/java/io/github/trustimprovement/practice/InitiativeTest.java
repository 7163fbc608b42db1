// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.ImprovementObject;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.dna.ImplementationPhase;
import io.github.trustimprovement.dna.ImprovementApproach;
import io.github.trustimprovement.organisation.AcademicYear;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class InitiativeTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final LocalCode LOCAL = LocalCode.of("local/late-starts");

    private final Initiative initiative = Initiative.of("i1", "Reading scheme")
            .withFocus("early reading")
            .withOwner("director of education")
            .withAims(Aim.INSTITUTION_ORIENTED, LOCAL)
            .withObjects(ImprovementObject.SCHOOL_CULTURE)
            .withLevers(Lever.STAFF_EXPERTISE, Lever.COMMONALITY)
            .withComponents(Component.DEVELOP_EXPERTISE)
            .withPractices("p1")
            .withSchools("s1", "s2")
            .withApproach(ImprovementApproach.PLAN_DO_STUDY_ACT)
            .withLog(Started.of(DAY), PhaseEntered.of(DAY, ImplementationPhase.PREPARE));

    @Test
    void takesConceptsAsTheyAre() {
        assertThat(initiative.aims()).containsExactly(Aim.INSTITUTION_ORIENTED, LOCAL);
        assertThat(initiative.objects()).containsExactly(ImprovementObject.SCHOOL_CULTURE);
        assertThat(initiative.levers()).containsExactly(Coded.of(Lever.STAFF_EXPERTISE), Coded.of(Lever.COMMONALITY));
        assertThat(initiative.components()).containsExactly(Coded.of(Component.DEVELOP_EXPERTISE));
        assertThat(initiative.approach()).contains(Coded.of(ImprovementApproach.PLAN_DO_STUDY_ACT));
    }

    @Test
    void readsStatusAndPhaseFromItsLog() {
        assertThat(initiative.statusAt(DAY.minusDays(1))).isEqualTo(InitiativeStatus.NOT_STARTED);
        assertThat(initiative.statusAt(DAY)).isEqualTo(InitiativeStatus.RUNNING);
        assertThat(initiative.phaseAt(DAY)).contains(Coded.of(ImplementationPhase.PREPARE));
        assertThat(initiative.timeline().events()).isEqualTo(initiative.log());
    }

    @Test
    void holdsPlansAndNeeds() {
        CapacityDemand demand = CapacityDemand.unknown("literacy", AcademicYear.of(2025), "day");
        ImplementationPlan plan =
                ImplementationPlan.builder().infrastructure("an hour a week").build();
        FailurePlan failure = FailurePlan.builder().addCauses("staff leave").build();

        Initiative planned =
                initiative.withImplementationPlan(plan).withFailurePlan(failure).withCapacityDemands(demand);

        assertThat(planned.implementationPlan()).contains(plan);
        assertThat(planned.failurePlan()).contains(failure);
        assertThat(planned.capacityDemands()).containsExactly(demand);
    }

    @Test
    void saysNothingThatWasNotSaid() {
        Initiative bare = Initiative.of("i1", "Reading scheme");

        assertThat(bare.accountabilityOnly()).isEmpty();
        assertThat(bare.owner()).isEmpty();
        assertThat(bare.log()).isEmpty();
        assertThat(bare.statusAt(DAY)).isEqualTo(InitiativeStatus.NOT_STARTED);
        assertThat(bare.phaseAt(DAY)).isEmpty();
    }

    @Test
    void isOnOneLine() {
        assertThat(initiative)
                .hasToString("i1 'Reading scheme' on early reading aol/lever/staff-expertise, aol/lever/commonality"
                        + " 2 schools 2 events");
        assertThat(Initiative.of("i1", "Reading scheme")).hasToString("i1 'Reading scheme' 0 schools 0 events");
        assertThat(ExternalEffect.of("draws teachers").withArea(ExternalArea.STAFF))
                .hasToString("effect 'draws teachers' on staff");
    }
}
