// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.migration.Migrated;
import io.github.trustimprovement.migration.Migration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Rewrites the codes of a record from one edition of a framework to another, such as
 * {@code Migrator.of(migration).migrate(study)}.
 *
 * <p>The tables of the wire form say where codes stand, so that every type with a wire form can be migrated: a study, a
 * trust's record, a flat row. Texts, ids of the record's own, local codes, codes of other frameworks, unknown properties and
 * objects of an unknown {@code type} stay byte for byte. Where a merger makes two codes of a list the same, one is left. A
 * codebook that declares the older edition declares the newer one instead, and both while a code of the older one is left.
 *
 * <p>An object that may not have the new codes, such as a composite two of whose components have become one, keeps its codes,
 * and the report names each of them and says why.
 *
 * @since 0.1.0
 */
public final class Migrator {
    private static final String WHOLE = JsonPointer.ROOT.toString();

    private final Migration migration;
    private final ReadOptions options;

    private Migrator(Migration migration, ReadOptions options) {
        this.migration = migration;
        this.options = options;
    }

    /**
     * A migrator that knows the codes of both published frameworks.
     *
     * @param migration what becomes of each concept
     * @return the migrator
     */
    public static Migrator of(Migration migration) {
        return new Migrator(migration, ReadOptions.standard());
    }

    /**
     * This migrator with another vocabulary, which should have the newer edition.
     *
     * @param value the options of which the vocabulary is used
     * @return a copy
     */
    public Migrator withOptions(ReadOptions value) {
        return new Migrator(migration, value);
    }

    /**
     * A record in the codes of the newer edition.
     *
     * @param <T> the type of the record
     * @param record a record whose type has a wire form
     * @return the migrated record, and what was changed, lost and left to decide
     * @throws InvalidModelException if the record has no wire form, or an extension of it is no JSON text
     */
    public <T> Migrated<T> migrate(T record) {
        Shape<T> shape = shape(record);
        String json = Wire.writeDocument(record, shape);
        Map<String, String> faults = new HashMap<>(); // of objects by their pointers, if they had the new codes
        Set<String> before = null; // asked for where something is wrong
        while (true) {
            CodeRewriter rewriter = CodeRewriter.rewrite(json, shape, migration, faults);
            Parsed<T> migrated = read(rewriter.text(), shape);
            Map<String, Finding> now = faults(migrated);
            if (!now.isEmpty()) {
                before = before == null ? faults(read(json, shape)).keySet() : before;
                now.keySet().removeAll(before);
            }
            if (!takes(faults, pointers(now.values(), migrated))) {
                return new Migrated<>(migrated.value().orElse(record), rewriter.report());
            }
        }
    }

    private <T> Parsed<T> read(String json, Shape<T> shape) {
        return Wire.readDocument(
                new TextCursor(json), shape, ReadPolicy.LENIENT, options.withMaxValues(Integer.MAX_VALUE));
    }

    /** What is wrong with objects that were well before, by their pointers. */
    private static NavigableMap<String, String> pointers(Collection<Finding> faults, Parsed<?> migrated) {
        NavigableMap<String, String> added = new TreeMap<>();
        faults.forEach(finding -> added.putIfAbsent(finding.pointer(), finding.message()));
        if (migrated.value().isEmpty() && added.isEmpty()) {
            Finding error = migrated.report().of(Severity.ERROR).get(0);
            added.put(WHOLE, error.pointer() + ": " + error.message());
        }
        return added;
    }

    /** The findings of values that do not go together, each under what no other has. */
    private static Map<String, Finding> faults(Parsed<?> parsed) {
        Map<String, Finding> faults = new LinkedHashMap<>();
        for (Finding finding : parsed.report().findings()) {
            if (finding.rule().equals(WireRule.INVARIANT.code())) {
                faults.put(finding.pointer() + finding.attributes().getOrDefault(FindingList.UNLISTED, ""), finding);
            }
        }
        return faults;
    }

    /** Takes the faults of objects without a faulty one in them, or that of the whole; false if all were taken already. */
    private static boolean takes(Map<String, String> faults, NavigableMap<String, String> added) {
        boolean isNew = false;
        for (Map.Entry<String, String> fault : added.entrySet()) {
            String within = fault.getKey() + "/";
            String next = added.ceilingKey(within);
            if (next == null || !next.startsWith(within)) {
                isNew |= faults.putIfAbsent(fault.getKey(), fault.getValue()) == null;
            }
        }
        return isNew
                || (!added.isEmpty()
                        && faults.putIfAbsent(WHOLE, added.firstEntry().getValue()) == null);
    }

    @SuppressWarnings("unchecked") // the record is an instance of the type
    private static <T> Shape<T> shape(T record) {
        return (Shape<T>) Shapes.of(Shapes.typeOf(record)
                .orElseThrow(() -> InvalidModelException.of(
                        "Migrator",
                        "a value whose type has a wire form",
                        record.getClass().getName())));
    }
}
