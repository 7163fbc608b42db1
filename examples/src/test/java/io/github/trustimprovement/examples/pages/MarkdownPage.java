// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A page of the documentation whose Java blocks can be run; the block right after one shows what it prints. */
final class MarkdownPage {
    private static final String FENCE = "```";
    private static final String JAVA = "```java";
    private static final List<String> OUTPUT = List.of("```text", "```json");

    private final Path file;
    private final List<String> lines;
    private final List<Example> examples = new ArrayList<>();

    private MarkdownPage(Path file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    /** A Java block: its text, the line on which that starts, and what the page says that it prints. */
    record Example(String java, int firstLine, int lastLine, Optional<Output> shown) {}

    /** An output block, without its fences. */
    record Output(String text, int firstLine, int lastLine) {}

    static MarkdownPage read(Path file) throws IOException {
        MarkdownPage page = new MarkdownPage(file, Files.readAllLines(file));
        for (int i = 0; i < page.lines.size(); i++) {
            if (page.lines.get(i).equals(JAVA)) {
                int end = page.end(i);
                page.examples.add(new Example(page.text(i, end), i + 2, end + 1, page.output(end + 1)));
                i = end;
            }
        }
        return page;
    }

    List<Example> examples() {
        return examples;
    }

    /** Where a line of the page is, such as {@code valence.md:23}; lines count from 1. */
    String place(int line) {
        return file.getFileName() + ":" + line;
    }

    /** Writes the page with what each of its examples prints now. */
    void rewrite(List<String> printed) throws IOException {
        List<String> page = new ArrayList<>();
        int copied = 0;
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            int until = example.shown().map(Output::firstLine).orElse(example.lastLine());
            page.addAll(lines.subList(copied, until));
            copied = example.shown().map(Output::lastLine).orElse(example.lastLine());
            if (example.shown().isPresent()) {
                page.addAll(printed.get(i).lines().toList());
            } else if (!printed.get(i).isEmpty()) {
                page.addAll(List.of("", OUTPUT.get(0)));
                page.addAll(printed.get(i).lines().toList());
                page.add(FENCE);
            }
        }
        page.addAll(lines.subList(copied, lines.size()));
        Files.writeString(file, String.join("\n", page) + "\n");
    }

    /** The block of output that stands at an index, or after empty lines. */
    private Optional<Output> output(int from) {
        int start = from;
        while (start < lines.size() && lines.get(start).isBlank()) {
            start++;
        }
        if (start == lines.size() || !OUTPUT.contains(lines.get(start))) {
            return Optional.empty();
        }
        int end = end(start);
        return Optional.of(new Output(text(start, end), start + 1, end));
    }

    private int end(int start) {
        for (int i = start + 1; i < lines.size(); i++) {
            if (lines.get(i).equals(FENCE)) {
                return i;
            }
        }
        throw new IllegalStateException(place(start + 1) + ": the block has no end");
    }

    private String text(int start, int end) {
        return String.join("\n", lines.subList(start + 1, end));
    }
}
