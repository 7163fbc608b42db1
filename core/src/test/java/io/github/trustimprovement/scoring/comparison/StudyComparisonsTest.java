// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import static io.github.trustimprovement.study.Segments.segment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.Source;
import io.github.trustimprovement.study.Study;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Comparisons straight from a study. */
class StudyComparisonsTest {
    private static final Study STUDY = Study.builder()
            .id("demo")
            .addParticipants(Participant.of("p1", LeaderGroup.CEO), Participant.of("p2", LeaderGroup.NON_CEO))
            .addSources(Source.text("i1", "Both speak."))
            .addSegments(segment("s1", "i1", "p1", Coding.of(Lever.COMMONALITY, Valence.NEGATIVE)))
            .addSegments(segment("s2", "i1", "p2", Coding.of(Lever.CONNECTEDNESS)))
            .build();

    @Test
    void takesAStudyWithOrWithoutASelection() {
        CodingSelection any = CodingSelection.anyCoder();

        assertThat(PrevalenceDifference.of(STUDY, Lever.COMMONALITY).estimate().ifDefined())
                .hasValue(1);
        assertThat(PrevalenceDifference.of(STUDY, Lever.COMMONALITY, any)
                        .estimate()
                        .ifDefined())
                .hasValue(1);
        assertThat(OddsRatio.of(STUDY, Lever.COMMONALITY).estimate().ifDefined())
                .hasValue(9);
        assertThat(ExactRolePermutation.of(STUDY, Lever.COMMONALITY).estimate().ifDefined())
                .hasValue(1);
        assertThat(GroupComparison.of(STUDY, any, List.of(Lever.STAFF_EXPERTISE, Lever.COMMONALITY))
                        .names())
                .containsExactly("Staff expertise", "Commonality");
    }

    @Test
    void reportsTheTailChosenAndNoOther() {
        ExactRolePermutation less = ExactRolePermutation.of(ComparisonArbitraries.mentions(3, 4, 1, 4))
                .withTail(Tail.LESS);

        assertThat(less.estimate()).isEqualTo(less.p(Tail.LESS));
        assertThat(less.explain().answers())
                .extracting(NamedAnswer::what)
                .containsExactly("p, CEO as much or less", "smallest attainable p, CEO as much or less");
    }

    @Test
    void givesNoCountsWhereCodersAreNotResolved() {
        Study two = Study.builder()
                .id("demo")
                .addAllParticipants(STUDY.participants())
                .addAllSources(STUDY.sources())
                .addSegments(segment(
                        "s1",
                        "i1",
                        "p1",
                        Coding.of(Lever.COMMONALITY, Valence.NEGATIVE).withCoder("c1"),
                        Coding.of(Lever.COMMONALITY, Valence.POSITIVE).withCoder("c2")))
                .build();

        assertThat(PrevalenceDifference.of(two, Lever.COMMONALITY).explain().steps())
                .isEmpty();
        assertThat(ExactRolePermutation.of(two, Lever.COMMONALITY).explain().steps())
                .isEmpty();
    }
}
