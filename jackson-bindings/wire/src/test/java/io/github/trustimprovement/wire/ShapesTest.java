// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.study.Locator;
import io.github.trustimprovement.study.Page;
import io.github.trustimprovement.study.Study;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ShapesTest {
    @TestFactory
    Stream<DynamicTest> givesAShapeOfEachType() {
        return Shapes.types().stream()
                .map(type -> DynamicTest.dynamicTest(
                        type.getSimpleName(),
                        () -> assertThat(Shapes.of(type).expected()).startsWith("an object")));
    }

    @TestFactory
    Stream<DynamicTest> everyObjectKeepsWhatItDoesNotKnow() {
        return Shapes.types().stream()
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> assertKeepsUnknown(Shapes.of(type))));
    }

    private static void assertKeepsUnknown(Shape<?> shape) {
        if (shape instanceof RecordShape<?, ?> object) {
            assertThatCode(() -> keepUnknown(object)).as(object.name()).doesNotThrowAnyException();
            object.properties().forEach(property -> assertKeepsUnknown(property.shape()));
        } else if (shape instanceof ListShape<?> list) {
            assertKeepsUnknown(list.element());
        } else if (shape instanceof MapShape<?> map) {
            assertKeepsUnknown(map.value());
        } else if (shape instanceof ChoiceShape<?> choice) {
            choice.alternatives().values().forEach(ShapesTest::assertKeepsUnknown);
        }
    }

    private static <B> void keepUnknown(RecordShape<?, B> shape) {
        shape.keep(shape.newBuilder(), Map.of("x", Extension.of("1")));
    }

    @TestFactory
    Stream<DynamicTest> hasAnAlternativeForEachClassOfASealedType() {
        return Shapes.types().stream()
                .filter(type -> Shapes.of(type) instanceof ChoiceShape<?>)
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> {
                    ChoiceShape<?> choice = (ChoiceShape<?>) Shapes.of(type);
                    assertThat(choice.alternatives())
                            .hasSize((int) classes(type).count());
                }));
    }

    /** A sealed type may have sealed types between itself and its classes. */
    private static Stream<Class<?>> classes(Class<?> type) {
        return type.isInterface()
                ? Stream.of(type.getPermittedSubclasses())
                        .flatMap(ShapesTest::classes)
                        .distinct()
                : Stream.of(type);
    }

    @TestFactory
    Stream<DynamicTest> anEmptyObjectHasAFindingForEachPropertyThatMustBeThere() {
        return Shapes.types().stream()
                .map(type -> DynamicTest.dynamicTest(
                        type.getSimpleName(),
                        () -> assertThat(Texts.lines(Texts.read("{}", Shapes.of(type))))
                                .filteredOn(line -> !line.contains("wire/invariant"))
                                .isEqualTo(missing(Shapes.of(type)))));
    }

    private static List<String> missing(Shape<?> shape) {
        Stream<String> names = shape instanceof RecordShape<?, ?> record
                ? record.properties().stream()
                        .filter(property -> property.presence().isExpected())
                        .map(PropertyShape::name)
                : Stream.of(RecordShape.TYPE);
        return names.map(name -> "ERROR wire/missing (1:1): required: " + name).toList();
    }

    @Test
    void rejectsATypeWithoutAWireForm() {
        assertThatThrownBy(() -> Shapes.of(String.class))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Shapes: a type with a wire form, was: \"java.lang.String\"");
    }

    @Test
    void findsTheTypeUnderWhichAValueIsWritten() {
        assertThat(Shapes.typeOf(Study.builder().id("s").build())).contains(Study.class);
        assertThat(Shapes.typeOf(Page.of(1))).contains(Locator.class);
        assertThat(Shapes.typeOf("text")).isEmpty();
    }
}
