// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.testkit;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Java program in a JVM with a heap in which no large text has room. */
public final class SmallHeap {
    private static final String HEAP = "-Xmx24m";

    private SmallHeap() {}

    /**
     * Runs the {@code main} of a class and waits for its end.
     *
     * @param argument its argument
     * @param program the class
     * @param others one class of each other place that it needs
     * @return what it printed
     * @throws IllegalStateException if it failed
     * @throws IOException if no JVM can be started
     * @throws InterruptedException if waiting is given up
     */
    public static String run(String argument, Class<?> program, Class<?>... others)
            throws IOException, InterruptedException {
        String classPath = Stream.concat(Stream.of(program), Stream.of(others))
                .map(SmallHeap::location)
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath,
                        program.getName(),
                        argument)
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(out);
        }
        return out;
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
