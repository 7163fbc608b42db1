// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.outcome.ObservedValue;
import io.github.trustimprovement.review.LeverContext;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.study.TimeSpan;
import io.github.trustimprovement.vocabulary.Framework;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class JsonSchemasTest {
    private static final String DIALECT = "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",";

    @Test
    void saysPropertiesInWireOrderAndWhichAreRequired() {
        assertThat(compact(LeverContext.class))
                .isEqualTo(DIALECT
                        + "\"title\":\"Lever context\",\"type\":\"object\",\"properties\":{"
                        + "\"organisation\":{\"$ref\":\"#/$defs/organisation\"},"
                        + "\"date\":{\"$ref\":\"#/$defs/date\"},"
                        + "\"situations\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}},"
                        + "\"required\":[\"organisation\",\"date\"],"
                        + "\"$defs\":{\"date\":{\"title\":\"Date\",\"type\":\"string\",\"format\":\"date\","
                        + "\"pattern\":\"^[0-9]{4}-[0-9]{2}-[0-9]{2}$\",\"examples\":[\"2026-03-01\"]},"
                        + "\"organisation\":{\"title\":\"Organisation\",\"type\":\"string\","
                        + "\"pattern\":\"^(school|trust|group)/\\\\s*\\\\S\",\"examples\":[\"school/oak\"]}}}");
    }

    @Test
    void saysTheAlternativesOfASealedType() {
        assertThat(compact(ObservedValue.class))
                .startsWith(DIALECT
                        + "\"title\":\"Observed value\",\"oneOf\":["
                        + "{\"$ref\":\"#/$defs/observedValueMeasured\"},{\"$ref\":\"#/$defs/observedValueMissing\"}]")
                .contains("\"observedValueMeasured\":{\"title\":\"Observed value measured\",\"type\":\"object\","
                        + "\"properties\":{\"type\":{\"type\":\"string\",\"const\":\"measured\"},"
                        + "\"value\":{\"type\":\"number\",\"exclusiveMinimum\":-1000000000000000,"
                        + "\"exclusiveMaximum\":1000000000000000}},\"required\":[\"type\",\"value\"]}");
    }

    @Test
    void listsAClosedSetAndGivesTheKnownCodesOfAnOpenOneAsExamples() {
        assertThat(compact(LeverJudgement.class))
                .contains("\"valence\":{\"title\":\"Valence\",\"type\":\"string\","
                        + "\"enum\":[\"aol/valence/positive\",\"aol/valence/negative\"]}")
                .contains("\"lever\":{\"title\":\"Lever\",\"type\":\"string\",\"minLength\":1,"
                        + "\"examples\":[\"aol/lever/staff-expertise\",");
    }

    @Test
    void namesTheRootOfADocumentByItsFormat() {
        assertThat(compact(Study.class))
                .startsWith(DIALECT
                        + "\"$id\":\"https://w3id.org/trust-improvement/schema/1/study.schema.json\","
                        + "\"title\":\"Study\",\"type\":\"object\",\"properties\":{"
                        + "\"format\":{\"type\":\"string\",\"const\":\"trust-improvement/study\"},"
                        + "\"schemaVersion\":{\"type\":\"string\",\"const\":\"1\"},\"id\":{\"type\":\"string\"},")
                .contains("\"required\":[\"format\",\"schemaVersion\",\"id\"]");
        assertThat(compact(Framework.class)).contains("\"conceptId\":{\"title\":\"Concept id\",");
    }

    @TestFactory
    Stream<DynamicTest> definesWhatItRefersTo() {
        return Shapes.types().stream()
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> {
                    String schema = compact(type);
                    assertThat(schema).contains("\"$defs\":{").endsWith("}");
                    Matcher reference = Pattern.compile("#/[$]defs/(\\w+)").matcher(schema);
                    while (reference.find()) {
                        assertThat(schema).contains("\"" + reference.group(1) + "\":{\"title\":");
                    }
                }));
    }

    @Test
    void rejectsATypeWithoutAWireForm() {
        assertThatThrownBy(() -> JsonSchemas.of(String.class))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Shapes: a type with a wire form, was: \"java.lang.String\"");
        assertThatThrownBy(() -> JsonSchemas.of(TimeSpan.class))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("Shapes: a type with a wire form");
    }

    @Test
    void refusesTwoShapesOfOneName() {
        Shape<?> one = LeafShape.string("a mark", text -> text, text -> text).form("minLength", 1);
        Shape<?> other = LeafShape.string("a mark", text -> text, text -> text).form("minLength", 2);
        RecordShape<Object, Object> object = RecordShape.record("pair", Object::new, built -> built)
                .optional("one", value -> Optional.empty(), (builder, value) -> {}, one)
                .optional("other", value -> Optional.empty(), (builder, value) -> {}, other);

        assertThatThrownBy(() -> JsonSchemas.of(object))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("two shapes have the name mark");
    }

    private static String compact(Class<?> type) {
        JsonText text = JsonText.compact();
        text.layOut(JsonSchemas.of(type));
        return text.toString();
    }
}
