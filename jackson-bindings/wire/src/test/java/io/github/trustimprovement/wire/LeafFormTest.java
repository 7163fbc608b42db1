// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LeafFormTest {
    /** The leaves whose schema has a pattern. */
    static List<LeafShape<?>> patterned() {
        return List.of(
                (LeafShape<?>) Leaves.DATE,
                (LeafShape<?>) Leaves.DURATION,
                (LeafShape<?>) Leaves.EDITION,
                (LeafShape<?>) Leaves.CONCEPT_ID,
                (LeafShape<?>) Leaves.LOCAL_CODE,
                (LeafShape<?>) Leaves.LONG_TEXT,
                (LeafShape<?>) OrganisationShapes.URN,
                (LeafShape<?>) OrganisationShapes.UID,
                (LeafShape<?>) OrganisationShapes.GROUP_ID,
                (LeafShape<?>) OrganisationShapes.LA_ESTAB,
                (LeafShape<?>) OrganisationShapes.UKPRN,
                (LeafShape<?>) OrganisationShapes.COMPANIES_HOUSE_NUMBER,
                (LeafShape<?>) OrganisationShapes.ORGANISATION_REF,
                (LeafShape<?>) OrganisationShapes.PERIOD);
    }

    @ParameterizedTest
    @MethodSource("patterned")
    void examplesHaveTheForm(LeafShape<?> leaf) {
        assertThat(leaf.examples()).isNotEmpty().allMatch(text -> isMatched(leaf, text) && isRead(leaf, text));
    }

    @ParameterizedTest
    @CsvSource({"-PT5S", "pt5s", "PT5.S", "'PT5,5S'"})
    void readerTakesDurationsThatAreNeverWritten(String text) {
        LeafShape<?> duration = (LeafShape<?>) Leaves.DURATION;

        assertThat(isRead(duration, text)).isTrue();
        assertThat(isMatched(duration, text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-2026-03-01", "+12026-03-01"})
    void takesNoYearThatNoPlainDateHas(String text) {
        LeafShape<?> date = (LeafShape<?>) Leaves.DATE;

        assertThat(isRead(date, text)).isFalse();
        assertThat(isMatched(date, text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2023/25", "2023/25-autumn", "2024-02-30"})
    void patternKnowsNoCalendar(String text) {
        LeafShape<?> period = (LeafShape<?>) OrganisationShapes.PERIOD;

        assertThat(isRead(period, text)).isFalse();
        assertThat(isMatched(period, text)).isTrue();
    }

    static boolean isMatched(LeafShape<?> leaf, String text) {
        String pattern = Texts.value(leaf.form().getOrDefault("pattern", "\"\""), Leaves.STRING);
        return Pattern.compile(pattern).matcher(text).find();
    }

    static boolean isRead(LeafShape<?> leaf, String text) {
        return Texts.read(JsonArbitraries.quoted(text), leaf).value().isPresent();
    }
}
