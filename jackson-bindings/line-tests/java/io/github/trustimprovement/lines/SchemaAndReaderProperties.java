// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where a schema speaks, it says what the strict reader says: over all documents of the project, and mutated ones. */
class SchemaAndReaderProperties {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Set<String> SAID = SchemaAndReader.saidBySchema();
    private static final List<String> ODD = List.of(
            "null",
            "true",
            "-1",
            "0",
            "1.0",
            "1.5",
            "9007199254740993",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"123456\"",
            "\"2026-03-01\"",
            "\"1 March\"",
            "\"2023/24\"",
            "\"school/oak\"",
            "\"aol/lever/commonality\"",
            "\"aol/valence/negative\"",
            "\"local/late\"",
            "[]",
            "{}",
            "[null]",
            "{\"type\":\"none\"}",
            "{\"type\":\"odd\",\"id\":[1]}");

    /** The ones that are faulty on purpose have alternatives and codes from a newer version. */
    @Example
    void takeTheSameDocumentsOfTheProject() {
        List<String> rejected = new ArrayList<>();
        for (String json : Documents.ALL) {
            DocumentSchema schema = DocumentSchema.of(json);
            assertThat(schema.validate(json).isEmpty())
                    .as(json)
                    .isEqualTo(schema.readerErrors(json).isEmpty());
            if (!schema.readerErrors(json).isEmpty()) {
                rejected.add(json);
            }
        }

        assertThat(Documents.ALL).hasSizeGreaterThan(50);
        assertThat(rejected).hasSize(5).allMatch(json -> json.contains("newer"));
    }

    @Property(tries = 1_000)
    void sayTheSameOfAMutatedDocument(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        String original = one(Documents.ALL, random);
        JsonNode tree = MAPPER.readTree(original);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            mutate(tree, random);
        }
        String json = tree.toString();
        DocumentSchema schema = DocumentSchema.of(original);

        Set<String> said = new HashSet<>(schema.readerErrors(json));
        said.retainAll(SAID);

        assertThat(schema.validate(json).isEmpty()).as("%s in %s", said, json).isEqualTo(said.isEmpty());
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    /** Takes a value away, puts another in its place, or adds a property. */
    private static void mutate(JsonNode tree, Random random) {
        List<JsonNode> parents = new ArrayList<>();
        collectParents(tree, parents);
        if (parents.isEmpty()) {
            return; // an earlier change took the last property away
        }
        JsonNode parent = one(parents, random);
        JsonNode odd = MAPPER.readTree(one(ODD, random));
        int change = random.nextInt(5);
        if (parent instanceof ObjectNode object) {
            String name = change == 0 ? "odd" : one(List.copyOf(object.propertyNames()), random);
            if (change == 1) {
                object.remove(name);
            } else {
                object.set(name, odd);
            }
        } else if (parent instanceof ArrayNode array) {
            array.set(random.nextInt(array.size()), odd);
        }
    }

    private static void collectParents(JsonNode node, List<JsonNode> parents) {
        if (node.isContainer() && !node.isEmpty()) {
            parents.add(node);
            node.forEach(child -> collectParents(child, parents));
        }
    }

    private static <V> V one(List<V> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    /** The golden files, the framework files and the documents of the rules. */
    private static final class Documents {
        static final List<String> ALL = Stream.of(
                        GoldenFiles.FOLDER,
                        Path.of("..", "..", "docs", "vocabulary"),
                        RuleVectors.FOLDER)
                .flatMap(Documents::in)
                .toList();

        private static Stream<String> in(Path folder) {
            try (Stream<Path> files = Files.walk(folder)) {
                List<String> documents = new ArrayList<>();
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    String json = Files.readString(file);
                    if (json.startsWith("{") && json.contains("\"schemaVersion\"")) {
                        documents.add(json);
                    }
                }
                return documents.stream();
            } catch (IOException e) {
                throw new AssertionError("the documents can be read", e);
            }
        }
    }
}
