// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.jackson.TrustImprovementModule;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Page;
import io.github.trustimprovement.study.Segment;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;

class TrustImprovementModuleTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    @Test
    void isFoundByTheServiceLoader() {
        assertThat(MapperBuilder.findModules()).hasAtLeastOneElementOfType(TrustImprovementModule.class);
    }

    @Test
    void writesNumbersIntoATreeAsNumbers() {
        JsonNode tree = MAPPER.valueToTree(MapperTest.SEGMENT);
        assertThat(tree.get("big").isNumber()).isTrue();
        assertThat(tree.get("whole").isIntegralNumber()).isTrue();
        assertThat(MAPPER.convertValue(tree, Segment.class).locator()).isEqualTo(Page.of(3));
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
        String json = typed.writerFor(segments).writeValueAsString(new ArrayList<>(List.of(MapperTest.SEGMENT)));
        assertThat(json).isEqualTo("[\"java.util.ArrayList\",[" + MapperTest.JSON + "]]");
        assertThat(typed.readValue(json, segments)).containsExactly(MapperTest.SEGMENT);
    }

    @Test
    void leavesTextAfterTheValueToTheMapper() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"code\":\"local/x\"} {}", Coding.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("Trailing token");
    }
}
