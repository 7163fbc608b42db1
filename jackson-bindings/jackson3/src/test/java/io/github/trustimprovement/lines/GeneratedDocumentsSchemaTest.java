// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.wire.Shapes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.LongFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Over documents of every type that the tables make, and everything that may go wrong in one place of them, a validator of
 * another project and the strict reader say the same, but for what {@code docs/spec/schema-and-reader.md} lists.
 */
class GeneratedDocumentsSchemaTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Set<String> SAID = SchemaAndReader.saidBySchema();
    private static final List<LongFunction<DocumentTexts>> KINDS =
            List.of(DocumentTexts::whole, DocumentTexts::fromElsewhere, DocumentTexts::entangled);
    private static final int DOCUMENTS_A_KIND = 5;

    /** Objects further down are of types that have a turn of their own. */
    private static final int MOST_DEPTH = 2;

    private static final int LONG_TEXT = 10_000;

    /** One of each JSON type, and texts that are right somewhere and wrong elsewhere. */
    private static final List<String> ODD = List.of(
            "null",
            "true",
            "-1",
            "1.5",
            "9007199254740993",
            "\"\"",
            "\"x\"",
            "\"12:5\"",
            "\"2026-3-1\"",
            "\"2023/24\"",
            "\"local/late\"",
            "\"aol/valence/negative\"",
            "[]",
            "[null]",
            "{}",
            "{\"type\":\"odd\"}");

    static List<Class<?>> types() {
        return Shapes.types();
    }

    @ParameterizedTest
    @MethodSource("types")
    void bothTakeWhatTheTablesMake(Class<?> type) {
        DocumentSchema schema = DocumentSchema.ofType(type);
        for (LongFunction<DocumentTexts> kind : KINDS) {
            for (long seed = 0; seed < DOCUMENTS_A_KIND; seed++) {
                String json = kind.apply(seed).of(Shapes.of(type));

                assertThat(isTaken(schema, json)).as(json).isTrue();
                assertThat(errors(schema, json)).as(json).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void bothSayTheSameOfAFaultInAnyPlace(Class<?> type) {
        DocumentSchema schema = DocumentSchema.ofType(type);
        String json = DocumentTexts.whole(1).of(Shapes.of(type));
        int rejected = 0;
        for (String mutated : mutations(json)) {
            boolean isTaken = isTaken(schema, mutated);
            Set<String> errors = errors(schema, mutated);
            assertThat(isTaken).as("%s in %s", errors, mutated).isEqualTo(errors.isEmpty());
            rejected += isTaken ? 0 : 1;
        }
        assertThat(rejected).as("of %s", json).isPositive();
    }

    @ParameterizedTest
    @MethodSource("types")
    void bothSayTheSameOfSeveralFaults(Class<?> type) {
        DocumentSchema schema = DocumentSchema.ofType(type);
        Random random = new Random(type.getName().hashCode());
        for (long seed = 0; seed < DOCUMENTS_A_KIND; seed++) {
            String json = KINDS.get(random.nextInt(KINDS.size())).apply(seed).of(Shapes.of(type));
            for (int faults = 1 + random.nextInt(3); faults > 0; faults--) {
                List<String> mutations = mutations(json);
                json = mutations.isEmpty() ? json : mutations.get(random.nextInt(mutations.size()));
            }
            Set<String> errors = errors(schema, json);

            assertThat(isTaken(schema, json)).as("%s in %s", errors, json).isEqualTo(errors.isEmpty());
        }
    }

    private static boolean isTaken(DocumentSchema schema, String json) {
        return schema.validate(json).isEmpty();
    }

    /** The errors of the strict reader for which a schema speaks. */
    private static Set<String> errors(DocumentSchema schema, String json) {
        Set<String> rules = new HashSet<>(schema.readerErrors(json));
        rules.retainAll(SAID);
        return rules;
    }

    /** The document with one value changed or taken away, or one property more. */
    private static List<String> mutations(String json) {
        List<String> mutations = new ArrayList<>();
        JsonNode root = MAPPER.readTree(json);
        mutate(root, root, json.length() > LONG_TEXT ? 0 : MOST_DEPTH, mutations);
        return mutations;
    }

    private static void mutate(JsonNode root, JsonNode node, int depth, List<String> mutations) {
        if (depth < 0) {
            return;
        }
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.get(name);
                mutate(root, value, depth - 1, mutations);
                for (String odd : ODD) {
                    object.set(name, MAPPER.readTree(odd));
                    mutations.add(root.toString());
                }
                object.remove(name); // and back, as the last one: order does not count
                mutations.add(root.toString());
                object.set(name, value);
            }
            object.put("odd", true);
            mutations.add(root.toString());
            object.remove("odd");
        } else if (node instanceof ArrayNode array && !array.isEmpty()) {
            JsonNode first = array.get(0);
            mutate(root, first, depth - 1, mutations);
            for (String odd : ODD) {
                array.set(0, MAPPER.readTree(odd));
                mutations.add(root.toString());
            }
            array.set(0, first);
        }
    }
}
