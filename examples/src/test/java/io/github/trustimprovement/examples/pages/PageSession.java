// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.pages;

import io.github.trustimprovement.examples.jshell.Shell;
import io.github.trustimprovement.examples.jshell.Snippets;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A JShell in which the blocks of one page run one after the other, with all exported packages imported. */
final class PageSession implements AutoCloseable {
    private final Snippets shell;

    private PageSession(Snippets shell) {
        this.shell = shell;
    }

    /** What a block printed, and what went wrong, each with the line of the block on which it did, from 0. */
    record Run(String printed, List<Snippets.Fault> faults) {}

    /** A session in which some Java ran already. */
    static PageSession open(String prelude) {
        PageSession session = new PageSession(Snippets.open());
        Run run = session.run(Shell.imports() + prelude);
        if (!run.faults().isEmpty()) {
            session.close();
            throw new IllegalStateException("the prelude does not run: " + run.faults());
        }
        return session;
    }

    Run run(String block) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        List<Snippets.Fault> faults;
        PrintStream console = System.out;
        try (PrintStream capture = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(capture); // the shell prints where this test does
            faults = shell.run(block);
        } finally {
            System.setOut(console);
        }
        return new Run(withoutBlanksAtLineEnds(printed.toString(StandardCharsets.UTF_8)), faults);
    }

    @Override
    public void close() {
        shell.close();
    }

    private static String withoutBlanksAtLineEnds(String text) {
        return text.stripTrailing().lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
    }
}
