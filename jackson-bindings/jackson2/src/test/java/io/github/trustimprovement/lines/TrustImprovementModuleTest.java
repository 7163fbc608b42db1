// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.github.trustimprovement.fasterxml.TrustImprovementModule;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Page;
import io.github.trustimprovement.study.Segment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrustImprovementModuleTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    @Test
    void isFoundByTheServiceLoader() {
        assertThat(ObjectMapper.findModules()).hasAtLeastOneElementOfType(TrustImprovementModule.class);
    }

    @Test
    void writesNumbersIntoATreeAsNumbers() throws IOException {
        JsonNode tree = MAPPER.valueToTree(MapperTest.SEGMENT);
        assertThat(tree.get("big").isNumber()).isTrue();
        assertThat(tree.get("whole").isIntegralNumber()).isTrue();
        assertThat(MAPPER.convertValue(tree, Segment.class).locator()).isEqualTo(Page.of(3));
    }

    @Test
    void refusesAValueThatJsonDoesNotHave() throws IOException {
        TokenBuffer notANumber = new TokenBuffer((ObjectCodec) null, false);
        notANumber.writeStartObject();
        notANumber.writeFieldName("new");
        notANumber.writeNumber(Double.NaN);
        notANumber.writeEndObject();
        assertThatThrownBy(() -> MAPPER.readValue(notANumber.asParser(), Coding.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("wire/syntax")
                .hasMessageContaining("a value that JSON does not have");
        TokenBuffer object = new TokenBuffer((ObjectCodec) null, false);
        object.writeStartObject();
        object.writeFieldName("new");
        object.writeObject(new Object());
        object.writeEndObject();
        assertThatThrownBy(() -> MAPPER.readValue(object.asParser(), Coding.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("a value that JSON does not have");
    }

    @Test
    void goesItsOwnWayUnderTheMappersTypeIds() throws IOException {
        JsonMapper typed = JsonMapper.builder()
                .addModule(new TrustImprovementModule())
                .activateDefaultTyping(
                        com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        ObjectMapper.DefaultTyping.NON_FINAL)
                .build();
        TypeReference<List<Segment>> segments = new TypeReference<>() {};
        String json = typed.writerFor(segments).writeValueAsString(new ArrayList<>(List.of(MapperTest.SEGMENT)));
        assertThat(json).isEqualTo("[\"java.util.ArrayList\",[" + MapperTest.JSON + "]]");
        assertThat(typed.readValue(json, segments)).containsExactly(MapperTest.SEGMENT);
    }

    @Test
    void doesNotSeeTextAfterTheValue() throws IOException {
        assertThat(MAPPER.readValue("{\"code\":\"local/x\"} {}", Coding.class).code())
                .isPresent();
    }
}
