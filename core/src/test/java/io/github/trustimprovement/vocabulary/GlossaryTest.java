// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.vocabulary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.concept.Concept;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the list of everything the papers name against the model and the glossary. */
class GlossaryTest {
    private static final String GLOSSARY = "glossary";
    private static final String RELATION = "relation";
    private static final int IDEAS_OF_DNA = 158;
    private static final int IDEAS_OF_AOL = 248;
    private static final int STATEMENTS = 103;
    private static final Pattern ID_IN_TEXT = Pattern.compile("`((?:dna|aol)/[a-z0-9/-]+)`");

    private static final List<Concept> CONCEPTS = Vocabulary.standard().concepts();

    private static final Set<String> IDS = Stream.concat(
                    CONCEPTS.stream().map(Concept::code),
                    Vocabulary.standard().frameworks().stream()
                            .flatMap(framework -> framework.figures().stream())
                            .map(figure -> figure.id().path()))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> LINKS = Stream.of(
                    Vocabulary.standard().frameworks().stream()
                            .flatMap(framework -> framework.relations().stream())
                            .map(Object::toString),
                    Crosswalk.standard().entries().stream().map(Object::toString),
                    CONCEPTS.stream()
                            .flatMap(concept ->
                                    concept.parent().map(parent -> concept.code() + " parent " + parent).stream()))
            .flatMap(links -> links)
            .collect(Collectors.toUnmodifiableSet());

    private final List<Row> rows = readRows();
    private final List<String> glossary = readGlossary();

    @Test
    void listsEverythingThatThePapersNameOnce() {
        assertThat(rows).extracting(Row::key).doesNotHaveDuplicates();
        assertThat(keysThatStartWith("D-")).hasSize(IDEAS_OF_DNA);
        assertThat(keysThatStartWith("A-")).hasSize(IDEAS_OF_AOL);
        assertThat(keysThatStartWith("R"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, STATEMENTS)
                        .mapToObj("R%03d"::formatted)
                        .toList());
        assertThat(rows).hasSize(IDEAS_OF_DNA + IDEAS_OF_AOL + STATEMENTS);
    }

    @Test
    void findsAHomeForEveryRow() {
        assertThat(rows).allSatisfy(row -> {
            if (!row.isAt(GLOSSARY) && !row.isAt(RELATION)) {
                assertThat(IDS).as(row.key()).contains(row.home());
            }
        });
    }

    @Test
    void namesALinkOfTheModelForEveryRelation() {
        assertThat(rows).allSatisfy(row -> {
            if (row.isAt(RELATION)) {
                assertThat(LINKS).as(row.key()).contains(row.link());
            } else {
                assertThat(row.link()).as(row.key()).isEmpty();
            }
        });
    }

    @Test
    void isTheHomeOfARowForEveryConcept() {
        Set<String> homes = rows.stream().map(Row::home).collect(Collectors.toSet());

        assertThat(CONCEPTS).extracting(Concept::code).doesNotHaveDuplicates().isSubsetOf(homes);
    }

    @Test
    void explainsEveryRowThatHasNoOtherHome() {
        assertThat(lines())
                .extracting(Line::key)
                .containsExactlyInAnyOrderElementsOf(rows.stream()
                        .filter(row -> row.isAt(GLOSSARY))
                        .map(Row::key)
                        .toList());
    }

    @Test
    void givesEachTermAMeaningAndAPlace() {
        assertThat(lines()).isNotEmpty().allSatisfy(line -> {
            assertThat(line.term()).as(line.key()).isNotBlank();
            assertThat(line.meaning()).as(line.key()).endsWith(".");
            assertThat(line.section()).as(line.key()).isNotBlank();
        });
    }

    @Test
    void writesNoMeaningTwice() {
        assertThat(lines()).extracting(Line::meaning).doesNotHaveDuplicates();
    }

    @Test
    void pointsOnlyToConceptsThatExist() {
        Set<String> named = new HashSet<>();
        for (String line : glossary) {
            Matcher matcher = ID_IN_TEXT.matcher(line);
            while (matcher.find()) {
                named.add(matcher.group(1));
            }
        }

        assertThat(named).isNotEmpty().isSubsetOf(IDS);
    }

    private List<String> keysThatStartWith(String prefix) {
        return rows.stream().map(Row::key).filter(key -> key.startsWith(prefix)).toList();
    }

    private List<Line> lines() {
        return glossary.stream()
                .map(line -> line.split("\\|", -1))
                .filter(cells -> cells.length == 6)
                .map(cells -> new Line(cells[1].strip(), cells[2].strip(), cells[3].strip(), cells[4].strip()))
                .filter(line -> !line.key().equals("Key") && !line.key().startsWith("---"))
                .toList();
    }

    private static List<Row> readRows() {
        try (InputStream in = requireNonNull(GlossaryTest.class.getResourceAsStream("/inventory-rows.csv"))) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Row(cells[0], cells[1], cells[2]))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError("the rows can be read", e);
        }
    }

    /** Reads the page from the reactor's root, wherever below it the tests are run. */
    private static List<String> readGlossary() {
        Path page = Path.of("docs", "glossary.md");
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve(page))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(GlossaryTest::readLines)
                .orElseThrow(() -> new AssertionError(
                        "no " + page + " above " + Path.of("").toAbsolutePath()));
    }

    private static List<String> readLines(Path page) {
        try {
            return Files.readAllLines(page, UTF_8);
        } catch (IOException e) {
            throw new AssertionError("the glossary can be read", e);
        }
    }

    /** One row of the list: its key, where it lives, and a link that carries it if that is a relation. */
    private record Row(String key, String home, String link) {
        boolean isAt(String place) {
            return home.equals(place);
        }
    }

    /** One line of the glossary. */
    private record Line(String term, String meaning, String section, String key) {}
}
