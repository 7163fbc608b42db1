// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a practice that comes from elsewhere was fitted to its new place, such as by a change for small schools.
 *
 * <p>{@code Adaptation.builder().sourceTrust("t2").addChanges("one lead for three schools").build()}.
 *
 * <p>Rollett (2024), section 'Navigating complexity', and Rollett (2026), s. 3.3.8, warn against copying without
 * regard to the place. Every part may be missing; a rule lists what is.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Adaptation permits AdaptationBuilder.ImmutableAdaptation {
    Adaptation() {}

    /**
     * The id of the trust that the practice comes from.
     *
     * @return the id, not blank; or empty
     */
    public abstract Optional<String> sourceTrust();

    /**
     * The id of the practice it was taken from, in the source's own record.
     *
     * @return the id, not blank; or empty
     */
    public abstract Optional<String> sourcePractice();

    /**
     * Tags for the situation that it comes from, such as {@code primary}; any text.
     *
     * @return the tags, in the order given; may be empty
     */
    public abstract List<String> sourceContexts();

    /**
     * Tags for the situation that it goes to, such as {@code small-school}; any text.
     *
     * @return the tags, in the order given; may be empty
     */
    public abstract List<String> targetContexts();

    /**
     * What was changed on the way.
     *
     * @return the changes, in the order given; may be empty
     */
    public abstract List<String> changes();

    /**
     * A remark on the adaptation.
     *
     * @return the note, or empty
     */
    public abstract Optional<String> note();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with this adaptation's values.
     *
     * @return the builder
     */
    public abstract AdaptationBuilder toBuilder();

    @Value.Check
    void check() {
        sourceTrust().ifPresent(value -> Require.notBlank("Adaptation.sourceTrust", value));
        sourcePractice().ifPresent(value -> Require.notBlank("Adaptation.sourcePractice", value));
    }

    /** The adaptation on one line: where it comes from and the number of changes. */
    @Override
    public String toString() {
        return Line.of("adapted")
                .part("from", sourcePractice())
                .part("of", sourceTrust())
                .count(changes().size(), "change")
                .toString();
    }

    /**
     * A builder; nothing is required.
     *
     * @return an empty builder
     */
    public static AdaptationBuilder builder() {
        return new AdaptationBuilder();
    }
}
