// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.AnswerContent.value;
import static io.github.trustimprovement.study.Segments.segment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.AimSubTheme;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CodedAs;
import io.github.trustimprovement.scoring.CountedValence;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.study.Codebook;
import io.github.trustimprovement.study.Coder;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.LocalCodeDefinition;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CodingReliabilityTest {
    private static final Coding ALIKE_1 =
            Coding.of(Lever.COMMONALITY, Valence.POSITIVE).withCoder("c1");
    private static final Coding ALIKE_2 =
            Coding.of(Lever.COMMONALITY, Valence.POSITIVE).withCoder("c2");
    private static final Coding UNLIKE_2 =
            Coding.of(Lever.COMMONALITY, Valence.NEGATIVE).withCoder("c2");

    /** Two interviews that both coders have finished, and one that only c1 has. */
    private static Study study() {
        return Study.builder()
                .id("demo")
                .codebook(Codebook.builder()
                        .addLocalCodes(LocalCodeDefinition.of(LocalCode.of("local/own"), "Own", Lever.COMMONALITY))
                        .build())
                .addParticipants(Participant.of("p1"), Participant.of("p2"))
                .addCoders(Coder.of("c1", "i1", "i2", "i3"), Coder.of("c2", "i1", "i2"))
                .addSegments(
                        segment("s1", "i1", "p1", ALIKE_1, ALIKE_2),
                        segment("s2", "i1", "p1", ALIKE_1, UNLIKE_2),
                        segment("s3", "i2", "p2", ALIKE_1),
                        segment("s4", "i2", "p2"),
                        segment("s5", "i3", "p2", ALIKE_1, ALIKE_2))
                .build();
    }

    private static Study with(Segment... segments) {
        return study().toBuilder().segments(List.of(segments)).build();
    }

    @Test
    @Proves(
            measure = "reliability/coding-reliability",
            by = Proof.DERIVED,
            source =
                    "counted by hand on four segments; no published study with two coders of these frameworks is known")
    void comparesWhatBothHaveFinished() {
        CodingReliability pair = CodingReliability.of(study(), "c1", "c2");

        assertThat(pair.units()).containsExactly("s1", "s2", "s3", "s4");
        assertThat(pair.codingsLeftOut()).isEqualTo(2);
        ReliabilityData lever = pair.data(Lever.COMMONALITY);
        assertThat(lever.values(0)).isEqualTo(Map.of("c1", "present", "c2", "present"));
        assertThat(lever.values(2)).isEqualTo(Map.of("c1", "present", "c2", "absent"));
        assertThat(lever.values(3)).isEqualTo(Map.of("c1", "absent", "c2", "absent"));
        assertThat(lever.leader(0)).contains("p1");
        // 3 of 4 agree; chance gives (3 * 2 + 1 * 2) / 16 = 1/2, so kappa = (3/4 - 1/2) / (1/2)
        assertThat(value(PercentAgreement.of(lever).estimate())).isEqualTo(0.75);
        assertThat(value(CohenKappa.of(lever).estimate())).isEqualTo(0.5, within(1e-15));
    }

    @Test
    void comparesValences() {
        CodingReliability pair = CodingReliability.of(study(), "c1", "c2");

        assertThat(pair.data(Lever.COMMONALITY, CountedValence.POSITIVE).values(1))
                .isEqualTo(Map.of("c1", "present", "c2", "absent"));
        assertThat(pair.data(Lever.COMMONALITY, CountedValence.NEGATIVE).values(1))
                .isEqualTo(Map.of("c1", "absent", "c2", "present"));
        assertThat(pair.data(Lever.COMMONALITY, CountedValence.NEGATIVE).basis().subject())
                .isEqualTo(Map.of("lever", "aol/lever/commonality", "valence", "negative", "coders", "c1 and c2"));
    }

    @Test
    void readsThemesSubThemesAndLocalCodesUpwards() {
        CodingReliability pair = CodingReliability.of(
                with(
                        segment(
                                "s1",
                                "i1",
                                "p1",
                                Coding.of(LeverTheme.ALIGNMENT).withCoder("c1"),
                                Coding.of(LocalCode.of("local/own")).withCoder("c2")),
                        segment(
                                "s2",
                                "i1",
                                "p1",
                                Coding.of(AimSubTheme.ACADEMIC_OUTCOMES).withCoder("c1"))),
                "c1",
                "c2");

        assertThat(pair.data(Lever.COMMONALITY).values(0)).isEqualTo(Map.of("c1", "present", "c2", "present"));
        assertThat(pair.data(LeverTheme.ALIGNMENT).values(0)).isEqualTo(Map.of("c1", "present", "c2", "absent"));
        assertThat(pair.data(LocalCode.of("local/own")).values(0)).isEqualTo(Map.of("c1", "absent", "c2", "present"));
        assertThat(pair.data(Aim.CHILD_ORIENTED).values(1)).isEqualTo(Map.of("c1", "present", "c2", "absent"));
        assertThat(pair.data(Aim.CHILD_ORIENTED).basis().subject()).containsKey("code");
        assertThat(pair.codes())
                .contains(CodedAs.of(Lever.COMMONALITY), CodedAs.of(Lever.COMMONALITY, CountedValence.UNSTATED))
                .isSorted();
    }

    @Test
    void saysWhereAValenceWasReadOffATheme() {
        CodingReliability pair = CodingReliability.of(
                with(segment("s1", "i1", "p1", Coding.of(LeverTheme.ALIGNMENT).withCoder("c1"))), "c1", "c2");

        assertThat(LeverTheme.ALIGNMENT.valence()).isEqualTo(Valence.POSITIVE);
        assertThat(pair.data(Lever.COMMONALITY, CountedValence.POSITIVE).basis().caveats())
                .contains(Caveat.VALENCE_FROM_THEME);
        assertThat(pair.data(Lever.COMMONALITY).basis().caveats())
                .containsExactly(Caveat.UNITS_TAKEN_AS_GIVEN, Caveat.CLUSTERED_SEGMENTS);
    }

    @Test
    void hasNothingWhereNoSourceWasFinishedByTwo() {
        Study study = study().toBuilder()
                .coders(List.of(Coder.of("c1", "i1"), Coder.of("c2", "i2")))
                .build();
        CodingReliability pair = CodingReliability.of(study, "c1", "c2");

        assertThat(pair.units()).isEmpty();
        assertThat(pair.codes()).isEmpty();
        assertThat(pair.codingsLeftOut()).isEqualTo(7);
        assertThat(reason(CohenKappa.of(pair.data(Lever.COMMONALITY)).estimate()))
                .isEqualTo(UndefinedReason.NO_DATA);
        assertThat(CodingReliability.pairs(study)).isEmpty();
    }

    @Test
    void leavesOutCodingsOfNobodyAndOfOthers() {
        CodingReliability pair = CodingReliability.of(
                with(segment("s1", "i1", "p1", Coding.of(Lever.LEADERSHIP), ALIKE_1.withCoder("c3"))), "c1", "c2");

        assertThat(pair.codes()).isEmpty();
        assertThat(pair.codingsLeftOut()).isZero();
    }

    @Test
    void takesMoreThanTwoCodersWithValuesMissing() {
        Study study = study().toBuilder().addCoders(Coder.of("c3", "i1")).build();
        CodingReliability three = CodingReliability.of(study, "c1", "c2", "c3");

        assertThat(three.data(Lever.COMMONALITY).values(0))
                .isEqualTo(Map.of("c1", "present", "c2", "present", "c3", "absent"));
        assertThat(three.data(Lever.COMMONALITY).values(2)).isEqualTo(Map.of("c1", "present", "c2", "absent"));
        assertThat(three.coders()).containsExactly("c1", "c2", "c3");
        assertThat(three).hasToString("c1 and c2 and c3 on 4 segments");
    }

    @Test
    void givesEveryPairThatSharesASource() {
        Study study = study().toBuilder()
                .addCoders(Coder.of("c3", "i1"), Coder.of("c4", "i9"), Coder.of("c3", "i2"))
                .build();

        assertThat(CodingReliability.pairs(study))
                .extracting(CodingReliability::toString)
                .containsExactly("c1 and c2 on 4 segments", "c1 and c3 on 4 segments", "c2 and c3 on 4 segments");
    }

    @Test
    void keepsSegmentsApartThatShareAnId() {
        CodingReliability pair =
                CodingReliability.of(with(segment("s1", "i1", "p1"), segment("s1", "i1", "p9")), "c1", "c2");

        assertThat(pair.units()).containsExactly("s1", "s1 (2)");
        assertThat(pair.data(Lever.COMMONALITY).leader(0)).contains("p1");
        assertThat(pair.data(Lever.COMMONALITY).leader(1)).isEmpty();
    }

    @Test
    void hasNoLeaderWhereNoneIsKnown() {
        CodingReliability pair = CodingReliability.of(
                with(Segment.builder().id("s1").source("i1").build()), "c1", "c2");

        assertThat(pair.data(Lever.COMMONALITY).leader(0)).isEmpty();
    }

    @Test
    void rejectsCodersThatAreNone() {
        assertThatThrownBy(() -> CodingReliability.of(study(), "c1"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("CodingReliability.coders: two or more, was: [c1]");
        assertThatThrownBy(() -> CodingReliability.of(study(), "c1", "c1"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("CodingReliability.coders: each once, was: \"c1\"");
    }

    @Test
    void tablesNamedMeasures() {
        CodingReliabilityTable table = CodingReliability.of(study(), "c1", "c2")
                .table(AgreementMeasure.PERCENT_AGREEMENT, AgreementMeasure.COHEN_KAPPA);

        assertThat(table.codes())
                .containsExactly(
                        CodedAs.of(Lever.COMMONALITY),
                        CodedAs.of(Lever.COMMONALITY, CountedValence.POSITIVE),
                        CodedAs.of(Lever.COMMONALITY, CountedValence.NEGATIVE));
        assertThat(value(table.estimate(CodedAs.of(Lever.COMMONALITY), AgreementMeasure.COHEN_KAPPA)))
                .isEqualTo(0.5, within(1e-15));
        assertThat(table.explain().answers()).hasSize(6);
        assertThat(table).hasToString("""
                Coding reliability: c1 and c2 on 4 segments
                Code                   Segments  By c1  By c2  Percent agreement  Cohen's kappa
                ---------------------  --------  -----  -----  -----------------  -------------
                Commonality                   4      3      2             3 of 4          0.500
                Commonality, positive         4      3      1             2 of 4          0.200
                Commonality, negative         4      0      1             3 of 4              0
                Codings left out, of coders who have not finished the source, or alone have: 2.
                Reflexive thematic analysis does not rest on agreement of coders or on saturation. (Braun and Clarke
                2021, 'One size fits all?', doi:10.1080/14780887.2020.1769238)
                Coders agree on some units by chance alone, on a rare code nearly always.
                Coders are compared on the segments as they are; whether they would cut the text alike is not asked.
                Segments of one leader hang together, so that there is less evidence than segments.
                """);
    }

    @Test
    void staysReadableWithManyMeasures() {
        CodingReliabilityTable table = CodingReliability.of(study(), "c1", "c2").table(AgreementMeasure.values());

        assertThat(table).asString().contains("\nCommonality, positive  ");
    }

    @Test
    void namesCodesOfNoFrameworkAsTheyAreWritten() {
        assertThat(CodedAs.of(LocalCode.of("local/first-weeks")).label()).isEqualTo("local/first-weeks");
        assertThat(CodedAs.of(Lever.COMMONALITY).label()).isEqualTo("Commonality");
    }

    @Test
    void tablesCodesThatNobodyGave() {
        CodingReliabilityTable table = CodingReliability.of(study(), "c1", "c2")
                .table(List.of(CodedAs.of(Aim.CHILD_ORIENTED)), AgreementMeasure.COHEN_KAPPA);

        assertThat(reason(table.estimate(CodedAs.of(Aim.CHILD_ORIENTED), AgreementMeasure.COHEN_KAPPA)))
                .isEqualTo(UndefinedReason.ONE_CATEGORY);
        assertThat(table).asString().contains("only one category was used");
    }

    @Test
    void saysWhyATableIsEmpty() {
        Study unfinished = study().toBuilder()
                .coders(List.of(Coder.of("c1"), Coder.of("c2")))
                .build();

        assertThat(CodingReliability.of(unfinished, "c1", "c2").table(AgreementMeasure.COHEN_KAPPA))
                .asString()
                .contains("n/a: no source was finished by two of the coders.");
    }

    @Test
    void rejectsATableWithoutMeasuresOrCodes() {
        CodingReliability pair = CodingReliability.of(study(), "c1", "c2");
        Study study = study().toBuilder().addCoders(Coder.of("c3", "i1")).build();

        assertThatThrownBy(() -> pair.table())
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("CodingReliabilityTable.measures: one or more, was: []");
        assertThatThrownBy(() -> CodingReliability.of(study, "c1", "c2", "c3").table(AgreementMeasure.COHEN_KAPPA))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage(
                        "CodingReliabilityTable.measures: none for two coders where there are more, was: [COHEN_KAPPA]");
        assertThatThrownBy(() -> pair.table(AgreementMeasure.GWET_AC1)
                        .estimate(CodedAs.of(Aim.CHILD_ORIENTED), AgreementMeasure.GWET_AC1))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("CodingReliabilityTable.code: one of [aol/lever/commonality, ");
    }

    @Test
    void everyMeasureOfATableIsThatOfItsOwnType() {
        ReliabilityData data = CodingReliability.of(study(), "c1", "c2").data(Lever.COMMONALITY);

        assertThat(AgreementMeasure.PERCENT_AGREEMENT.of(data))
                .isEqualTo(PercentAgreement.of(data).estimate());
        assertThat(AgreementMeasure.COHEN_KAPPA.of(data))
                .isEqualTo(CohenKappa.of(data).estimate());
        assertThat(AgreementMeasure.FLEISS_KAPPA.of(data))
                .isEqualTo(FleissKappa.of(data).estimate());
        assertThat(AgreementMeasure.GWET_AC1.of(data))
                .isEqualTo(GwetAC1.of(data).estimate());
        assertThat(AgreementMeasure.KRIPPENDORFF_ALPHA.of(data))
                .isEqualTo(KrippendorffAlpha.of(data).estimate());
        assertThat(AgreementMeasure.values())
                .extracting(AgreementMeasure::description)
                .allMatch(description -> description.isOptIn());
    }
}
