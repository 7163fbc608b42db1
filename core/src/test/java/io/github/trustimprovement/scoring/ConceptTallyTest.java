// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import static io.github.trustimprovement.study.Segments.segment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.AimSubTheme;
import io.github.trustimprovement.aol.ImprovementObject;
import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.aol.ObjectSubTheme;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.concept.UnrecognisedCode;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Speaker;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.study.StudyArbitraries;
import org.junit.jupiter.api.Test;

class ConceptTallyTest {
    @Test
    @Proves(
            measure = "counts/concept-counts",
            by = Proof.DERIVED,
            source = "the paper prints totals of a study whose segments are not published; by hand")
    void countsAParentOnceHoweverManyOfItsPartsASegmentHas() {
        ConceptTally<SegmentUnit> tally = tally(
                Coding.of(ObjectSubTheme.SAFEGUARDING),
                Coding.of(ObjectSubTheme.SEND_AND_INCLUSION),
                Coding.of(AimSubTheme.ACADEMIC_OUTCOMES));

        assertThat(tally.count(ObjectSubTheme.SAFEGUARDING)).isEqualTo(1);
        assertThat(tally.count(ImprovementObject.INCLUSION_AND_SAFETY)).isEqualTo(1);
        assertThat(tally.count(Aim.CHILD_ORIENTED)).isEqualTo(1);
        assertThat(tally.count(Aim.CHILD_ORIENTED, CountedGroup.CEO)).isEqualTo(1);
        assertThat(tally.count(Aim.FAITH_ORIENTED)).isZero();
    }

    @Test
    void countsAThemeForItsLever() {
        ConceptTally<SegmentUnit> tally = tally(Coding.of(LeverTheme.ALIGNMENT));

        assertThat(tally.count(LeverTheme.ALIGNMENT)).isEqualTo(1);
        assertThat(tally.count(Lever.COMMONALITY)).isEqualTo(1);
        assertThat(tally(Coding.builder().code(LeverTheme.ALIGNMENT).build())).isEqualTo(tally);
    }

    @Test
    void countsALocalCodeForAllThatItStandsUnder() {
        ConceptTally<SegmentUnit> tally = tally(Coding.of(LocalCode.of("local/theme")));

        assertThat(tally.count(LocalCode.of("local/theme"))).isEqualTo(1);
        assertThat(tally.count(LeverTheme.ALIGNMENT)).isEqualTo(1);
        assertThat(tally.count(Lever.COMMONALITY)).isEqualTo(1);
    }

    @Test
    void keepsAccountOfWhatItCannotPlace() {
        ConceptTally<SegmentUnit> tally = tally(
                Coding.of(new UnrecognisedCode("aol/aim/new")),
                Coding.of(LocalCode.of("local/alone")),
                Coding.of(LeverJudgement.builder()
                        .lever(Coded.unrecognised("aol/lever/new"))
                        .build()));

        assertThat(tally.codings(Placement.UNRECOGNISED)).isEqualTo(2);
        assertThat(tally.codings(Placement.LOCAL_CODE_ALONE)).isEqualTo(1);
        assertThat(tally.codings(Placement.PLACED)).isZero();
        assertThat(tally.units()).isEqualTo(1);
    }

    @Test
    void agreesOnALeverOfWhichTwoCodersGaveTwoThemes() {
        Study study = study(
                Coding.of(LeverTheme.ALIGNMENT).withCoder("c1"),
                Coding.of(LeverTheme.CODIFICATION).withCoder("c2"));
        ConceptTally<SegmentUnit> agreed = ConceptTally.of(study, CountingUnit.SEGMENT, CodingSelection.agreed());

        assertThat(agreed.count(Lever.COMMONALITY)).isEqualTo(1);
        assertThat(agreed.count(LeverTheme.ALIGNMENT)).isZero();
        assertThat(ConceptTally.of(study, CountingUnit.SEGMENT).unresolvedSegments())
                .isEqualTo(1);
    }

    @Test
    void saysHowANumberCameAbout() {
        ConceptTally<SegmentUnit> tally = tally(Coding.of(Aim.CHILD_ORIENTED));

        assertThat(tally.estimate(Aim.CHILD_ORIENTED).explain())
                .startsWith("1 (n = 1)\ncounts/concept-counts (unit: segments, selection: one coder a segment)\n");
        assertThat(tally.estimate(Aim.CHILD_ORIENTED, CountedGroup.CEO)).hasToString("1 (n = 1)");
        assertThat(tally.estimate(Aim.CHILD_ORIENTED, CountedGroup.NON_CEO))
                .hasToString("undefined: there is nothing to count from (n = 0)");
        assertThat(tally.units(CountedGroup.CEO)).isEqualTo(1);
        assertThat(tally).hasToString("segments: 1; one coder a segment");
        assertThat(tally.unit()).isEqualTo(CountingUnit.SEGMENT);
        assertThat(tally.selection()).isEqualTo(CodingSelection.soleCoder());
        assertThat(tally).isNotEqualTo("tally");
    }

    private static ConceptTally<SegmentUnit> tally(Coding... codings) {
        return ConceptTally.of(study(codings), CountingUnit.SEGMENT);
    }

    private static Study study(Coding... codings) {
        return Study.builder()
                .id("study")
                .codebook(StudyArbitraries.CODEBOOK)
                .addSegments(segment("s1", "i1", Speaker.ofGroup(LeaderGroup.CEO), codings))
                .build();
    }
}
