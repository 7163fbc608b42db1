// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.migration.Migrated;
import io.github.trustimprovement.migration.Migration;

/**
 * Rewrites the codes of a record from one edition of a framework to another, such as
 * {@code Migrator.of(migration).migrate(study)}.
 *
 * <p>The tables of the wire form say where codes stand, so that every type with a wire form can be migrated: a study, a
 * trust's record, a flat row. Texts, ids of the record's own, local codes, codes of other frameworks and unknown properties
 * stay byte for byte. Where a merger makes two codes of a list the same, one is left. A codebook that declares the older
 * edition declares the newer one instead, and both while a code of the older one is left.
 *
 * @since 0.1.0
 */
public final class Migrator {
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
        CodeRewriter rewriter = CodeRewriter.rewrite(json, shape, migration, false);
        if (rewriter.leavesCodes()) {
            rewriter = CodeRewriter.rewrite(json, shape, migration, true);
        }
        T migrated = Wire.readDocument(
                        new TextCursor(rewriter.text()),
                        shape,
                        ReadPolicy.LENIENT,
                        options.withMaxValues(Integer.MAX_VALUE))
                .value()
                .orElseThrow();
        return new Migrated<>(migrated, rewriter.report());
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
