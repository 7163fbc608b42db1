// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.organisation;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.invariant.Require;
import java.util.Arrays;
import java.util.Objects;

/**
 * A pointer from a record to the organisation that it is about, such as {@code school/oak}.
 *
 * <p>{@code OrganisationRef.school("oak")}. Used where the organisation may be of any level, so that a school and a
 * trust with the same id are told apart; where a property is about schools alone, it holds their ids.
 *
 * @param level the kind of organisation
 * @param id the id of the school, trust or group, not blank
 * @since 0.1.0
 */
public record OrganisationRef(OrganisationLevel level, String id) implements Comparable<OrganisationRef> {
    /**
     * Creates a reference.
     *
     * @param level the kind of organisation
     * @param id the id of the school, trust or group, not blank
     * @throws InvalidModelException if the id is blank
     */
    public OrganisationRef {
        Objects.requireNonNull(level, "level");
        Require.notBlank("OrganisationRef.id", id);
    }

    /**
     * A reference to an organisation.
     *
     * @param level the kind of organisation
     * @param id its id
     * @return the reference
     * @throws InvalidModelException if the id is blank
     */
    public static OrganisationRef of(OrganisationLevel level, String id) {
        return new OrganisationRef(level, id);
    }

    /**
     * A reference to a {@link School}.
     *
     * @param id the school's id
     * @return the reference
     * @throws InvalidModelException if the id is blank
     */
    public static OrganisationRef school(String id) {
        return of(OrganisationLevel.SCHOOL, id);
    }

    /**
     * A reference to a {@link Trust}.
     *
     * @param id the trust's id
     * @return the reference
     * @throws InvalidModelException if the id is blank
     */
    public static OrganisationRef trust(String id) {
        return of(OrganisationLevel.TRUST, id);
    }

    /**
     * A reference to a {@link TrustGroup}.
     *
     * @param id the group's id
     * @return the reference
     * @throws InvalidModelException if the id is blank
     */
    public static OrganisationRef group(String id) {
        return of(OrganisationLevel.GROUP, id);
    }

    /**
     * The inverse of {@link #toString()}.
     *
     * @param text such as {@code school/oak}; the id may have slashes of its own
     * @return the reference
     * @throws InvalidModelException if the text has another form
     */
    public static OrganisationRef parse(String text) {
        int slash = text.indexOf('/');
        String code = text.substring(0, Math.max(slash, 0));
        OrganisationLevel level = Arrays.stream(OrganisationLevel.values())
                .filter(candidate -> candidate.code().equals(code))
                .findFirst()
                .orElseThrow(() -> InvalidModelException.of(
                        "OrganisationRef", "school, trust or group, '/' and an id, such as school/oak", text));
        return of(level, text.substring(slash + 1));
    }

    /** Compares by level, then by id. */
    @Override
    public int compareTo(OrganisationRef other) {
        int byLevel = level.compareTo(other.level);
        return byLevel != 0 ? byLevel : id.compareTo(other.id);
    }

    /** The reference as one token, such as {@code school/oak}. */
    @Override
    public String toString() {
        return level.code() + "/" + id;
    }
}
