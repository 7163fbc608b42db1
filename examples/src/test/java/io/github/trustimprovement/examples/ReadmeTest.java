// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's Java is compiled and run, and its JSON is what that Java writes. */
class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");
    private static final int MOST_LINES_OF_JAVA = 15;

    @TempDir
    Path folder;

    @Test
    void javaRunsAndWritesTheJsonThatIsShown() throws Exception {
        String java = String.join("\n", blocks("java"));
        assertThat(java.lines().filter(line -> !line.isBlank())).hasSizeLessThanOrEqualTo(MOST_LINES_OF_JAVA);

        String output = run(java);

        assertThat(output).contains("Commonality", "judgements that are positive  0 of 1", "Formula: s = p / (p + n)");
        assertThat(unindented(output)).contains(unindented(blocks("json").get(0)));
    }

    /** The blocks of a language, in order; each goes on where the one before it ended. */
    private static List<String> blocks(String language) throws IOException {
        List<String> blocks = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(README))
                .results()
                .map(block -> block.group(1))
                .toList();
        assertThat(blocks).as("%s blocks in the README", language).isNotEmpty();
        return blocks;
    }

    private String run(String java) throws Exception {
        String imports = java.lines().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n"));
        String body = java.lines().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
        Path source = folder.resolve("Readme.java");
        Files.writeString(
                source, imports + "\npublic class Readme { public static void main(String[] args) {\n" + body + "\n}}");
        int exit = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-d",
                        folder.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        source.toString());
        assertThat(exit).as("the compiler's exit code").isZero();

        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream console = System.out;
        try (URLClassLoader classes = new URLClassLoader(
                        new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
                PrintStream capture = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(capture);
            classes.loadClass("Readme").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** One item of a list is indented more in a document than by itself. */
    private static String unindented(String text) {
        List<String> lines = text.strip().lines().map(String::strip).toList();
        return String.join("\n", lines);
    }
}
