// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that a look at a school found, and the help that came with it, such as a weak phonics start.
 *
 * <p>{@code QualityAssuranceFinding.weakness("...").withSupportActions("a lead teacher joins for a term")}. A
 * weakness without help can exist; a rule reports it.
 *
 * <p>Rollett (2026), s. 3.3.3.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class QualityAssuranceFinding
        permits QualityAssuranceFindingBuilder.ImmutableQualityAssuranceFinding {
    QualityAssuranceFinding() {}

    /**
     * Whether it is a strength or a weakness.
     *
     * @return the side, or empty where it was not said
     */
    public abstract Optional<FindingSide> side();

    /**
     * What was found.
     *
     * @return the text, not blank
     */
    public abstract String statement();

    /**
     * What is done to help.
     *
     * @return the actions, in the order given; may be empty
     */
    public abstract List<String> supportActions();

    /**
     * The ids of the initiatives that help.
     *
     * @return the ids, in the order given; may be empty
     */
    public abstract List<String> initiatives();

    /**
     * A remark on the finding.
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
     * The finding with other help.
     *
     * @param values the actions
     * @return a copy
     */
    public abstract QualityAssuranceFinding withSupportActions(String... values);

    /**
     * The finding with other initiatives that help.
     *
     * @param values the initiatives' ids
     * @return a copy
     */
    public abstract QualityAssuranceFinding withInitiatives(String... values);

    /**
     * A builder that starts with this finding's values.
     *
     * @return the builder
     */
    public abstract QualityAssuranceFindingBuilder toBuilder();

    /**
     * Whether any help came with it.
     *
     * @return true if there is an action or an initiative
     */
    public boolean isSupported() {
        return !supportActions().isEmpty() || !initiatives().isEmpty();
    }

    @Value.Check
    void check() {
        Require.notBlank("QualityAssuranceFinding.statement", statement());
    }

    /** The finding on one line: side, statement and number of actions. */
    @Override
    public String toString() {
        return Line.of(side().map(FindingSide::code).orElse("finding"))
                .quoted(statement())
                .count(supportActions().size() + initiatives().size(), "support action")
                .toString();
    }

    /**
     * A strength.
     *
     * @param statement what was found
     * @return the finding
     * @throws io.github.trustimprovement.concept.InvalidModelException if the statement is blank
     */
    public static QualityAssuranceFinding strength(String statement) {
        return builder().side(FindingSide.STRENGTH).statement(statement).build();
    }

    /**
     * A weakness, so far without help.
     *
     * @param statement what was found
     * @return the finding
     * @throws io.github.trustimprovement.concept.InvalidModelException if the statement is blank
     */
    public static QualityAssuranceFinding weakness(String statement) {
        return builder().side(FindingSide.WEAKNESS).statement(statement).build();
    }

    /**
     * A builder; the statement is required.
     *
     * @return an empty builder
     */
    public static QualityAssuranceFindingBuilder builder() {
        return new QualityAssuranceFindingBuilder();
    }
}
