// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.Relation;
import io.github.trustimprovement.concept.RelationType;
import io.github.trustimprovement.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The diagrams of the guide, made from the vocabulary, the classes and the descriptors of the modules. */
class DiagramsTest {
    private static final Path FOLDER = Path.of("..", "docs", "guide", "diagrams");
    private static final String MADE = "<!-- Made from the code; rewritten with -Dgolden.update=true. -->\n";
    private static final Pattern REQUIRES =
            Pattern.compile("requires (?:transitive )?io[.]github[.]trustimprovement[.]([a-z]+);");

    static Stream<Arguments> pages() throws IOException {
        return Stream.of(Arguments.of("model.md", model()), Arguments.of("packages.md", packages() + "\n" + modules()));
    }

    /** Rewritten on purpose with {@code -Dgolden.update=true}. */
    @ParameterizedTest
    @MethodSource("pages")
    void showsWhatTheCodeSays(String name, String diagrams) throws IOException {
        Path page = FOLDER.resolve(name);
        String text = MADE + diagrams;
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(page, text);
        }
        assertThat(page).hasContent(text);
    }

    private static String model() {
        return "# The two frameworks\n\n"
                + "What belongs to what, and the links that the vocabulary has between these kinds; each link has its"
                + " source and a note in the [vocabulary](../../vocabulary.md). The order is the printed one and no"
                + " rank. A lever has no side of its own: a valence belongs to a judgement in a context.\n\n"
                + "## The DNA of trust-led school improvement, 2024\n\n"
                + "The strands are loops that feed each other; none comes to an end.\n\n"
                + framework(List.of("strand"), List.of("component"), Set.of(RelationType.FEEDS_BACK_TO))
                + "\nAn orientation is made of dimensions.\n\n"
                + framework(
                        List.of("orientation"),
                        List.of("dimension"),
                        Set.of(RelationType.PART_OF, RelationType.COMPLEMENTS))
                + "\n## Aims, objects and levers, 2026\n\n"
                + framework(List.of("lens"), List.of("aim", "object", "lever"), Set.of(RelationType.RELATED_TO))
                + "\nThe links among aims, objects and levers.\n\n"
                + framework(
                        List.of(),
                        List.of("aim", "object", "lever"),
                        Set.of(RelationType.RELATED_TO, RelationType.SUPPORTS, RelationType.ALSO_WORKS_AS));
    }

    /** Concepts of some kinds within those of others, with the links of some types among those that are shown. */
    private static String framework(List<String> around, List<String> within, Set<RelationType> types) {
        Vocabulary vocabulary = Vocabulary.standard();
        Predicate<Relation> isShown = link -> types.contains(link.type())
                && (around.isEmpty()
                        ? within.contains(link.from().kind())
                                && within.contains(link.to().kind())
                        : around.contains(link.to().kind())
                                && (around.contains(link.from().kind())
                                        || within.contains(link.from().kind())));
        List<Relation> links = vocabulary.frameworks().stream()
                .flatMap(each -> each.relations().stream())
                .filter(isShown)
                .toList();
        Mermaid diagram = new Mermaid("LR");
        for (Concept outer : ofKinds(around)) {
            List<Concept> inner = vocabulary.children(outer).stream()
                    .filter(each -> within.contains(each.kind()))
                    .toList();
            if (inner.isEmpty()) {
                diagram.node(outer.code(), outer.label());
            } else {
                diagram.group(outer.code(), outer.label());
                inner.forEach(each -> diagram.node(each.code(), each.label()));
                diagram.end();
            }
        }
        Stream<Concept> alone = around.isEmpty()
                ? ofKinds(within).stream().filter(each -> isIn(links, each))
                : ofKinds(within).stream().filter(each -> each.parent().isEmpty());
        alone.forEach(each -> diagram.node(each.code(), each.label()));
        links(links).forEach((ends, words) -> diagram.arrow(ends.from(), words, ends.to(), ends.isMutual()));
        return diagram.toString();
    }

    private static boolean isIn(List<Relation> links, Concept concept) {
        return links.stream()
                .anyMatch(link -> link.from().equals(concept) || link.to().equals(concept));
    }

    private static List<Concept> ofKinds(List<String> kinds) {
        return kinds.stream()
                .flatMap(kind -> Vocabulary.standard().ofKind(kind).stream())
                .toList();
    }

    /** What an arrow joins. */
    private record Ends(String from, String to, boolean isMutual) {}

    /** Links as arrows: two that say the same both ways are one with two ends. */
    private static Map<Ends, String> links(List<Relation> links) {
        Set<String> all = links.stream().map(Relation::toString).collect(Collectors.toSet());
        Map<Ends, String> arrows = new LinkedHashMap<>();
        for (Relation link : links) {
            String from = link.from().code();
            String to = link.to().code();
            boolean isMutual = all.contains(to + " " + link.type().code() + " " + from);
            if (!isMutual || from.compareTo(to) < 0) {
                arrows.merge(
                        new Ends(from, to, isMutual),
                        link.type().code().replace('-', ' '),
                        (words, more) -> words + ", " + more);
            }
        }
        return arrows;
    }

    private static String packages() {
        Map<String, Set<String>> uses = new TreeMap<>();
        ArchitectureTest.CORE.forEach(type -> type.getDirectDependenciesFromSelf()
                .forEach(dependency -> {
                    String from = packageOf(type.getPackageName());
                    String to = packageOf(dependency.getTargetClass().getPackageName());
                    if (ArchitectureTest.packages().contains(from)
                            && ArchitectureTest.packages().contains(to)
                            && !from.equals(to)) {
                        uses.computeIfAbsent(from, any -> new TreeSet<>()).add(to);
                    }
                }));
        Mermaid diagram = new Mermaid("BT");
        ArchitectureTest.packages().forEach(name -> diagram.node(name, name));
        ArchitectureTest.packages().forEach(from -> direct(from, uses).forEach(to -> diagram.arrow(from, to)));
        return "# Packages and modules\n\n"
                + "## The packages of core\n\n"
                + "Each uses only packages before it in this order: "
                + String.join(", ", ArchitectureTest.packages())
                + ". An arrow leads to what a package uses; what it reaches through another has no arrow of its"
                + " own.\n\n"
                + diagram;
    }

    private static String packageOf(String name) {
        return name.startsWith(ArchitectureTest.ROOT)
                ? name.substring(ArchitectureTest.ROOT.length()).replaceAll("[.].*", "")
                : name;
    }

    /** What a package uses without reaching it through another that it uses. */
    private static List<String> direct(String from, Map<String, Set<String>> uses) {
        Set<String> used = uses.getOrDefault(from, Set.of());
        return used.stream()
                .filter(to -> used.stream().noneMatch(other -> reaches(other, to, uses)))
                .toList();
    }

    private static boolean reaches(String from, String to, Map<String, Set<String>> uses) {
        return uses.getOrDefault(from, Set.of()).stream().anyMatch(next -> next.equals(to) || reaches(next, to, uses));
    }

    private static String modules() throws IOException {
        Mermaid diagram = new Mermaid("BT");
        List<Path> descriptors;
        try (Stream<Path> files = Files.find(
                Path.of(".."),
                6,
                (file, attributes) -> file.endsWith(Path.of("src", "main", "java", "module-info.java"))
                        && !file.startsWith(Path.of("..", ".ci")))) {
            descriptors = files.sorted().toList();
        }
        Map<String, Set<String>> requires = new TreeMap<>();
        for (Path descriptor : descriptors) {
            String text = Files.readString(descriptor);
            String name = text.replaceAll("(?s).*\\nmodule io[.]github[.]trustimprovement[.]([a-z]+) .*", "$1");
            requires.put(
                    name,
                    REQUIRES.matcher(text)
                            .results()
                            .map(found -> found.group(1))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        List<String> names = new ArrayList<>(requires.keySet());
        names.forEach(name -> diagram.node(name, "io.github.trustimprovement." + name));
        names.forEach(from -> requires.get(from).forEach(to -> diagram.arrow(from, to)));
        return "## The modules\n\nAn arrow leads to what a module requires of this project.\n\n" + diagram;
    }
}
