// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageCheckTest {
    @TempDir
    Path folder;

    @Test
    void blocksOfAPageRunInOneSession() throws IOException {
        assertThat(problems("""
                        ```java
                        int half(int number) {
                            return number / 2;
                        }
                        var lever = Lever.COMMONALITY;
                        ```

                        Words, and a block that nothing runs:

                        ```text
                        anything
                        ```

                        ```java
                        System.out.println(lever.label());
                        System.out.println(half(start)
                                + " \\u00e9");
                        ```

                        ```text
                        Commonality
                        21 \u00e9
                        ```
                        """)).isEmpty();
    }

    @Test
    void saysWhereAPageShowsSomethingElse() throws IOException {
        assertThat(problems("""
                        # Page

                        ```java
                        System.out.println("one  ");
                        System.out.println();
                        System.out.println("two");
                        ```
                        ```text
                        one
                        ```
                        """)).containsExactly("page.md:8: shows\none\nbut prints\none\n\ntwo");
    }

    @Test
    void wantsToBeShownWhatABlockPrints() throws IOException {
        assertThat(problems("""
                        ```java
                        System.out.println(1);
                        ```
                        """)).containsExactly("page.md:3: shows\n\nbut prints\n1");
    }

    @Test
    void saysOnWhichLineABlockDoesNotCompile() throws IOException {
        assertThat(problems("""
                        Words.

                        ```java
                        var one = 1;

                        var two = one
                                + three;
                        ```

                        ```java
                        System.out.println(two);
                        ```
                        """)).singleElement().asString().startsWith("page.md:7: cannot find symbol");
    }

    @Test
    void saysOnWhichLineABlockThrows() throws IOException {
        assertThat(problems("""
                        ```java
                        var one = 1;
                        System.out.println(one);
                        throw new IllegalStateException("on purpose");
                        ```
                        """)).containsExactly("page.md:4: java.lang.IllegalStateException: on purpose");
    }

    @Test
    void refusesAMethodThatCannotRunYet() throws IOException {
        assertThat(problems("""
                        ```java
                        int one() {
                            return two();
                        }
                        ```
                        """)).singleElement().asString().startsWith("page.md:2: ");
    }

    @Test
    void refusesABlockThatBreaksOff() throws IOException {
        assertThat(problems("""
                        ```java
                        System.out.println(
                        ```
                        """)).singleElement().asString().startsWith("page.md:2: ");
    }

    @Test
    void rewritesWhatABlockPrints() throws IOException {
        String page = """
                        ```java
                        System.out.println("{\\n}");
                        ```

                        ```json
                        %s
                        ```

                        ```java
                        var silent = 1;
                        ```

                        ```java
                        System.out.println(2);
                        ```
                        %s
                        The end.
                        """;
        Path file = page(page.formatted("...", ""));

        assertThat(new PageCheck("", true).problems(file)).isEmpty();
        assertThat(file).hasContent(page.formatted("{\n}", "\n```text\n2\n```\n"));
        assertThat(new PageCheck("", false).problems(file)).isEmpty();
    }

    @Test
    void leavesAPageAloneThatDoesNotRun() throws IOException {
        Path page = page("```java\nint one = \"1\";\n```\n\n```text\n...\n```\n");

        assertThat(new PageCheck("", true).problems(page)).hasSize(1);
        assertThat(page).hasContent("```java\nint one = \"1\";\n```\n\n```text\n...\n```\n");
    }

    @Test
    void rejectsABlockWithoutAnEnd() throws IOException {
        Path page = page("Words.\n```java\nvar one = 1;\n");

        assertThatThrownBy(() -> new PageCheck("", false).problems(page))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("page.md:2: the block has no end");
    }

    @Test
    void rejectsAPreludeThatDoesNotRun() throws IOException {
        Path page = page("Words.\n");

        assertThatThrownBy(() -> new PageCheck("int start = \"1\";", false).problems(page))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("the prelude does not run: ");
    }

    private List<String> problems(String text) throws IOException {
        return new PageCheck("var start = 42;", false).problems(page(text));
    }

    private Path page(String text) throws IOException {
        return Files.writeString(folder.resolve("page.md"), text);
    }
}
