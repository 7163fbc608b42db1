// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.wire.Presence;
import io.github.trustimprovement.wire.PropertyShape;
import io.github.trustimprovement.wire.RecordShape;
import io.github.trustimprovement.wire.Shape;
import io.github.trustimprovement.wire.Shapes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One table of a trust's record: the record itself, or a list of it whose elements are rows. */
final class TrustTable {
    /** The heading of the column that says whose row it is, such as the initiative of an event. */
    static final String OWNER = "of";

    /** The name of each table by the path of its list in the document; other lists stand in a cell as JSON. */
    private static final Map<String, String> NAME_BY_PATH = names(
            "trust.schools", "schools",
            "practices", "practices",
            "initiatives", "initiatives",
            "initiatives.log", "events",
            "scales", "scales",
            "scales.levels", "levels",
            "componentReviews", "reviews",
            "leverReadings", "readings",
            "leverSettings", "settings",
            "composites", "composites",
            "composites.weights", "weights",
            "outcomeMeasures", "measures",
            "observations", "outcomes",
            "goals", "goals",
            "decisions", "decisions",
            "statedValues", "values",
            "capacities", "capacities",
            "capabilityReviews", "capabilities",
            "qualityAssuranceActivities", "visits");

    private final String name;
    private final RowLayout layout;
    private final boolean isOwned;
    private final Map<String, TrustTable> parts = new LinkedHashMap<>();

    private TrustTable(String name, String path, Shape<?> shape, boolean isOwned) {
        this.name = name;
        this.isOwned = isOwned;
        String prefix = path.isEmpty() ? "" : path + Heading.SEPARATOR;
        layout = RowLayout.of(
                shape,
                isOwned ? Optional.of(owner(path)) : Optional.empty(),
                heading -> NAME_BY_PATH.containsKey(prefix + heading));
        for (RowLayout.Apart apart : layout.aparts()) {
            String part = prefix + apart.heading();
            parts.put(apart.heading(), new TrustTable(nameOf(part), part, apart.element(), !path.isEmpty()));
        }
    }

    /** What every document of a record says first, such as its format, and no table says. */
    static List<PropertyShape> constants() {
        RecordShape<TrustRecord, ?> shape = (RecordShape<TrustRecord, ?>) Shapes.of(TrustRecord.class);
        return shape.properties().stream()
                .filter(property -> property.presence() == Presence.CONSTANT)
                .toList();
    }

    /** The table of the record itself, with one row; the others are its parts. */
    static TrustTable root() {
        return new TrustTable("trust", "", Shapes.of(TrustRecord.class), false);
    }

    /** The table's name; its file is the name with {@code .csv}. */
    String name() {
        return name;
    }

    RowLayout layout() {
        return layout;
    }

    /** Whether a row belongs to one row of the table that this is a part of. */
    boolean isOwned() {
        return isOwned;
    }

    TrustTable part(RowLayout.Apart apart) {
        return Optional.ofNullable(parts.get(apart.heading())).orElseThrow();
    }

    /** This table and all its parts. */
    List<TrustTable> all() {
        List<TrustTable> all = new ArrayList<>(List.of(this));
        parts.values().forEach(part -> all.addAll(part.all()));
        return all;
    }

    private static Column owner(String path) {
        String list = path.substring(0, path.indexOf(Heading.SEPARATOR));
        return Column.ofText(OWNER, "the id of one of the " + list);
    }

    private static String nameOf(String path) {
        return Optional.ofNullable(NAME_BY_PATH.get(path)).orElseThrow();
    }

    private static Map<String, String> names(String... pathsAndNames) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < pathsAndNames.length; i += 2) {
            names.put(pathsAndNames[i], pathsAndNames[i + 1]);
        }
        return names;
    }
}
