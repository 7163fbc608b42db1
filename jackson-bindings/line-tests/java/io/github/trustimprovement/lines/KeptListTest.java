// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static io.github.trustimprovement.lines.ThisLine.LINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.Composite;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.wire.ContentHash;
import io.github.trustimprovement.wire.ReadPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A list of which an element has a fault. */
class KeptListTest {
    private static final String COMPOSITE = "{\"id\":\"c\",\"scale\":\"depth\",\"weights\":[%s],\"aggregation\":\"%s\"%s}";
    private static final String EVIDENCE = "{\"component\":\"dna/component/use-evidence\",\"weight\":1}";

    private static final Path NEWER = GoldenFiles.FOLDER.resolve("trust-from-a-newer-version.json");

    /** Of one weight alone it would be a mean of something else. */
    @Test
    void thereIsNoCompositeWithoutOneOfItsWeights() {
        String weights = EVIDENCE + ",{\"component\":\"dna/component/connect\",\"weight\":0.1234567890123456}";
        Parsed<Composite> parsed = read(COMPOSITE.formatted(weights, "weighted-mean", ""), Composite.class);

        assertThat(parsed.value()).isEmpty();
        assertThat(lines(parsed))
                .containsExactly(
                        "ERROR wire/value /weights/1/weight (1:138): expected a number of at most 15 significant digits,"
                                + " was: 0.1234567890123456; the list is left out",
                        "ERROR wire/invariant (1:1): Composite.weights: at least one, was: []; this may follow from a"
                                + " fault of a property of the same object");
    }

    @Test
    void thereIsNoOrderedMeanWithoutOneOfItsPlaces() {
        String json = COMPOSITE.formatted(EVIDENCE, "ordered-mean", ",\"placeWeights\":[1,1e-20]");
        Parsed<Composite> parsed = read(json, Composite.class);

        assertThat(parsed.value()).isEmpty();
        assertThat(lines(parsed))
                .containsExactly(
                        "ERROR wire/value /placeWeights/1 (1:140): expected a number of at most 15 significant digits,"
                                + " was: 1e-20; the list is left out",
                        "ERROR wire/invariant (1:1): Composite.placeWeights: one a component for an ordered mean and none"
                                + " for anything else, 1, was: 0; this may follow from a fault of a property of the same"
                                + " object");
    }

    /** With all that a newer version has, where this one has no place for it. */
    @Test
    void anElementOfANewerVersionIsWrittenBackWhereItStood() throws IOException {
        String json = Files.readString(NEWER);
        Parsed<TrustRecord> parsed = read(json, TrustRecord.class);
        TrustRecord record = parsed.value().orElseThrow();

        assertThat(lines(parsed))
                .containsExactly(
                        "ERROR wire/schema-version /schemaVersion (3:20): expected \"1\", was: \"2\"",
                        "WARNING wire/unknown-property /trust/schools/0/rooms (12:9): not known, kept as it is:"
                                + " \"rooms\"",
                        "ERROR wire/unknown-alternative /initiatives/0/log/1/type (26:19): expected one of"
                                + " started, paused, resumed, stopped, replaced-by, phase-entered, model-phase-entered,"
                                + " cycle-step, reviewed, signal-observed, was: \"handed-over\"; the element is left out of"
                                + " the list",
                        "WARNING wire/unrecognised-code /composites/0/weights/1/component (43:24): expected a code"
                                + " of kind 'component' that is known, kept as it is: \"dna/component/added-later\"",
                        "ERROR wire/unknown-code /composites/1/aggregation (58:22): expected an aggregation kind,"
                                + " was: \"median\"; the element is left out of the list",
                        "ERROR wire/unknown-code /outcomeMeasures/0/direction (66:20): expected a direction, was:"
                                + " \"in-between\"; the element is left out of the list",
                        "WARNING wire/unknown-property /licence (70:3): not known, kept as it is: \"licence\"");
        assertThat(record.composites()).extracting(Composite::id).containsExactly("headline");
        assertThat(LINE.write(record)).isEqualTo(json);
        assertThat(LINE.contentHash(record)).isEqualTo(ContentHash.of(json));
        assertThat(read(LINE.write(record), TrustRecord.class).value()).contains(record);
    }

    @Test
    void aListThatTheCallerChangesIsWrittenAsItIsThen() {
        String json = "{\"format\":\"trust-improvement/study\",\"schemaVersion\":\"1\",\"id\":\"s\",\"segments\":["
                + "{\"id\":\"a\",\"source\":\"i\"}, {\"id\":7},{\"id\":\"b\",\"source\":\"i\"}]}";
        Study study = read(json, Study.class).value().orElseThrow();
        Study reversed = study.toBuilder()
                .segments(List.of(study.segments().get(1), study.segments().get(0)))
                .build();

        assertThat(LINE.writeLine(study)).isEqualTo(json);
        assertThat(LINE.writeLine(study.toBuilder().title("t").build()))
                .isEqualTo(json.replace("\"s\",", "\"s\",\"title\":\"t\","));
        assertThat(LINE.writeLine(reversed))
                .endsWith("\"segments\":[{\"id\":\"b\",\"source\":\"i\"},{\"id\":\"a\",\"source\":\"i\"}]}");
        assertThat(LINE.writeLine(study.toBuilder().segments(List.of()).build())).endsWith("\"id\":\"s\"}");
    }

    /** A list in a list is kept for itself too, and comes back where its owner is changed. */
    @Test
    void aListInAListIsKeptForItself() {
        String bases = "[\"aol/coding-basis/newer\",  \"aol/coding-basis/mechanism\"]";
        String json = "{\"format\":\"trust-improvement/study\",\"schemaVersion\":\"1\",\"id\":\"s\",\"segments\":[7,"
                + "{\"id\":\"a\",\"source\":\"i\",\"codings\":[{\"judgement\":{\"lever\":\"aol/lever/commonality\","
                + "\"bases\":" + bases + "}}]}]}";
        Study study = read(json, Study.class).value().orElseThrow();
        Study renamed = study.toBuilder()
                .segments(List.of(
                        study.segments().get(0).toBuilder().source("j").build()))
                .build();

        assertThat(LINE.writeLine(study)).isEqualTo(json);
        assertThat(LINE.writeLine(renamed))
                .isEqualTo(json.replace("7,", "").replace("\"source\":\"i\"", "\"source\":\"j\""));
    }

    /** What is kept as text has its own spelling, whatever the findings would say of the rest. */
    @Test
    void nothingIsSaidOfTheSpellingOfWhatIsKept() {
        String other = "\"gr\\u00f6\":1";
        String json = "{\"id\":\"s\",\"source\":\"i\",\"locator\":{\"type\":\"page\"," + other + "},\"codings\":["
                + "{\"code\":\"other\\/code\"}, {" + other + "}]," + other + "}";
        Parsed<Segment> parsed = read(json, Segment.class);

        assertThat(parsed.report().findings())
                .extracting(finding -> finding.rule() + " " + finding.pointer())
                .containsExactly(
                        "wire/unknown-property /locator/gr\u00f6",
                        "wire/missing /locator",
                        "wire/unrecognised-code /codings/0/code",
                        "wire/unknown-property /codings/1/gr\u00f6",
                        "wire/invariant /codings/1",
                        "wire/unknown-property /gr\u00f6");
        assertThat(LINE.writeLine(parsed.value().orElseThrow()))
                .contains("{\"type\":\"page\"," + other + "}", "\"codings\":[{\"code\":\"other\\/code\"}, {" + other + "}]")
                .endsWith("," + other + "}");
    }

    /** More are counted than are listed. */
    @Test
    void spellingsOfWhatIsKeptAreNotCounted() {
        String many = "{\"id\":\"a\",\"source\":\"i\",\"locator\":{\"type\":\"page\",\"number\":1.0}},".repeat(1_200);
        String json = "{\"format\":\"trust-improvement/study\",\"schemaVersion\":\"1\",\"id\":\"s\",\"segments\":["
                + many + "7],\"reportedTotals\":{\"segments\":1.0}}";

        assertThat(read(json, Study.class).report().countByRule()).containsEntry("wire/number-spelling", 1L);
    }

    private static <T> Parsed<T> read(String json, Class<T> type) {
        return LINE.read(json, type, ReadPolicy.LENIENT);
    }

    private static List<String> lines(Parsed<?> parsed) {
        return parsed.report().findings().stream().map(Finding::toLine).toList();
    }
}
