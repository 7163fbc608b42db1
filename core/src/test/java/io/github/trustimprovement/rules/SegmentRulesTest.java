// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static io.github.trustimprovement.rules.StudyRuleChecks.coded;
import static io.github.trustimprovement.rules.StudyRuleChecks.lines;
import static io.github.trustimprovement.rules.StudyRuleChecks.segment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.study.CodePoints;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Locator;
import io.github.trustimprovement.study.Paragraph;
import io.github.trustimprovement.study.Source;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.study.StudyBuilder;
import io.github.trustimprovement.study.TimeSpan;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SegmentRulesTest {
    private static final String REVERSED = "study/locator-empty-or-reversed";
    private static final String OUTSIDE = "study/locator-outside-source";
    private static final String BOTH_WAYS = "study/coder-both-ways";
    private static final Duration ONE = Duration.ofMinutes(1);
    private static final Duration TWO = Duration.ofMinutes(2);

    /** Four characters, one of which takes two UTF-16 units. */
    private static final Source FOUR_CODE_POINTS = Source.text("i01", "ab\uD83D\uDE00c");

    @Test
    void findsALocatorWithoutExtent() {
        assertThat(lines(REVERSED, at(CodePoints.of(5, 5), CodePoints.of(9, 3), TimeSpan.of(ONE, ONE))))
                .containsExactly(
                        "ERROR study/locator-empty-or-reversed /segments/0/locator: no extent from 5 to 5",
                        "ERROR study/locator-empty-or-reversed /segments/1/locator: no extent from 9 to 3",
                        "ERROR study/locator-empty-or-reversed /segments/2/locator: no extent from PT1M to PT1M");
    }

    @Test
    void acceptsALocatorWithExtentOrOfAnotherForm() {
        assertThat(lines(REVERSED, at(CodePoints.of(5, 6), TimeSpan.of(ONE, TWO), Paragraph.of(1), Locator.none())))
                .isEmpty();
    }

    @Test
    void findsALocatorBeyondTheText() {
        assertThat(lines(OUTSIDE, at(FOUR_CODE_POINTS, CodePoints.of(3, 5))))
                .containsExactly("ERROR study/locator-outside-source /segments/0/locator/endExclusive: "
                        + "ends at 5, but source 'i01' has 4 code points");
    }

    @Test
    void acceptsALocatorWithinTheTextOrWhereNoTextIsHeld() {
        assertThat(lines(OUTSIDE, at(FOUR_CODE_POINTS, CodePoints.of(0, 4), Paragraph.of(99))))
                .isEmpty();
        assertThat(lines(OUTSIDE, at(Source.of("i01"), CodePoints.of(0, 99)))).isEmpty();
        assertThat(lines(OUTSIDE, at(Source.text("i02", ""), CodePoints.of(0, 99))))
                .isEmpty();
    }

    @Test
    void measuresNoTextWhereTwoSourcesShareAnId() {
        Study study = at(FOUR_CODE_POINTS, CodePoints.of(0, 99)).toBuilder()
                .addSources(Source.text("i01", "another text"))
                .build();

        assertThat(lines(OUTSIDE, study)).isEmpty();
    }

    @Test
    void findsALeverCodedBothWaysByOneCoder() {
        assertThat(lines(
                        BOTH_WAYS,
                        coded(
                                Coding.of(LeverTheme.ALIGNMENT).withCoder("c1"),
                                Coding.of(Lever.COMMONALITY, Valence.NEGATIVE).withCoder("c1"))))
                .containsExactly("WARNING study/coder-both-ways /segments/0/codings: "
                        + "aol/lever/commonality is both positive and negative here for coder 'c1'");
    }

    @Test
    void findsALeverCodedBothWaysByNobodyInParticular() {
        assertThat(lines(
                        BOTH_WAYS,
                        coded(
                                Coding.of(Lever.COMMONALITY, Valence.NEGATIVE),
                                Coding.of(Lever.COMMONALITY, Valence.POSITIVE),
                                Coding.of(Lever.COMMONALITY, Valence.POSITIVE))))
                .containsExactly("WARNING study/coder-both-ways /segments/0/codings: "
                        + "aol/lever/commonality is both positive and negative here");
    }

    @Test
    void acceptsTwoSidesFromTwoCodersOrOnTwoLevers() {
        assertThat(lines(
                        BOTH_WAYS,
                        coded(
                                Coding.of(Lever.COMMONALITY, Valence.NEGATIVE).withCoder("c1"),
                                Coding.of(Lever.COMMONALITY, Valence.POSITIVE).withCoder("c2"),
                                Coding.of(Lever.LEADERSHIP, Valence.POSITIVE).withCoder("c1"),
                                Coding.of(Lever.COMMONALITY).withCoder("c1"),
                                Coding.of(Aim.CHILD_ORIENTED).withCoder("c1"))))
                .isEmpty();
    }

    @Test
    void acceptsTwoSidesInTwoSegments() {
        Study study = StudyRuleChecks.study()
                .addSegments(
                        segment("s1", Coding.of(Lever.COMMONALITY, Valence.NEGATIVE))
                                .build(),
                        segment("s2", Coding.of(Lever.COMMONALITY, Valence.POSITIVE))
                                .build())
                .build();

        assertThat(lines(BOTH_WAYS, study)).isEmpty();
    }

    @Test
    void findsAValenceWithoutALever() {
        assertThat(lines("study/valence-without-lever", coded(Coding.of(Valence.POSITIVE))))
                .containsExactly("ERROR study/valence-without-lever /segments/0/codings/0/code: "
                        + "aol/valence/positive stands without a lever");
    }

    @Test
    void acceptsAValenceWithALeverAndOtherCodes() {
        assertThat(lines(
                        "study/valence-without-lever",
                        coded(Coding.of(Lever.COMMONALITY, Valence.POSITIVE), Coding.of(Aim.CHILD_ORIENTED))))
                .isEmpty();
    }

    private static Study at(Locator... locators) {
        return at(Source.of("i01"), locators);
    }

    private static Study at(Source source, Locator... locators) {
        StudyBuilder study = Study.builder().id("demo").addSources(source);
        for (Locator locator : locators) {
            study.addSegments(segment("s1").locator(locator).build());
        }
        return study.build();
    }
}
