// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import static io.github.trustimprovement.study.Segments.segment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.scoring.comparison.ExactRolePermutation;
import io.github.trustimprovement.scoring.comparison.GroupComparison;
import io.github.trustimprovement.scoring.comparison.OddsRatio;
import io.github.trustimprovement.scoring.comparison.PrevalenceDifference;
import io.github.trustimprovement.scoring.valence.LeverValenceTable;
import io.github.trustimprovement.scoring.valence.ValenceProfile;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.study.StudyBuilder;
import io.github.trustimprovement.text.TextTable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Eight CEOs, seven of whom speak of commonality, and three others, one of whom does. */
class GuardedTablesTest {
    private static final ReportingGuard GUARD = ReportingGuard.countsOnly().withSuppressedBelow(5);
    private static final Study STUDY = study();
    private static final LeaderMentions MENTIONS =
            LeaderMentions.of(LeverValenceTally.of(STUDY, CountingUnit.LEADER), Lever.COMMONALITY);

    private static Study study() {
        StudyBuilder study = Study.builder().id("guarded");
        for (int i = 1; i <= 11; i++) {
            String leader = "p" + i;
            boolean isCeo = i <= 8;
            study.addParticipants(Participant.of(leader, isCeo ? LeaderGroup.CEO : LeaderGroup.NON_CEO));
            study.addSegments(segment(
                    "s" + i,
                    "i1",
                    leader,
                    i <= 7 || i == 9
                            ? Coding.of(Lever.COMMONALITY, Valence.POSITIVE)
                            : Coding.of(Lever.LEADERSHIP, Valence.NEGATIVE)));
        }
        return study.build();
    }

    static Stream<Result> twoGroups() {
        return Stream.of(
                PrevalenceDifference.of(MENTIONS).withInterval(0.95),
                OddsRatio.of(MENTIONS),
                ExactRolePermutation.of(MENTIONS));
    }

    @ParameterizedTest
    @MethodSource("twoGroups")
    void aNumberOfTwoGroupsTellsNothingOfASuppressedOne(Result result) {
        assertThat(result.toTextTable(GUARD).rows())
                .filteredOn(row -> !row.get(0).equals("CEO"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.subList(1, row.size())).containsOnly("suppressed", "-"));
        assertThat(result.toTextTable(ReportingGuard.countsOnly().withSuppressedBelow(3)))
                .hasToString(result.toString());
    }

    @Test
    void aComparisonSuppressesTheDifferenceWithTheGroup() {
        GroupComparison comparison = GroupComparison.of(Map.of("Commonality", MENTIONS))
                .withInterval(0.95)
                .withExactPermutation();

        assertThat(comparison.toTextTable(GUARD).rows())
                .containsExactly(List.of(
                        "Commonality",
                        "7 of 8",
                        "suppressed",
                        "suppressed",
                        "-",
                        "-",
                        "suppressed",
                        "suppressed",
                        "suppressed"));
        assertThat(String.join(" ", comparison.toTextTable(GUARD).notes())).doesNotContain("8 v 3");
        assertThat(String.join(" ", comparison.toTextTable().notes())).contains("8 v 3");
    }

    @Test
    void aProfileHidesEveryGroupWhereOneWouldFollowFromTheOthers() {
        TextTable table = ValenceProfile.of(STUDY, Lever.COMMONALITY).toTextTable(GUARD);

        assertThat(table.rows())
                .contains(
                        List.of("positive only", "8", "suppressed", "suppressed", "8", "suppressed", "suppressed"),
                        List.of("n, looked at", "11", "-", "-", "11", "-", "-"));
        assertThat(String.join(" ", table.notes())).contains("One leader out, as shares of all leaders");
        assertThat(String.join(
                        " ",
                        ValenceProfile.of(STUDY, Lever.COMMONALITY)
                                .toTextTable(ReportingGuard.countsOnly().withSuppressedBelow(12))
                                .notes()))
                .doesNotContain("One leader out");
    }

    @Test
    void aTableOfLeversHidesACountThatRestsOnTooFewLeaders() {
        LeverValenceTable<LeaderUnit> table = LeverValenceTable.of(STUDY, CountingUnit.LEADER);

        assertThat(table.toTextTable(GUARD).rows())
                .contains(
                        List.of("Commonality", "8", "0", "0", "0", "8"),
                        List.of("Connectedness", "0", "0", "0", "0", "0"),
                        List.of("Leadership", "suppressed", "suppressed", "suppressed", "suppressed", "suppressed"),
                        List.of("Any lever", "suppressed", "suppressed", "suppressed", "suppressed", "suppressed"));
        assertThat(table.toGroupTable(GUARD).rows())
                .contains(
                        List.of("Commonality", "positive", "suppressed", "suppressed", TextTable.MISSING, "8"),
                        List.of("Leadership", "negative", "suppressed", "suppressed", TextTable.MISSING, "suppressed"));
        assertThat(table.toGroupTable(GUARD).notes()).contains("n = 11 leaders, 11 with a lever; one coder a segment.");
    }

    @Test
    void aTableSaysOfWhichOmissionsNoNumberIsLeft() {
        LeaderMentions one = LeaderMentions.builder()
                .addLeaders(
                        LeaderMention.of("p1", CountedGroup.CEO, false),
                        LeaderMention.of("p2", CountedGroup.NON_CEO, true),
                        LeaderMention.of("p3", CountedGroup.NON_CEO, true))
                .basis(MENTIONS.basis())
                .build();

        assertThat(OddsRatio.of(one).toTextTable().notes())
                .contains(
                        "Leaving out one gives no number for some, beside the range: odds of CEO by Non-CEO (1 of 3).");
    }
}
