// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The page of the walk as a script: its Java as it is, its headings and conclusions printed, its other words as comments. */
final class WalkScript {
    private static final int WIDTH = 100;
    private static final String FENCE = "```";

    private final List<String> script = new ArrayList<>();

    private WalkScript() {}

    static String of(Path page) throws IOException {
        WalkScript made = new WalkScript();
        made.script.add("// Made from docs/guide/" + page.getFileName() + ". From the folder of the project:");
        made.script.add("// sh examples/jshell/open examples/jshell/walk.jsh");
        made.script.add("var project = Path.of(\"\");");
        made.page(Files.readAllLines(page));
        return String.join("\n", made.script) + "\n";
    }

    private void page(List<String> lines) {
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at);
            if (line.startsWith(FENCE)) {
                int end = at + 1 + lines.subList(at + 1, lines.size()).indexOf(FENCE);
                if (line.equals(FENCE + "java")) {
                    script.addAll(lines.subList(at + 1, end));
                }
                at = end;
            } else if (!line.isBlank()) {
                words(line);
            }
            at++;
        }
    }

    private void words(String linked) {
        String line = linked.replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1");
        script.add("");
        if (line.startsWith("#")) {
            printed("\n# " + line.replaceFirst("^#+ ", ""));
        } else if (line.startsWith("**")) {
            printed(line.replace("**", ""));
        } else {
            wrapped(line, "// ");
        }
    }

    private void printed(String text) {
        script.add("System.out.println(\"\"\"");
        text.lines().forEach(line -> wrapped(line, ""));
        script.add("\"\"\");");
    }

    private void wrapped(String line, String start) {
        StringBuilder text = new StringBuilder(start);
        for (String word : line.split(" ", -1)) {
            boolean isFull = text.length() + word.length() >= WIDTH;
            if (isFull) {
                script.add(text.toString().stripTrailing());
                text = new StringBuilder(start);
            }
            text.append(word).append(' ');
        }
        script.add(text.toString().stripTrailing());
    }
}
