// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.review;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.organisation.OrganisationRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * Where, when and in what situation a lever was judged, such as the trust {@code birch} in a crisis.
 *
 * <p>{@code LeverContext.of(OrganisationRef.trust("birch"), date, "crisis")}.
 *
 * <p>A lever works differently from context to context: Rollett (2026), ss. 3.3 and 4.5. SDK interpretation:
 * situations are tags of the record keeper's choice, compared as text.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class LeverContext permits LeverContextBuilder.ImmutableLeverContext {
    LeverContext() {}

    /**
     * The organisation that the judgement is about.
     *
     * @return the reference
     */
    public abstract OrganisationRef organisation();

    /**
     * The day of the judgement.
     *
     * @return the day
     */
    public abstract LocalDate date();

    /**
     * What marks the situation, in the record keeper's tags, such as 'crisis'.
     *
     * @return the tags, none blank, in the order given; may be empty
     */
    public abstract List<String> situations();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * The context with other tags.
     *
     * @param values the tags
     * @return a copy
     * @throws io.github.trustimprovement.concept.InvalidModelException if one is blank
     */
    public abstract LeverContext withSituations(String... values);

    /**
     * A builder that starts with this context's values.
     *
     * @return the builder
     */
    public abstract LeverContextBuilder toBuilder();

    @Value.Check
    void check() {
        situations().forEach(situation -> Require.notBlank("LeverContext.situations", situation));
    }

    /** The context on one line: organisation, day and tags. */
    @Override
    public String toString() {
        return organisation() + " on " + date() + (situations().isEmpty() ? "" : " " + situations());
    }

    /**
     * A context.
     *
     * @param organisation the organisation
     * @param date the day
     * @param situations the tags
     * @return the context
     * @throws io.github.trustimprovement.concept.InvalidModelException if a tag is blank
     */
    public static LeverContext of(OrganisationRef organisation, LocalDate date, String... situations) {
        return builder()
                .organisation(organisation)
                .date(date)
                .addSituations(situations)
                .build();
    }

    /**
     * A builder; organisation and date are required.
     *
     * @return an empty builder
     */
    public static LeverContextBuilder builder() {
        return new LeverContextBuilder();
    }
}
