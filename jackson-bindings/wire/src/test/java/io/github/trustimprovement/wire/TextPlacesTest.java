// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.finding.TextPlace;
import io.github.trustimprovement.finding.ValidationReport;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextPlacesTest {
    private static final String JSON = """
            {
              "id": "demo",
              "segments": [
                {"id": "s1", "codings": [1, {"a": [true, null]}, {}]},
                {"a/b": {"c~d": "x"}, "": 7}
              ]
            }
            """;

    @Test
    void findsWhereEachValueStarts() {
        assertThat(located(
                        JSON,
                        "",
                        "/id",
                        "/segments",
                        "/segments/0",
                        "/segments/0/codings/1/a/1",
                        "/segments/0/codings/2"))
                .containsExactly("1:1", "2:9", "3:15", "4:5", "4:46", "4:54");
    }

    @Test
    void followsNamesThatAreEscapedInAPointer() {
        assertThat(located(JSON, "/segments/1/a~1b", "/segments/1/a~1b/c~0d", "/segments/1/"))
                .containsExactly("5:13", "5:21", "5:31");
    }

    @Test
    void givesTheNearestValueAroundOneThatIsNotThere() {
        assertThat(located(JSON, "/segments/0/codings/1/b/c", "/segments/9/id", "/nowhere", "/id/x"))
                .containsExactly("4:33", "3:15", "1:1", "2:9");
    }

    @Test
    void countsColumnsInUtf16UnitsAndLinesByAnyEnd() {
        assertThat(located("[\"\ud83d\ude00\",\r\n1,\r2]", "/0", "/1", "/2")).containsExactly("1:2", "2:1", "3:1");
    }

    @Test
    void doesNotCountAByteOrderMark() {
        assertThat(located("\uFEFF[1]", "/0")).containsExactly("1:2");
    }

    @Test
    void takesTheFirstOfTwoPropertiesWithOneName() {
        assertThat(located("{\"a\":1,\"a\":2}", "/a")).containsExactly("1:6");
    }

    @Test
    void keepsTheRestOfAFinding() {
        Finding finding = finding("/id").withPlace(new TextPlace(99, 99));

        assertThat(TextPlaces.locate(ValidationReport.of(List.of(finding)), JSON)
                        .findings())
                .containsExactly(finding.withPlace(new TextPlace(2, 9)));
    }

    @Test
    void looksIntoNoTextWhereThereIsNothingToFind() {
        ValidationReport nothing = ValidationReport.of(List.of());

        assertThat(TextPlaces.locate(nothing, "no JSON")).isSameAs(nothing);
    }

    @Test
    void rejectsTextThatIsNoJson() {
        assertThatThrownBy(() -> located("{\"id\":", "/id"))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessageContaining("1:7");
    }

    private static List<String> located(String json, String... pointers) {
        ValidationReport report = ValidationReport.of(
                Stream.of(pointers).map(TextPlacesTest::finding).toList());
        return TextPlaces.locate(report, json).findings().stream()
                .map(finding -> finding.place().orElseThrow())
                .map(place -> place.line() + ":" + place.column())
                .toList();
    }

    private static Finding finding(String pointer) {
        return Finding.builder()
                .rule("test/rule")
                .severity(Severity.WARNING)
                .pointer(pointer)
                .message("something is odd")
                .build();
    }
}
