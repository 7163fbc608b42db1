// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.jshell;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/** A JShell within this program, in which Java runs snippet by snippet with the class path of the program. */
public final class Snippets implements AutoCloseable {
    private final JShell shell;

    private Snippets(JShell shell) {
        this.shell = shell;
    }

    /**
     * What went wrong.
     *
     * @param line the line of the source, from 0
     * @param message what the compiler or the program says
     */
    public record Fault(int line, String message) {}

    /**
     * A shell in which nothing ran yet.
     *
     * @return the shell
     */
    public static Snippets open() {
        // the engine within this program: another one has its own console, and on Java 17 does not take a class path
        JShell shell = JShell.builder().executionEngine("local").build();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            shell.addToClasspath(entry);
        }
        return new Snippets(shell);
    }

    /**
     * Runs Java up to the first snippet with a fault.
     *
     * @param source any number of snippets
     * @return the faults of that snippet; empty where all went well
     */
    public List<Fault> run(String source) {
        List<Fault> faults = new ArrayList<>();
        String rest = source.stripLeading();
        while (!rest.isEmpty() && faults.isEmpty()) {
            CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            int line = lines(source.substring(0, source.length() - rest.length()));
            String snippet = next.source() == null ? rest : next.source();
            for (SnippetEvent event : shell.eval(snippet)) {
                faults.addAll(faults(event, line));
            }
            rest = next.source() == null ? "" : next.remaining().stripLeading();
        }
        return faults;
    }

    @Override
    public void close() {
        shell.close();
    }

    private List<Fault> faults(SnippetEvent event, int line) {
        Snippet snippet = event.snippet();
        List<Fault> faults = new ArrayList<>();
        if (event.status() != Snippet.Status.VALID && event.status() != Snippet.Status.OVERWRITTEN) {
            shell.diagnostics(snippet)
                    .filter(Diag::isError)
                    .forEach(diag -> faults.add(new Fault(
                            line + lines(snippet.source().substring(0, (int) diag.getStartPosition())),
                            diag.getMessage(Locale.ROOT).strip())));
            if (faults.isEmpty()) {
                faults.add(new Fault(line, "not run: " + snippet.source().strip()));
            }
        }
        if (event.exception() != null) {
            String name = event.exception() instanceof EvalException thrown
                    ? thrown.getExceptionClassName()
                    : event.exception().getClass().getName();
            faults.add(new Fault(line, name + ": " + event.exception().getMessage()));
        }
        return faults;
    }

    private static int lines(String text) {
        return (int) text.chars().filter(unit -> unit == '\n').count();
    }
}
