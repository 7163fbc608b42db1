// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.Citation;
import io.github.trustimprovement.concept.InvalidModelException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingTest {
    private static final Finding BARE = Finding.builder()
            .rule("demo/rule")
            .severity(Severity.WARNING)
            .message("too small, was: 3")
            .build();

    private static final Finding WHOLE = BARE.toBuilder()
            .severity(Severity.ERROR)
            .pointer("/segments/3")
            .place(new TextPlace(12, 5))
            .hint("make it larger")
            .addSuggestions("4", "5")
            .citation(Citation.of("Rollett 2026", "3.3"))
            .putAttribute("was", "3")
            .putAttribute("expected", "4")
            .build();

    @Test
    void needsNoMoreThanRuleSeverityAndMessage() {
        assertThat(BARE.pointer()).isEmpty();
        assertThat(BARE.place()).isEmpty();
        assertThat(BARE.hint()).isEmpty();
        assertThat(BARE.suggestions()).isEmpty();
        assertThat(BARE.citation()).isEmpty();
        assertThat(BARE.attributes()).isEmpty();
    }

    @Test
    void writesWhatItHasOnOneLine() {
        assertThat(BARE.toLine()).isEqualTo("WARNING demo/rule: too small, was: 3");
        assertThat(WHOLE.toLine())
                .isEqualTo("ERROR demo/rule /segments/3 (12:5): too small, was: 3; make it larger; "
                        + "did you mean 4 or 5?");
    }

    @Test
    void writesLineEndsAndOtherControlCharactersAsEscapes() {
        Finding finding = BARE.toBuilder()
                .pointer("/a\nb")
                .message("was: \r\t\u0000\u0085")
                .hint("\u2028\u2029\u007f")
                .addSuggestions("\u00e9\\")
                .build();

        assertThat(finding.toLine())
                .isEqualTo(
                        "WARNING demo/rule /a\\nb: was: \\r\\t\\u0000\\u0085; \\u2028\\u2029\\u007f; did you mean \u00e9\\?");
        assertThat(ValidationReport.of(java.util.List.of(finding)).toString()).isEqualTo(finding.toLine());
        assertThat(finding.pointer()).isEqualTo("/a\nb");
    }

    @Test
    void keepsAttributesInTheOrderGiven() {
        assertThat(WHOLE.attributes()).containsExactly(Map.entry("was", "3"), Map.entry("expected", "4"));
    }

    @Test
    void takesABetterPlaceAndChangesNothingElse() {
        Finding moved = WHOLE.withPlace(new TextPlace(13, 1));

        assertThat(moved.place()).contains(new TextPlace(13, 1));
        assertThat(moved.withPlace(new TextPlace(12, 5))).isEqualTo(WHOLE);
        assertThat(moved).isNotEqualTo(WHOLE);
    }

    @Test
    void countsPlacesFromOne() {
        assertThat(new TextPlace(1, 1)).hasToString("1:1");
        assertThatThrownBy(() -> new TextPlace(0, 1))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("TextPlace.line: at least 1, was: 0");
        assertThatThrownBy(() -> new TextPlace(1, 0))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("TextPlace.column: at least 1, was: 0");
    }
}
