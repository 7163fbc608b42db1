// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.study.CodePoints;
import io.github.trustimprovement.study.Coder;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Locator;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Source;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.study.StudyBuilder;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ContinuumTest {
    @Test
    void readsWhatCodersCutOutOfASource() {
        Study study = study().addSegments(
                        segment(
                                "s1",
                                CodePoints.of(0, 4),
                                Coding.of(Lever.COMMONALITY, Valence.NEGATIVE).withCoder("c1"),
                                Coding.of(Aim.CHILD_ORIENTED).withCoder("c2")),
                        segment("s2", 4, 6, "c2", Coding.of(LeverTheme.ALIGNMENT)),
                        segment("s3", 4, 6, "c3", Coding.of(Lever.COMMONALITY)),
                        segment("s4", CodePoints.of(4, 6), Coding.of(Lever.COMMONALITY)))
                .build();

        Continuum continuum = Continuum.of(study, "i01", "c1", "c2");

        assertThat(UnitizingAlpha.of(study, "i01", "c1", "c2").explain())
                .isEqualTo(UnitizingAlpha.of(continuum).explain());
        assertThat(continuum.begin()).isZero();
        assertThat(continuum.length()).isEqualTo(10);
        assertThat(continuum.stretches())
                .containsExactly(
                        CodedStretch.of("c1", 0, 4, "aol/lever/commonality"),
                        CodedStretch.of("c2", 0, 4, "aol/aim/child-oriented"),
                        CodedStretch.of("c2", 4, 2, LeverTheme.ALIGNMENT.lever().code()));
        assertThat(continuum.basis().subject()).containsEntry("source", "i01");
        assertThat(continuum.basis().options()).containsEntry("coders", "c1, c2");
        assertThat(continuum.basis().caveats()).isEmpty();
        assertThat(continuum.basis().whyUndefined()).isEmpty();
        assertThat(continuum).hasToString("10 from 0 by [c1, c2], 3 stretches");
    }

    @Test
    void unitesSegmentsOfOneCodeThatOverlapAndKeepsNeighboursApart() {
        Study study = study().addSegments(
                        segment("s1", 5, 7, "c1", Coding.of(Lever.COMMONALITY)),
                        segment("s2", 1, 4, "c1", Coding.of(Lever.COMMONALITY)),
                        segment("s3", 2, 3, "c1", Coding.of(Lever.COMMONALITY)),
                        segment("s4", 3, 5, "c1", Coding.of(Lever.COMMONALITY)),
                        segment("s5", 3, 5, "c1", Coding.of(Lever.LEADERSHIP)),
                        segment("s6", 6, 6, "c1", Coding.of(Lever.COMMONALITY)))
                .build();

        assertThat(Continuum.of(study, "i01", "c1", "c2").stretches())
                .containsExactly(
                        CodedStretch.of("c1", 1, 4, "aol/lever/commonality"),
                        CodedStretch.of("c1", 5, 2, "aol/lever/commonality"),
                        CodedStretch.of("c1", 3, 2, "aol/lever/leadership"));
    }

    @Test
    void leavesOutWhatHasNoPlaceInTheTextAndSaysSo() {
        for (Locator nowhere :
                new Locator[] {Locator.none(), CodePoints.of(8, 11), CodePoints.of(5, 4), CodePoints.of(12, 11)}) {
            Study study = study().addSegments(
                            segment("s1", nowhere, Coding.of(Lever.COMMONALITY).withCoder("c1")))
                    .build();

            Continuum continuum = Continuum.of(study, "i01", "c1", "c2");

            assertThat(continuum.stretches()).isEmpty();
            assertThat(continuum.basis().caveats()).containsExactly(Caveat.NOT_ALL_LOCATED);
        }
    }

    @Test
    void readsAPartOfASourceWhoseTextIsNotHeld() {
        Study study = study().addSegments(segment("s1", 3, 8, "c1", Coding.of(Lever.COMMONALITY)))
                .build()
                .withoutText();

        Continuum continuum = Continuum.of(study, "i01", CodePoints.of(3, 9), "c1", "c2");

        assertThat(continuum.begin()).isEqualTo(3);
        assertThat(continuum.length()).isEqualTo(6);
        assertThat(continuum.stretches()).hasSize(1);
        assertThat(Continuum.of(study, "i01", CodePoints.of(4, 9), "c1", "c2")
                        .basis()
                        .caveats())
                .containsExactly(Caveat.NOT_ALL_LOCATED);
        assertInvalid(
                () -> Continuum.of(study, "i01", "c1", "c2"),
                "Continuum.length: given, where the study does not hold the text of the source, was: \"i01\"");
    }

    @Test
    void hasNoNumberWhereACoderHasNotCodedAllOfIt() {
        Study study = study().build();

        assertThat(Continuum.of(study, "i01", "c1", "c3").basis().whyUndefined())
                .contains(UndefinedReason.NO_DATA);
        assertThat(Continuum.of(study, "i01", "c1", "c9").basis().whyUndefined())
                .contains(UndefinedReason.NO_DATA);
    }

    @Test
    void rejectsNoLengthAndFewerThanTwoCoders() {
        assertInvalid(
                () -> Continuum.builder().length(0).addCoders("i", "j").build(),
                "Continuum.length: at least 1, was: 0");
        assertInvalid(
                () -> Continuum.builder()
                        .begin(-1)
                        .length(1)
                        .addCoders("i", "j")
                        .build(),
                "Continuum.begin: not negative, was: -1");
        assertInvalid(
                () -> Continuum.builder().length(1).addCoders("i").build(), "Continuum.coders: at least 2, was: [i]");
        assertInvalid(
                () -> Continuum.builder().length(1).addCoders("i", "i").build(),
                "Continuum.coders: each once, was: \"i\"");
    }

    @Test
    void rejectsStretchesOutsideIt() {
        assertInvalid(
                () -> ten(CodedStretch.of("i", 8, 3, "c")),
                "Continuum.stretches: from 0 to 10, the end left out, was: CodedStretch[coder=i, offset=8, length=3,"
                        + " category=c]");
        assertInvalid(
                () -> ten(CodedStretch.of("i", 8, 1, "c")).toBuilder().begin(9).build(),
                "Continuum.stretches: from 9 to 19, the end left out, was: CodedStretch[coder=i, offset=8, length=1,"
                        + " category=c]");
    }

    @Test
    void rejectsStretchesOfOthers() {
        assertInvalid(
                () -> ten(CodedStretch.of("x", 8, 1, "c")),
                "Continuum.stretches: by one of [i, j], was: CodedStretch[coder=x, offset=8, length=1, category=c]");
    }

    @Test
    void rejectsOverlapWithinACategoryAndCoder() {
        assertInvalid(
                () -> ten(
                        CodedStretch.of("i", 3, 3, "c"),
                        CodedStretch.of("j", 3, 3, "c"),
                        CodedStretch.of("i", 3, 3, "k"),
                        CodedStretch.of("i", 0, 4, "c")),
                "Continuum.stretches: without overlap within a category and coder, was: \"CodedStretch[coder=i,"
                        + " offset=0, length=4, category=c] and CodedStretch[coder=i, offset=3, length=3,"
                        + " category=c]\"");
    }

    @Test
    void rejectsAStretchWithoutACoderOrACategory() {
        assertInvalid(() -> CodedStretch.of(" ", 0, 1, "c"), "CodedStretch.coder: not blank, was: \" \"");
        assertInvalid(() -> CodedStretch.of("i", 0, 1, ""), "CodedStretch.category: not blank, was: \"\"");
        assertInvalid(() -> CodedStretch.of("i", -1, 1, "c"), "CodedStretch.offset: not negative, was: -1");
        assertInvalid(() -> CodedStretch.of("i", 0, -1, "c"), "CodedStretch.length: not negative, was: -1");
    }

    private static Continuum ten(CodedStretch... stretches) {
        return Continuum.builder()
                .length(10)
                .addCoders("i", "j")
                .addStretches(stretches)
                .build();
    }

    /** Ten code points, of which one takes two characters. */
    private static StudyBuilder study() {
        return Study.builder()
                .id("invented")
                .addSources(Source.text("i01", "012345678\uD83D\uDE00"), Source.text("i02", "0"))
                .addCoders(Coder.of("c1", "i01", "i02"), Coder.of("c2", "i01"), Coder.of("c3", "i02"))
                .addSegments(Segment.builder()
                        .id("s0")
                        .source("i02")
                        .locator(CodePoints.of(0, 1))
                        .addCodings(Coding.of(Lever.COMMONALITY).withCoder("c1"))
                        .build());
    }

    private static Segment segment(String id, int start, int end, String coder, Coding coding) {
        return segment(id, CodePoints.of(start, end), coding.withCoder(coder));
    }

    private static Segment segment(String id, Locator locator, Coding... codings) {
        return Segment.builder()
                .id(id)
                .source("i01")
                .locator(locator)
                .addCodings(codings)
                .build();
    }

    private static void assertInvalid(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidModelException.class).hasMessage(message);
    }
}
