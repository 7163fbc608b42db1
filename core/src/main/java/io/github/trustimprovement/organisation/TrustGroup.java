// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.organisation;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Trusts that work together beyond their own schools, such as {@code north} with the trusts {@code birch} and
 * {@code rowan}.
 *
 * <p>{@code TrustGroup.of("north", "birch", "rowan")}. It points at its trusts by id, for most of them are described
 * elsewhere.
 *
 * <p>SDK interpretation: Rollett (2024), 'The vertical, horizontal and systemic', speaks of improvement across a
 * system of trusts; the group gives such records someone to be about.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class TrustGroup permits TrustGroupBuilder.ImmutableTrustGroup {
    TrustGroup() {}

    /**
     * The id by which the document's records point at the group.
     *
     * @return the id, not blank
     */
    public abstract String id();

    /**
     * What the group is called.
     *
     * @return the name, not blank; or empty
     */
    public abstract Optional<String> name();

    /**
     * The ids of its trusts, each that of a {@link Trust}.
     *
     * @return the ids, none blank, in the order given; may be empty
     */
    public abstract List<String> trusts();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * The group with a name.
     *
     * @param value the name
     * @return a copy
     * @throws io.github.trustimprovement.concept.InvalidModelException if it is blank
     */
    public abstract TrustGroup withName(String value);

    /**
     * The group with other trusts.
     *
     * @param values the ids of the trusts
     * @return a copy
     * @throws io.github.trustimprovement.concept.InvalidModelException if one is blank
     */
    public abstract TrustGroup withTrusts(String... values);

    /**
     * A builder that starts with this group's values.
     *
     * @return the builder
     */
    public abstract TrustGroupBuilder toBuilder();

    /**
     * The pointer by which records of any level name the group.
     *
     * @return the reference, such as {@code group/north}
     */
    public OrganisationRef reference() {
        return OrganisationRef.group(id());
    }

    @Value.Check
    void check() {
        Require.notBlank("TrustGroup.id", id());
        Require.notBlank("TrustGroup.name", name());
        trusts().forEach(trust -> Require.notBlank("TrustGroup.trusts", trust));
    }

    /** The group on one line: id, name, and the ids of its trusts. */
    @Override
    public String toString() {
        return id() + name().map(name -> " '" + name + "'").orElse("") + " " + trusts();
    }

    /**
     * A group of trusts.
     *
     * @param id the id
     * @param trusts the ids of the trusts
     * @return the group
     * @throws io.github.trustimprovement.concept.InvalidModelException if an id is blank
     */
    public static TrustGroup of(String id, String... trusts) {
        return builder().id(id).addTrusts(trusts).build();
    }

    /**
     * A builder; the id is required.
     *
     * @return an empty builder
     */
    public static TrustGroupBuilder builder() {
        return new TrustGroupBuilder();
    }
}
