// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.jshell;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jdk.jshell.tool.JavaShellToolBuilder;

/**
 * Opens JShell with the library imported, or runs a script without a terminal.
 *
 * <p>{@code Shell} or {@code Shell script.jsh}. JShell itself goes on after an error in a script, and ends as if there had
 * been none; here a script ends at its first error, and the exit code is 1. A script holds Java alone, no commands such
 * as {@code /exit}; lines may end without a semicolon.
 */
public final class Shell {
    private static final String START = "start.jsh";
    private static final int FAILED = 1;

    private Shell() {}

    /**
     * Opens JShell or runs a script.
     *
     * @param args nothing, or a script
     * @throws Exception if JShell cannot be opened
     */
    public static void main(String[] args) throws Exception {
        System.exit(args.length == 0 ? open() : run(Path.of(args[0]), System.err));
    }

    private static int open() throws Exception {
        Path start = Files.writeString(Files.createTempFile("start", ".jsh"), imports());
        try {
            return JavaShellToolBuilder.builder()
                    .start("--class-path", System.getProperty("java.class.path"), "--startup", start.toString());
        } finally {
            Files.delete(start);
        }
    }

    static int run(Path script, PrintStream err) {
        String source;
        try {
            source = Files.readString(script);
        } catch (IOException e) {
            err.println("cannot read " + script + ": " + e);
            return FAILED;
        }
        try (Snippets shell = Snippets.open()) {
            shell.run(imports());
            List<Snippets.Fault> faults = shell.run(source);
            faults.forEach(fault -> err.println(script + ":" + (fault.line() + 1) + ": " + fault.message()));
            return faults.isEmpty() ? 0 : FAILED;
        }
    }

    /**
     * What is imported at the start.
     *
     * @return Java
     */
    public static String imports() {
        try (InputStream in = Shell.class.getResourceAsStream(START)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + START);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + START, e);
        }
    }
}
