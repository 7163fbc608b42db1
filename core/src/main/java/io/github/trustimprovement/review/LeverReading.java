// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.review;

import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A judgement on a lever in a context, such as 'commonality, negative, in the trust {@code birch} during a crisis'.
 *
 * <p>{@code LeverReading.of("v1", LeverJudgement.of(Lever.COMMONALITY, Valence.NEGATIVE),
 * LeverContext.of(OrganisationRef.trust("birch"), date, "crisis")).withAssessor("director of education")}.
 *
 * <p>Whether a lever helps has to be judged again and again: Rollett (2026), ss. 3.3 and 5. So a reading never
 * overwrites another. It records a perception, not an effect.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class LeverReading permits LeverReadingBuilder.ImmutableLeverReading {
    LeverReading() {}

    /**
     * The id, unique among the readings of a document.
     *
     * @return the id, not blank
     */
    public abstract String id();

    /**
     * What was judged of the lever.
     *
     * @return the judgement
     */
    public abstract LeverJudgement judgement();

    /**
     * Where, when and in what situation.
     *
     * @return the context
     */
    public abstract LeverContext context();

    /**
     * Who judged: a role or a pseudonymous id, never a name.
     *
     * @return the assessor, not blank; or empty where it is not stated
     */
    public abstract Optional<String> assessor();

    /**
     * The conditions that were looked at.
     *
     * @return the states, in the order given; may be empty
     */
    public abstract List<ConditionState> conditions();

    /**
     * What the judgement rests on.
     *
     * @return the evidence, in the order given; may be empty
     */
    public abstract List<Evidence> evidence();

    /**
     * A remark on the reading.
     *
     * @return the note, not blank; or empty
     */
    public abstract Optional<String> note();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * The reading with who judged.
     *
     * @param value a role or a pseudonymous id
     * @return a copy
     * @throws io.github.trustimprovement.concept.InvalidModelException if it is blank
     */
    public abstract LeverReading withAssessor(String value);

    /**
     * The reading with other conditions.
     *
     * @param values the states
     * @return a copy
     */
    public abstract LeverReading withConditions(ConditionState... values);

    /**
     * The reading with what it rests on.
     *
     * @param values the evidence
     * @return a copy
     */
    public abstract LeverReading withEvidence(Evidence... values);

    /**
     * The reading with a remark.
     *
     * @param value the note
     * @return a copy
     * @throws io.github.trustimprovement.concept.InvalidModelException if it is blank
     */
    public abstract LeverReading withNote(String value);

    /**
     * A builder that starts with this reading's values.
     *
     * @return the builder
     */
    public abstract LeverReadingBuilder toBuilder();

    @Value.Check
    void check() {
        Require.notBlank("LeverReading.id", id());
        Require.notBlank("LeverReading.assessor", assessor());
        Require.notBlank("LeverReading.note", note());
    }

    /** The reading on one line: id, judgement, context and assessor. */
    @Override
    public String toString() {
        return id() + " " + judgement() + " in " + context()
                + assessor().map(assessor -> " by " + assessor).orElse("");
    }

    /**
     * A reading.
     *
     * @param id the id
     * @param judgement what was judged of the lever
     * @param context where, when and in what situation
     * @return the reading
     * @throws io.github.trustimprovement.concept.InvalidModelException if the id is blank
     */
    public static LeverReading of(String id, LeverJudgement judgement, LeverContext context) {
        return builder().id(id).judgement(judgement).context(context).build();
    }

    /**
     * A builder; id, judgement and context are required.
     *
     * @return an empty builder
     */
    public static LeverReadingBuilder builder() {
        return new LeverReadingBuilder();
    }
}
