// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RatingTest {
    static Stream<Arguments> rejections() {
        return Stream.of(
                rejected("Rated.scale: not blank, was: \"\"", () -> Rating.of("", "some")),
                rejected("Rated.level: not blank, was: \"\"", () -> Rating.of("spread", "")),
                rejected("NotApplicable.reason: not blank, was: \"\"", () -> Rating.notApplicable("")),
                rejected("Withheld.reason: not blank, was: \"\"", () -> Rating.withheld("")),
                rejected(
                        "NotApplicable: required but not set: reason",
                        () -> NotApplicable.builder().build()),
                rejected(
                        "Rated: required but not set: scale, level",
                        () -> Rated.builder().build()));
    }

    static Stream<Arguments> lines() {
        return Stream.of(
                Arguments.of(Rating.of("spread", "some"), "spread: some"),
                Arguments.of(Rating.notAssessed(), "not assessed"),
                Arguments.of(Rating.notApplicable("no sixth form"), "not applicable (no sixth form)"),
                Arguments.of(Rating.withheld(), "withheld"),
                Arguments.of(Rating.withheld("one person"), "withheld (one person)"));
    }

    @ParameterizedTest
    @MethodSource("rejections")
    void rejects(String message, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(InvalidModelException.class).hasMessage(message);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void describesItselfOnOneLine(Rating rating, String line) {
        assertThat(rating).hasToString(line);
    }

    @Test
    void missingRatingsOfDifferentKindsDiffer() {
        assertThat(Stream.of(Rating.notAssessed(), Rating.withheld(), Rating.notApplicable("x"), Rating.notAssessed())
                        .distinct())
                .hasSize(3);
    }

    private static Arguments rejected(String message, ThrowingCallable call) {
        return Arguments.of(message, call);
    }
}
