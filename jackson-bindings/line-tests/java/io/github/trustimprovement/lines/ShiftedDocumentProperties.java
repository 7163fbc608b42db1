// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static io.github.trustimprovement.lines.ThisLine.LINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Findings;
import io.github.trustimprovement.finding.TextPlace;
import io.github.trustimprovement.finding.ValidationReport;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.rules.RuleSets;
import io.github.trustimprovement.rules.Validator;
import io.github.trustimprovement.scoring.Results;
import io.github.trustimprovement.study.Codebook;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.vocabulary.Framework;
import io.github.trustimprovement.wire.ReadPolicy;
import io.github.trustimprovement.wire.Shapes;
import io.github.trustimprovement.wire.TextPlaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Matcher;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Blanks between the tokens of a document move the place of each finding by exactly those blanks, and change nothing else. */
class ShiftedDocumentProperties {
    private static final List<String> ODD = List.of(
            "null", "true", "\"3\"", "3", "1.5", "1e400", "\"\"", "\"\\ud800\"", "\"aol/lever/commonalty\"", "[]", "{}",
            "{\"a\":1,\"a\":2}", "[null]", "{\"type\":\"odd\"}");

    @Provide
    Arbitrary<Class<?>> types() {
        return Arbitraries.of(
                Study.class, TrustRecord.class, Results.class, Codebook.class, Findings.class, Framework.class);
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    @Property(tries = 600)
    void blanksMoveEachFindingByExactlyThemselves(@ForAll("types") Class<?> type, @ForAll("seeds") long seed) {
        Random random = new Random(seed);
        String json = faulty(DocumentTexts.entangled(seed).of(Shapes.of(type)), random);
        for (ReadPolicy policy : ReadPolicy.values()) {
            assertShifted(json, new Random(seed), text -> LINE.read(text, type, policy).report());
        }
    }

    /** Also where the text stops being JSON, and for nothing but blanks in front. */
    @Property(tries = 300)
    void linesInFrontMoveAFaultOfSyntaxToo(@ForAll("types") Class<?> type, @ForAll("seeds") long seed) {
        Random random = new Random(seed);
        String json = DocumentTexts.entangled(seed).of(Shapes.of(type));
        String cut = json.substring(0, 1 + random.nextInt(json.length() - 1)) + one(List.of("", "}", "tru", ",,"), random);
        int lines = 1 + random.nextInt(5);
        List<Finding> before = LINE.read(cut, type, ReadPolicy.LENIENT).report().findings();
        List<Finding> after =
                LINE.read("\n".repeat(lines) + cut, type, ReadPolicy.LENIENT).report().findings();

        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            Finding finding = before.get(i);
            assertThat(after.get(i))
                    .isEqualTo(finding.place()
                            .map(at -> finding.withPlace(new TextPlace(at.line() + lines, at.column())))
                            .orElse(finding));
        }
    }

    /** The places that findings of rules are given afterwards. */
    @Property(tries = 300)
    void blanksMoveTheFindingsOfRulesToo(@ForAll("seeds") long seed) {
        String json = DocumentTexts.entangled(seed).of(Shapes.of(Study.class));
        Study study = LINE.read(json, Study.class, ReadPolicy.LENIENT).value().orElseThrow();
        ValidationReport report = Validator.of(RuleSets.study()).validate(study);

        assertShifted(json, new Random(seed), text -> TextPlaces.locate(report, text));
    }

    private static void assertShifted(String json, Random random, Function<String, ValidationReport> read) {
        StringBuilder shifted = new StringBuilder();
        int[] newOffset = new int[json.length() + 1];
        Matcher token = Layouts.TOKEN.matcher(json);
        int at = 0;
        while (token.find()) {
            shifted.append(json, at, token.start());
            shifted.append(Layouts.blank(random));
            for (int i = token.start(); i < token.end(); i++) {
                newOffset[i] = shifted.length() + i - token.start();
            }
            shifted.append(token.group());
            at = token.end();
        }
        newOffset[json.length()] = shifted.length();
        String text = shifted.append(json, at, json.length()).toString();

        List<Finding> expected = read.apply(json).findings().stream()
                .map(finding -> finding.place()
                        .map(place -> finding.withPlace(placeOf(text, newOffset[offsetOf(json, place)])))
                        .orElse(finding))
                .toList();
        assertThat(read.apply(text).findings()).isEqualTo(expected);
    }

    /** A document of which up to five values are of the wrong type, the wrong form or unknown. */
    private static String faulty(String json, Random random) {
        List<int[]> values = new ArrayList<>();
        Matcher token = Layouts.TOKEN.matcher(json);
        while (token.find()) {
            boolean isName = token.end() < json.length() && json.charAt(token.end()) == ':';
            if (!isName && !"[]{},:".contains(token.group())) {
                values.add(new int[] {token.start(), token.end()});
            }
        }
        StringBuilder faulty = new StringBuilder(json);
        for (int i = values.size() - 1; i >= 0; i--) {
            if (random.nextInt(values.size()) < 5) {
                faulty.replace(values.get(i)[0], values.get(i)[1], one(ODD, random));
            }
        }
        return faulty.toString();
    }

    private static int offsetOf(String text, TextPlace place) {
        int offset = 0;
        for (int line = 1; line < place.line(); line++) {
            offset = endOfLine(text, offset).orElseThrow();
        }
        return offset + place.column() - 1;
    }

    private static TextPlace placeOf(String text, int offset) {
        int line = 1;
        int start = 0;
        Optional<Integer> next = endOfLine(text, start);
        while (next.isPresent() && next.get() <= offset) {
            line++;
            start = next.get();
            next = endOfLine(text, start);
        }
        return new TextPlace(line, offset - start + 1);
    }

    /** The start of the line after the one that starts at an offset. */
    private static Optional<Integer> endOfLine(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !text.startsWith("\n", i + 1))) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    private static <V> V one(List<V> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
