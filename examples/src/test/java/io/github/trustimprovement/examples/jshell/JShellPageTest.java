// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.jshell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of {@code docs/guide/jshell.md} are typed into the JShell of this JDK, and give what the page shows. */
class JShellPageTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path PAGE = ROOT.resolve(Path.of("docs", "guide", "jshell.md"));
    private static final Pattern BLOCK = Pattern.compile("(?s)```jshell\n(.*?)```");
    private static final String PROMPT = "jshell> ";
    private static final int MINUTES = 5;

    @TempDir
    private Path folder;

    /** Rewritten on purpose with {@code -Dgolden.update=true}. */
    @Test
    void sessionPrintsWhatThePageShows() throws Exception {
        String page = Files.readString(PAGE);
        List<String> typed = page.lines()
                .filter(line -> line.startsWith(PROMPT))
                .map(line -> line.substring(PROMPT.length()))
                .toList();
        List<String> printed = session(typed);

        List<String> blocks = blocks(typed, printed, page);
        if (Boolean.getBoolean("golden.update")) {
            int[] block = {0};
            Files.writeString(
                    PAGE,
                    BLOCK.matcher(page)
                            .replaceAll(
                                    found -> Matcher.quoteReplacement("```jshell\n" + blocks.get(block[0]++) + "```")));
        }

        assertThat(shown(Files.readString(PAGE))).containsExactlyElementsOf(blocks);
    }

    /** The blocks of the page as they should be. */
    private static List<String> blocks(List<String> typed, List<String> printed, String page) {
        List<String> blocks = new ArrayList<>();
        int next = 0;
        for (String block : shown(page)) {
            List<String> parts = new ArrayList<>();
            long lines = block.lines().filter(line -> line.startsWith(PROMPT)).count();
            for (int i = 0; i < lines; i++) {
                parts.add(PROMPT + typed.get(next) + "\n" + printed.get(next));
                next++;
            }
            blocks.add(String.join("\n", parts));
        }
        return blocks;
    }

    private static List<String> shown(String page) {
        return BLOCK.matcher(page).results().map(block -> block.group(1)).toList();
    }

    /** What JShell prints after each line. */
    private List<String> session(List<String> typed) throws Exception {
        link("examples");
        Path input = Files.writeString(folder.resolve("input"), String.join("\n", typed) + "\n/exit\n");
        Path output = folder.resolve("output");
        Process jshell = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jshell")
                                .toString(),
                        "--class-path",
                        absolute(System.getProperty("java.class.path")),
                        "--startup",
                        Path.of("jshell", "start.jsh").toAbsolutePath().toString())
                .directory(folder.toFile())
                .redirectInput(input.toFile())
                .redirectOutput(output.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(jshell.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();

        // before Java 21 a blank and a backspace follow the prompt where there is no terminal
        String all = Files.readString(output, StandardCharsets.UTF_8)
                .replace("\r\n", "\n")
                .replace(PROMPT + " \b", PROMPT);
        List<String> parts = Arrays.asList(all.split("(?m)^" + PROMPT, -1));
        assertThat(parts).as("parts of %s", all).hasSize(typed.size() + 2);
        return IntStream.range(0, typed.size())
                .mapToObj(i -> withoutEcho(parts.get(i + 1), typed.get(i)))
                .map(JShellPageTest::tidy)
                .toList();
    }

    /** The files that the page reads are found; what it writes stays in the temporary folder. */
    private void link(String name) throws IOException {
        Files.createSymbolicLink(folder.resolve(name), ROOT.resolve(name));
    }

    private static String absolute(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Java 25 now and then shows the first line as it was typed. */
    private static String withoutEcho(String text, String typed) {
        return text.startsWith(typed) ? text.substring(typed.length()) : text;
    }

    /** Lines without blanks at their ends, and without empty ones at the end. */
    private static String tidy(String text) {
        String lines = text.stripTrailing().lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
        return lines.isEmpty() ? "" : lines + "\n";
    }
}
