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
    void takesLinesWithoutSemicolons() throws IOException {
        Path result = folder.resolve("result.txt");
        int exit = run("""
                import java.math.BigDecimal
                import java.math.BigInteger
                // what follows is typed as at the console
                var names = find("cult") // of concepts
                var many = names.value().stream()
                    .filter(concept -> concept instanceof Lever)
                    .count()
                names
                many
                many + 1
                if (many == 1) names.text()
                int twice(long number) {
                    return (int) (2 * number);
                }
                String text = "one"
                        + twice(many)
                Files.writeString(Path.of("%s"), text)
                """.formatted(result.toString().replace("\\", "\\\\")));

        assertThat(errors.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(exit).isZero();
        assertThat(result).hasContent("one2");
    }

    @Test
    void saysWhatIsWrongInALineWithoutASemicolon() throws IOException {
        assertThat(run("var one = 1\nvar two = three\nvar four = 4\n")).isEqualTo(1);
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .startsWith(folder.resolve("script.jsh") + ":2: cannot find symbol")
                .contains("three");
    }

    @Test
    void saysWhereASemicolonIsMissingWithinALineOrAMethod() throws IOException {
        assertThat(run("var one = 1;\nvar two = 2 3;\nvar four = 4;\n")).isEqualTo(1);
        assertThat(run("int half(int number) {\n    number++\n    return number / 2;\n}\n"))
                .isEqualTo(1);
        assertThat(errors.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        folder.resolve("script.jsh") + ":2: ';' expected",
                        folder.resolve("script.jsh") + ":2: ';' expected");
    }

    @Test
    void refusesAMethodThatUsesWhatIsNeverDefined() throws IOException {
        assertThat(run("""
                var one = 1;
                int twice() {
                    return 2 * on();
                }
                class Half extends Whole {}
                """)).isEqualTo(1);
        assertThat(errors.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        folder.resolve("script.jsh") + ":2: twice uses what is not defined: method on()",
                        folder.resolve("script.jsh") + ":5: Half uses what is not defined: class Whole");
    }

    @Test
    void stopsWhereAMethodIsCalledBeforeWhatItUsesIsDefined() throws IOException {
        assertThat(run("""
                int twice() {
                    return 2 * one();
                }
                var two = twice();
                int one() {
                    return 1;
                }
                """)).isEqualTo(1);
        assertThat(errors.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(folder.resolve("script.jsh") + ":4: twice uses what is not defined: method one()");
    }

    @Test
    void takesAMethodThatUsesWhatIsDefinedFurtherDown() throws IOException {
        assertThat(run("""
                int twice() {
                    return 2 * one();
                }
                int one() {
                    return 1;
                }
                if (twice() != 2) throw new IllegalStateException();
                """)).isZero();
        assertThat(errors.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void stopsAtAVariableOfATypeThatIsNotDefined() throws IOException {
        assertThat(run("Half one;\nthrow new IllegalStateException(\"never\");\n"))
                .isEqualTo(1);
        assertThat(errors.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(folder.resolve("script.jsh") + ":1: one uses what is not defined: class Half");
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
