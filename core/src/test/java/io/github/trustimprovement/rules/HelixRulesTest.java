// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.practice.Practice;
import io.github.trustimprovement.review.Evidence;
import org.junit.jupiter.api.Test;

class HelixRulesTest {
    private static final Practice GOALS = Practice.of("g", "Common assessment", Component.EVALUATE_INSIGHTS);
    private static final Practice CAPACITY = Practice.of("c", "Subject networks", Component.CONNECT);
    private static final Practice ACTION = Practice.of("a", "Review days", Component.ADOPT_A_CYCLE);

    private static final String EMPTY = "helix/empty-strand";
    private static final String UNSERVED = "helix/component-without-practice";
    private static final String LOOP = "helix/no-feedback-loop";

    @Test
    void reportsEachStrandWithoutAPractice() {
        assertThat(TrustFindings.of(EMPTY, TrustFindings.birch().addPractices(CAPACITY)))
                .containsExactly(
                        "WARNING /practices: no practice serves the strand dna/strand/curate-clear-goals",
                        "WARNING /practices: no practice serves the strand "
                                + "dna/strand/implement-improvement-initiatives");
    }

    @Test
    void findsNoEmptyStrandWhereEachHasAPractice() {
        assertThat(TrustFindings.of(EMPTY, TrustFindings.birch().addPractices(GOALS, CAPACITY, ACTION)))
                .isEmpty();
    }

    @Test
    void findsNoEmptyStrandInARecordWithoutPractices() {
        assertThat(TrustFindings.of(EMPTY, TrustFindings.birch())).isEmpty();
        assertThat(TrustFindings.of(UNSERVED, TrustFindings.birch())).isEmpty();
    }

    @Test
    void listsTheComponentsWithoutAPracticeInStrandsThatHaveOne() {
        assertThat(TrustFindings.of(UNSERVED, TrustFindings.birch().addPractices(CAPACITY)))
                .containsExactly("INFO /practices: no practice serves dna/component/develop-expertise, "
                        + "dna/component/empower-horizontal-improvement, dna/component/grow-culture-and-leadership");
    }

    @Test
    void findsNothingWhereEveryComponentIsServed() {
        Practice all = Practice.of("all", "Everything", Component.values());

        assertThat(TrustFindings.of(UNSERVED, TrustFindings.birch().addPractices(all)))
                .isEmpty();
    }

    @Test
    void doesNotTakeAnUnknownComponentForAKnownOne() {
        Practice unknown = Practice.builder()
                .id("u")
                .title("Of a later edition")
                .addComponents(Coded.unrecognised("dna/component/listen"))
                .build();

        assertThat(TrustFindings.of(EMPTY, TrustFindings.birch().addPractices(unknown)))
                .hasSize(3);
        assertThat(TrustFindings.of(UNSERVED, TrustFindings.birch().addPractices(unknown)))
                .isEmpty();
    }

    @Test
    void namesTheStrandsThatNoLinkLeadsTo() {
        assertThat(TrustFindings.of(
                        LOOP,
                        TrustFindings.birch()
                                .addPractices(
                                        GOALS.withInforms("c"),
                                        CAPACITY.withInforms("a", "nowhere"),
                                        ACTION.withInforms("a"))))
                .containsExactly("INFO /practices: no chain of links leads "
                        + "from dna/strand/build-capability-and-capacity to dna/strand/curate-clear-goals, "
                        + "from dna/strand/implement-improvement-initiatives to dna/strand/curate-clear-goals, "
                        + "from dna/strand/implement-improvement-initiatives to "
                        + "dna/strand/build-capability-and-capacity");
    }

    @Test
    void findsTheLoopThatLeadsThroughAllStrands() {
        assertThat(TrustFindings.of(
                        LOOP,
                        TrustFindings.birch()
                                .addPractices(
                                        GOALS.withInforms("c"), CAPACITY.withInforms("a"), ACTION.withInforms("g"))))
                .isEmpty();
    }

    @Test
    void asksWhereLinksJoinTheStrandsAndDoNotLeadBack() {
        Practice broad = Practice.of(
                "b", "Review days", Component.EVALUATE_INSIGHTS, Component.CONNECT, Component.ADOPT_A_CYCLE);
        Practice other = broad.toBuilder().id("o").build();

        assertThat(TrustFindings.of(LOOP, TrustFindings.birch().addPractices(broad.withInforms("o"), other)))
                .containsExactly(
                        "INFO /practices: links join the strands, but those that lead back do not join all " + "three");
        assertThat(TrustFindings.of(
                        LOOP, TrustFindings.birch().addPractices(broad.withInforms("o"), other.withInforms("b"))))
                .isEmpty();
    }

    @Test
    void letsAPracticeOfSeveralStrandsSpeakForEach() {
        Practice broad = Practice.of("b", "Review days", Component.CONNECT, Component.ADOPT_A_CYCLE);

        assertThat(TrustFindings.of(
                        LOOP, TrustFindings.birch().addPractices(GOALS.withInforms("b"), broad.withInforms("g"))))
                .isEmpty();
    }

    @Test
    void doesNotAskForALoopWhereAStrandIsEmpty() {
        assertThat(TrustFindings.of(LOOP, TrustFindings.birch().addPractices(GOALS, CAPACITY)))
                .isEmpty();
    }

    @Test
    void reportsAPracticeWithoutComponents() {
        assertThat(TrustFindings.of(
                        "helix/practice-without-component",
                        TrustFindings.birch().addPractices(GOALS, Practice.of("x", "Assembly"))))
                .containsExactly("WARNING /practices/1: practice 'x' serves no component");
    }

    @Test
    void reportsAPracticeWithoutEvidence() {
        Practice backed = GOALS.toBuilder()
                .addEvidence(Evidence.of("Two years of results"))
                .build();

        assertThat(TrustFindings.of(
                        "helix/practice-without-evidence", TrustFindings.birch().addPractices(backed, CAPACITY)))
                .containsExactly("INFO /practices/1: practice 'c' has no evidence");
    }
}
