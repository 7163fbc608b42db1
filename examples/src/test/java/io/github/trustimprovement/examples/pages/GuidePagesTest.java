// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages under {@code docs/guide}: their Java runs, and prints what they show. */
class GuidePagesTest {
    private static final Path ROOT = Path.of("..");
    private static final Path FOLDER = ROOT.resolve("docs").resolve("guide");
    private static final String INDEX = "README.md";

    /** What pages find, and the folder of the project. */
    private static final String PRELUDE = MeasurePagesTest.STUDY_AND_TRUST + "var project = Path.of(\"..\");\n";

    /** A page that is typed into JShell or a shell. */
    private static final Pattern SESSION = Pattern.compile("(?m)^```(jshell|sh)$");

    /** A page says which other test runs it. */
    private static final Pattern CHECKED_BY = Pattern.compile("<!-- checked by (\\w+) -->");

    static List<Path> pages() throws IOException {
        return PageCheck.pages(FOLDER).stream()
                .filter(page -> !hasAny(page, SESSION) && !hasAny(page, CHECKED_BY))
                .toList();
    }

    /** Rewritten on purpose with {@code -Dgolden.update=true}. */
    @ParameterizedTest
    @MethodSource("pages")
    void pagePrintsWhatItShows(Path page) throws IOException {
        assertThat(new PageCheck(PRELUDE, Boolean.getBoolean("golden.update")).problems(page))
                .isEmpty();
    }

    @Test
    void indexLeadsToEveryPage() throws IOException {
        String index = Files.readString(FOLDER.resolve(INDEX));

        assertThat(PageCheck.pages(FOLDER))
                .extracting(page -> page.getFileName().toString())
                .filteredOn(name -> !name.equals(INDEX))
                .allSatisfy(name -> assertThat(index).contains("](" + name + ")"));
    }

    @Test
    void aTestThatAPageNamesIsThere() throws IOException {
        List<String> sources = MarkdownLinks.files(ROOT, ".java").stream()
                .map(file -> file.getFileName().toString())
                .toList();
        for (Path page : PageCheck.pages(FOLDER)) {
            assertThat(CHECKED_BY.matcher(text(page)).results().map(GuidePagesTest::source))
                    .as(page.toString())
                    .allSatisfy(source -> assertThat(sources).contains(source));
        }
    }

    private static String source(MatchResult named) {
        return named.group(1) + ".java";
    }

    private static boolean hasAny(Path page, Pattern pattern) {
        return pattern.matcher(text(page)).find();
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
