// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link in a Markdown file of the project leads somewhere. */
class MarkdownLinksTest {
    private static final Path ROOT = Path.of("..");
    private static final MarkdownLinks LINKS = new MarkdownLinks(ROOT);

    @TempDir
    Path folder;

    static List<Path> files() throws IOException {
        return MarkdownLinks.files(ROOT, ".md");
    }

    @ParameterizedTest
    @MethodSource("files")
    void linksLeadSomewhere(Path file) throws IOException {
        assertThat(LINKS.problems(file)).isEmpty();
    }

    @Test
    void looksAtAllOfTheProject() throws IOException {
        assertThat(files())
                .contains(
                        ROOT.resolve("README.md"),
                        ROOT.resolve("CHANGELOG.md"),
                        ROOT.resolve("docs/guide/README.md"),
                        ROOT.resolve("docs/vectors/rules/README.md"))
                .noneMatch(file -> file.toString().contains("target"));
    }

    @Test
    void takesWhatLeadsToAFileAFolderOrAHeading() throws IOException {
        Files.createDirectory(folder.resolve("sub"));
        Files.writeString(folder.resolve("sub/other.md"), "# The `one/two`, [three](x.md)\n\n## Twice\n\n## Twice\n");

        assertThat(problems("""
                        # Here
                        [a](sub) [b](sub/other.md#the-onetwo-three) [c](#here) ![d](sub/other.md)
                        [e](sub/other.md#twice) [f](sub/other.md#twice-1) <a href="sub/other.md">g</a>
                        [h](https://example.org/x)

                        [i]: sub/other.md
                        """)).isEmpty();
    }

    @Test
    void findsWhatLeadsNowhere() throws IOException {
        Files.writeString(folder.resolve("other.md"), "# Twice\n\n```text\n# Not this\n```\n");
        Files.writeString(folder.resolve("other.txt"), "# Twice\n");

        assertThat(problems("""
                        [a](gone.md) and [b](#gone)
                        [c](other.md#not-this) [d](other.md#twice-1) [e](other.txt#twice)
                        [f](../../etc) [g](http://example.org) [h](https:///x) [i](https://a|b)
                        <img src="gone.svg">

                        [j]: gone.txt
                        """))
                .containsExactly(
                        "page.md:1: no such file: gone.md",
                        "page.md:1: no such heading: #gone",
                        "page.md:2: no such heading: other.md#not-this",
                        "page.md:2: no such heading: other.md#twice-1",
                        "page.md:2: no such heading: other.txt#twice",
                        "page.md:3: leads out of the project: ../../etc",
                        "page.md:3: no web address: http://example.org",
                        "page.md:3: no web address: https:///x",
                        "page.md:3: no web address: https://a|b",
                        "page.md:4: no such file: gone.svg",
                        "page.md:6: no such file: gone.txt");
    }

    @Test
    void passesOverCode() throws IOException {
        assertThat(problems("""
                        `[a](gone.md)` and ``[b](`gone.md)``

                        ```md
                        [c](gone.md)
                        ```
                        """)).isEmpty();
    }

    private List<String> problems(String text) throws IOException {
        return new MarkdownLinks(folder).problems(Files.writeString(folder.resolve("page.md"), text));
    }
}
