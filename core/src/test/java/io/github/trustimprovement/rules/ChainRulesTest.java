// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.ImprovementObject;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.UnrecognisedCode;
import io.github.trustimprovement.practice.Goal;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.TrustRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChainRulesTest {
    private static final Initiative INITIATIVE = Initiative.of("i1", "Reading");
    private static final Initiative WHOLE = INITIATIVE
            .withAims(Aim.CHILD_ORIENTED)
            .withObjects(ImprovementObject.TEACHING_AND_CURRICULUM)
            .withLevers(Lever.STAFF_EXPERTISE);

    @Test
    void reportsAnAimWithoutObject() {
        assertThat(found("aim-without-object", WHOLE.withObjects()))
                .containsExactly("WARNING /initiatives/0/aims: 'i1' names aims and no object");
    }

    @Test
    void reportsAnObjectWithoutLever() {
        assertThat(found("object-without-lever", WHOLE.withLevers()))
                .containsExactly("WARNING /initiatives/0/objects: 'i1' names objects and no lever");
    }

    @Test
    void reportsALeverWithoutObject() {
        assertThat(found("lever-without-object", WHOLE.withObjects()))
                .containsExactly("WARNING /initiatives/0/levers: 'i1' names levers and no object");
    }

    @Test
    void reportsAnObjectWithoutAim() {
        assertThat(found("object-without-aim", WHOLE.withAims()))
                .containsExactly("WARNING /initiatives/0/objects: 'i1' names objects and no aim");
    }

    @Test
    void takesAnAimFromAGoalThatIsServed() {
        Goal goal = Goal.ofTrust("g1", "every child reads").withAims(Aim.CHILD_ORIENTED);
        Initiative serving = WHOLE.withAims().toBuilder().addGoals("g0", "g1").build();
        TrustRecord withAim =
                TrustFindings.trust(serving).toBuilder().addGoals(goal).build();
        TrustRecord withoutAim =
                withAim.toBuilder().goals(List.of(goal.withAims())).build();

        assertThat(TrustFindings.of("initiative/object-without-aim", ChainRules.all(), withAim))
                .isEmpty();
        assertThat(TrustFindings.of("initiative/object-without-aim", ChainRules.all(), withoutAim))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aim-without-object", "object-without-lever", "lever-without-object", "object-without-aim"})
    void acceptsAWholeChainOnesOfUnknownCodesAndNone(String rule) {
        assertThat(found(rule, WHOLE)).isEmpty();
        assertThat(found(rule, WHOLE.withObjects(new UnrecognisedCode("aol/object/roofs"))))
                .isEmpty();
        assertThat(found(rule, INITIATIVE)).isEmpty();
    }

    private static List<String> found(String rule, Initiative initiative) {
        return TrustFindings.of("initiative/" + rule, ChainRules.all(), TrustFindings.trust(initiative));
    }
}
