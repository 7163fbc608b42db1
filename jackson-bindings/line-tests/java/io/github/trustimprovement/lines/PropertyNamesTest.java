// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static io.github.trustimprovement.lines.ThisLine.LINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.outcome.Panel;
import io.github.trustimprovement.vocabulary.Framework;
import io.github.trustimprovement.wire.ReadPolicy;
import io.github.trustimprovement.wire.Shapes;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each property of a document holds what the accessor of its name gives: no table takes one for another. */
class PropertyNamesTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Set<String> OF_THE_WIRE_ALONE = Set.of("format", "schemaVersion", "type");

    /** Enough for every alternative of every sealed type to come up. */
    private static final int DOCUMENTS_A_TYPE = 40;

    static List<Class<?>> types() {
        return Shapes.types().stream()
                .filter(type -> type != Framework.class && type != Panel.class)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("types")
    void propertyHoldsWhatTheAccessorGives(Class<?> type) {
        LongStream.range(0, DOCUMENTS_A_TYPE).forEach(seed -> {
            String json = DocumentTexts.whole(seed).of(Shapes.of(type));
            assertSame(
                    MAPPER.readTree(json),
                    LINE.read(json, type, ReadPolicy.STRICT).orThrow());
        });
    }

    private static void assertSame(JsonNode node, Object value) {
        if (node.isArray()) {
            List<?> elements = List.copyOf((Collection<?>) value);
            assertThat(elements).hasSize(node.size());
            IntStream.range(0, node.size()).forEach(i -> assertSame(node.get(i), elements.get(i)));
        } else if (node.isObject()) {
            for (Map.Entry<String, JsonNode> property : node.properties()) {
                if (!OF_THE_WIRE_ALONE.contains(property.getKey())) {
                    assertSame(property.getValue(), get(value, property.getKey()));
                }
            }
        } else if (node.isNumber()) {
            assertThat(new BigDecimal(value.toString())).isEqualByComparingTo(node.decimalValue());
        } else {
            assertThat(text(value)).isEqualTo(node.asString());
        }
    }

    private static Object get(Object value, String accessor) {
        if (value instanceof Map<?, ?> map) {
            return Objects.requireNonNull(map.get(accessor), accessor);
        }
        try {
            Object got = publicMethod(value.getClass(), accessor).invoke(value);
            if (got instanceof OptionalLong number) {
                return number.orElseThrow();
            }
            return got instanceof Optional<?> optional ? optional.orElseThrow() : got;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(accessor, e);
        }
    }

    /** The method as a public type declares it: the classes behind the builders are not open to anybody. */
    private static Method publicMethod(Class<?> type, String accessor) throws NoSuchMethodException {
        return Stream.concat(Stream.of(type, type.getSuperclass()), Stream.of(type.getInterfaces()))
                .filter(above -> above != null && Modifier.isPublic(above.getModifiers()))
                .flatMap(above -> Stream.of(above.getMethods()))
                .filter(method -> method.getName().equals(accessor) && method.getParameterCount() == 0)
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(type + " " + accessor));
    }

    private static String text(Object value) {
        if (value instanceof Code code) {
            return code.code();
        }
        if (value instanceof Coded<?> coded) {
            return coded.code();
        }
        if (value instanceof Severity severity) {
            return severity.name();
        }
        return value instanceof Enum<?> constant ? (String) get(constant, "code") : value.toString();
    }
}
