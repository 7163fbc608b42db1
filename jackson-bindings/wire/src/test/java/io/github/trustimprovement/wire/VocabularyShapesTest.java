// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static io.github.trustimprovement.wire.Texts.faults;
import static io.github.trustimprovement.wire.Texts.lines;
import static io.github.trustimprovement.wire.Texts.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.migration.Migration;
import io.github.trustimprovement.vocabulary.Framework;
import io.github.trustimprovement.vocabulary.Vocabulary;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyShapesTest {
    private static final Shape<Framework> FRAMEWORK = Shapes.of(Framework.class);
    private static final String START = "{\"format\":\"trust-improvement/framework\",\"schemaVersion\":\"1\","
            + "\"framework\":\"own\",\"edition\":\"1\",\"source\":\"we\",\"title\":\"Own\"";

    static Stream<Framework> frameworks() {
        return Vocabulary.standard().frameworks().stream();
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void readsWhatItWrites(Framework framework) {
        String json = Wire.writeDocument(framework, FRAMEWORK);
        Parsed<Framework> parsed = read(json, FRAMEWORK, ReadPolicy.STRICT);
        assertThat(lines(parsed)).isEmpty();
        assertThat(Wire.writeDocument(parsed.orThrow(), FRAMEWORK)).isEqualTo(json);
        assertThat(parsed.orThrow().concepts())
                .extracting(Concept::detail)
                .containsExactlyElementsOf(
                        framework.concepts().stream().map(Concept::detail).toList());
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void startsWithTheFixedProperties(Framework framework) {
        assertThat(Wire.writeLine(framework, FRAMEWORK))
                .startsWith("{\"format\":\"trust-improvement/framework\",\"schemaVersion\":\"1\",\"framework\":\""
                        + framework.edition().framework() + "\",\"edition\":\""
                        + framework.edition().edition()
                        + "\",\"unofficial\":true,\"rights\":\"definitions Apache-2.0; labels name concepts of the cited"
                        + " paper\",\"source\":\"" + framework.source() + "\",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"rights\":\"All ours.\"", ",\"unofficial\":true,\"rights\":\"CC BY 4.0\""})
    void writesTheRightsThatItRead(String said) {
        String json = START.replace(",\"source\"", said + ",\"source\"") + "}";
        Parsed<Framework> parsed = read(json, FRAMEWORK, ReadPolicy.STRICT);
        assertThat(lines(parsed)).isEmpty();
        assertThat(Wire.writeLine(parsed.orThrow(), FRAMEWORK)).isEqualTo(json);
    }

    @Test
    void refusesBlankRights() {
        assertThat(faults(START + ",\"unofficial\":false,\"rights\":\" \"}", FRAMEWORK))
                .containsExactly("ERROR wire/invariant (1:1): Framework.rights: not blank, was: \" \"");
    }

    @Test
    void keepsWhatItDoesNotKnow() {
        String json = START + ",\"unofficial\":true,\"homepage\":[\"\\u0068\\/\",1.50],\"licence\":{}}";
        String first =
                json.replace(",\"unofficial\":true", "").replace(",\"source\"", ",\"unofficial\":true,\"source\"");
        Parsed<Framework> parsed = read(json, FRAMEWORK, ReadPolicy.STRICT);
        assertThat(lines(parsed))
                .containsExactly(
                        "WARNING wire/unknown-property /homepage (1:139): not known, kept as it is: \"homepage\"",
                        "WARNING wire/unknown-property /licence (1:168): not known, kept as it is: \"licence\"");
        assertThat(parsed.orThrow().extensions())
                .containsExactly(
                        entry("homepage", Extension.of("[\"\\u0068\\/\",1.50]")), entry("licence", Extension.of("{}")));
        assertThat(Wire.writeLine(parsed.orThrow(), FRAMEWORK)).isEqualTo(first);
    }

    @Test
    void keepsTheTextOfAFaultyProperty() {
        Parsed<Framework> parsed = read(START + ",\"rights\":7,\"figures\":{\"a\":1}}", FRAMEWORK);
        assertThat(parsed.report().hasErrors()).isTrue();
        assertThat(Wire.writeLine(parsed.value().orElseThrow(), FRAMEWORK))
                .isEqualTo(START + ",\"rights\":7,\"figures\":{\"a\":1}}");
    }

    @Test
    void keepsWhatItDoesNotKnowOfEachPart() {
        String json =
                START + ",\"concepts\":[{\"id\":\"own/a\",\"kind\":\"idea\",\"label\":\"A\",\"alternativeLabels\":"
                        + "[{\"label\":\"B\",\"seenIn\":\"s. 2\",\"z\":1.50,\"a\":[]}],\"definition\":\"Something.\","
                        + "\"citation\":{\"document\":\"we\",\"section\":\"1\",\"page\":3},\"order\":1,\"provenance\":\"SDK\","
                        + "\"icon\":\"\\u0041\"}],\"relations\":[{\"from\":\"own/a\",\"type\":\"opposes\",\"to\":\"own/a\","
                        + "\"citation\":{\"document\":\"we\",\"section\":\"1\"},\"provenance\":\"SDK\",\"note\":\"x\","
                        + "\"strength\":null}],\"figures\":[{\"id\":\"own/f\",\"label\":\"F\",\"value\":7,\"note\":\"n\","
                        + "\"citation\":{\"document\":\"we\",\"section\":\"1\"},\"provenance\":\"SDK\",\"unit\":{}}],"
                        + "\"deprecations\":[{\"concept\":\"own/b\",\"replacedBy\":[\"own/a\"],\"note\":\"n\",\"since\":true}]}";
        Parsed<Framework> parsed = read(json, FRAMEWORK, ReadPolicy.STRICT);
        Framework framework = parsed.orThrow();
        Concept concept = Vocabulary.standard().with(framework).concept("own/a");

        assertThat(parsed.report().findings())
                .hasSize(7)
                .allMatch(finding -> finding.message().startsWith("not known, kept as it is: "));
        assertThat(concept.detail().extensions()).containsExactly(entry("icon", Extension.of("\"\\u0041\"")));
        assertThat(concept.alternativeLabels().get(0).extensions())
                .containsExactly(entry("z", Extension.of("1.50")), entry("a", Extension.of("[]")));
        assertThat(Wire.writeLine(framework, FRAMEWORK)).isEqualTo(json);
        assertThat(Migrator.of(Migration.identity(framework)).migrate(framework).value())
                .isEqualTo(framework);
    }

    @Test
    void writesTheFormatAndTheVersionThatItRead() {
        for (String other : List.of(
                START.replace("\"1\",\"framework\"", "\"2\",\"framework\"") + "}",
                START.replace("improvement/framework", "improvement/odd") + "}")) {
            Parsed<Framework> parsed = read(other, FRAMEWORK);
            assertThat(parsed.report().of(Severity.ERROR)).hasSize(1);
            assertThat(Wire.writeLine(parsed.value().orElseThrow(), FRAMEWORK)).isEqualTo(other);
            assertThat(read(other, FRAMEWORK, ReadPolicy.STRICT).value()).isEmpty();
        }
    }

    @Test
    void readsAnOwnFrameworkIntoAVocabulary() {
        Framework own = read(
                        START + ",\"concepts\":[{\"id\":\"own/idea/new\",\"kind\":\"idea\",\"label\":\"New\","
                                + "\"definition\":\"Something new.\",\"citation\":{\"document\":\"we\",\"section\":\"1\"},"
                                + "\"order\":1,\"provenance\":\"SDK\"}]}",
                        FRAMEWORK,
                        ReadPolicy.STRICT)
                .orThrow();
        Concept concept = Vocabulary.standard().with(own).concept("own/idea/new");
        assertThat(concept).hasToString("own/idea/new");
        assertThat(concept.label()).isEqualTo("New");
    }

    @Test
    void reportsARelationToAConceptThatIsNotThere() {
        assertThat(faults(
                        START + ",\"relations\":[{\"from\":\"own/a\",\"type\":\"oposes\",\"to\":\"own/b\"},"
                                + "{\"from\":\"own/a\",\"type\":\"opposes\",\"to\":\"own/b\",\"citation\":"
                                + "{\"document\":\"we\",\"section\":\"1\",\"page\":3},\"provenance\":\"SDK\","
                                + "\"note\":\"x\"}]}",
                        FRAMEWORK))
                .containsExactly(
                        "ERROR wire/unknown-code /relations/0/type (1:157): expected a type of relation, was:"
                                + " \"oposes\"; did you mean opposes?",
                        "ERROR wire/missing /relations/0 (1:134): required: citation",
                        "ERROR wire/missing /relations/0 (1:134): required: provenance",
                        "ERROR wire/missing /relations/0 (1:134): required: note; the element is left out of the list",
                        "WARNING wire/unknown-property /relations/1/citation/page (1:268): not known, kept as it"
                                + " is: \"page\"",
                        "ERROR wire/invariant (1:1): Framework.relations: both ends are in the edition, was: own/a; this may"
                                + " follow from a fault of a property of the same object");
    }
}
