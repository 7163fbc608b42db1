// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the table of {@code docs/spec/coded-properties.md} to the shapes of all types. */
class CodedPropertiesTest {
    private static final Path PAGE = Path.of("..", "..", "docs", "spec", "coded-properties.md");
    private static final String HEAD = "| type | property | binding | takes |\n| --- | --- | --- | --- |\n";

    private final List<String> rows = new ArrayList<>();
    private final Set<Shape<?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Rewritten on purpose with {@code -Dgolden.update=true}. */
    @Test
    void tableListsTheCodedPropertiesOfTheShapes() throws IOException {
        for (Class<?> type : Shapes.types()) {
            visit(Shapes.of(type), "`" + type.getSimpleName() + "`");
        }
        String page = Files.readString(PAGE);
        String expected = page.substring(0, page.indexOf(HEAD)) + HEAD + String.join("", rows);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, expected);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(expected);
        assertThat(rows).doesNotHaveDuplicates();
    }

    private void visit(Shape<?> shape, String type) {
        if (!seen.add(shape)) {
            return;
        }
        if (shape instanceof ChoiceShape<?> choice) {
            choice.alternatives().forEach((name, alternative) -> visit(alternative, type + ", type `" + name + "`"));
        } else if (shape instanceof RecordShape<?, ?> object) {
            for (PropertyShape property : object.properties()) {
                if (property.presence() != Presence.CONSTANT) {
                    visit(property, type);
                }
            }
        }
    }

    private void visit(PropertyShape property, String type) {
        Shape<?> value = property.shape() instanceof ListShape<?> list ? list.element() : property.shape();
        if (value instanceof LeafShape<?> leaf) {
            String binding = binding(leaf);
            if (!binding.isEmpty()) {
                rows.add("| %s | `%s` | %s | %s |\n".formatted(type, property.name(), binding, takes(leaf)));
            }
        } else if (Shapes.types().stream().noneMatch(each -> Shapes.of(each) == value)) {
            visit(value, type + ", in `" + property.name() + "`");
        }
    }

    /** How the property is bound, or an empty text where it is not coded. */
    private static String binding(LeafShape<?> leaf) {
        if (leaf.isClosed()) {
            return "closed";
        }
        if (!leaf.codes().isEmpty()) {
            return "open of one kind";
        }
        return leaf == Leaves.CODE ? "open" : "";
    }

    private static String takes(LeafShape<?> leaf) {
        if (leaf == Leaves.CODE) {
            return "any code";
        }
        boolean isKind = leaf.codes().stream().allMatch(code -> code.contains("/" + leaf.name() + "/"));
        return isKind
                ? "kind `" + leaf.name() + "`"
                : leaf.codes().stream().map(code -> "`" + code + "`").collect(Collectors.joining(", "));
    }
}
