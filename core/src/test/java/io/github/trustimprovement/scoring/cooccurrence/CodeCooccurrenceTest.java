// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.AnswerContent.value;
import static io.github.trustimprovement.scoring.cooccurrence.CooccurrenceTallyTest.segment;
import static io.github.trustimprovement.scoring.cooccurrence.CooccurrenceTallyTest.study;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Interval;
import io.github.trustimprovement.scoring.LeaveOneOut;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.ProportionInterval;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.ReportingGuard;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.study.CodePoints;
import io.github.trustimprovement.study.Locator;
import io.github.trustimprovement.study.Study;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeCooccurrenceTest {
    private static final PairCounts<SameSegment> MANUAL = PairCounts.of(Window.SAME_SEGMENT, 100, 10, 5, 200);

    @Test
    @Proves(
            measure = "cooccurrence/code-cooccurrence",
            by = Proof.REFERENCE,
            source = "ATLAS.ti 22 manual, c-coefficient: 100, 10 and 5 give 5 / 105 = 0.048")
    void givesTheCoefficientOfTheManual() {
        CodeCooccurrence cooccurrence = CodeCooccurrence.of(MANUAL);

        assertThat(value(cooccurrence.jaccard()))
                .isEqualTo(0.048, within(0.0005))
                .isEqualTo(5.0 / 105);
        assertThat(value(cooccurrence.shareOfA())).isEqualTo(0.05);
        assertThat(value(cooccurrence.shareOfB())).isEqualTo(0.5);
    }

    /**
     * A transcription of the formula on the web (cualsoft.com) puts the bracket in the wrong place. It gives a negative
     * number of the size of a count, which no coefficient from 0 to 1 can be.
     */
    @Test
    void doesNotFollowTheTranscriptionWithTheWrongBracket() {
        double transcribed = 5.0 / (100 + 10) - 5;

        assertThat(transcribed).isEqualTo(-4.9545, within(0.0001));
        assertThat(value(CodeCooccurrence.of(MANUAL).jaccard())).isEqualTo(0.0476, within(0.0001));
    }

    /** Software that counts pairs of overlapping quotations finds 3 pairs of 1 and 3, so 3 / (1 + 3 - 3) = 3. */
    @Test
    void staysBelowOneWhereSegmentsOverlap() {
        Study study = study(
                segment("i1", "p1", CodePoints.of(0, 100), Lever.COMMONALITY),
                segment("i1", "p1", CodePoints.of(0, 10), Aim.CHILD_ORIENTED),
                segment("i1", "p1", CodePoints.of(20, 30), Aim.CHILD_ORIENTED),
                segment("i1", "p1", CodePoints.of(40, 50), Aim.CHILD_ORIENTED));
        CodeCooccurrence cooccurrence =
                CodeCooccurrence.of(study, Window.OVERLAP, Lever.COMMONALITY, Aim.CHILD_ORIENTED);

        assertThat(CooccurrenceTable.of(
                                study,
                                Window.OVERLAP,
                                CodingSelection.soleCoder(),
                                Lever.COMMONALITY,
                                Aim.CHILD_ORIENTED)
                        .cell(Lever.COMMONALITY, Aim.CHILD_ORIENTED)
                        .explain())
                .isEqualTo(cooccurrence.explain());
        assertThat(cooccurrence.jaccard()).hasToString("1 (4 of 4)");
        assertThat(cooccurrence.shareOfA()).hasToString("1 (1 of 1)");
        assertThat(cooccurrence.shareOfB()).hasToString("1 (3 of 3)");
        assertThat(cooccurrence.leadersWithBoth()).hasToString("0.3333333333333333 (1 of 3)");
        assertThat(cooccurrence.explain().steps())
                .extracting(Object::toString)
                .containsExactly(
                        "leaders without a segment, counted as not voicing it = 2",
                        "N, segments = 4",
                        "n_A, segments with A = 1",
                        "n_B, segments with B = 3",
                        "segments with A that are or overlap one with B = 1",
                        "segments with B that are or overlap one with A = 3",
                        "n_AB, both of these = 4");
    }

    @Test
    void aLeaderWithOneOfTheCodesNeverHasThemTogether() {
        Study study = study(
                segment("i1", "p1", CodePoints.of(0, 10), Lever.COMMONALITY),
                segment("i1", "p1", CodePoints.of(0, 30), Lever.COMMONALITY),
                segment("i1", "p2", CodePoints.of(5, 15), Aim.CHILD_ORIENTED),
                segment("i1", "p2", CodePoints.of(10, 15), Aim.CHILD_ORIENTED));
        CodeCooccurrence apart = CodeCooccurrence.of(study, Window.OVERLAP, Lever.COMMONALITY, Aim.CHILD_ORIENTED);

        assertThat(apart.leadersWithBoth()).hasToString("0 (0 of 3)");
        assertThat(apart.jaccard()).hasToString("1 (4 of 4)");
        assertThat(CodeCooccurrence.of(
                                study.toBuilder()
                                        .addSegments(segment("i1", "p2", CodePoints.of(12, 14), Lever.COMMONALITY))
                                        .build(),
                                Window.OVERLAP,
                                Lever.COMMONALITY,
                                Aim.CHILD_ORIENTED)
                        .leadersWithBoth())
                .hasToString("0.3333333333333333 (1 of 3)");
    }

    @ParameterizedTest
    @CsvSource({"onion, eggs, 1.0", "eggs, kidney-beans, 1.0", "kidney-beans, eggs, 0.8"})
    @Proves(
            measure = "cooccurrence/code-cooccurrence",
            by = Proof.REFERENCE,
            source = "mlxtend, test_association_rules.py: confidence of a rule is the share of its antecedent")
    void givesTheConfidenceOfARuleAsConditionalShare(String a, String b, double confidence) {
        CodeCooccurrence rule = CodeCooccurrence.of(Transactions.tally(), Transactions.code(a), Transactions.code(b));

        assertThat(value(rule.shareOfA())).isEqualTo(confidence);
        assertThat((double) rule.counts().both() / rule.counts().units())
                .as("support")
                .isEqualTo(a.equals("onion") ? 0.6 : 0.8);
    }

    @Test
    void saysHowFarAShareRestsOnOneLeader() {
        CodeCooccurrence cooccurrence = CodeCooccurrence.of(
                CooccurrenceTally.of(
                        study(
                                segment("i1", "p1", Locator.none(), Lever.COMMONALITY, Aim.CHILD_ORIENTED),
                                segment("i1", "p1", Locator.none(), Lever.COMMONALITY, Aim.CHILD_ORIENTED),
                                segment("i2", "p2", Locator.none(), Lever.COMMONALITY),
                                segment("i2", "p3", Locator.none(), Lever.COMMONALITY)),
                        Window.SAME_SEGMENT),
                Lever.COMMONALITY,
                Aim.CHILD_ORIENTED);

        assertThat(cooccurrence.jaccard()).isInstanceOfSatisfying(Defined.class, defined -> {
            assertThat(defined.value()).isEqualTo(0.5);
            assertThat(defined.clusters()).hasValue(3);
            assertThat(defined.leaveOneOut()).contains(LeaveOneOut.of(0, 2.0 / 3, 3, 0));
        });
        assertThat(cooccurrence.shareOfB())
                .isInstanceOfSatisfying(
                        Defined.class,
                        defined -> assertThat(defined.leaveOneOut()).contains(LeaveOneOut.of(1, 1, 3, 1)));
    }

    @Test
    void countsLeadersAsUnitsWithoutClusters() {
        CodeCooccurrence cooccurrence = CodeCooccurrence.of(
                CooccurrenceTally.of(
                        study(segment("i1", "p1", Locator.none(), Lever.COMMONALITY, Aim.CHILD_ORIENTED)),
                        Window.SAME_LEADER),
                Lever.COMMONALITY,
                Aim.CHILD_ORIENTED);

        assertThat(cooccurrence.jaccard())
                .isInstanceOfSatisfying(
                        Defined.class, defined -> assertThat(defined.clusters()).isEmpty());
        assertThat(cooccurrence.jaccard().caveats()).doesNotContain(Caveat.CLUSTERED_SEGMENTS);
    }

    @Test
    void saysWhyThereIsNoNumber() {
        CodeCooccurrence absent = CodeCooccurrence.of(PairCounts.of(Window.SAME_SEGMENT, 0, 3, 0, 9));
        CodeCooccurrence nothing = CodeCooccurrence.of(PairCounts.of(Window.SAME_SEGMENT, 0, 0, 0, 0));
        CodeCooccurrence unused = CodeCooccurrence.of(PairCounts.of(Window.SAME_SEGMENT, 0, 0, 0, 9));

        assertThat(absent.jaccard()).hasToString("0 (0 of 3)");
        assertThat(reason(absent.shareOfA())).isEqualTo(UndefinedReason.ZERO_DENOMINATOR);
        assertThat(reason(unused.jaccard())).isEqualTo(UndefinedReason.ZERO_DENOMINATOR);
        assertThat(reason(nothing.jaccard())).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(reason(absent.leadersWithBoth())).isEqualTo(UndefinedReason.SPEAKERS_NOT_IDENTIFIED);
        assertThat(reason(CodeCooccurrence.of(
                                CooccurrenceTally.of(study(), Window.SAME_SEGMENT),
                                Lever.COMMONALITY,
                                Aim.CHILD_ORIENTED)
                        .leadersWithBoth()))
                .isEqualTo(UndefinedReason.NO_DATA);
    }

    @Test
    void printsATableWithNAndCaveats() {
        assertThat(CodeCooccurrence.of(MANUAL)).hasToString("""
                Code co-occurrence
                                                          Value    n
                -------------------------------------  --------  ---
                together, of segments with A or B (c)  5 of 105  105
                together with B, of segments with A    5 of 100  100
                together with A, of segments with B     5 of 10   10
                leaders with both together                  n/a    0
                Options: window same segment, unit segments.
                n/a: no segment has a speaker from the roster of participants.
                How often something is mentioned does not show how much it matters. (Rollett 2026, s. 4.6)
                Leaders were picked for variety, not at random: others may differ. (Rollett 2026, s. 2.1)
                These are views that leaders voiced; no effect was measured. (Rollett 2026, s. 2.4)
                That two codes occur together does not show that one has to do with the other.
                """);
    }

    @Test
    void printsAMatrix() {
        Study study = study(
                segment("i1", "p1", Locator.none(), Lever.COMMONALITY, Aim.CHILD_ORIENTED),
                segment("i2", "p2", Locator.none(), Lever.COMMONALITY, LocalCode.of("local/late-starts")));
        CooccurrenceTable table = CooccurrenceTable.of(
                CooccurrenceTally.of(study, Window.SAME_SEGMENT),
                Lever.COMMONALITY,
                Aim.CHILD_ORIENTED,
                LocalCode.of("local/late-starts"),
                Aim.FAITH_ORIENTED);

        assertThat(table.toMatrix()).hasToString("""
                Code co-occurrence: same segment
                   Code                        1         2         3         4
                -  -------------------  --------  --------  --------  --------
                1  Commonality                 2  1 (0.50)  1 (0.50)  0 (0.00)
                2  Child oriented aims  1 (0.50)         1  0 (0.00)  0 (0.00)
                3  local/late-starts    1 (0.50)  0 (0.00)         1  0 (0.00)
                4  Faith oriented aims  0 (0.00)  0 (0.00)  0 (0.00)         0
                n = 2 segments; one coder a segment.
                Each cell: segments together, and their share c of those with either code. Diagonal: those with the
                code.
                How often something is mentioned does not show how much it matters. (Rollett 2026, s. 4.6)
                Leaders were picked for variety, not at random: others may differ. (Rollett 2026, s. 2.1)
                These are views that leaders voiced; no effect was measured. (Rollett 2026, s. 2.4)
                That two codes occur together does not show that one has to do with the other.
                Segments of one leader hang together, so that there is less evidence than segments.
                Of some leaders there is no segment; where leaders are counted, they are in n as not voicing it.
                """);
        assertThat(table.codes()).hasSize(4);
        assertThat(table.toMatrix(ReportingGuard.countsOnly().withSuppressedBelow(2))
                        .rows())
                .contains(List.of("2", "Child oriented aims", "suppressed", "suppressed", "suppressed", "suppressed"));
        CodeCooccurrence alone = CodeCooccurrence.of(study, Window.SAME_SEGMENT, Lever.COMMONALITY, Aim.CHILD_ORIENTED);
        CodeCooccurrence cell = table.cell(Lever.COMMONALITY, Aim.CHILD_ORIENTED);
        assertThat(cell.explain()).isEqualTo(alone.explain());
        assertThat(((Defined) cell.leadersWithBoth()).leaveOneOut()).contains(LeaveOneOut.of(0, 0.5, 3, 0));
        assertThat(table.explain().answers()).hasSize(6 * 4);
        assertThat(table.explain().answers().get(0).what())
                .isEqualTo("A Commonality, B Child oriented aims: together, of segments with A or B (c)");
    }

    @Test
    void printsEveryNumberOfAPair() {
        Study study = study(
                segment("i1", "p1", Locator.none(), Lever.COMMONALITY, Aim.CHILD_ORIENTED),
                segment("i1", "p1", Locator.none(), Lever.COMMONALITY),
                segment("i2", "p2", Locator.none(), Lever.COMMONALITY, Aim.CHILD_ORIENTED),
                segment("i2", "p2", Locator.none(), Aim.CHILD_ORIENTED, Aim.FAITH_ORIENTED));
        CooccurrenceTable table = CooccurrenceTable.of(
                CooccurrenceTally.of(study, Window.SAME_SEGMENT),
                Lever.COMMONALITY,
                Aim.CHILD_ORIENTED,
                Aim.FAITH_ORIENTED,
                Aim.INSTITUTION_ORIENTED);

        assertThat(table.toString()).startsWith("""
                Code co-occurrence: same segment
                A                    B                          n_AB  n_A  n_B      c  B given A  A given B  Leaders
                -------------------  -------------------------  ----  ---  ---  -----  ---------  ---------  -------
                Commonality          Child oriented aims           2    3    3  0.500     2 of 3     2 of 3   2 of 3
                Commonality          Faith oriented aims           0    3    1      0     0 of 3     0 of 1   0 of 3
                Commonality          Institution oriented aims     0    3    0      0     0 of 3        n/a   0 of 3
                Child oriented aims  Faith oriented aims           1    3    1  0.333     1 of 3     1 of 1   1 of 3
                """);
        assertThat(table.toTextTable(ReportingGuard.countsOnly().withSuppressedBelow(2))
                        .rows())
                .contains(
                        List.of(
                                "Commonality",
                                "Child oriented aims",
                                "2",
                                "3",
                                "3",
                                "0.500",
                                "2 of 3",
                                "2 of 3",
                                "2 of 3"),
                        List.of(
                                "Commonality",
                                "Faith oriented aims",
                                "suppressed",
                                "suppressed",
                                "suppressed",
                                "suppressed",
                                "suppressed",
                                "suppressed",
                                "suppressed"));
    }

    @Test
    void givesIntervalsOnlyWhereAsked() {
        Study study = study(
                segment("i1", "p1", Locator.none(), Lever.COMMONALITY, Aim.CHILD_ORIENTED),
                segment("i1", "p1", Locator.none(), Lever.COMMONALITY),
                segment("i2", "p2", Locator.none(), Lever.COMMONALITY, Aim.CHILD_ORIENTED),
                segment("i2", "p2", Locator.none(), Aim.CHILD_ORIENTED));
        CodeCooccurrence plain = CodeCooccurrence.of(study, Window.SAME_SEGMENT, Lever.COMMONALITY, Aim.CHILD_ORIENTED);
        CodeCooccurrence asked = plain.withInterval(0.95);

        assertThat(interval(plain.shareOfA())).isEmpty();
        assertThat(interval(asked.shareOfA()))
                .hasValueSatisfying(interval -> assertThat(interval.method()).isEqualTo("Korn-Graubard"));
        assertThat(interval(asked.jaccard()))
                .hasValueSatisfying(
                        interval -> assertThat(interval.contains(0.5)).isTrue());
        assertThat(interval(asked.leadersWithBoth())).contains(ProportionInterval.WILSON.of(2, 3, 0.95));
        assertThat(asked.shareOfB().caveats()).contains(Caveat.PURPOSIVE_SAMPLE);
        assertThat(asked.explain().steps())
                .extracting(Step::what)
                .contains("design effect, c", "effective number of segments, share of those with A");
        assertThat(interval(CodeCooccurrence.of(study, Window.SAME_LEADER, Lever.COMMONALITY, Aim.CHILD_ORIENTED)
                        .withInterval(0.9)
                        .jaccard()))
                .contains(ProportionInterval.WILSON.of(2, 2, 0.9));
        assertThat(CodeCooccurrence.of(MANUAL).withInterval(0.95).jaccard().caveats())
                .contains(Caveat.NO_INTERVAL);
        assertThatThrownBy(() -> plain.withInterval(1))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Interval.level: above 0 and below 1, was: 1.0");
    }

    private static Optional<Interval> interval(Estimate estimate) {
        return ((Defined) estimate).interval();
    }

    @Test
    void keepsNamesWholeInAWideMatrix() {
        Study study = study(segment("i1", "p1", Locator.none(), Lever.COMMONALITY));

        assertThat(CooccurrenceTable.of(CooccurrenceTally.of(study, Window.SAME_SEGMENT), Lever.values())
                        .toMatrix())
                .asString()
                .contains("\n6  Culture, vision and values  ");
    }

    @Test
    void printsNoMatrixOfNothing() {
        CooccurrenceTable table = CooccurrenceTable.of(
                CooccurrenceTally.of(study(), Window.SAME_SEGMENT), List.of(Lever.COMMONALITY, Lever.LEADERSHIP));

        assertThat(table.toString())
                .contains("n/a: there is nothing to count from.")
                .doesNotContain("0 (");
        assertThat(table.explain().answers()).extracting(NamedAnswer::answer).allMatch(Undefined.class::isInstance);
    }

    @Test
    void rejectsCodesThatTheMatrixCannotHave() {
        CooccurrenceTally<SameSegment> tally = CooccurrenceTally.of(study(), Window.SAME_SEGMENT);

        assertThatThrownBy(() -> CooccurrenceTable.of(tally, Lever.COMMONALITY, Lever.COMMONALITY))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("CooccurrenceTable.codes: each once, was: [aol/lever/commonality, aol/lever/commonality]");
        assertThatThrownBy(() ->
                        CooccurrenceTable.of(tally, Lever.COMMONALITY).cell(Lever.COMMONALITY, Aim.CHILD_ORIENTED))
                .hasMessage("CooccurrenceTable.cell: a code of the table, was: \"aol/aim/child-oriented\"");
    }
}
