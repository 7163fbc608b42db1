// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import static io.github.trustimprovement.scoring.valence.Leaders.segment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.CountedGroup;
import io.github.trustimprovement.scoring.CountedLeader;
import io.github.trustimprovement.scoring.CountedSpeakers;
import io.github.trustimprovement.scoring.CountedValence;
import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.LeverValenceTally;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.ReportingGuard;
import io.github.trustimprovement.scoring.SegmentUnit;
import io.github.trustimprovement.study.Coder;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.text.TextTable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LeverValenceTableTest {
    private final Study study = study(
            segment("p01", Coding.of(Lever.COMMONALITY, Valence.NEGATIVE)),
            segment("p01", Coding.of(LeverTheme.ALIGNMENT), Coding.of(Lever.COMMONALITY, Valence.NEGATIVE)),
            segment("p02", Coding.of(Lever.STAFF_EXPERTISE, Valence.POSITIVE), Coding.of(Lever.LEADERSHIP)),
            segment("p02", Coding.of(Aim.CHILD_ORIENTED)));

    @Test
    @Proves(
            measure = "valence/lever-valence-table",
            by = Proof.DERIVED,
            source = "counted by hand from the four segments of this test; the paper prints no such table, and its "
                    + "reported remarks are counted where their study is read")
    void printsLeversInPrintedOrderWithSizesAndCaveats() {
        assertThat(LeverValenceTable.of(study, CountingUnit.SEGMENT)).hasToString("""
                        Levers by valence, in segments
                        Lever                       Positive  Negative  Both  No valence  Segments
                        --------------------------  --------  --------  ----  ----------  --------
                        Staff expertise                    1         0     0           0         1
                        Research and evidence              0         0     0           0         0
                        Quality assurance                  0         0     0           0         0
                        Organisational strategy            0         0     0           0         0
                        Leadership                         0         0     0           1         1
                        Culture, vision and values         0         0     0           0         0
                        Connectedness                      0         0     0           0         0
                        Commonality                        1         2     1           0         2
                        Any lever                          2         2     1           1         3
                        n = 4 segments (CEO 2, Non-CEO 2), 3 with a lever; one coder a segment.
                        Both: judged both ways, and so counted under each valence too. Last column: each counted once.
                        Codings not counted: 1 of another kind.
                        How often something is mentioned does not show how much it matters. (Rollett 2026, s. 4.6)
                        Leaders were picked for variety, not at random: others may differ. (Rollett 2026, s. 2.1)
                        These are views that leaders voiced; no effect was measured. (Rollett 2026, s. 2.4)
                        Valence is a judgement in a context, not a trait of a lever. (Rollett 2026, s. 3.3, 'Lever valence')
                        Where no valence was stated, that of the theme was taken.
                        """);
    }

    @Test
    void printsLeversByValenceAndGroup() {
        TextTable table = LeverValenceTable.of(study, CountingUnit.SEGMENT).toGroupTable();

        assertThat(table.headers()).containsExactly("Lever", "Valence", "CEO", "Non-CEO", "group unstated", "All");
        assertThat(table.rows())
                .contains(
                        List.of("Commonality", "positive", "1", "0", TextTable.MISSING, "1"),
                        List.of("Commonality", "negative", "2", "0", TextTable.MISSING, "2"),
                        List.of("Leadership", "none", "0", "1", TextTable.MISSING, "1"),
                        List.of("Any lever", "positive", "1", "1", TextTable.MISSING, "2"));
        assertThat(table.notes())
                .contains("n = 4 segments (CEO 2, Non-CEO 2), 3 with a lever; one coder a segment.")
                .endsWith(Caveat.GROUPS_DIFFER.toLine());
    }

    @Test
    void printsNothingOfFewerLeadersThanAGuardAsksFor() {
        LeverValenceTable<SegmentUnit> table = LeverValenceTable.of(study, CountingUnit.SEGMENT);
        ReportingGuard guard = ReportingGuard.countsOnly().withSuppressedBelow(2);

        assertThat(((Defined) table.units(Lever.COMMONALITY)).clusters()).hasValue(2);
        assertThat(table.toTextTable(guard).rows())
                .contains(List.of("Commonality", "suppressed", "suppressed", "suppressed", "suppressed", "suppressed"));
        assertThat(table.toGroupTable(guard).rows())
                .contains(List.of(
                        "Commonality", "negative", "suppressed", "suppressed", TextTable.MISSING, "suppressed"));
        assertThat(table.toGroupTable(guard).notes()).contains("n = 4 segments, 3 with a lever; one coder a segment.");
        assertThat(table.toLeaderTable(guard).rows())
                .allSatisfy(row -> assertThat(row).contains("Any lever", "suppressed"));
        assertThat(table.of(CountedGroup.CEO).toTextTable(guard).notes())
                .contains("n: suppressed; one coder a segment.");
    }

    @Test
    void leavesOutRowsWithoutAValenceWhereThereAreNone() {
        Study stated = study.toBuilder()
                .segments(List.of(segment("p01", Coding.of(Lever.COMMONALITY, Valence.NEGATIVE))))
                .build();

        assertThat(LeverValenceTable.of(stated, CountingUnit.SEGMENT)
                        .toGroupTable()
                        .rows())
                .noneMatch(row -> row.get(1).equals("none"));
    }

    @Test
    void countsASegmentWithSeveralLeversOnceForAnyLever() {
        Study both = study.toBuilder()
                .segments(List.of(segment(
                        "p01",
                        Coding.of(Lever.COMMONALITY, Valence.NEGATIVE),
                        Coding.of(Lever.LEADERSHIP, Valence.NEGATIVE))))
                .build();

        assertThat(LeverValenceTally.of(both, CountingUnit.SEGMENT)
                        .countsOfAnyLever(CountedSpeakers.all())
                        .negative())
                .isEqualTo(1);
    }

    @Test
    void printsOneGroup() {
        TextTable table = LeverValenceTable.of(study, CountingUnit.SEGMENT)
                .of(CountedGroup.CEO)
                .toTextTable();

        assertThat(table.title()).contains("Levers by valence, in segments, CEO");
        assertThat(table.rows().get(7)).containsExactly("Commonality", "1", "2", "1", "0", "2");
        assertThat(table.notes()).contains("n = 2 segments (CEO); one coder a segment.");
    }

    @Test
    void printsWhatBelongsToNoStatedGroup() {
        Study more = study.toBuilder()
                .addSegments(segment("p09", Coding.of(Lever.CONNECTEDNESS, Valence.POSITIVE)))
                .build();
        LeverValenceTable<SegmentUnit> table = LeverValenceTable.of(more, CountingUnit.SEGMENT);

        assertThat(table.of(CountedGroup.UNSTATED).toTextTable().title())
                .contains("Levers by valence, in segments, group unstated");
        assertThat(table.toTextTable().notes())
                .contains(
                        "n = 5 segments (CEO 2, Non-CEO 2, group unstated 1), 4 with a lever; one coder a segment.",
                        "Some of what was counted has no stated group; the groups do not add up to all.");
    }

    @Test
    void givesOneNumber() {
        LeverValenceTable<SegmentUnit> table = LeverValenceTable.of(study, CountingUnit.SEGMENT);

        assertThat(table.estimate(Lever.COMMONALITY, Valence.NEGATIVE)).hasToString("2 (n = 4)");
        assertThat(table.estimate(Lever.COMMONALITY, Valence.NEGATIVE, LeaderGroup.NON_CEO))
                .hasToString("0 (n = 2)");
        assertThat(table.estimate(Lever.LEADERSHIP, CountedValence.UNSTATED)).hasToString("1 (n = 4)");
        assertThat(table.of(CountedGroup.NON_CEO).estimate(Lever.LEADERSHIP, CountedValence.UNSTATED))
                .hasToString("1 (n = 2)");
        assertThat(table.units(Lever.COMMONALITY)).hasToString("2 (n = 4)");
        assertThat(table.of(CountedGroup.CEO).units(Lever.COMMONALITY)).hasToString("2 (n = 2)");
        assertThat(table.mixed(Lever.COMMONALITY)).hasToString("1 (n = 4)");
        assertThat(table.of(CountedGroup.CEO).mixed(Lever.COMMONALITY)).hasToString("1 (n = 2)");
        assertThat(table.tally().units()).isEqualTo(4);
    }

    @Test
    void printsNoNumberWhereCodersAreNotResolved() {
        Study two = study(segment(
                "p01",
                Coding.of(Lever.COMMONALITY, Valence.NEGATIVE).withCoder("c1"),
                Coding.of(Lever.COMMONALITY, Valence.POSITIVE).withCoder("c2")));
        TextTable table = LeverValenceTable.of(two, CountingUnit.SEGMENT).toTextTable();

        assertThat(table.rows()).allSatisfy(row -> assertThat(row.subList(1, 6)).containsOnly(TextTable.MISSING));
        assertThat(table.notes())
                .contains(
                        "n = 0 segments, 0 with a lever; one coder a segment.",
                        "n/a: several coders coded a segment; choose a CodingSelection (segments: 1).",
                        "Codings not counted: 2 with coders not resolved.");
    }

    @Test
    void printsNoNumberWhereNothingWasCoded() {
        assertThat(LeverValenceTable.of(study(), CountingUnit.CODING)
                        .toTextTable()
                        .notes())
                .contains("n/a: there is nothing to count from.");
    }

    @Test
    void keepsLeadersApart() {
        Map<String, LeverValenceTable<SegmentUnit>> tables =
                LeverValenceTable.of(study, CountingUnit.SEGMENT).byLeader();

        assertThat(tables.entrySet().stream()
                        .map(entry ->
                                entry.getKey() + ": " + entry.getValue().estimate(Lever.COMMONALITY, Valence.NEGATIVE)))
                .containsExactly("p01: 2 (n = 2)", "p02: 0 (n = 2)");
    }

    @Test
    void printsOneLeader() {
        LeverValenceTable<SegmentUnit> table =
                LeverValenceTable.of(study, CountingUnit.SEGMENT).of(CountedLeader.of("p02"));

        assertThat(table.explain().subject()).containsExactly(entry("leader", "p02"));
        assertThat(table.toTextTable().title()).contains("Levers by valence, in segments, p02");
        assertThat(table.toTextTable().rows().get(0)).containsExactly("Staff expertise", "1", "0", "0", "0", "1");
        assertThat(table.toTextTable().notes())
                .contains("n = 2 segments (p02); one coder a segment.", "Codings not counted: 1 of another kind.");
    }

    @Test
    void printsLeversByLeader() {
        Study more = study.toBuilder().addParticipants(Participant.of("p03")).build();
        TextTable table = LeverValenceTable.of(more, CountingUnit.SEGMENT).toLeaderTable();

        assertThat(table.headers())
                .containsExactly("Leader", "Group", "Lever", "Positive", "Negative", "Both", "No valence", "Segments");
        assertThat(table.rows())
                .containsExactly(
                        List.of("p01", "CEO", "Commonality", "1", "2", "1", "0", "2"),
                        List.of("p01", "CEO", "Any lever", "1", "2", "1", "0", "2"),
                        List.of("p02", "Non-CEO", "Staff expertise", "1", "0", "0", "0", "1"),
                        List.of("p02", "Non-CEO", "Leadership", "0", "0", "0", "1", "1"),
                        List.of("p02", "Non-CEO", "Any lever", "1", "0", "0", "1", "1"),
                        List.of("p03", "group unstated", "Any lever", "n/a", "n/a", "n/a", "n/a", "n/a"));
    }

    @Test
    void isUndefinedForALeaderWhereItIsForAll() {
        Study two = study(
                segment("p01", Coding.of(Lever.COMMONALITY, Valence.NEGATIVE)),
                segment(
                        "p02",
                        Coding.of(Lever.COMMONALITY, Valence.NEGATIVE).withCoder("c1"),
                        Coding.of(Lever.COMMONALITY, Valence.POSITIVE).withCoder("c2")));
        Study unknown = study(segment("p09", Coding.of(Lever.COMMONALITY, Valence.NEGATIVE)));

        assertThat(LeverValenceTable.of(two, CountingUnit.SEGMENT)
                        .of(CountedLeader.of("p01"))
                        .units(Lever.COMMONALITY))
                .hasToString("undefined: several coders coded a segment; choose a CodingSelection (n = 1)");
        assertThat(LeverValenceTable.of(unknown, CountingUnit.SEGMENT)
                        .of(CountedLeader.of("p01"))
                        .units(Lever.COMMONALITY))
                .hasToString("undefined: there is nothing to count from (n = 0)");
        assertThat(LeverValenceTable.of(unknown, CountingUnit.LEADER)
                        .of(CountedLeader.of("p01"))
                        .units(Lever.COMMONALITY))
                .hasToString("undefined: no segment has a speaker from the roster of participants (n = 1)");
    }

    @Test
    void saysThatALeadersSegmentsMayBeAmongThoseOfNobody() {
        Study more = study.toBuilder()
                .addSegments(segment("p09", Coding.of(Lever.COMMONALITY, Valence.NEGATIVE)))
                .build();
        LeverValenceTable<SegmentUnit> table = LeverValenceTable.of(more, CountingUnit.SEGMENT);

        assertThat(table.of(CountedLeader.of("p01")).units(Lever.COMMONALITY).caveats())
                .contains(Caveat.SPEAKERS_NOT_IDENTIFIED)
                .doesNotContain(Caveat.GROUPS_DIFFER, Caveat.GROUPS_UNSTATED);
    }

    @Test
    void explainsEachNumberOfAPart() {
        assertThat(LeverValenceTable.of(study, CountingUnit.SEGMENT)
                        .of(CountedGroup.CEO)
                        .explain()
                        .toString())
                .contains("CEO", "Commonality, negative", "2 (n = 2)");
    }

    @Test
    void keepsCodersApart() {
        Study two = study(segment(
                        "p01",
                        Coding.of(Lever.COMMONALITY, Valence.NEGATIVE).withCoder("c1"),
                        Coding.of(Lever.COMMONALITY, Valence.POSITIVE).withCoder("c2"),
                        Coding.of(Lever.COMMONALITY)))
                .toBuilder()
                .addCoders(Coder.of("c2"))
                .build();
        Map<String, LeverValenceTable<SegmentUnit>> tables = LeverValenceTable.byCoder(two, CountingUnit.SEGMENT);

        assertThat(tables.entrySet().stream()
                        .map(entry ->
                                entry.getKey() + ": " + entry.getValue().estimate(Lever.COMMONALITY, Valence.POSITIVE)))
                .containsExactly("c2: 1 (n = 1)", "c1: 0 (n = 1)");
        assertThat(LeverValenceTable.of(two, CountingUnit.SEGMENT, CodingSelection.anyCoder())
                        .mixed(Lever.COMMONALITY))
                .hasToString("1 (n = 1)");
    }

    @Test
    void printsTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        String table = LeverValenceTable.of(study, CountingUnit.SEGMENT).toString();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(LeverValenceTable.of(study, CountingUnit.SEGMENT)).hasToString(table);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Study study(Segment... segments) {
        return Study.builder()
                .id("demo")
                .addParticipants(Participant.of("p01", LeaderGroup.CEO), Participant.of("p02", LeaderGroup.NON_CEO))
                .addSegments(segments)
                .build();
    }
}
