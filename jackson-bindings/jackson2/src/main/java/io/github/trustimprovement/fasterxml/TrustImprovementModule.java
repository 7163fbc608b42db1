// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.fasterxml;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.trustimprovement.wire.Shapes;

/**
 * Lets a program's own Jackson 2 mapper read and write the types of the model, such as a {@code Study} within another
 * object.
 *
 * <p>{@code JsonMapper.builder().addModule(new TrustImprovementModule()).build()}, or {@code findAndAddModules()}.
 * Reading is strict: a finding of error severity is an exception that lists all findings, and has a
 * {@link io.github.trustimprovement.finding.FindingsException} with the report as its cause. Warnings, lenient reading
 * and canonical text are for {@link TrustImprovementJson}; what the mapper writes has the mapper's own format.
 *
 * @since 0.1.0
 */
public final class TrustImprovementModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** Creates the module; the tables of the types are made when one of them is first read or written. */
    public TrustImprovementModule() {
        super("trust-improvement", Version.unknownVersion());
        Shapes.types().forEach(this::add);
    }

    private <T> void add(Class<T> type) {
        addSerializer(type, new ShapeSerializer<>(type));
        addDeserializer(type, new ShapeDeserializer<>(type));
    }
}
