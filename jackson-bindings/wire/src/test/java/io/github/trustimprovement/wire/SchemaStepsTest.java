// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.study.Study;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two invented versions before the first one: in the older one segments are passages, and those have keys for ids. */
class SchemaStepsTest {
    private static final String FORMAT = "trust-improvement/study";
    private static final SchemaSteps STEPS = new SchemaSteps(List.of(
            new SchemaStep("trust-improvement/trust", "b", "1", Map.of("/passages", "observations")),
            new SchemaStep(FORMAT, "a", "b", Map.of("/passages/*/key", "id", "/passages/*/speaker/kind", "type")),
            new SchemaStep(FORMAT, "b", "1", Map.of("/passages", "segments", "/passages/*/talk", "text"))));
    private static final Shape<Study> STUDY = Shapes.of(Study.class);
    private static final String HEAD = "{\"format\":\"trust-improvement/study\",\"schemaVersion\":\"a\",\"id\":\"s\",";
    private static final String REST = "\"passages\":[\n{\"key\":\"s1\",\"source\":\"i\",\"speaker\":"
            + "{\"kind\":\"identified\",\"participant\":\"p\"},\"talk\":\"key\",\"x\":{\"key\":1}},\n"
            + "{\"key\":2,\"source\":\"i\"}]}";
    private static final String READ =
            "INFO wire/older-schema-version /schemaVersion (1:53): read as version 1 of the" + " schema, was: a";

    @ParameterizedTest
    @EnumSource
    void leadsAnOlderDocumentStepByStepAndKeepsItsPlaces(ReadPolicy policy) {
        Parsed<Study> parsed = read(HEAD + REST, policy);
        assertThat(Texts.lines(parsed))
                .containsExactly(
                        READ,
                        "WARNING wire/unknown-property /segments/0/x (2:89): not known, kept as it is: \"x\"",
                        "ERROR wire/type /segments/1/id (3:8): expected a string, was: 2; the element is left out of"
                                + " the list");
        assertThat(parsed.value().isPresent()).isEqualTo(policy == ReadPolicy.LENIENT);
    }

    @Test
    void isWrittenInThePresentVersion() {
        Study study = read(HEAD + REST, ReadPolicy.LENIENT).value().orElseThrow();
        assertThat(Wire.writeLine(study, STUDY))
                .isEqualTo("{\"format\":\"trust-improvement/study\",\"schemaVersion\":\"1\",\"id\":\"s\","
                        + "\"segments\":[{\"id\":\"s1\",\"source\":\"i\",\"speaker\":{\"type\":\"identified\","
                        + "\"participant\":\"p\"},\"text\":\"key\",\"x\":{\"key\":1}}]}");
    }

    @Test
    void startsInTheMiddleOfTheWay() {
        String json = "{\"format\":\"trust-improvement/study\",\"schemaVersion\":\"b\",\"id\":\"s\",\"passages\":[]}";
        assertThat(Texts.lines(read(json, ReadPolicy.STRICT))).containsExactly(READ.replace("was: a", "was: b"));
    }

    @Test
    void findsTheVersionWhereverItStands() {
        String json = "{\"passages\":[{\"key\":\"s1\",\"source\":\"i\",\"x\":{\"schemaVersion\":\"9\"}}],"
                + "\"format\":\"trust-improvement/study\",\"schemaVersion\":\"a\",\"id\":\"s\"}";
        Parsed<Study> parsed = read(json, ReadPolicy.STRICT);
        assertThat(parsed.value().orElseThrow().segments()).hasSize(1);
        assertThat(Wire.writeLine(parsed.value().orElseThrow(), STUDY)).contains("\"x\":{\"schemaVersion\":\"9\"}");
    }

    /** But for the blanks of what is kept, since the tokens come by way of a cursor that has no text. */
    @Test
    void leavesThePresentVersionAndThatOfNobodyAsTheyAre() {
        for (String version : List.of("\"1\"", "\"2\"", "\"zero\"", "1", "null")) {
            String json = HEAD.replace("\"a\"", version) + REST;
            assertThat(read(json, ReadPolicy.LENIENT))
                    .isEqualTo(
                            Wire.readDocument(Texts.unheld(json), STUDY, ReadPolicy.LENIENT, ReadOptions.standard()));
        }
        assertThat(read("[1]", ReadPolicy.LENIENT)).isEqualTo(Texts.read("[1]", STUDY));
        assertThat(read("{}", ReadPolicy.LENIENT)).isEqualTo(Texts.read("{}", STUDY));
        assertThat(read("", ReadPolicy.LENIENT)).isEqualTo(Texts.read("", STUDY));
    }

    /** A newer version is a finding that a lenient reader survives, with all that it can read. */
    @Test
    void readsAnUnknownNewerVersionAsFarAsItCan() {
        String json = "{\"format\":\"trust-improvement/study\",\"schemaVersion\":\"2\",\"id\":\"s\",\"mood\":[1.0],"
                + "\"title\":\"T\"}";
        assertThat(Texts.lines(read(json, ReadPolicy.LENIENT)))
                .containsExactly(
                        "ERROR wire/schema-version /schemaVersion (1:53): expected \"1\", was: \"2\"",
                        "WARNING wire/unknown-property /mood (1:66): not known, kept as it is: \"mood\"");
        assertThat(Wire.writeLine(read(json, ReadPolicy.LENIENT).value().orElseThrow(), STUDY))
                .isEqualTo("{\"format\":\"trust-improvement/study\",\"schemaVersion\":\"2\",\"id\":\"s\","
                        + "\"title\":\"T\",\"mood\":[1.0]}");
        assertThat(read(json, ReadPolicy.STRICT).value()).isEmpty();
    }

    @Test
    void endsWhereTheTextEndsBeforeOrAfterTheVersion() {
        for (String json :
                List.of("{\"format\":", "{\"format\" 1", HEAD, HEAD + "\"passages\":[tru", HEAD + "\"id\":1}")) {
            Parsed<Study> parsed = read(json, ReadPolicy.LENIENT);
            List<String> plain = Texts.lines(Texts.read(json, STUDY));
            assertThat(Texts.lines(parsed)).last().isEqualTo(plain.get(plain.size() - 1));
        }
    }

    private static Parsed<Study> read(String json, ReadPolicy policy) {
        return Wire.readDocument(new TextCursor(json), STUDY, policy, ReadOptions.standard(), STEPS);
    }
}
