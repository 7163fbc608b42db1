// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.wire.ChoiceShape;
import io.github.trustimprovement.wire.ListShape;
import io.github.trustimprovement.wire.PropertyShape;
import io.github.trustimprovement.wire.ReadPolicy;
import io.github.trustimprovement.wire.RecordShape;
import io.github.trustimprovement.wire.Shape;
import io.github.trustimprovement.wire.Shapes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A trust with everything that a record of a trust can hold, written by hand. */
class TrustGoldenFileTest {
    private static final Path FILE = Path.of("src", "test", "resources", "golden", "1", "trust-full.json");
    private static final Shape<TrustRecord> SHAPE = Shapes.of(TrustRecord.class);

    @Test
    void isReadWithoutAFindingAndWrittenByteForByte() throws IOException {
        String json = Files.readString(FILE);
        TrustRecord record = TrustImprovementJson.read(json, TrustRecord.class, ReadPolicy.STRICT)
                .orThrow();

        assertThat(TrustImprovementJson.read(json, TrustRecord.class, ReadPolicy.STRICT)
                        .report()
                        .findings())
                .isEmpty();
        GoldenFiles.check("trust-full.json", record, TrustRecord.class);
    }

    /** An alternative without a property of its own stands for nothing said, and is not written. */
    @Test
    void hasEachPropertyOfEachTypeAndEachAlternative() throws IOException {
        Set<String> all = new TreeSet<>();
        collectAll(SHAPE, all);
        Set<String> used = new TreeSet<>();
        collectUsed(new JsonMapper().readTree(Files.readString(FILE)), SHAPE, used);

        assertThat(used).isEqualTo(all);
    }

    private static void collectAll(Shape<?> shape, Set<String> names) {
        if (shape instanceof RecordShape<?, ?> record) {
            for (PropertyShape property : record.properties()) {
                if (names.add(name(record, property))) {
                    collectAll(property.shape(), names);
                }
            }
        } else if (shape instanceof ListShape<?> list) {
            collectAll(list.element(), names);
        } else if (shape instanceof ChoiceShape<?> choice) {
            choice.alternatives().values().forEach(alternative -> {
                if (!isBare(alternative)) {
                    collectAll(alternative, names);
                }
            });
        }
    }

    private static void collectUsed(JsonNode node, Shape<?> shape, Set<String> names) {
        if (shape instanceof RecordShape<?, ?> record) {
            for (PropertyShape property : record.properties()) {
                if (node.has(property.name())) {
                    names.add(name(record, property));
                    collectUsed(node.get(property.name()), property.shape(), names);
                }
            }
        } else if (shape instanceof ListShape<?> list) {
            node.forEach(element -> collectUsed(element, list.element(), names));
        } else if (shape instanceof ChoiceShape<?> choice) {
            String type = node.path("type").asString();
            collectUsed(node, Objects.requireNonNull(choice.alternatives().get(type), type), names);
        }
    }

    private static boolean isBare(Shape<?> alternative) {
        return alternative instanceof RecordShape<?, ?> record
                && record.properties().size() == 1;
    }

    private static String name(RecordShape<?, ?> record, PropertyShape property) {
        return record.expected() + " " + property.name();
    }
}
