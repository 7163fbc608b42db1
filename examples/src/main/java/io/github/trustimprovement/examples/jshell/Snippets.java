// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.jshell;

import java.io.File;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.UnresolvedReferenceException;

/**
 * A JShell within this program, in which Java runs snippet by snippet with the class path of the program.
 *
 * <p>As at the console, a semicolon may be left out at the end of a line.
 */
public final class Snippets implements AutoCloseable {
    /** How the compiler says that something is missing, such as a semicolon. */
    private static final String EXPECTED = "compiler.err.expected";

    private static final Pattern END_OF_LINE = Pattern.compile("\\h*(//.*)?\\R");

    /** A line that is a name, and what comes after it starts like one: together they look like a declaration. */
    private static final Pattern NAME_ALONE = Pattern.compile("(\\w+)\\h*\\R\\s*(?!instanceof\\b)\\p{Alpha}");

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

    /** A snippet that ran, and what comes after it. */
    private record Step(List<SnippetEvent> events, String rest) {}

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
     * Runs Java up to the first snippet with a fault. A method or a type may use what is defined further down, and is a
     * fault where that is never defined.
     *
     * @param source any number of snippets
     * @return the faults of that snippet; empty where all went well
     */
    public List<Fault> run(String source) {
        List<Fault> faults = new ArrayList<>();
        Map<DeclarationSnippet, Integer> lineByWaiting = new LinkedHashMap<>();
        String rest = source.stripLeading();
        while (!rest.isEmpty() && faults.isEmpty()) {
            int line = lines(source.substring(0, source.length() - rest.length()));
            Step step = step(rest);
            for (SnippetEvent event : step.events()) {
                if (isWaiting(event)) {
                    lineByWaiting.putIfAbsent((DeclarationSnippet) event.snippet(), line);
                } else {
                    faults.addAll(faults(event, line));
                }
            }
            rest = step.rest().stripLeading();
        }
        if (faults.isEmpty()) {
            lineByWaiting.forEach((snippet, line) -> {
                if (isUnresolved(shell.status(snippet))) {
                    faults.add(new Fault(line, unresolved(snippet)));
                }
            });
        }
        return faults;
    }

    @Override
    public void close() {
        shell.close();
    }

    /** Runs the first snippet of a text. */
    private Step step(String text) {
        Matcher name = NAME_ALONE.matcher(text);
        if (name.lookingAt()
                && shell.variables().anyMatch(variable -> variable.name().equals(name.group(1)))) {
            return upTo(name.end(1), text);
        }
        CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(text);
        if (next.source() == null) {
            return new Step(shell.eval(text), "");
        }
        List<SnippetEvent> events = shell.eval(next.source());
        return missingSemicolon(events, text)
                .map(end -> upTo(end, text))
                .orElseGet(() -> new Step(events, next.remaining()));
    }

    private Step upTo(int end, String text) {
        return new Step(shell.eval(text.substring(0, end) + ";"), text.substring(end));
    }

    /** Where the compiler missed a semicolon, if that is at the end of a line up to which all is complete. */
    private Optional<Integer> missingSemicolon(List<SnippetEvent> events, String text) {
        Snippet snippet = events.get(0).snippet();
        return shell.diagnostics(snippet)
                .filter(Diag::isError)
                .findFirst()
                .filter(diag -> diag.getCode().equals(EXPECTED))
                .map(diag -> (int) diag.getPosition())
                .filter(end -> text.startsWith(snippet.source().substring(0, end)))
                .filter(end ->
                        END_OF_LINE.matcher(text).region(end, text.length()).lookingAt())
                .filter(end -> shell.sourceCodeAnalysis()
                        .analyzeCompletion(text.substring(0, end))
                        .completeness()
                        .isComplete());
    }

    private static boolean isUnresolved(Snippet.Status status) {
        return status == Snippet.Status.RECOVERABLE_DEFINED || status == Snippet.Status.RECOVERABLE_NOT_DEFINED;
    }

    /** Whether a method or a type uses what may be defined further down; a variable has lost its value by then. */
    private static boolean isWaiting(SnippetEvent event) {
        return isUnresolved(event.status()) && event.snippet().kind() != Snippet.Kind.VAR;
    }

    private String unresolved(DeclarationSnippet snippet) {
        return snippet.name() + " uses what is not defined: "
                + shell.unresolvedDependencies(snippet).collect(Collectors.joining(", "));
    }

    private List<Fault> faults(SnippetEvent event, int line) {
        Snippet snippet = event.snippet();
        List<Fault> faults = new ArrayList<>();
        if (isUnresolved(event.status())) {
            faults.add(new Fault(line, unresolved((DeclarationSnippet) snippet)));
        } else if (event.status() != Snippet.Status.VALID && event.status() != Snippet.Status.OVERWRITTEN) {
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
            faults.add(new Fault(line, message(event.exception())));
        }
        return faults;
    }

    private String message(Exception exception) {
        if (exception instanceof UnresolvedReferenceException early) {
            return unresolved(early.getSnippet());
        }
        String name = exception instanceof EvalException thrown
                ? thrown.getExceptionClassName()
                : exception.getClass().getName();
        return name + ": " + exception.getMessage();
    }

    private static int lines(String text) {
        return (int) text.chars().filter(unit -> unit == '\n').count();
    }
}
