// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.jshell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.interchange.csv.CsvTable;
import io.github.trustimprovement.jackson.TrustImprovementJson;
import io.github.trustimprovement.wire.Shapes;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is imported at the start is every package that is exported. */
class StartScriptTest {
    private static final Path FILE = Path.of("jshell", "start.jsh");
    private static final List<Class<?>> ONE_OF_EACH_MODULE =
            List.of(Concept.class, Shapes.class, TrustImprovementJson.class, CsvTable.class);
    private static final String OTHERS = """
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            import java.util.stream.*;
            import static io.github.trustimprovement.interchange.repl.Repl.*;
            import static io.github.trustimprovement.wire.ReadPolicy.*;
            """;

    /** Rewritten on purpose with {@code -Dgolden.update=true}. */
    @Test
    void importsEveryPackage() throws IOException {
        String expected = ONE_OF_EACH_MODULE.stream()
                        .flatMap(type -> module(type).exports().stream())
                        .filter(exports -> !exports.isQualified())
                        .map(ModuleDescriptor.Exports::source)
                        .sorted()
                        .map(name -> "import " + name + ".*;\n")
                        .collect(Collectors.joining())
                + OTHERS;
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(FILE, expected);
        }

        assertThat(FILE).hasContent(expected);
    }

    @Test
    void importsWithoutAFault() {
        try (Snippets shell = Snippets.open()) {
            assertThat(shell.run(Shell.imports())).isEmpty();
            assertThat(shell.run("var found = find(\"cult\"); Stream.of(Lever.values()).toList();"))
                    .isEmpty();
        }
    }

    /** The tests run on the class path; what a module exports stands in its descriptor all the same. */
    private static ModuleDescriptor module(Class<?> type) {
        try {
            Path place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            return ModuleFinder.of(place).findAll().iterator().next().descriptor();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
