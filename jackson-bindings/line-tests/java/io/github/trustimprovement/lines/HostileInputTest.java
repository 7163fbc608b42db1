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
    private static final long LOOK_AHEAD = 100_000;
    private static final long LONGEST = HostileInput.MOST_OF_A_MAPPER + LOOK_AHEAD;

    private static final List<Ended> MAPPER = List.of(
            ended("deep arrays", "{wire/syntax=1}, no value", LOOK_AHEAD),
            ended("deep objects", "{wire/syntax=1}, no value", LOOK_AHEAD),
            ended("endless depth", "{wire/syntax=1, wire/type=1}, no value", LOOK_AHEAD),
            ended("endless string", "{wire/syntax=1}, no value", LONGEST),
            ended("endless wide string", "{wire/syntax=1}, no value", LONGEST),
            ended("endless name", "{wire/syntax=1}, no value", LONGEST),
            ended("endless escapes", "{wire/syntax=1}, no value", LONGEST),
            ended("endless number", "{wire/syntax=1}, no value", LONGEST),
            ended("endless blanks", "{wire/syntax=1}, no value", LONGEST),
            ended("endless rows", "{wire/missing=1001, wire/syntax=1}, no value", values(3)),
            ended("number of a million digits", "{wire/syntax=1}, no value", MOST),
            ended("a million names twice", "{wire/duplicate=1001, wire/syntax=1}, no value", values(6)),
            ended("a million ids", "{wire/duplicate=1001, wire/syntax=1}, no value", values(9)),
            ended("a million kept names", "{wire/duplicate=1001, wire/syntax=1}, no value", values(6)),
            ended("a long name around names twice", "{wire/syntax=1}, no value", MOST),
            ended("a million wrong elements", "{wire/syntax=1, wire/type=1001}, no value", values(2)),
            ended("a type that comes late", "{wire/syntax=1}, no value", values(2)),
            ended("a text before the type", "a value", MOST),
            ended("codes that are none", "{wire/syntax=1}, no value", values(2)),
            ended("lists within lists that are kept", "{wire/type=2, wire/unknown-code=1}, no value", MOST),
            ended("half a million values beside a wrong one", "{wire/type=1}, no value", MOST),
            ended("a kept array", "{wire/syntax=1}, no value", values(2)),
            ended("a kept text", "a value", MOST),
            ended("kept blanks", "a value", MOST),
            ended("a faulty codebook", "{wire/type=1}, no value", MOST),
            ended("names in an array", "{wire/syntax=1}, no value", values(8)),
            ended("distinct names", "{wire/syntax=1}, no value", values(13)),
            ended("distinct names within the limit", "a value", MOST),
            ended("distinct kept names", "a value", MOST),
            ended("many participants", "{wire/missing=1}, no value", MOST),
            ended("many extensions", "{wire/missing=1}, no value", MOST),
            ended("a long title", "a value", MOST),
            ended("a long wide title", "a value", MOST),
            ended("a long wide name", "{wire/syntax=1}, no value", MOST),
            ended("a kept wide text", "a value", MOST));

    @Test
    void endsInFindingsWithinTheLimitsAndASmallHeap() throws IOException, InterruptedException {
        List<String> lines = run("documents");

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
                        "a long name around names twice: {wire/duplicate=4}, a value, read 1006076",
                        "a million wrong elements: {wire/syntax=1, wire/type=1001}, no value, read 2000080",
                        "a type that comes late: {wire/syntax=1}, no value, read 16776355",
                        "a text before the type: {}, a value, read 16776354",
                        "codes that are none: {wire/syntax=1}, no value, read 16776344",
                        "lists within lists that are kept: {wire/type=2, wire/unknown-code=1}, a value, read 16776395",
                        "half a million values beside a wrong one: {wire/type=1}, a value, read 4499994",
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
                        "a long wide name: {wire/duplicate=1}, a value, read 16776298",
                        "a kept wide text: {}, a value, read 16776291",
                        "short limit: {wire/syntax=1}, no value, read 1001",
                        "a row with a type that comes late: {wire/syntax=1}, no value, read 16776276",
                        "a row with a text before the type: {}, a value, read 16776275",
                        "a row with a long name: {wire/duplicate=4}, a value, read 1006034",
                        "a row with distinct names: {}, a value, read 6499899");
    }

    /** Documents and strings are limited by the mapper, values by this library. */
    @Test
    void endsByTheLimitsOfAMapperInASmallHeap() throws IOException, InterruptedException {
        assertThat(run(HostileInput.MAPPER)).zipSatisfy(MAPPER, (line, end) -> {
            assertThat(line).startsWith(end.start());
            assertThat(Long.parseLong(line.substring(end.start().length()))).isLessThanOrEqualTo(end.most());
        });
    }

    private static Ended ended(String name, String outcome, long most) {
        return new Ended(name + ": " + outcome + ", read ", most);
    }

    /** So many characters are read until there are more values than are allowed. */
    private static long values(int charactersEach) {
        return (long) ReadOptions.standard().maxValues() * charactersEach + LOOK_AHEAD;
    }

    /** How a line starts, and the greatest number that may follow: parsers look ahead by buffers of their own. */
    private record Ended(String start, long most) {}

    private static List<String> run(String way) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        HostileInput.class.getName(),
                        way)
                .redirectErrorStream(true)
                .start();
        String out = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).as(out).isZero();
        return out.lines().toList();
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
