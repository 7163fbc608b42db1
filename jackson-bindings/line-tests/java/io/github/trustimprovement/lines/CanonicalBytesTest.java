// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same bytes in every run of a JVM, whatever its locale, time zone, character set and threads. What this run gives is
 * left in {@code target/canonical-bytes.txt}, so that runs on different JDKs can be compared.
 */
class CanonicalBytesTest {
    private static final Path LIST = Path.of("target", "canonical-bytes.txt");

    @Test
    void thisRunLeavesItsList() throws IOException {
        List<String> lines = CanonicalBytes.lines();

        assertThat(lines).hasSizeGreaterThan(60).doesNotHaveDuplicates();
        Files.write(LIST, lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Asia/Kolkata -Dfile.encoding=US-ASCII",
                "-Duser.language=ar -Duser.country=EG -Duser.timezone=Pacific/Kiritimati -Dfile.encoding=UTF-16"
                        + " -Duser.extensions=u-nu-arab -Dline.separator=; -XX:ActiveProcessorCount=1"
            })
    void anotherRunGivesTheSame(String options) throws IOException, InterruptedException {
        assertThat(run(options)).isEqualTo(CanonicalBytes.lines());
    }

    private static List<String> run(String options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options.split(" ", -1)));
        command.addAll(List.of("-cp", classPath(), CanonicalBytes.class.getName()));
        Path out = Files.createTempFile("canonical-bytes", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            assertThat(process.waitFor()).isZero();
            return Files.readAllLines(out, StandardCharsets.US_ASCII);
        } finally {
            Files.delete(out);
        }
    }

    /** Whatever this run has, of the module path too. */
    private static String classPath() {
        return String.join(
                File.pathSeparator,
                Path.of("target", "test-classes").toString(),
                Path.of("target", "classes").toString(),
                System.getProperty("jdk.module.path", ""),
                System.getProperty("java.class.path", ""));
    }
}
