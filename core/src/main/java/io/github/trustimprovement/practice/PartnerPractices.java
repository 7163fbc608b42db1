// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a partner trust has told of its own practices, such as the two that {@code hazel} spoke of at a peer review.
 *
 * <p>{@code PartnerPractices.of("hazel", Practice.of("canon", "Reading canon", Component.SET_QUALITY_GOALS))}. They are
 * the partner's: schools, partners and links in them are its own, and nothing that is asked of this trust counts them. What
 * a partner did not speak of it may do all the same, also where a practice informs one that is not told here.
 *
 * <p>Rollett (2024), section 'The vertical, horizontal and systemic', after Chhatwal (2021): trusts learn from each other
 * where they come to know what the others do, and why and how, for instance by reviewing each other. SDK interpretation:
 * the record of it, with one entry a partner, which the next exchange replaces; a rule reports a second one.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class PartnerPractices permits PartnerPracticesBuilder.ImmutablePartnerPractices {
    PartnerPractices() {}

    /**
     * The id of the partner, one of {@link TrustRecord#partnerTrusts()}.
     *
     * @return the id, not blank
     */
    public abstract String partner();

    /**
     * The day up to which this is told.
     *
     * @return the day, or empty
     */
    public abstract Optional<LocalDate> asOf();

    /**
     * Who told it, and on what occasion.
     *
     * @return the source, not blank; or empty
     */
    public abstract Optional<String> source();

    /**
     * What the partner does; ids hold within this list.
     *
     * @return the practices, in the order given; may be empty
     */
    public abstract List<Practice> practices();

    /**
     * A remark on the exchange.
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
     * A builder that starts with these values.
     *
     * @return the builder
     */
    public abstract PartnerPracticesBuilder toBuilder();

    @Value.Check
    void check() {
        Require.notBlank("PartnerPractices.partner", partner());
        Require.notBlank("PartnerPractices.source", source());
    }

    /** The entry on one line: partner, day, source and number of practices. */
    @Override
    public String toString() {
        return Line.of(partner())
                .part("up to", asOf())
                .quoted(source())
                .count(practices().size(), "practice")
                .toString();
    }

    /**
     * What a partner has told.
     *
     * @param partner the partner's id
     * @param practices its practices
     * @return the entry
     * @throws io.github.trustimprovement.concept.InvalidModelException if the id is blank
     */
    public static PartnerPractices of(String partner, Practice... practices) {
        return builder().partner(partner).addPractices(practices).build();
    }

    /**
     * A builder; the partner is required.
     *
     * @return an empty builder
     */
    public static PartnerPracticesBuilder builder() {
        return new PartnerPracticesBuilder();
    }
}
