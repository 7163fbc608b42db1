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
                        "a million names twice: {wire/duplicate=1001, wire/syntax=1}, no value, read 6000071",
                        "a million ids: {wire/duplicate=1001, wire/syntax=1}, no value, read 9000071",
                        "a million kept names: {wire/duplicate=1001, wire/syntax=1}, no value, read 6000077",
                        "a million wrong elements: {wire/syntax=1, wire/type=1001}, no value, read 2000080",
                        "short limit: {wire/syntax=1}, no value, read 1001",
                        "a type that comes late: {wire/syntax=1}, no value, read 16776355",
                        "a text before the type: {}, a value, read 16776354",
                        "codes that are none: {wire/syntax=1}, no value, read 16776344",
                        "a kept array: {wire/syntax=1}, no value, read 16776289",
                        "a kept text: {}, a value, read 16776288",
                        "kept blanks: {}, a value, read 16776288",
                        "a faulty codebook: {wire/type=1}, a value, read 1000090",
                        "names in an array: {wire/syntax=1}, no value, read 16776289",
                        "distinct names: {wire/syntax=1}, no value, read 16776285",
                        "distinct names within the limit: {}, a value, read 6499941",
                        "distinct kept names: {}, a value, read 6499947",
                        "many participants: {wire/missing=1}, a value, read 4499995",
                        "many extensions: {wire/missing=1}, a value, read 3999997",
                        "a long title: {}, a value, read 16776292",
                        "a long wide title: {}, a value, read 16776292",
                        "a kept wide text: {}, a value, read 16776291",
                        "a row with a type that comes late: {wire/syntax=1}, no value, read 16776276",
                        "a row with a text before the type: {}, a value, read 16776275",
                        "a row with distinct names: {}, a value, read 6499899");
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
