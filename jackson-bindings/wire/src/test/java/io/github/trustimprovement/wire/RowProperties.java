// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.finding.TextPlace;
import io.github.trustimprovement.outcome.Observation;
import io.github.trustimprovement.review.ComponentReview;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.testkit.ShapeTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for rows of each type, whatever stands in them. */
class RowProperties {
    private static final List<String> SCRAPS =
            List.of("\"", "\\", "{", "}", "[", ",", ":", "\\u00e9", "\u00e9", "\ud83d\ude00", " ", "\t", "1e5", "null");

    private static final Pattern FIRST = Pattern.compile("^(\\{\"[a-zA-Z]+\": ?\")[^\"\\\\]*(\")");
    private static final List<String> IDS =
            List.of("s1", "s2", "", " ", "x\u00e9", "y\u00e9", "x\\u0061", "y\\u0061", "\\ud800", "s".repeat(20));

    @Provide
    Arbitrary<Class<?>> types() {
        return Arbitraries.of(CodedSegment.class, ComponentReview.class, Observation.class);
    }

    @Property(tries = 300)
    void aRowIsReadAsADocumentOfItsOwnWouldBe(@ForAll("types") Class<?> type, @ForAll long seed) {
        rowsAreAsDocuments(type, texts(seed, type, 8));
    }

    @Property(tries = 300)
    void soIsARowThatIsBroken(@ForAll("types") Class<?> type, @ForAll long seed) {
        Random random = new Random(seed);
        rowsAreAsDocuments(
                type,
                texts(seed, type, 3).stream().map(text -> broken(text, random)).toList());
    }

    @Property(tries = 300)
    void soIsARowThatSaysWhatOthersHaveSaid(@ForAll("types") Class<?> type, @ForAll long seed) {
        Random random = new Random(seed);
        List<String> some = texts(seed, type, 1);
        List<String> rows = new ArrayList<>(List.of("1")); // an array would be the document
        for (int i = 0; i < 60; i++) {
            String text = some.get(random.nextInt(some.size()));
            rows.add(
                    switch (random.nextInt(8)) {
                        case 0 -> broken(text, random);
                        case 1 -> text.replace(":", ": ").replace(",", ", ");
                        case 2, 3, 4, 5 -> FIRST.matcher(text).replaceFirst("$1" + pick(IDS, random) + "$2");
                        default -> text;
                    });
        }
        rowsAreAsDocuments(type, rows);
    }

    private static String pick(List<String> some, Random random) {
        return Matcher.quoteReplacement(some.get(random.nextInt(some.size())));
    }

    private static <T> void rowsAreAsDocuments(Class<T> type, List<String> texts) {
        List<Parsed<T>> rows = Rows.read(String.join("\n", texts), type);
        assertThat(rows).hasSameSizeAs(texts);
        for (int i = 0; i < rows.size(); i++) {
            Parsed<T> alone = Texts.read(texts.get(i), Shapes.of(type));
            assertThat(rows.get(i).value()).isEqualTo(alone.value());
            List<String> expected = new ArrayList<>();
            for (Finding finding : alone.report().findings()) {
                expected.add(located(finding, i));
            }
            assertThat(rows.get(i).report().findings().stream().map(RowProperties::line))
                    .containsExactlyElementsOf(expected);
        }
    }

    private static String located(Finding finding, int row) {
        return line(finding.toBuilder()
                .pointer("/" + row + finding.pointer())
                .place(finding.place().map(place -> new TextPlace(row + 1, place.column())))
                .build());
    }

    /** Without the hint, which says what is lost. */
    private static String line(Finding finding) {
        return finding.rule()
                + finding.pointer()
                + finding.place()
                + finding.message().replace("end of the document", "end of the row")
                + finding.suggestions();
    }

    @Property(tries = 300)
    void canonicalRowsAreWrittenBackByteForByte(
            @ForAll("types") Class<?> type, @ForAll RowFormat format, @ForAll long seed) {
        canonicalRowsComeBack(type, format, texts(seed, type, 0));
    }

    private static <T> void canonicalRowsComeBack(Class<T> type, RowFormat format, List<String> texts) {
        List<T> values = Rows.read(String.join("\n", texts), type).stream()
                .flatMap(row -> row.value().stream())
                .toList();
        String written = Rows.write(values, type, format);
        List<T> again =
                Rows.read(written, type).stream().map(row -> row.orThrow()).toList();
        assertThat(again).isEqualTo(values);
        assertThat(Rows.write(again, type, format)).isEqualTo(written);
    }

    private static List<String> texts(long seed, Class<?> type, int oddPercent) {
        ShapeTexts texts = new ShapeTexts(seed, oddPercent);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 1 + Math.floorMod(seed, 8); i++) {
            String text = texts.of(Shapes.of(type));
            rows.add(i == 0 && text.startsWith("[") ? "1" : text); // an array would be the document
        }
        return rows;
    }

    private static String broken(String text, Random random) {
        StringBuilder json = new StringBuilder(text);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = 1 + random.nextInt(json.length());
            switch (random.nextInt(3)) {
                case 0 -> json.setLength(at);
                case 1 -> json.insert(at, SCRAPS.get(random.nextInt(SCRAPS.size())));
                default -> json.insert(at, json.substring(random.nextInt(at), at));
            }
        }
        return JsonText.hasLoneSurrogate(json.toString()) ? text : json.toString();
    }
}
