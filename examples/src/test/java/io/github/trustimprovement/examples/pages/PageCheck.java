// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs the Java blocks of a page in order and compares what each prints with the block that follows it.
 *
 * <p>With {@code -Dgolden.update=true} the page is rewritten with what the blocks print.
 */
final class PageCheck {
    private final String prelude;
    private final boolean isUpdate;

    /** A check whose pages find what some Java has defined. */
    PageCheck(String prelude, boolean isUpdate) {
        this.prelude = prelude;
        this.isUpdate = isUpdate;
    }

    /** The pages of a folder, by name. */
    static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    /** What is wrong with a page, a line each, with page and line. */
    List<String> problems(Path file) throws IOException {
        MarkdownPage page = MarkdownPage.read(file);
        List<String> problems = new ArrayList<>();
        List<String> printed = new ArrayList<>();
        try (PageSession session = PageSession.open(prelude)) {
            for (MarkdownPage.Example example : page.examples()) {
                PageSession.Run run = session.run(example.java());
                run.faults()
                        .forEach(fault ->
                                problems.add(page.place(example.firstLine() + fault.line()) + ": " + fault.message()));
                if (!run.faults().isEmpty()) {
                    return problems; // what follows may rest on it
                }
                printed.add(run.printed());
                String shown = example.shown().map(MarkdownPage.Output::text).orElse("");
                if (!isUpdate && !shown.equals(run.printed())) {
                    int line =
                            example.shown().map(MarkdownPage.Output::firstLine).orElse(example.lastLine());
                    problems.add(page.place(line) + ": shows\n" + shown + "\nbut prints\n" + run.printed());
                }
            }
        }
        if (isUpdate) {
            page.rewrite(printed);
        }
        return problems;
    }
}
