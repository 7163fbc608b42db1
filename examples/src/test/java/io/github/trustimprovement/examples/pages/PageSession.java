// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.pages;

import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.jackson.TrustImprovementJson;
import io.github.trustimprovement.wire.Shapes;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/** A JShell in which the blocks of one page run one after the other, with all exported packages imported. */
final class PageSession implements AutoCloseable {
    private static final List<String> OF_THE_JDK =
            List.of("java.util", "java.util.stream", "java.time", "java.nio.file");
    private static final List<Class<?>> ONE_OF_EACH_MODULE =
            List.of(Concept.class, Shapes.class, TrustImprovementJson.class);

    private final JShell shell;

    private PageSession(JShell shell) {
        this.shell = shell;
    }

    /** What a block printed, and what went wrong, each with the line of the block on which it did, from 0. */
    record Run(String printed, List<Fault> faults) {}

    record Fault(int line, String message) {}

    /** A session in which some Java ran already. */
    static PageSession open(String prelude) {
        JShell shell = JShell.builder().executionEngine("local").build();
        PageSession session = new PageSession(shell);
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            shell.addToClasspath(entry);
        }
        Run run = session.run(imports() + prelude);
        if (!run.faults().isEmpty()) {
            session.close();
            throw new IllegalStateException("the prelude does not run: " + run.faults());
        }
        return session;
    }

    Run run(String block) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        List<Fault> faults = new ArrayList<>();
        PrintStream console = System.out;
        try (PrintStream capture = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(capture); // the local engine prints where this test does
            String rest = block.stripLeading();
            while (!rest.isEmpty() && faults.isEmpty()) {
                CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
                int line = lines(block.substring(0, block.length() - rest.length()));
                String source = next.source() == null ? rest : next.source();
                for (SnippetEvent event : shell.eval(source)) {
                    faults.addAll(faults(event, line));
                }
                rest = next.source() == null ? "" : next.remaining().stripLeading();
            }
        } finally {
            System.setOut(console);
        }
        return new Run(withoutBlanksAtLineEnds(printed.toString(StandardCharsets.UTF_8)), faults);
    }

    @Override
    public void close() {
        shell.close();
    }

    private static String imports() {
        Stream<String> exported = ONE_OF_EACH_MODULE.stream()
                .flatMap(type -> module(type).exports().stream())
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .sorted();
        return Stream.concat(exported, OF_THE_JDK.stream())
                .map(name -> "import " + name + ".*;\n")
                .collect(Collectors.joining());
    }

    /** The tests run on the class path; what a module exports stands in its descriptor all the same. */
    private static ModuleDescriptor module(Class<?> type) {
        try {
            Path place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            return ModuleFinder.of(place).findAll().iterator().next().descriptor();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(type.getName(), e);
        }
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

    private static String withoutBlanksAtLineEnds(String text) {
        return text.stripTrailing().lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
    }
}
