// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds {@code docs/spec/coverage.md}: each caveat and each check has a home that exists. */
class CoverageTest {
    private static final Path PAGE = Path.of("..", "docs", "spec", "coverage.md");
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final int CAVEATS = 57;
    private static final int CHECKS = 70;

    /** Checks that need data which no record of this release holds. */
    private static final Set<String> WITHOUT_A_RECORD = Set.of("C15", "C27", "C41", "C51", "C53", "C65", "C69");

    private static final Pattern HOME = Pattern.compile("(rule|type) `([^`]+)`|no record");

    static List<Row> rows() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.matches("\\| [VC][0-9]{2} \\|.*"))
                .map(line -> line.split("\\|", -1))
                .map(cells -> new Row(cells[1].strip(), cells[3].strip()))
                .toList();
    }

    @Test
    void eachCaveatAndEachCheckStandsOnce() throws IOException {
        assertThat(rows())
                .extracting(Row::key)
                .containsExactlyElementsOf(
                        Stream.concat(keys("V", CAVEATS), keys("C", CHECKS)).toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void homesExist(Row row) throws IOException {
        assertThat(row.homes())
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(home -> HOME.matcher(home).matches());
        assertThat(row.named("type")).isSubsetOf(publicTypes());
        assertThat(row.homes().contains("no record")).isEqualTo(WITHOUT_A_RECORD.contains(row.key()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void rulesOfAKeyAreThoseThatServeIt(Row row) {
        assertThat(row.named("rule"))
                .containsExactlyElementsOf(RulePage.all().stream()
                        .filter(rule -> rule.serves().contains(row.key()))
                        .map(RuleDescription::code)
                        .toList());
    }

    @Test
    void eachKeyThatARuleServesIsInTheTable() throws IOException {
        Set<String> keys = rows().stream().map(Row::key).collect(Collectors.toSet());

        assertThat(RulePage.all()).allSatisfy(rule -> assertThat(keys).containsAll(rule.serves()));
    }

    private static Stream<String> keys(String letter, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> letter + "%02d".formatted(number));
    }

    private static Set<String> publicTypes() throws IOException {
        Pattern declaration = Pattern.compile(
                "^public (?:abstract |final |sealed |non-sealed )*(?:class|interface|record|enum) (\\w+)",
                Pattern.MULTILINE);
        Set<String> types = new HashSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                Matcher matcher = declaration.matcher(Files.readString(file));
                if (matcher.find()) {
                    types.add(matcher.group(1));
                }
            }
        }
        return types;
    }

    /** One caveat or check and its homes. */
    record Row(String key, String cell) {
        List<String> homes() {
            return Arrays.stream(cell.split(",", -1)).map(String::strip).toList();
        }

        /** The rules or types among the homes. */
        List<String> named(String kind) {
            return homes().stream()
                    .filter(home -> home.startsWith(kind + " `"))
                    .map(home -> home.substring(kind.length() + 2, home.length() - 1))
                    .toList();
        }

        @Override
        public String toString() {
            return key;
        }
    }
}
