// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import io.github.trustimprovement.wire.ChoiceShape;
import io.github.trustimprovement.wire.JsonToken;
import io.github.trustimprovement.wire.LeafShape;
import io.github.trustimprovement.wire.ListShape;
import io.github.trustimprovement.wire.Presence;
import io.github.trustimprovement.wire.PropertyShape;
import io.github.trustimprovement.wire.RecordShape;
import io.github.trustimprovement.wire.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The columns that a shape has as a table, where each property stands in a row, and which lists are tables apart. */
final class RowLayout {
    private static final Set<String> NUMBER_TYPES = Set.of("\"number\"", "\"integer\"");

    private final Predicate<String> isApart;
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, Integer> numberOf = new HashMap<>();
    private final List<Apart> aparts = new ArrayList<>();
    private final Cells.Group root;

    /** A list of objects whose elements are the rows of another table; the heading leads to it. */
    record Apart(Cells.Group owner, String property, String heading, Shape<?> element) {}

    private RowLayout(Shape<?> shape, Optional<Column> key, Predicate<String> isApart) {
        this.isApart = isApart;
        key.ifPresent(column -> cell(column, JsonToken.STRING));
        if (shape instanceof ChoiceShape<?> choice) {
            root = choice(choice, "");
        } else {
            root = new Cells.Group();
            fill(root, (RecordShape<?, ?>) shape, "", true);
        }
    }

    /** The layout of objects with all their properties. */
    static RowLayout of(Shape<?> shape) {
        return new RowLayout(shape, Optional.empty(), heading -> false);
    }

    /** The layout of objects with a column before the others that is none of their properties, without some lists. */
    static RowLayout of(Shape<?> shape, Optional<Column> key, Predicate<String> isApart) {
        return new RowLayout(shape, key, isApart);
    }

    static boolean isTable(Shape<?> shape) {
        return shape instanceof RecordShape || shape instanceof ChoiceShape;
    }

    List<Column> columns() {
        return List.copyOf(columns);
    }

    /** The headings of the columns whose cells hold one number. */
    Set<String> numbers() {
        return columns.stream()
                .filter(column -> column.content() == CellContent.VALUE
                        && NUMBER_TYPES.contains(column.form().getOrDefault("type", "")))
                .map(Column::heading)
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Apart> aparts() {
        return List.copyOf(aparts);
    }

    Optional<Apart> apart(Cells.Group owner, String property) {
        return aparts.stream()
                .filter(apart -> apart.owner == owner && apart.property.equals(property))
                .findFirst();
    }

    /** The number of a column, from 0. */
    Optional<Integer> numberOf(String heading) {
        return Optional.ofNullable(numberOf.get(heading));
    }

    Cells.Group root() {
        return root;
    }

    private void fill(Cells.Group group, RecordShape<?, ?> shape, String prefix, boolean isCertain) {
        for (PropertyShape property : shape.properties()) {
            String heading = prefix + Heading.step(property.name());
            if (property.shape() instanceof ListShape<?> list && isApart.test(heading)) {
                aparts.add(new Apart(group, property.name(), heading, list.element()));
            } else if (property.presence() == Presence.CONSTANT) {
                group.constants().add(property.name());
            } else {
                boolean isRequired = isCertain && property.presence() == Presence.REQUIRED;
                group.members().put(property.name(), cells(property.shape(), heading, isRequired));
            }
        }
    }

    private Cells cells(Shape<?> shape, String heading, boolean isRequired) {
        if (shape instanceof LeafShape<?> leaf) {
            return cell(Column.of(heading, isRequired, CellContent.VALUE, leaf), leaf.token());
        }
        if (shape instanceof ListShape<?> list && list.element() instanceof LeafShape<?> leaf) {
            return cell(Column.of(heading, isRequired, CellContent.VALUES, leaf), leaf.token());
        }
        if (shape instanceof RecordShape<?, ?> object) {
            Cells.Group group = new Cells.Group();
            fill(group, object, heading + Heading.SEPARATOR, isRequired);
            return group;
        }
        if (shape instanceof ChoiceShape<?> choice) {
            return choice(choice, heading + Heading.SEPARATOR);
        }
        return cell(Column.ofJson(heading, isRequired, shape), JsonToken.STRING);
    }

    private Cells.Group choice(ChoiceShape<?> choice, String prefix) {
        Cells.Group group = new Cells.Group();
        Set<String> types = choice.alternatives().keySet();
        Cells type = cell(Column.ofTypes(prefix + Cells.Group.TYPE, types), JsonToken.STRING);
        group.members().put(Cells.Group.TYPE, type);
        choice.alternatives().forEach((name, shape) -> {
            Cells.Group alternative = new Cells.Group();
            alternative.members().put(Cells.Group.TYPE, type);
            fill(alternative, (RecordShape<?, ?>) shape, prefix, false);
            alternative.members().forEach(group.members()::putIfAbsent);
            group.byType().put(name, alternative);
        });
        return group;
    }

    private Cells.Cell cell(Column column, JsonToken token) {
        int number = numberOf.computeIfAbsent(column.heading(), heading -> {
            columns.add(column);
            return columns.size() - 1;
        });
        return new Cells.Cell(number, column.content(), token);
    }
}
