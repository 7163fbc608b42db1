// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import static io.github.trustimprovement.scoring.comparison.ComparisonArbitraries.BASIS;
import static io.github.trustimprovement.scoring.comparison.ComparisonArbitraries.mentions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.CountedGroup;
import io.github.trustimprovement.scoring.LeaderMention;
import io.github.trustimprovement.scoring.LeaderMentions;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContingencyTableTest {
    private static final List<String> ROWS = List.of("CEO", "Non-CEO");
    private static final List<String> COLUMNS = List.of("a", "b", "c");

    @Test
    void sortsGroupsByWhetherTheyVoiceIt() {
        ContingencyTable table = ContingencyTable.of(mentions(7, 8, 2, 6));

        assertThat(table.rows()).isEqualTo(ROWS);
        assertThat(table.columns()).containsExactly("voiced", "not voiced");
        assertThat(table.count("CEO", "voiced")).isEqualTo(7);
        assertThat(table.count("Non-CEO", "not voiced")).isEqualTo(4);
        assertThat(table.total()).isEqualTo(14);
        assertThat(table.basis().subject()).containsEntry("group", "CEO v Non-CEO");
    }

    @Test
    void sortsGroupsByWhichOfTwoThingsTheyVoice() {
        LeaderMentions positive = judged("positive", true, true, false, false, true);
        LeaderMentions negative = judged("negative", true, false, true, false, false);

        ContingencyTable table = ContingencyTable.of(positive, negative);

        assertThat(table).hasToString("""
                        Leaders  both  only positive  only negative  neither  All
                        -------  ----  -------------  -------------  -------  ---
                        CEO         1              1              0        0    2
                        Non-CEO     0              1              1        1    3
                        All         1              2              1        1    5
                        """);
        assertThat(table.basis().subject())
                .containsEntry("valence", "positive v negative")
                .containsEntry("group", "CEO v Non-CEO");
    }

    @Test
    void rejectsPatternsOfOtherLeaders() {
        assertThatThrownBy(() -> ContingencyTable.of(mentions(1, 2, 1, 1), mentions(1, 1, 1, 1)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ContingencyTable.leaders: the same as [c0, c1], was: [c0]");
    }

    @Test
    void addsTablesOfOtherLeaders() {
        ContingencyTable one = ContingencyTable.ofLeaders(
                with(Caveat.SINGLE_CODER, Caveat.PERCEPTION_NOT_EFFECT),
                ROWS,
                COLUMNS,
                List.of(List.of(1L, 2L, 3L), List.of(4L, 5L, 6L)));
        ContingencyTable other = ContingencyTable.ofLeaders(
                with(Caveat.SMALL_N).toBuilder()
                        .whyUndefined(UndefinedReason.NO_DATA)
                        .build(),
                ROWS,
                COLUMNS,
                List.of(List.of(0L, 0L, 1L), List.of(0L, 1L, 0L)));

        ContingencyTable both = one.merge(other);

        assertThat(both.count("CEO", "c")).isEqualTo(4);
        assertThat(both.count("Non-CEO", "b")).isEqualTo(6);
        assertThat(both.basis().caveats())
                .containsExactly(Caveat.PERCEPTION_NOT_EFFECT, Caveat.SMALL_N, Caveat.SINGLE_CODER);
        assertThat(both.basis().whyUndefined()).contains(UndefinedReason.NO_DATA);
        assertThat(both).isEqualTo(other.merge(one)).hasSameHashCodeAs(other.merge(one));
    }

    @Test
    void differsByAnyPart() {
        ContingencyTable table = ContingencyTable.of(mentions(1, 2, 0, 1));

        assertThat(table)
                .isNotEqualTo(ContingencyTable.of(mentions(2, 2, 0, 1)))
                .isNotEqualTo(ContingencyTable.empty(table.basis(), table.columns(), table.rows()))
                .isNotEqualTo(ContingencyTable.empty(table.basis(), table.rows(), COLUMNS))
                .isNotEqualTo(ContingencyTable.ofLeaders(
                        BASIS, table.rows(), table.columns(), List.of(List.of(1L, 1L), List.of(0L, 1L))))
                .isNotEqualTo("table");
    }

    @Test
    void rejectsWhatDoesNotFitTogether() {
        ContingencyTable table = ContingencyTable.empty(BASIS, ROWS, COLUMNS);

        assertThatThrownBy(() -> table.merge(ContingencyTable.empty(BASIS, COLUMNS, ROWS)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ContingencyTable.merge: the same labels,"
                        + " was: [CEO, Non-CEO][a, b, c] and [a, b, c][CEO, Non-CEO]");
        assertThatThrownBy(() -> table.merge(ContingencyTable.empty(BASIS, ROWS, ROWS)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("and [CEO, Non-CEO][CEO, Non-CEO]");
        assertThatThrownBy(() -> table.merge(ContingencyTable.empty(
                        BASIS.toBuilder().putOption("unit", "teams").build(), ROWS, COLUMNS)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("CountBasis.merge: the same subject and options,"
                        + " was: {lever=aol/lever/commonality}{unit=leaders}"
                        + " and {lever=aol/lever/commonality}{unit=teams}");
        assertThatThrownBy(() -> table.merge(ContingencyTable.empty(
                        CountBasis.builder().options(BASIS.options()).build(), ROWS, COLUMNS)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("and {}{unit=leaders}");
    }

    @Test
    void rejectsCountsAndLabelsThatCannotBe() {
        assertThatThrownBy(() -> ContingencyTable.ofLeaders(BASIS, ROWS, COLUMNS, List.of(List.of(1L, 2L, 3L))))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ContingencyTable.counts: 2 rows of 3 counts, was: [[1, 2, 3]]");
        assertThatThrownBy(() ->
                        ContingencyTable.ofLeaders(BASIS, ROWS, List.of("a"), List.of(List.of(1L), List.of(1L, 2L))))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ContingencyTable.counts: 2 rows of 1 counts, was: [[1], [1, 2]]");
        assertThatThrownBy(() ->
                        ContingencyTable.ofLeaders(BASIS, List.of("r"), List.of("a", "b"), List.of(List.of(1L, -1L))))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ContingencyTable.counts: from 0 to 2^53, was: -1");
        assertThatThrownBy(() -> ContingencyTable.ofLeaders(
                        BASIS, List.of("r"), List.of("a", "b"), List.of(List.of(1L << 53, 1L))))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ContingencyTable.total: from 0 to 2^53, was: 9007199254740993");
        assertThatThrownBy(() -> ContingencyTable.empty(BASIS, List.of("r", "r"), COLUMNS))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ContingencyTable.rows: each once, was: [r, r]");
        assertThatThrownBy(() -> ContingencyTable.empty(BASIS, ROWS, List.of(" ")))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ContingencyTable.columns: not blank, was: \" \"");
    }

    @Test
    void rejectsLabelsItDoesNotHave() {
        ContingencyTable table = ContingencyTable.empty(BASIS, ROWS, COLUMNS);

        assertThatThrownBy(() -> table.count("CEO", "d"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ContingencyTable.column: one of [a, b, c], was: \"d\"");
        assertThatThrownBy(() -> table.count("ceo", "a"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ContingencyTable.row: one of [CEO, Non-CEO], was: \"ceo\"");
    }

    private static LeaderMentions judged(String valence, boolean... isMentioned) {
        List<CountedGroup> groups = List.of(
                CountedGroup.CEO, CountedGroup.CEO, CountedGroup.NON_CEO, CountedGroup.NON_CEO, CountedGroup.NON_CEO);
        var mentions = LeaderMentions.builder()
                .basis(BASIS.toBuilder().putSubject("valence", valence).build());
        for (int i = 0; i < isMentioned.length; i++) {
            mentions.addLeaders(LeaderMention.of("p" + i, groups.get(i), isMentioned[i]));
        }
        return mentions.build();
    }

    private static CountBasis with(Caveat... caveats) {
        return BASIS.toBuilder().addCaveats(caveats).build();
    }
}
