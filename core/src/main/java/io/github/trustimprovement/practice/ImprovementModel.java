// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.dna.ImprovementApproach;
import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.review.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a trust holds about how its schools improve, under whatever name, and the phases it sees if it sees any.
 *
 * <p>{@code ImprovementModel.of("m1", "How we improve").withPhases(ModelPhase.of("steady", "Steady the school"))}.
 *
 * <p>'Model' and 'strategy' are used for the same thing, and the term is contested: Rollett (2024), section 'A common
 * conversation'. Models with phases are reported in Rollett (2026), s. 3.3.8. SDK interpretation: the history of each
 * school.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class ImprovementModel permits ImprovementModelBuilder.ImmutableImprovementModel {
    ImprovementModel() {}

    /**
     * The model's id.
     *
     * @return the id, not blank
     */
    public abstract String id();

    /**
     * The model's title.
     *
     * @return the title, not blank
     */
    public abstract String title();

    /**
     * Whether it has been put into words.
     *
     * @return explicit or implicit, or empty
     */
    public abstract Optional<Explicitness> explicitness();

    /**
     * What it says.
     *
     * @return the text, or empty
     */
    public abstract Optional<String> statement();

    /**
     * The known approaches that it draws on.
     *
     * @return the approaches, in the order given; may be empty
     */
    public abstract List<Coded<ImprovementApproach>> approaches();

    /**
     * The phases it sees.
     *
     * @return the phases, in the order listed; may be empty
     */
    public abstract List<ModelPhase> phases();

    /**
     * Which school entered which phase, and when.
     *
     * @return the entries, in the order given; may be empty
     */
    public abstract List<SchoolPhase> schoolPhases();

    /**
     * What it rests on.
     *
     * @return the evidence, in the order given; may be empty
     */
    public abstract List<Evidence> evidence();

    /**
     * A remark on the model.
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
     * The model with other phases.
     *
     * @param values the phases
     * @return a copy
     */
    public abstract ImprovementModel withPhases(ModelPhase... values);

    /**
     * The model with another history.
     *
     * @param values the entries
     * @return a copy
     */
    public abstract ImprovementModel withSchoolPhases(SchoolPhase... values);

    /**
     * A builder that starts with this model's values.
     *
     * @return the builder
     */
    public abstract ImprovementModelBuilder toBuilder();

    /**
     * The phase that a school is in on a day: the last that it entered by then. Of two entries on one day the one
     * listed later counts.
     *
     * @param schoolId the school's id
     * @param day the day
     * @return the phase's id, or empty where the school had entered none
     */
    public Optional<String> phaseAt(String schoolId, LocalDate day) {
        return Timed.last(
                        schoolPhases().stream().filter(entry -> entry.school().equals(schoolId)),
                        SchoolPhase::date,
                        day)
                .map(SchoolPhase::phase);
    }

    @Value.Check
    void check() {
        Require.notBlank("ImprovementModel.id", id());
        Require.notBlank("ImprovementModel.title", title());
    }

    /** The model on one line: id, title, explicitness and phases. */
    @Override
    public String toString() {
        return Line.of(id())
                .quoted(title())
                .part("", explicitness().map(Explicitness::code))
                .list("with phases", phases().stream().map(ModelPhase::id).toList())
                .toString();
    }

    /**
     * A model without phases.
     *
     * @param id the id
     * @param title the title
     * @return the model
     * @throws io.github.trustimprovement.concept.InvalidModelException if a text is blank
     */
    public static ImprovementModel of(String id, String title) {
        return builder().id(id).title(title).build();
    }

    /**
     * A builder; id and title are required.
     *
     * @return an empty builder
     */
    public static ImprovementModelBuilder builder() {
        return new ImprovementModelBuilder();
    }
}
