// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import static io.github.trustimprovement.study.Segments.segment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.AimSubTheme;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.concept.UnrecognisedCode;
import io.github.trustimprovement.study.Coder;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.study.StudyArbitraries;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CodeReaderTest {
    private static final Study STUDY = Study.builder()
            .id("study")
            .codebook(StudyArbitraries.CODEBOOK)
            .addParticipants(Participant.of("p1"))
            .addCoders(Coder.of("c1", "i1"), Coder.of("c2"))
            .build();

    @Test
    void givesACodeWithAllThatItStandsUnder() {
        assertThat(read(CodingSelection.soleCoder(), Coding.of(AimSubTheme.ACADEMIC_OUTCOMES))
                        .codes())
                .containsExactlyInAnyOrder(AimSubTheme.ACADEMIC_OUTCOMES, Aim.CHILD_ORIENTED);
        assertThat(read(CodingSelection.soleCoder(), Coding.of(LeverTheme.ALIGNMENT))
                        .codes())
                .containsExactlyInAnyOrder(LeverTheme.ALIGNMENT, Lever.COMMONALITY);
        assertThat(read(CodingSelection.soleCoder(), Coding.of(LocalCode.of("local/theme")))
                        .codes())
                .containsExactlyInAnyOrder(LocalCode.of("local/theme"), LeverTheme.ALIGNMENT, Lever.COMMONALITY);
    }

    @Test
    void keepsALocalCodeThatStandsAloneAndLeavesOutWhatNobodyKnows() {
        assertThat(read(
                                CodingSelection.soleCoder(),
                                Coding.of(LocalCode.of("local/alone")),
                                Coding.of(new UnrecognisedCode("aol/aim/new")))
                        .codes())
                .isEqualTo(Set.of(LocalCode.of("local/alone")));
    }

    @Test
    void saysWhatBecomesOfASegment() {
        Coding one = Coding.of(Lever.COMMONALITY).withCoder("c1");
        Coding other = Coding.of(LeverTheme.ALIGNMENT).withCoder("c2");

        assertThat(read(CodingSelection.soleCoder(), one, other).fate()).isEqualTo(Placement.CODERS_NOT_RESOLVED);
        assertThat(read(CodingSelection.soleCoder()).fate()).isEqualTo(Placement.NOT_SELECTED);
        assertThat(read(CodingSelection.coder("c2"), one).isPlaced()).isFalse();
        assertThat(read(CodingSelection.coder("c2"), one, other).codes())
                .containsExactlyInAnyOrder(LeverTheme.ALIGNMENT, Lever.COMMONALITY);
        assertThat(read(CodingSelection.agreed(), one, other).codes()).containsExactly(Lever.COMMONALITY);
        assertThat(read(CodingSelection.anyCoder(), one, other).codes())
                .containsExactlyInAnyOrder(LeverTheme.ALIGNMENT, Lever.COMMONALITY);
        assertThat(read(CodingSelection.anyCoder(), one).leader()).contains("p1");
    }

    @Test
    void knowsWhoFinishedASource() {
        assertThat(CodeReader.of(STUDY, CodingSelection.soleCoder()).isFinished("i1"))
                .isTrue();
        assertThat(CodeReader.of(STUDY, CodingSelection.soleCoder()).isFinished("i2"))
                .isFalse();
        assertThat(CodeReader.of(STUDY, CodingSelection.coder("c1")).isFinished("i1"))
                .isTrue();
        assertThat(CodeReader.of(STUDY, CodingSelection.coder("c2")).isFinished("i1"))
                .isFalse();
    }

    @Property(tries = 300)
    void readsConceptsAsTheConceptTallyCountsThem(
            @ForAll("studies") Study study, @ForAll("selections") CodingSelection selection) {
        ConceptTally<SegmentUnit> tally = ConceptTally.of(study, CountingUnit.SEGMENT, selection);
        CodeReader reader = CodeReader.of(study, selection);
        List<SegmentCodes> read = study.segments().stream().map(reader::read).toList();

        assertThat(read.stream().filter(SegmentCodes::isPlaced).count()).isEqualTo(tally.units());
        assertThat(read.stream()
                        .filter(codes -> codes.fate() == Placement.CODERS_NOT_RESOLVED)
                        .count())
                .isEqualTo(tally.unresolvedSegments());
        for (Code code : List.of(
                Lever.COMMONALITY,
                Lever.LEADERSHIP,
                LeverTheme.ALIGNMENT,
                Aim.CHILD_ORIENTED,
                AimSubTheme.ACADEMIC_OUTCOMES,
                LocalCode.of("local/theme"))) {
            assertThat(read.stream()
                            .filter(codes -> codes.codes().contains(code))
                            .count())
                    .isEqualTo(tally.count(code));
        }
    }

    @Provide
    Arbitrary<Study> studies() {
        return StudyArbitraries.placedStudies();
    }

    @Provide
    Arbitrary<CodingSelection> selections() {
        return Arbitraries.of(
                CodingSelection.soleCoder(),
                CodingSelection.coder("c1"),
                CodingSelection.agreed(),
                CodingSelection.anyCoder());
    }

    private static SegmentCodes read(CodingSelection selection, Coding... codings) {
        return CodeReader.of(STUDY, selection).read(segment("s1", "i9", "p1", codings));
    }
}
