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
 * A matter that someone has to decide, such as the behaviour policy, and where it is decided.
 *
 * <p>{@code Decision.of("d1", "behaviour policy", Locus.SCHOOL).withReason("...")}. A matter without locus or reason,
 * or with two entries that disagree, can exist; a rule reports it.
 *
 * <p>Rollett (2024), component 'Align strategy'. SDK interpretation: schools and day, so that the freedom a school
 * was given can be dated.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Decision permits DecisionBuilder.ImmutableDecision {
    Decision() {}

    /**
     * The decision's id.
     *
     * @return the id, not blank
     */
    public abstract String id();

    /**
     * What is decided.
     *
     * @return the matter, not blank
     */
    public abstract String area();

    /**
     * Where it is decided.
     *
     * @return the locus, or empty
     */
    public abstract Optional<Locus> locus();

    /**
     * Why it is decided there.
     *
     * @return the reason, or empty
     */
    public abstract Optional<String> reason();

    /**
     * The ids of the schools for which this holds.
     *
     * @return the ids, in the order given; empty for all
     */
    public abstract List<String> schools();

    /**
     * The day from which this holds.
     *
     * @return the day, or empty
     */
    public abstract Optional<LocalDate> since();

    /**
     * A remark on the decision.
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
     * The decision with a reason.
     *
     * @param value the reason
     * @return a copy
     */
    public abstract Decision withReason(String value);

    /**
     * A builder that starts with this decision's values.
     *
     * @return the builder
     */
    public abstract DecisionBuilder toBuilder();

    @Value.Check
    void check() {
        Require.notBlank("Decision.id", id());
        Require.notBlank("Decision.area", area());
    }

    /** The decision on one line: id, matter, locus and day. */
    @Override
    public String toString() {
        return Line.of(id())
                .quoted(area())
                .part("decided by", locus().map(Locus::code))
                .part("since", since())
                .toString();
    }

    /**
     * A matter and where it is decided.
     *
     * @param id the id
     * @param area the matter
     * @param locus where it is decided
     * @return the decision
     * @throws io.github.trustimprovement.concept.InvalidModelException if id or area is blank
     */
    public static Decision of(String id, String area, Locus locus) {
        return builder().id(id).area(area).locus(locus).build();
    }

    /**
     * A builder; id and area are required.
     *
     * @return an empty builder
     */
    public static DecisionBuilder builder() {
        return new DecisionBuilder();
    }
}
