// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.trustimprovement.finding.FindingsException;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Locator;
import io.github.trustimprovement.study.NoLocator;
import io.github.trustimprovement.study.Page;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;

class TrustImprovementModuleTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    private static final Segment SEGMENT = Segment.builder()
            .id("s1")
            .source("i01")
            .locator(Page.of(3))
            .putExtension("big", "1.50")
            .putExtension("whole", "-12345678901234567890")
            .putExtension("rest", "[true,false,null,\"x\",{}]")
            .build();

    private static final String JSON = "{\"id\":\"s1\",\"source\":\"i01\",\"locator\":{\"type\":\"page\",\"number\":3},"
            + "\"big\":1.50,\"whole\":-12345678901234567890,\"rest\":[true,false,null,\"x\",{}]}";

    @Test
    void isFoundByTheServiceLoader() {
        assertThat(MapperBuilder.findModules()).hasAtLeastOneElementOfType(TrustImprovementModule.class);
    }

    @Test
    void readsAndWritesATypeWithinOtherObjects() {
        Map<String, List<Segment>> value = Map.of("all", List.of(SEGMENT));
        String json = "{\"all\":[" + JSON + "]}";
        assertThat(MAPPER.writeValueAsString(value)).isEqualTo(json);
        Map<String, List<Segment>> read = MAPPER.readValue(json, new TypeReference<>() {});
        assertThat(read).isEqualTo(value);
    }

    @Test
    void readsAndWritesASealedTypeWhateverItsStaticType() {
        assertThat(MAPPER.writeValueAsString(Page.of(3))).isEqualTo("{\"type\":\"page\",\"number\":3}");
        assertThat(MAPPER.writeValueAsString(List.of(Locator.none()))).isEqualTo("[{\"type\":\"none\"}]");
        assertThat(MAPPER.readValue("{\"number\":3,\"type\":\"page\"}", Locator.class))
                .isEqualTo(Page.of(3));
        assertThat(MAPPER.readValue("{\"type\":\"none\"}", Locator.class)).isInstanceOf(NoLocator.class);
    }

    @Test
    void listsAllFindingsWithPointersFromTheRoot() {
        String json = "{\"all\":[" + JSON + ",\n{\"id\":7,\"source\":\"i01\",\"codings\":[{}]}]}";
        assertThatThrownBy(() -> MAPPER.readValue(json, new TypeReference<Map<String, List<Segment>>>() {}))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("ERROR wire/type /all/1/id (2:7): expected a string, was: 7\n"
                        + "ERROR wire/invariant /all/1/codings/0 (2:35): Coding: either a judgement or a code, was:"
                        + " \"neither\"; the element is left out of the list")
                .cause()
                .asInstanceOf(type(FindingsException.class))
                .satisfies(findings -> assertThat(findings.report().findings()).hasSize(2));
    }

    @Test
    void pointsAtAValueThatIsNoObject() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"all\":[7]}", new TypeReference<Map<String, List<Coding>>>() {}))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("ERROR wire/type /all/0 (1:9): expected an object (coding), was: 7");
        assertThatThrownBy(() -> MAPPER.readValue("[]", Study.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("ERROR wire/type (1:1): expected an object (trust-improvement/study document),"
                        + " was: an array");
    }

    @Test
    void leavesOutWarnings() {
        assertThat(MAPPER.readValue("{\"code\":\"other/code\",\"new\":1}", Coding.class)
                        .extensions())
                .containsOnlyKeys("new");
    }

    @Test
    void writesNumbersIntoATreeAsNumbers() {
        JsonNode tree = MAPPER.valueToTree(SEGMENT);
        assertThat(tree.get("big").isNumber()).isTrue();
        assertThat(tree.get("whole").isIntegralNumber()).isTrue();
        assertThat(MAPPER.treeToValue(tree, Segment.class).locator()).isEqualTo(Page.of(3));
    }

    @Test
    void refusesAValueThatJsonDoesNotHave() {
        TokenBuffer notANumber = TokenBuffer.forGeneration();
        notANumber.writeStartObject();
        notANumber.writeName("new");
        notANumber.writeNumber(Double.NaN);
        notANumber.writeEndObject();
        assertThatThrownBy(() -> MAPPER.readValue(notANumber.asParser(), Coding.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("wire/syntax")
                .hasMessageContaining("a value that JSON does not have");
        TokenBuffer object = TokenBuffer.forGeneration();
        object.writeStartObject();
        object.writeName("new");
        object.writePOJO(new Object());
        object.writeEndObject();
        assertThatThrownBy(() -> MAPPER.readValue(object.asParser(), Coding.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("a value that JSON does not have");
    }

    @Test
    void goesItsOwnWayUnderTheMappersTypeIds() {
        JsonMapper typed = JsonMapper.builder()
                .addModule(new TrustImprovementModule())
                .activateDefaultTyping(
                        tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        tools.jackson.databind.DefaultTyping.NON_FINAL)
                .build();
        TypeReference<List<Segment>> segments = new TypeReference<>() {};
        String json = typed.writerFor(segments).writeValueAsString(new ArrayList<>(List.of(SEGMENT)));
        assertThat(json).isEqualTo("[\"java.util.ArrayList\",[" + JSON + "]]");
        assertThat(typed.readValue(json, segments)).containsExactly(SEGMENT);
    }
}
