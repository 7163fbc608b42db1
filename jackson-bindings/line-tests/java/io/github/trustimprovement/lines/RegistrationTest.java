// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.study.Locator;
import io.github.trustimprovement.study.Page;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a program pays for the module before it reads or writes anything. */
class RegistrationTest {
    @Test
    void leavesTheTablesAloneUntilOneIsNeeded() throws Exception {
        assertThat(classesLoadedBy("register"))
                .contains("TrustImprovementModule", "wire.Shapes ")
                .doesNotContain("StudyShapes", "VocabularyShapes", "aol.Lever ", "vocabulary.Vocabulary ");
        assertThat(classesLoadedBy("write")).contains("StudyShapes").doesNotContain("VocabularyShapes", "TrustShapes");
    }

    /** Runs in a virtual machine of its own. */
    public static void main(String[] args) throws IOException {
        Line line = ThisLine.LINE;
        if (args[0].equals("write")) {
            Locator page = Page.of(3);
            System.out.println(line.writeWithMapper(page));
        }
    }

    private static String classesLoadedBy(String task) throws IOException, InterruptedException {
        String classPath = Stream.of("jdk.module.path", "java.class.path", "surefire.test.class.path")
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load",
                        "-cp",
                        classPath + File.pathSeparator + Path.of("target", "test-classes"),
                        RegistrationTest.class.getName(),
                        task))
                .redirectErrorStream(true)
                .start();
        String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(log).isZero();
        return log;
    }
}
