// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.concept.InvalidModelException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LocatorTest {
    @Test
    void saysWhereInFewWords() {
        assertThat(CodePoints.of(139, 195)).hasToString("[139,195)");
        assertThat(Paragraph.of(12)).hasToString("paragraph 12");
        assertThat(Page.of(3)).hasToString("page 3");
        assertThat(TimeSpan.of(Duration.ofSeconds(125), Duration.ofSeconds(160)))
                .hasToString("PT2M5S/PT2M40S");
        assertThat(Locator.none()).hasToString("no place");
    }

    @Test
    void saysWhoInFewWords() {
        assertThat(Speaker.of("p01")).hasToString("p01");
        assertThat(Speaker.ofGroup(LeaderGroup.NON_CEO)).hasToString("a Non-CEO");
        assertThat(Speaker.unknown()).hasToString("unknown speaker");
    }

    @Test
    void mayBeEmptyOrReversed() {
        assertThat(CodePoints.of(5, 5).endExclusive()).isEqualTo(5);
        assertThat(CodePoints.of(9, 5).startCodePoint()).isEqualTo(9);
    }

    @Test
    void keepsWhatItDoesNotKnow() {
        Speaker speaker =
                Unknown.builder().putExtension("seat", Extension.of("\"left\"")).build();
        Locator locator =
                NoLocator.builder().putExtension("x", Extension.of("1")).build();

        assertThat(speaker.extensions()).isEqualTo(Map.of("seat", Extension.of("\"left\"")));
        assertThat(speaker).isNotEqualTo(Speaker.unknown());
        assertThat(locator).isNotEqualTo(Locator.none());
        assertThat(Unknown.builder().build()).isEqualTo(Speaker.unknown());
        assertThat(NoLocator.builder().build()).isEqualTo(Locator.none());
    }

    @TestFactory
    Stream<DynamicTest> rejectsNegativeNumbers() {
        return Stream.of(
                negative("CodePoints.startCodePoint", "-1", () -> CodePoints.of(-1, 3)),
                negative("CodePoints.endExclusive", "-1", () -> CodePoints.of(0, -1)),
                negative("Paragraph.number", "-1", () -> Paragraph.of(-1)),
                negative("Page.number", "-1", () -> Page.of(-1)),
                negative("TimeSpan.start", "PT-1S", () -> TimeSpan.of(Duration.ofSeconds(-1), Duration.ZERO)),
                negative("TimeSpan.end", "PT-1S", () -> TimeSpan.of(Duration.ZERO, Duration.ofSeconds(-1))));
    }

    private static DynamicTest negative(String attribute, String was, Runnable construction) {
        return DynamicTest.dynamicTest(
                attribute,
                () -> assertThatThrownBy(construction::run)
                        .isInstanceOf(InvalidModelException.class)
                        .hasMessage(attribute + ": not negative, was: " + was));
    }
}
