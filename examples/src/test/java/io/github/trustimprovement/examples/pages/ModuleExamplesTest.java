// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example on the first page of each module's Javadoc runs; both lines of Jackson have the same names. */
class ModuleExamplesTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern EXAMPLE = Pattern.compile("(?s)<pre>\\{@code\n(.*?) \\* }</pre>");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "interchange, examples/jshell/interviews.csv",
        "wire, jackson-bindings/wire/src/test/resources/golden/1/coded-segments.ndjson",
        "jackson3, examples/src/main/resources/io/github/trustimprovement/examples/inventedstudy/study.json",
        "jackson2, examples/src/main/resources/io/github/trustimprovement/examples/inventedstudy/study.json"
    })
    void exampleRuns(String module, String input) throws IOException {
        String page = Files.readString(
                ROOT.resolve(Path.of("jackson-bindings", module, "src", "main", "java", "module-info.java")));
        List<String> examples =
                EXAMPLE.matcher(page).results().map(ModuleExamplesTest::code).toList();
        String paths = "var folder = %s; var file = %s;".formatted(literal(folder), literal(ROOT.resolve(input)));

        assertThat(examples).hasSize(1);
        try (PageSession session = PageSession.open(paths)) {
            assertThat(session.run(examples.get(0)).faults()).isEmpty();
        }
    }

    private static String code(MatchResult example) {
        return example.group(1).replaceAll("(?m)^ \\* ?", "");
    }

    private static String literal(Path path) {
        return "Path.of(\"" + path.toString().replace("\\", "\\\\") + "\")";
    }
}
