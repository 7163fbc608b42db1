// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.dna.ImplementationPhase;
import io.github.trustimprovement.invariant.Require;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A phase of a trust's own improvement model, such as one that it calls 'steady'.
 *
 * <p>{@code ModelPhase.of("steady", "Steady the school")}. The phases belong to the trust that names them; they are
 * not those of {@link ImplementationPhase}. The order in which they are listed is no rule: a school may enter any of
 * them again.
 *
 * <p>Models with phases are reported in Rollett (2026), s. 3.3.8.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class ModelPhase permits ModelPhaseBuilder.ImmutableModelPhase {
    ModelPhase() {}

    /**
     * The phase's id.
     *
     * @return the id, not blank
     */
    public abstract String id();

    /**
     * The name.
     *
     * @return the label, or empty
     */
    public abstract Optional<String> label();

    /**
     * What happens in it.
     *
     * @return the description, or empty
     */
    public abstract Optional<String> description();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with this phase's values.
     *
     * @return the builder
     */
    public abstract ModelPhaseBuilder toBuilder();

    @Value.Check
    void check() {
        Require.notBlank("ModelPhase.id", id());
    }

    /** The phase on one line: id and label. */
    @Override
    public String toString() {
        return Line.of(id()).quoted(label()).toString();
    }

    /**
     * A phase with its name.
     *
     * @param id the id
     * @param label the name
     * @return the phase
     * @throws io.github.trustimprovement.concept.InvalidModelException if the id is blank
     */
    public static ModelPhase of(String id, String label) {
        return builder().id(id).label(label).build();
    }

    /**
     * A builder; the id is required.
     *
     * @return an empty builder
     */
    public static ModelPhaseBuilder builder() {
        return new ModelPhaseBuilder();
    }
}
