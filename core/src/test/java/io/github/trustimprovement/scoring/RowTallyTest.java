// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.CodingBasis;
import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.concept.UnrecognisedCode;
import io.github.trustimprovement.study.CodedRows;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.CodedSegmentBuilder;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Speaker;
import io.github.trustimprovement.study.Study;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RowTallyTest {
    private static final Study STUDY = Study.builder()
            .id("context")
            .addParticipants(Participant.of("p1", LeaderGroup.CEO))
            .build();

    @Test
    void countsASegmentOnceHoweverManyRowsItHas() {
        LeverValenceTally<SegmentUnit> tally = tally(
                lever("s1", Valence.POSITIVE).build(),
                lever("s1", Valence.POSITIVE).build(),
                lever("s1", Valence.NEGATIVE).build(),
                row("s2").build());

        assertThat(tally.counts(Lever.COMMONALITY, CountedLeader.of("p1"))).isEqualTo(new ValenceCounts(1, 1, 1, 0, 0));
        assertThat(tally.units()).isEqualTo(1);
        assertThat(tally.codings(Placement.PLACED)).isEqualTo(3);
    }

    @Test
    void takesRowsOfAnotherSourceOrSpeakerForAnotherSegment() {
        assertThat(tally(
                                lever("s1", Valence.POSITIVE).build(),
                                lever("s1", Valence.POSITIVE).source("i2").build(),
                                lever("s1", Valence.POSITIVE)
                                        .source("i2")
                                        .participant("p2")
                                        .build(),
                                lever("s1", Valence.POSITIVE)
                                        .source("i2")
                                        .participant("p2")
                                        .leaderGroup(LeaderGroup.CEO)
                                        .build())
                        .units())
                .isEqualTo(4);
    }

    @Test
    void takesTheGroupFromTheRosterAndElseFromTheRow() {
        LeverValenceTally<SegmentUnit> tally = tally(
                lever("s1", Valence.POSITIVE).leaderGroup(LeaderGroup.NON_CEO).build(),
                lever("s2", Valence.POSITIVE)
                        .participant("p9")
                        .leaderGroup(LeaderGroup.NON_CEO)
                        .build(),
                lever("s3", Valence.POSITIVE).participant("p9").build());

        assertThat(tally.units(CountedGroup.CEO)).isEqualTo(1);
        assertThat(tally.units(CountedGroup.NON_CEO)).isEqualTo(1);
        assertThat(tally.units(CountedGroup.UNSTATED)).isEqualTo(1);
        assertThat(tally.units(CountedLeader.of("p9"))).isZero();
    }

    @Test
    void readsAThemeWithoutItsLever() {
        LeverValenceTally<SegmentUnit> tally = tally(
                row("s1").theme(Coded.of(LeverTheme.ALIGNMENT)).build(),
                row("s2").theme(Coded.unrecognised("aol/theme/new")).build());

        assertThat(tally.count(Lever.COMMONALITY, CountedValence.POSITIVE)).isEqualTo(1);
        assertThat(tally.codings(Placement.UNRECOGNISED)).isEqualTo(1);
    }

    @Test
    void readsALeverWithAThemeOfAnother() {
        LeverValenceTally<SegmentUnit> tally = tally(row("s1")
                .lever(Coded.of(Lever.LEADERSHIP))
                .theme(Coded.of(LeverTheme.ALIGNMENT))
                .build());

        assertThat(tally.count(Lever.LEADERSHIP, CountedValence.POSITIVE)).isEqualTo(1);
        assertThat(tally.count(Lever.COMMONALITY)).isZero();
    }

    @Test
    void readsALeverAndACodeInOneRowAsTwoCodings() {
        CodedSegment row =
                lever("s1", Valence.POSITIVE).code(Aim.CHILD_ORIENTED).build();

        assertThat(tally(row).codings(Placement.PLACED)).isEqualTo(1);
        assertThat(tally(row).codings(Placement.OTHER_KIND)).isEqualTo(1);
        assertThat(ConceptTally.of(
                                CodedRows.of(STUDY, Stream.of(row)), CountingUnit.SEGMENT, CodingSelection.soleCoder())
                        .count(Aim.CHILD_ORIENTED))
                .isEqualTo(1);
    }

    @Test
    void isTheTallyOfNothingWithoutRows() {
        assertThat(tally()).isEqualTo(LeverValenceTally.of(STUDY, CountingUnit.SEGMENT));
        assertThat(tally(row("s1").build()).units()).isZero();
    }

    @Test
    void readsRowsAsSegmentsAsTheTallyDoes() {
        Segment segment = segment(
                row("s1")
                        .participant(" ")
                        .leaderGroup(LeaderGroup.CEO)
                        .theme(Coded.of(LeverTheme.ALIGNMENT))
                        .valence(Valence.NEGATIVE)
                        .addBases(CodingBasis.MECHANISM, CodingBasis.MECHANISM)
                        .coder(" ")
                        .build(),
                row("s1")
                        .participant(" ")
                        .leaderGroup(LeaderGroup.CEO)
                        .theme(Coded.unrecognised("aol/theme/new"))
                        .code(Aim.CHILD_ORIENTED)
                        .coder("c1")
                        .accountability(true)
                        .build());

        assertThat(segment.speaker()).isEqualTo(Speaker.ofGroup(LeaderGroup.CEO));
        assertThat(segment.codings())
                .containsExactly(
                        Coding.of(LeverTheme.ALIGNMENT, Valence.NEGATIVE).withBases(CodingBasis.MECHANISM),
                        Coding.of(new UnrecognisedCode("aol/theme/new"))
                                .withCoder("c1")
                                .withAccountability(true),
                        Coding.of(Aim.CHILD_ORIENTED).withCoder("c1").withAccountability(true));
        assertThat(segment(row("s2").participant(Optional.empty()).build()).speaker())
                .isEqualTo(Speaker.unknown());
    }

    /** Without their order one coder's rows would be other segments than the other's, and no coder unresolved. */
    @Test
    void takesAListCoderByCoder() {
        List<CodedSegment> rows = List.of(
                lever("s1", Valence.POSITIVE).coder("ann").build(),
                lever("s2", Valence.POSITIVE).coder("ann").build(),
                row("s1").code(Aim.CHILD_ORIENTED).coder("bob").build(),
                row("s2").code(Aim.CHILD_ORIENTED).coder("bob").build());

        assertThat(LeverValenceTally.of(CodedRows.of(STUDY, rows), CountingUnit.SEGMENT, CodingSelection.anyCoder())
                        .units())
                .isEqualTo(2);
        assertThat(ConceptTally.of(CodedRows.of(STUDY, rows), CountingUnit.SEGMENT, CodingSelection.anyCoder())
                        .units())
                .isEqualTo(2);
        assertThat(ConceptTally.of(CodedRows.of(STUDY, rows), CountingUnit.SEGMENT, CodingSelection.soleCoder())
                        .estimate(Aim.CHILD_ORIENTED))
                .isInstanceOfSatisfying(
                        Undefined.class,
                        undefined -> assertThat(undefined.reason()).isEqualTo(UndefinedReason.CODERS_NOT_RESOLVED));
    }

    @Test
    void takesTheSpeakerFromWhicheverRowOfAListNamesOne() {
        CodedSegment named = row("s1").build();
        CodedSegment grouped =
                row("s1").participant(" ").leaderGroup(LeaderGroup.CEO).build();
        CodedSegment bare = row("s1").participant(Optional.empty()).build();

        for (List<CodedSegment> rows :
                List.of(List.of(named, grouped, bare), List.of(grouped, bare, named), List.of(bare, named, grouped))) {
            assertThat(CodedRows.of(STUDY, rows).codedSegments()).allSatisfy(row -> {
                assertThat(row.participant()).contains("p1");
                assertThat(row.leaderGroup()).contains(LeaderGroup.CEO);
            });
            assertThat(RowSegments.collect(CodedRows.of(STUDY, rows), Collectors.toList()))
                    .extracting(Segment::speaker)
                    .containsExactly(Speaker.of("p1"));
        }
    }

    /** Whom a row off the roster speaks for is its group, as in a stream. */
    @Test
    void keepsTheGroupsOfAList() {
        List<CodedSegment> rows = List.of(
                lever("s1", Valence.POSITIVE)
                        .participant("p9")
                        .leaderGroup(LeaderGroup.NON_CEO)
                        .build(),
                row("s2").build(),
                lever("s1", Valence.NEGATIVE).participant("p9").build());

        assertThat(LeverValenceTally.of(CodedRows.of(STUDY, rows), CountingUnit.SEGMENT, CodingSelection.soleCoder())
                        .units(CountedGroup.NON_CEO))
                .isEqualTo(1);
    }

    @Test
    void rejectsASegmentOfTwoSpeakers() {
        List<CodedSegment> people =
                List.of(row("s1").build(), row("s1").participant("p2").build());
        List<CodedSegment> groups = List.of(
                row("s1").leaderGroup(LeaderGroup.CEO).build(),
                row("s1").leaderGroup(LeaderGroup.NON_CEO).build());

        assertThatThrownBy(() -> CodedRows.of(STUDY, people))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("CodedSegment.participant: one for all rows of segment 's1' in source 'i1', was: [p1, p2]");
        assertThatThrownBy(() -> CodedRows.of(STUDY, groups))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith(
                        "CodedSegment.leaderGroup: one for all rows of segment 's1' in source 'i1', was: [");
    }

    private static Segment segment(CodedSegment... rows) {
        List<Segment> segments = Stream.of(rows).collect(RowSegments.sideBySide(Collectors.toList()));
        assertThat(segments).hasSize(1);
        return segments.get(0);
    }

    private static LeverValenceTally<SegmentUnit> tally(CodedSegment... rows) {
        return LeverValenceTally.of(
                CodedRows.of(STUDY, Stream.of(rows)), CountingUnit.SEGMENT, CodingSelection.soleCoder());
    }

    private static CodedSegmentBuilder lever(String segment, Valence valence) {
        return row(segment).lever(Coded.of(Lever.COMMONALITY)).valence(valence);
    }

    private static CodedSegmentBuilder row(String segment) {
        return CodedSegment.builder().segment(segment).source("i1").participant("p1");
    }
}
