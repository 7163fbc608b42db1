// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.scoring.MeasureDescription;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Javadoc of a measure's class names every reason for which its description says that it has no value. */
class MeasureJavadocTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final List<String> TEXTS = sources();

    static List<MeasureDescription> measures() {
        return Measures.all();
    }

    @ParameterizedTest
    @MethodSource("measures")
    void namesEachReason(MeasureDescription measure) {
        String javadoc = javadoc(source(measure));

        assertThat(measure.undefinedCases().keySet())
                .as("reasons that %s leaves out of its Javadoc", measure.code())
                .filteredOn(reason -> !javadoc.contains("UndefinedReason#" + reason.name() + "}"))
                .isEmpty();
    }

    @Test
    void readsTheJavadocOfTheClassAlone() {
        String source =
                "package x;\n\n/**\n * Of the class.\n */\npublic final class X {\n    /** Of a method. */\n    void x() {}\n}\n";

        assertThat(javadoc(source)).contains("Of the class.").doesNotContain("Of a method.");
    }

    private static String source(MeasureDescription measure) {
        List<String> owners = TEXTS.stream()
                .filter(text ->
                        text.contains("MeasureDescription DESCRIPTION =") && text.contains('"' + measure.code() + '"'))
                .toList();
        assertThat(owners).as("sources that describe %s", measure.code()).hasSize(1);
        return owners.get(0);
    }

    /** What stands before the first type, from the first mark of a Javadoc on. */
    private static String javadoc(String source) {
        return source.substring(source.indexOf("\n/**"), source.indexOf("\npublic "));
    }

    private static List<String> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(MeasureJavadocTest::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
