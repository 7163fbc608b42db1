// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page that shows part by part what an example prints; its blocks of text are rewritten only on purpose, with
 * {@code -Dgolden.update=true}.
 *
 * @param file where it is
 */
public record PrintedPage(Path file) {
    private static final Pattern BLOCK = Pattern.compile("(?s)```text\n(.*?)```");
    private static final Pattern HEADING = Pattern.compile("(?m)^## (.*)$");

    /**
     * The page beside an example, under its resources.
     *
     * @param name its folder and name
     * @return the page
     */
    public static PrintedPage of(String name) {
        return new PrintedPage(Path.of("src/main/resources/io/github/trustimprovement/examples", name));
    }

    /**
     * Wants the text in the first block under a title.
     *
     * @param title the title of the part
     * @param text what is printed
     * @throws IOException if the page cannot be read
     */
    public void assertShows(String title, String text) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            String part = part(title);
            String updated = BLOCK.matcher(part).replaceFirst(Matcher.quoteReplacement("```text\n" + text + "```"));
            Files.writeString(file, Files.readString(file).replace(part, updated));
        }
        Matcher block = BLOCK.matcher(part(title));

        assertThat(block.find()).as("a block of text under '%s'", title).isTrue();
        assertThat(block.group(1)).isEqualTo(text);
    }

    /**
     * The titles of its parts.
     *
     * @return the titles, in order
     * @throws IOException if the page cannot be read
     */
    public List<String> titles() throws IOException {
        return HEADING.matcher(Files.readString(file))
                .results()
                .map(heading -> heading.group(1))
                .toList();
    }

    /**
     * The lines of the page.
     *
     * @return the lines
     * @throws IOException if the page cannot be read
     */
    public List<String> lines() throws IOException {
        return Files.readAllLines(file);
    }

    /** The page from a title to the next. */
    private String part(String title) throws IOException {
        return Stream.of(Files.readString(file).split("(?m)^(?=## )"))
                .filter(part -> part.startsWith("## " + title + "\n"))
                .findFirst()
                .orElse("");
    }
}
