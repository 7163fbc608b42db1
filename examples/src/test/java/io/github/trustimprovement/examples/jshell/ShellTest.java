// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.jshell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellTest {
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void runsAScriptToItsEnd() throws IOException {
        Path result = folder.resolve("found.csv");
        int exit = run("""
                // imports stand already
                var found = find("cult");
                save(found, "%s");
                """.formatted(result.toString().replace("\\", "\\\\")));

        assertThat(errors.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(exit).isZero();
        assertThat(result).content().startsWith("Name,Id\r\n");
    }

    @Test
    void stopsAtTheFirstErrorWithItsLine() throws IOException {
        int exit = run("""
                var one = 1;

                int two = three;
                throw new IllegalStateException("never");
                """);

        assertThat(exit).isEqualTo(1);
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .startsWith(folder.resolve("script.jsh") + ":3: ")
                .contains("three")
                .doesNotContain("never");
    }

    @Test
    void stopsAtAnException() throws IOException {
        int exit = run("loadStudy(\"notes.docx\");\n");

        assertThat(exit).isEqualTo(1);
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .contains("script.jsh:1: java.lang.IllegalArgumentException: a study is read from .json, .csv");
    }

    @Test
    void takesNoCommandOfJShell() throws IOException {
        assertThat(run("/exit 0\n")).isEqualTo(1);
    }

    @Test
    void saysThatAScriptCannotBeRead() {
        PrintStream err = new PrintStream(errors, true, StandardCharsets.UTF_8);

        assertThat(Shell.run(folder.resolve("none.jsh"), err)).isEqualTo(1);
        assertThat(errors.toString(StandardCharsets.UTF_8)).startsWith("cannot read ");
    }

    private int run(String script) throws IOException {
        Path file = Files.writeString(folder.resolve("script.jsh"), script);
        return Shell.run(file, new PrintStream(errors, true, StandardCharsets.UTF_8));
    }
}
