// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.wire.ReadOptions;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Input made to exhaust a reader ends in findings, in a small heap, after no more characters than the limit and one. */
class HostileInputTest {
    private static final long MOST = ReadOptions.standard().maxLength() + 1L;

    @Test
    void endsInFindingsWithinTheLimitsAndASmallHeap() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        HostileInput.class.getName())
                .redirectErrorStream(true)
                .start();
        List<String> lines = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(lines)
                .containsExactly(
                        "deep arrays: {wire/syntax=1}, no value, read 100070",
                        "deep objects: {wire/syntax=1}, no value, read 500070",
                        tooLong("endless depth"),
                        tooLong("endless string"),
                        tooLong("endless wide string"),
                        tooLong("endless name"),
                        tooLong("endless escapes"),
                        tooLong("endless number"),
                        tooLong("endless blanks"),
                        tooLong("endless rows"),
                        "number of a million digits: {wire/syntax=1}, no value, read 1000070",
                        "a million names twice: {wire/duplicate=1001}, a value, read 6000071",
                        "a million ids: {wire/duplicate=1001}, a value, read 9000071",
                        "a million kept names: {wire/duplicate=1001}, a value, read 6000077",
                        "a million wrong elements: {wire/type=1001}, a value, read 2000080",
                        "short limit: {wire/syntax=1}, no value, read 1001");
        assertThat(program.waitFor()).isZero();
    }

    private static String tooLong(String name) {
        return name + ": {wire/syntax=1}, no value, read " + MOST;
    }

    /** What this test runs on, whether as modules or not. */
    private static String classPath() {
        return Stream.of(
                        Path.of("target", "test-classes").toString(),
                        System.getProperty("jdk.module.path"),
                        System.getProperty("java.class.path"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
