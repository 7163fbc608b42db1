// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.practice.Goal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GoalRulesTest {
    private static final Goal OF_TRUST = Goal.ofTrust("t1", "every child reads");
    private static final Goal OF_SCHOOL = Goal.ofSchool("g1", "s1", "phonics from the first week");

    @Test
    void reportsAGoalOfASchoolThatLeadsToNoneOfTheTrust() {
        assertThat(found("school-goal-unaligned", OF_TRUST, OF_SCHOOL))
                .containsExactly("WARNING /goals/1: goal 'g1' leads to no goal of the trust");
        assertThat(found("school-goal-unaligned", OF_TRUST, OF_SCHOOL.withAlignedTo("g2"), school("g2")))
                .containsExactly(
                        "WARNING /goals/1: goal 'g1' leads to no goal of the trust",
                        "WARNING /goals/2: goal 'g2' leads to no goal of the trust");
    }

    @Test
    void acceptsAGoalThatLeadsToOneOfTheTrustByWayOfOthers() {
        assertThat(found(
                        "school-goal-unaligned",
                        OF_TRUST,
                        OF_SCHOOL.withAlignedTo("g2"),
                        school("g2").withAlignedTo("t1")))
                .isEmpty();
    }

    @Test
    void cannotTellWhereAnUnknownGoalLeads() {
        assertThat(found("school-goal-unaligned", OF_TRUST, OF_SCHOOL.withAlignedTo("t9")))
                .isEmpty();
    }

    @Test
    void saysNothingOfARecordThatHoldsOneLevelOnly() {
        assertThat(found("school-goal-unaligned", OF_SCHOOL)).isEmpty();
        assertThat(found("trust-goal-not-embedded", OF_TRUST)).isEmpty();
    }

    @Test
    void reportsAGoalOfTheTrustThatNoSchoolServes() {
        assertThat(found("trust-goal-not-embedded", OF_TRUST.withAlignedTo("t2"), OF_SCHOOL, trust("t2")))
                .containsExactly(
                        "INFO /goals/0: goal 't1' is served by no goal of a school",
                        "INFO /goals/2: goal 't2' is served by no goal of a school");
    }

    @Test
    void acceptsAGoalOfTheTrustThatASchoolServesByWayOfOthers() {
        assertThat(found(
                        "trust-goal-not-embedded",
                        OF_SCHOOL.withAlignedTo("t1"),
                        OF_TRUST.withAlignedTo("t2"),
                        trust("t2")))
                .isEmpty();
    }

    @Test
    void reportsGoalsThatServeEachOtherInACircle() {
        assertThat(found(
                        "alignment-cycle",
                        trust("a").withAlignedTo("b"),
                        trust("b").withAlignedTo("c", "d"),
                        trust("c").withAlignedTo("a"),
                        trust("d").withAlignedTo("e"),
                        trust("e").withAlignedTo("e", "f"),
                        trust("f"),
                        trust("g").withAlignedTo("a")))
                .containsExactly(
                        "WARNING /goals/0/alignedTo: goal 'a' serves itself in a circle",
                        "WARNING /goals/1/alignedTo: goal 'b' serves itself in a circle",
                        "WARNING /goals/2/alignedTo: goal 'c' serves itself in a circle",
                        "WARNING /goals/4/alignedTo: goal 'e' serves itself in a circle");
    }

    @Test
    void acceptsWhatLiesBetweenCirclesAndWaysThatMeet() {
        assertThat(found(
                        "alignment-cycle",
                        trust("a").withAlignedTo("b", "c"),
                        trust("b").withAlignedTo("d"),
                        trust("c").withAlignedTo("d"),
                        trust("d").withAlignedTo("nowhere")))
                .isEmpty();
    }

    @Test
    void takesGoalsThatShareAnIdAsOne() {
        assertThat(found("school-goal-unaligned", OF_TRUST, OF_SCHOOL, OF_SCHOOL.withAlignedTo("t1")))
                .isEmpty();
    }

    @Test
    void standsALongChain() {
        Goal[] chain = IntStream.range(0, 50_000)
                .mapToObj(index -> trust("t" + index).withAlignedTo("t" + (index + 1)))
                .toArray(Goal[]::new);
        chain[chain.length - 1] = trust("t" + (chain.length - 1)).withAlignedTo("t0");

        assertThat(found("alignment-cycle", chain)).hasSize(chain.length);
    }

    private static Goal trust(String id) {
        return Goal.ofTrust(id, "a goal");
    }

    private static Goal school(String id) {
        return Goal.ofSchool(id, "s1", "a goal");
    }

    private static List<String> found(String rule, Goal... goals) {
        return TrustFindings.of(
                "goal/" + rule,
                GoalRules.all(),
                TrustFindings.trust().toBuilder().addGoals(goals).build());
    }
}
