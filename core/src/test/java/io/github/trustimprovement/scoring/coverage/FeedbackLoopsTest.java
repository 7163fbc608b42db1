// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.coverage;

import static io.github.trustimprovement.scoring.AnswerContent.value;
import static io.github.trustimprovement.scoring.AnswerContent.word;
import static io.github.trustimprovement.scoring.coverage.CoverageTest.ACTION;
import static io.github.trustimprovement.scoring.coverage.CoverageTest.CULTURE;
import static io.github.trustimprovement.scoring.coverage.CoverageTest.GOALS;
import static io.github.trustimprovement.scoring.coverage.CoverageTest.WHY;
import static io.github.trustimprovement.scoring.coverage.CoverageTest.assertNoData;
import static io.github.trustimprovement.scoring.coverage.CoverageTest.assertTable;
import static io.github.trustimprovement.scoring.coverage.CoverageTest.practices;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.practice.Practice;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedbackLoopsTest {
    @Test
    @Proves(measure = "coverage/feedback-loops", by = Proof.DERIVED, source = WHY)
    void saysWhetherTheStrandsFormALoop() {
        Practice one = Practice.of("p1", "p1", GOALS).withInforms("p2", "p2", "p1", "none");
        Practice two = Practice.of("p2", "p2", CULTURE).withInforms("p3");
        Practice three = Practice.of("p3", "p3", ACTION);
        FeedbackLoops open = FeedbackLoops.of(practices(one, two, three));
        FeedbackLoops closed = FeedbackLoops.of(List.of(one, two, three.withInforms("p1")));

        assertThat(word(open.classification())).isEqualTo("open");
        assertThat(open.unreached())
                .containsExactly(
                        new FeedbackLoops.Pair(CULTURE.strand(), GOALS.strand()),
                        new FeedbackLoops.Pair(ACTION.strand(), GOALS.strand()),
                        new FeedbackLoops.Pair(ACTION.strand(), CULTURE.strand()));
        assertThat(value(open.links(GOALS.strand(), CULTURE.strand()))).isEqualTo(1);
        assertThat(value(open.links(GOALS.strand(), ACTION.strand()))).isZero();
        assertThat(word(closed.classification())).isEqualTo("one-loop");
        assertTable(closed, "loops", "one-loop");
        assertThat(open.links()).hasToString("2 (n = 3)");
        assertNoData(FeedbackLoops.of(practices()).links());
        assertNoData(FeedbackLoops.of(practices()).classification());
        assertNoData(FeedbackLoops.of(practices()).links(GOALS.strand(), ACTION.strand()));
    }

    @Test
    void takesALinkThatDoesNotLeadBackForNoLoop() {
        Practice all = Practice.of("p", "p", GOALS, CULTURE, ACTION).withInforms("q");
        Practice others = Practice.of("q", "q", GOALS, CULTURE, ACTION);
        FeedbackLoops one = FeedbackLoops.of(List.of(all, others));
        FeedbackLoops both = FeedbackLoops.of(List.of(all, others.withInforms("p")));

        assertThat(word(one.classification())).isEqualTo("linked");
        assertThat(one.unreached()).isEmpty();
        assertThat(one.links()).hasToString("1 (n = 2)");
        assertThat(one.linksThatLeadBack()).hasToString("0 (n = 2)");
        assertTable(one, "links that lead back", "linked");
        assertThat(word(both.classification())).isEqualTo("one-loop");
        assertThat(both.linksThatLeadBack()).hasToString("2 (n = 2)");
        assertNoData(FeedbackLoops.of(practices()).linksThatLeadBack());
    }

    @Test
    void takesAChainOfStrandsThatReturnsToNoPracticeForNoLoop() {
        FeedbackLoops chain = FeedbackLoops.of(List.of(
                Practice.of("a1", "a1", GOALS).withInforms("b1"),
                Practice.of("b1", "b1", CULTURE),
                Practice.of("b2", "b2", CULTURE).withInforms("c1"),
                Practice.of("c1", "c1", ACTION),
                Practice.of("c2", "c2", ACTION).withInforms("a2"),
                Practice.of("a2", "a2", GOALS)));

        assertThat(chain.unreached()).isEmpty();
        assertThat(word(chain.classification())).isEqualTo("linked");
    }

    @Test
    void countsNoLinkOutOfACircleAsOneThatLeadsBack() {
        FeedbackLoops circle = FeedbackLoops.of(List.of(
                Practice.of("a", "a", GOALS).withInforms("b"),
                Practice.of("b", "b", CULTURE).withInforms("a", "c"),
                Practice.of("c", "c", ACTION)));

        assertThat(word(circle.classification())).isEqualTo("open");
        assertThat(circle.links()).hasToString("3 (n = 3)");
        assertThat(circle.linksThatLeadBack()).hasToString("2 (n = 3)");
    }
}
