// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static io.github.trustimprovement.rules.TrustFindings.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.dna.ContextualFactor;
import io.github.trustimprovement.dna.ImplementationBehaviour;
import io.github.trustimprovement.practice.BehaviourPlan;
import io.github.trustimprovement.practice.ExternalEffect;
import io.github.trustimprovement.practice.FactorAnswer;
import io.github.trustimprovement.practice.ImplementationPlan;
import io.github.trustimprovement.practice.ImplementationStrategy;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.Started;
import io.github.trustimprovement.practice.Stopped;
import io.github.trustimprovement.review.Evidence;
import io.github.trustimprovement.review.Holding;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImplementationRulesTest {
    private static final Initiative INITIATIVE = Initiative.of("i1", "Reading");
    private static final ImplementationPlan EMPTY = ImplementationPlan.builder().build();
    private static final ImplementationPlan WHOLE = ImplementationPlan.builder()
            .addBehaviours(
                    BehaviourPlan.of(ImplementationBehaviour.ENGAGE, "a working group"),
                    BehaviourPlan.of(ImplementationBehaviour.UNITE, "one page for all"),
                    BehaviourPlan.of(ImplementationBehaviour.REFLECT, "a talk each month"))
            .addFactors(
                    FactorAnswer.of(ContextualFactor.EVIDENCE_INFORMED, Holding.HOLDS),
                    FactorAnswer.of(ContextualFactor.SUITABLE_FOR_THE_SETTING, Holding.HOLDS),
                    FactorAnswer.of(ContextualFactor.FEASIBLE_TO_IMPLEMENT, Holding.HOLDS))
            .infrastructure("a slot in the timetable")
            .addPeople("literacy lead")
            .build();

    @Test
    void reportsAnInitiativeWithoutPlan() {
        assertThat(found("no-implementation-plan", INITIATIVE))
                .containsExactly("INFO /initiatives/0: 'i1' has no plan of implementation");
    }

    @Test
    void asksForNoPlanOfWhatIsOver() {
        assertThat(found("no-implementation-plan", INITIATIVE.withLog(Started.of(day(9, 1)), Stopped.of(day(1, 5)))))
                .isEmpty();
        assertThat(found("no-implementation-plan", INITIATIVE.withImplementationPlan(EMPTY)))
                .isEmpty();
    }

    @Test
    void listsWhatAPlanDoesNotSpeakOf() {
        ImplementationPlan plan = WHOLE.toBuilder()
                .behaviours(List.of(
                        BehaviourPlan.of(ImplementationBehaviour.UNITE, "one page for all"),
                        BehaviourPlan.builder()
                                .behaviour(Coded.unrecognised("dna/behaviour/cheer"))
                                .build(),
                        BehaviourPlan.builder().how("in some way").build()))
                .people(List.of())
                .build();

        assertThat(found("implementation-guidance-incomplete", INITIATIVE.withImplementationPlan(plan)))
                .containsExactly("INFO /initiatives/0/implementationPlan: the plan of 'i1' does not speak of "
                        + ImplementationBehaviour.ENGAGE.code() + ", "
                        + ImplementationBehaviour.REFLECT.code() + ", "
                        + ContextualFactor.RIGHT_PEOPLE.code());
    }

    @Test
    void listsAllOfAnEmptyPlan() {
        assertThat(found("implementation-guidance-incomplete", INITIATIVE.withImplementationPlan(EMPTY)))
                .singleElement()
                .asString()
                .contains(ImplementationBehaviour.ENGAGE.code(), ContextualFactor.INFRASTRUCTURE.code());
    }

    @Test
    void acceptsAWholePlanAndAnsweredFactors() {
        ImplementationPlan answered = WHOLE.toBuilder()
                .factors(List.of())
                .people(List.of())
                .addFactors(
                        FactorAnswer.of(ContextualFactor.EVIDENCE_INFORMED, Holding.HOLDS),
                        FactorAnswer.of(ContextualFactor.SUITABLE_FOR_THE_SETTING, Holding.HOLDS),
                        FactorAnswer.of(ContextualFactor.FEASIBLE_TO_IMPLEMENT, Holding.HOLDS),
                        FactorAnswer.of(ContextualFactor.RIGHT_PEOPLE, Holding.HOLDS))
                .build();

        assertThat(found("implementation-guidance-incomplete", INITIATIVE.withImplementationPlan(WHOLE)))
                .isEmpty();
        assertThat(found("implementation-guidance-incomplete", INITIATIVE.withImplementationPlan(answered)))
                .isEmpty();
        assertThat(found("implementation-guidance-incomplete", INITIATIVE)).isEmpty();
    }

    @Test
    void reportsTrainingAsTheOnlyMeans() {
        assertThat(training(ImplementationStrategy.training("two days"), ImplementationStrategy.training("an evening")))
                .containsExactly("WARNING /initiatives/0/implementationPlan/strategies: 'i1' relies on training alone");
    }

    @Test
    void acceptsTrainingBesideOtherMeans() {
        assertThat(training(ImplementationStrategy.training("two days"), ImplementationStrategy.other("coaching")))
                .isEmpty();
        assertThat(training(
                        ImplementationStrategy.training("two days"),
                        ImplementationStrategy.builder().description("support").build()))
                .isEmpty();
        assertThat(training()).isEmpty();
    }

    @Test
    void reportsAnInitiativeWithoutEvidence() {
        Initiative answered = INITIATIVE.withImplementationPlan(WHOLE);

        assertThat(found("no-evidence", answered))
                .containsExactly("WARNING /initiatives/0: 'i1' rests on no recorded evidence");
    }

    @Test
    void takesEvidenceFromInitiativeOrPlan() {
        FactorAnswer answer = FactorAnswer.builder()
                .factor(Coded.of(ContextualFactor.EVIDENCE_INFORMED))
                .addEvidence(Evidence.of("a review of trials"))
                .build();
        FactorAnswer other = answer.toBuilder()
                .factor(Coded.of(ContextualFactor.FEASIBLE_TO_IMPLEMENT))
                .build();

        assertThat(found(
                        "no-evidence",
                        INITIATIVE.toBuilder()
                                .addEvidence(Evidence.of("a review of trials"))
                                .build()))
                .isEmpty();
        assertThat(found("no-evidence", withFactor(answer))).isEmpty();
        assertThat(found("no-evidence", withFactor(other))).hasSize(1);
    }

    @Test
    void reportsASharedInitiativeThatIsSilentOnOthers() {
        assertThat(found("effects-on-others-unstated", INITIATIVE.withSchools("s1", "s2", "s1")))
                .containsExactly("INFO /initiatives/0: 'i1' takes place in 2 schools and 0 other trusts, and says "
                        + "nothing of effects on others");
        assertThat(found(
                        "effects-on-others-unstated",
                        INITIATIVE.toBuilder().addPartnerTrusts("elm").build()))
                .hasSize(1);
    }

    @Test
    void acceptsOneSchoolAndStatedEffects() {
        assertThat(found("effects-on-others-unstated", INITIATIVE.withSchools("s1", "s1")))
                .isEmpty();
        assertThat(found(
                        "effects-on-others-unstated",
                        INITIATIVE.withSchools("s1", "s2").toBuilder()
                                .addExternalEffects(ExternalEffect.of("none expected"))
                                .build()))
                .isEmpty();
    }

    @Test
    void notesAccountabilityAsTheOnlyReason() {
        assertThat(found("accountability-only", accountability(true)))
                .containsExactly(
                        "INFO /initiatives/0/accountabilityOnly: inspection or metrics are the only reason for "
                                + "'i1'");
        assertThat(found("accountability-only", accountability(false))).isEmpty();
        assertThat(found("accountability-only", INITIATIVE)).isEmpty();
    }

    private static Initiative accountability(boolean only) {
        return INITIATIVE.toBuilder().accountabilityOnly(only).build();
    }

    private static Initiative withFactor(FactorAnswer answer) {
        return INITIATIVE.withImplementationPlan(
                EMPTY.toBuilder().addFactors(answer).build());
    }

    private static List<String> training(ImplementationStrategy... strategies) {
        return found(
                "training-only",
                INITIATIVE.withImplementationPlan(
                        EMPTY.toBuilder().addStrategies(strategies).build()));
    }

    private static List<String> found(String rule, Initiative initiative) {
        return TrustFindings.of("initiative/" + rule, ImplementationRules.all(), TrustFindings.trust(initiative));
    }
}
