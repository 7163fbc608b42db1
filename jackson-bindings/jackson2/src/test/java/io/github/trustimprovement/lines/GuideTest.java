// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.trustimprovement.fasterxml.TrustImprovementJson;
import io.github.trustimprovement.fasterxml.TrustImprovementModule;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.wire.ReadPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the Java of {@code docs/guide/jackson.md} to what is run: the program on Spring Boot 3, and the test below. */
class GuideTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Path PROGRAM = ROOT.resolve(".ci/consumers/spring-boot-3/src/main/java/consumer/Main.java");
    private static final Path THIS = Path.of("src/test/java/io/github/trustimprovement/lines/GuideTest.java");
    private static final Pattern JAVA = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);

    @Test
    void eachSnippetIsRunSomewhere() throws IOException {
        String run = onOneLine(Files.readString(PROGRAM)) + onOneLine(Files.readString(THIS));
        List<String> snippets = JAVA.matcher(Files.readString(ROOT.resolve("docs/guide/jackson.md")))
                .results()
                .map(MatchResult::group)
                .map(block -> block.substring("```java".length(), block.length() - "```".length()))
                .toList();

        assertThat(snippets).hasSize(4).allSatisfy(snippet -> assertThat(run).contains(onOneLine(snippet)));
    }

    @Test
    void snippetsDoWhatTheySay(@TempDir Path folder) throws IOException {
        Path path = GoldenFiles.FOLDER.resolve("study-full.json");
        Path file = Path.of("..", "wire", "src", "test", "resources", "golden", "1", "coded-segments.ndjson");
        Path copy = folder.resolve("copy.json");

        Study study =
                TrustImprovementJson.read(path, Study.class, ReadPolicy.STRICT).orThrow();
        TrustImprovementJson.write(study, copy);

        var counts = Collectors.groupingBy(CodedSegment::source, TreeMap::new, Collectors.counting());
        Parsed<TreeMap<String, Long>> codings;
        try (var rows = TrustImprovementJson.rows(file, CodedSegment.class, ReadPolicy.LENIENT)) {
            codings = rows.collect(counts);
        }

        assertThat(codings.orThrow()).containsExactly(entry("i01", 2L), entry("i02", 1L));

        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        JsonMapper same =
                JsonMapper.builder().addModule(new TrustImprovementModule()).build();

        assertThat(copy).hasSameBinaryContentAs(path);
        assertThat(mapper.readValue(path.toFile(), Study.class)).isEqualTo(study);
        assertThat(same.writeValueAsString(study)).isEqualTo(mapper.writeValueAsString(study));
    }

    /** The formatter breaks lines where the guide does not. */
    private static String onOneLine(String java) {
        return java.replaceAll("\\s+", "");
    }
}
