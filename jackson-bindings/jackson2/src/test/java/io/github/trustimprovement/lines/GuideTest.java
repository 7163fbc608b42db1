// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/guide/jackson.md} to the program that is run. */
class GuideTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern BEAN = Pattern.compile("<!-- spring-boot-3 -->\\R```java\\R(.*?)```", Pattern.DOTALL);

    @Test
    void theBeanIsThatOfTheProgramThatIsRun() throws IOException {
        Path program = ROOT.resolve(Path.of(".ci", "consumers", "spring-boot-3", "src", "main", "java", "consumer"))
                .resolve("Main.java");

        assertThat(Files.readString(program)).contains(bean().indent(4));
    }

    private static String bean() throws IOException {
        Matcher bean = BEAN.matcher(Files.readString(ROOT.resolve(Path.of("docs", "guide", "jackson.md"))));
        assertThat(bean.find()).isTrue();
        return bean.group(1);
    }
}
