// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IdentifierTest {
    static Stream<Arguments> wellFormed() {
        return Stream.of(
                parsed(Urn::parse, "123456", "123456"),
                parsed(Uid::parse, "2343", "2343"),
                parsed(Uid::parse, "16789", "16789"),
                parsed(GroupId::parse, "TR02343", "TR02343"),
                parsed(Ukprn::parse, "10012345", "10012345"),
                parsed(LaEstab::parse, "2114001", "2114001"),
                parsed(LaEstab::parse, "211/4001", "2114001"),
                parsed(CompaniesHouseNumber::parse, "07654321", "07654321"),
                parsed(CompaniesHouseNumber::parse, "7654321", "07654321"),
                parsed(CompaniesHouseNumber::parse, "SC123456", "SC123456"));
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                parsed(Urn::parse, "12345", "Urn.value: 6 digits, was: \"12345\""),
                parsed(Urn::parse, "123456.0", "Urn.value: 6 digits, was: \"123456.0\""),
                parsed(Urn::parse, "EY1234", "Urn.value: 6 digits, was: \"EY1234\""),
                parsed(Urn::parse, "１２３４５６", "Urn.value: 6 digits, was: \"１２３４５６\""),
                parsed(Uid::parse, "234", "Uid.value: 4 or 5 digits, was: \"234\""),
                parsed(GroupId::parse, "TR2343", "GroupId.value: 'TR' and 5 digits, was: \"TR2343\""),
                parsed(Ukprn::parse, "1001234", "Ukprn.value: 8 digits, was: \"1001234\""),
                parsed(LaEstab::of, "211/4001", "LaEstab.value: 7 digits, was: \"211/4001\""),
                parsed(
                        LaEstab::parse,
                        "2114/001",
                        "LaEstab: 3 and 4 digits, with or without '/' between them, was: \"2114/001\""),
                parsed(
                        LaEstab::parse,
                        "211/401",
                        "LaEstab: 3 and 4 digits, with or without '/' between them, was: \"211/401\""),
                parsed(
                        CompaniesHouseNumber::of,
                        "7654321",
                        "CompaniesHouseNumber.value: 8 digits, or 2 capital letters and 6 digits, was: \"7654321\""),
                parsed(
                        CompaniesHouseNumber::parse,
                        "sc123456",
                        "CompaniesHouseNumber.value: 8 digits, or 2 capital letters and 6 digits, was: \"sc123456\""));
    }

    @ParameterizedTest
    @MethodSource("wellFormed")
    void readsCommonForms(Function<String, Object> parse, String text, String token) {
        assertThat(parse.apply(text)).hasToString(token);
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void rejectsOtherForms(Function<String, Object> parse, String text, String message) {
        assertThatThrownBy(() -> parse.apply(text))
                .isExactlyInstanceOf(InvalidModelException.class)
                .hasMessage(message);
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesANullArgument() {
        assertThatNullPointerException().isThrownBy(() -> Urn.of(null)).withMessage("Urn.value");
    }

    @Test
    void laEstabHasTwoParts() {
        LaEstab number = LaEstab.of("2114001");

        assertThat(number.localAuthority()).isEqualTo("211");
        assertThat(number.establishment()).isEqualTo("4001");
    }

    private static Arguments parsed(Function<String, Object> parse, String text, String expected) {
        return Arguments.of(parse, text, expected);
    }
}
