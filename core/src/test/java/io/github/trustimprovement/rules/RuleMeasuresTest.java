// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.catalogue.Measures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule names the measures that its code asks, and no others: read off the sources, so that no list can lie. */
class RuleMeasuresTest {
    private static final Path MAIN = Path.of("src", "main", "java", "io", "github", "trustimprovement");
    private static final Pattern DESCRIPTION =
            Pattern.compile("MeasureDescription DESCRIPTION =[^\"]*\"([a-z]+/[a-z0-9-]+)\"");

    static List<RuleDescription> rules() {
        return RulePage.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void namesTheMeasuresThatItsCodeAsks(RuleDescription rule) throws IOException {
        Map<String, String> codesByType = codesByType();
        Set<String> asked = new TreeSet<>();
        for (Path file : sources(MAIN.resolve("rules"))) {
            for (String word : RuleSource.of(Files.readString(file)).wordsOf(rule.code())) {
                if (codesByType.containsKey(word)) {
                    asked.add(codesByType.get(word));
                }
            }
        }

        assertThat(rule.measures()).containsExactlyElementsOf(asked);
    }

    @Test
    void findsEveryMeasureInTheSources() throws IOException {
        assertThat(codesByType().values())
                .containsExactlyInAnyOrderElementsOf(
                        Measures.all().stream().map(MeasureDescription::code).toList());
    }

    @Test
    void readsACallThroughMethodsAndConstants() {
        RuleSource source = RuleSource.of("""
                final class Some {
                    private static final Function<A, B> INDEX = Some::made;

                    private static final RuleDescription ONE = By.rule("a/one").addMeasures(Lie.X).build();
                    private static final RuleDescription TWO = By.rule("a/two").build();

                    static List<Rule> all() {
                        return List.of(Rule.of(ONE, Some::one), helper(TWO, x -> x));
                    }

                    /** Says Nothing. */
                    private static void one(C context) {
                        context.made(INDEX);
                    }

                    private static Measured made() {
                        return Measured.of();
                    }
                }
                """);

        assertThat(source.wordsOf("a/one")).contains("Measured").doesNotContain("Lie", "Nothing");
        assertThat(source.wordsOf("a/two")).doesNotContain("Measured");
        assertThat(source.wordsOf("a/three")).isEmpty();
    }

    private static Map<String, String> codesByType() throws IOException {
        Map<String, String> codes = new HashMap<>();
        for (Path file : sources(MAIN.resolve("scoring"))) {
            Matcher matcher = DESCRIPTION.matcher(Files.readString(file));
            if (matcher.find()) {
                codes.put(file.getFileName().toString().replace(".java", ""), matcher.group(1));
            }
        }
        return codes;
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
