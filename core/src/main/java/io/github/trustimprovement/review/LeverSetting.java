// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.review;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far a lever is turned up in a context, such as 'commonality at {@code most} on the scale {@code alignment}'.
 *
 * <p>{@code LeverSetting.of("m1", Lever.COMMONALITY, LeverContext.of(OrganisationRef.trust("birch"), date),
 * Rating.of("alignment", "most"))}.
 *
 * <p>Leaders set several levers together, as on a mixing desk: Rollett (2026), s. 3.3. SDK interpretation: more is
 * not better and less is not worse; whether a setting is too little or too much is a question of the band that its
 * users choose for the context. Settings of different levers do not add up.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class LeverSetting permits LeverSettingBuilder.ImmutableLeverSetting {
    LeverSetting() {}

    /**
     * The id, unique among the settings of a document.
     *
     * @return the id, not blank
     */
    public abstract String id();

    /**
     * The lever that is set.
     *
     * @return the lever, or text that no vocabulary knows
     */
    public abstract Coded<Lever> lever();

    /**
     * Where, when and in what situation.
     *
     * @return the context
     */
    public abstract LeverContext context();

    /**
     * How far it is turned up; not assessed unless stated.
     *
     * @return a level of a declared scale, or why there is none
     */
    @Value.Default
    public Rating rating() {
        return Rating.notAssessed();
    }

    /**
     * Who says so: a role or a pseudonymous id, never a name.
     *
     * @return the assessor, not blank; or empty where it is not stated
     */
    public abstract Optional<String> assessor();

    /**
     * A remark on the setting.
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
     * The setting with how far the lever is turned up.
     *
     * @param value the rating
     * @return a copy
     */
    public abstract LeverSetting withRating(Rating value);

    /**
     * The setting with who says so.
     *
     * @param value a role or a pseudonymous id
     * @return a copy
     * @throws io.github.trustimprovement.concept.InvalidModelException if it is blank
     */
    public abstract LeverSetting withAssessor(String value);

    /**
     * The setting with a remark.
     *
     * @param value the note
     * @return a copy
     * @throws io.github.trustimprovement.concept.InvalidModelException if it is blank
     */
    public abstract LeverSetting withNote(String value);

    /**
     * A builder that starts with this setting's values.
     *
     * @return the builder
     */
    public abstract LeverSettingBuilder toBuilder();

    @Value.Check
    void check() {
        Require.notBlank("LeverSetting.id", id());
        Require.notBlank("LeverSetting.assessor", assessor());
        Require.notBlank("LeverSetting.note", note());
    }

    /** The setting on one line: id, lever, context, assessor and level. */
    @Override
    public String toString() {
        return id() + " " + lever() + " in " + context()
                + assessor().map(assessor -> " by " + assessor).orElse("") + ": " + rating();
    }

    /**
     * A setting.
     *
     * @param id the id
     * @param lever the lever
     * @param context where, when and in what situation
     * @param rating how far it is turned up
     * @return the setting
     * @throws io.github.trustimprovement.concept.InvalidModelException if the id is blank
     */
    public static LeverSetting of(String id, Lever lever, LeverContext context, Rating rating) {
        return builder()
                .id(id)
                .lever(Coded.of(lever))
                .context(context)
                .rating(rating)
                .build();
    }

    /**
     * A builder; id, lever and context are required.
     *
     * @return an empty builder
     */
    public static LeverSettingBuilder builder() {
        return new LeverSettingBuilder();
    }
}
