// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.dna.ImplementationPhase;
import io.github.trustimprovement.dna.ImprovementApproach;
import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.review.Evidence;
import io.github.trustimprovement.review.LeverReading;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A change to what a trust or its schools do, such as a new reading scheme, with its plans and its log.
 *
 * <p>{@code Initiative.of("i1", "Reading scheme").withLevers(Lever.STAFF_EXPERTISE).withSchools("s1", "s2")
 * .withLog(Started.of(LocalDate.of(2025, 9, 1)))}.
 *
 * <p>It names why (aims), what (objects) and by what means (levers), as Rollett (2026), s. 3, and the components of
 * Rollett (2024). A lever here has no valence: what it turns out to do is a {@link LeverReading}. Status and phase
 * are read from the log by {@link #timeline()} and never stored. Where schools start at different times, each group
 * that started together is an initiative; the same focus joins them.
 *
 * <p>SDK interpretation: the record as a whole; neither paper prints one. Its owner is a role, never a person.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Initiative permits InitiativeBuilder.ImmutableInitiative {
    Initiative() {}

    /**
     * The initiative's id.
     *
     * @return the id, not blank
     */
    public abstract String id();

    /**
     * The initiative's title.
     *
     * @return the title, not blank
     */
    public abstract String title();

    /**
     * What it is meant to improve, such as early reading; any text.
     *
     * @return the topic, or empty
     */
    public abstract Optional<String> focus();

    /**
     * Why it is done.
     *
     * @return the text, or empty
     */
    public abstract Optional<String> rationale();

    /**
     * Whether inspection or published metrics are the only reason.
     *
     * @return true or false, or empty where nobody said
     */
    public abstract Optional<Boolean> accountabilityOnly();

    /**
     * The role that answers for it; never the name of a person.
     *
     * @return the role, not blank; or empty
     */
    public abstract Optional<String> owner();

    /**
     * The ids of the goals it serves.
     *
     * @return the ids, in the order given; may be empty
     */
    public abstract List<String> goals();

    /**
     * Why: aims, their sub-themes, or local codes.
     *
     * @return the codes, in the order given; may be empty
     */
    public abstract List<Code> aims();

    /**
     * What is changed: objects, their sub-themes, or local codes.
     *
     * @return the codes, in the order given; may be empty
     */
    public abstract List<Code> objects();

    /**
     * By what means.
     *
     * @return the levers, in the order given; may be empty
     */
    public abstract List<Coded<Lever>> levers();

    /**
     * The components of the triple helix that it serves.
     *
     * @return the components, in the order given; may be empty
     */
    public abstract List<Coded<Component>> components();

    /**
     * The ids of the practices it changes.
     *
     * @return the ids, in the order given; may be empty
     */
    public abstract List<String> practices();

    /**
     * The ids of the schools it takes place in.
     *
     * @return the ids, in the order given; may be empty
     */
    public abstract List<String> schools();

    /**
     * The ids of other trusts that take part.
     *
     * @return the ids, in the order given; may be empty
     */
    public abstract List<String> partnerTrusts();

    /**
     * The improvement approach it follows.
     *
     * @return the approach, or empty
     */
    public abstract Optional<Coded<ImprovementApproach>> approach();

    /**
     * How it is put into practice.
     *
     * @return the plan, or empty
     */
    public abstract Optional<ImplementationPlan> implementationPlan();

    /**
     * What is foreseen about its failure.
     *
     * @return the plan, or empty
     */
    public abstract Optional<FailurePlan> failurePlan();

    /**
     * What it needs.
     *
     * @return the demands, in the order given; may be empty
     */
    public abstract List<CapacityDemand> capacityDemands();

    /**
     * The ids of the initiatives that it helps.
     *
     * @return the ids, in the order given; may be empty
     */
    public abstract List<String> supports();

    /**
     * The ids of the initiatives that it works against.
     *
     * @return the ids, in the order given; may be empty
     */
    public abstract List<String> undermines();

    /**
     * The ids of the initiatives that are retired for it: one in, one out.
     *
     * @return the ids, in the order given; may be empty
     */
    public abstract List<String> replaces();

    /**
     * What it does to others beyond its schools.
     *
     * @return the effects, in the order given; may be empty
     */
    public abstract List<ExternalEffect> externalEffects();

    /**
     * What the choice of it rests on.
     *
     * @return the evidence, in the order given; may be empty
     */
    public abstract List<Evidence> evidence();

    /**
     * What happened, in any order; {@link InitiativeTimeline} says how events of one day are read.
     *
     * @return the events, as given; may be empty
     */
    public abstract List<InitiativeEvent> log();

    /**
     * A remark on the initiative.
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
     * The initiative with another focus.
     *
     * @param value the topic
     * @return a copy
     */
    public abstract Initiative withFocus(String value);

    /**
     * The initiative with another owner.
     *
     * @param value the role, never the name of a person
     * @return a copy
     */
    public abstract Initiative withOwner(String value);

    /**
     * The initiative with other aims.
     *
     * @param values aims, sub-themes or local codes
     * @return a copy
     */
    public abstract Initiative withAims(Code... values);

    /**
     * The initiative with other objects.
     *
     * @param values objects, sub-themes or local codes
     * @return a copy
     */
    public abstract Initiative withObjects(Code... values);

    /**
     * The initiative with other practices.
     *
     * @param values the practices' ids
     * @return a copy
     */
    public abstract Initiative withPractices(String... values);

    /**
     * The initiative in other schools.
     *
     * @param values the schools' ids
     * @return a copy
     */
    public abstract Initiative withSchools(String... values);

    /**
     * The initiative with another plan of implementation.
     *
     * @param value the plan
     * @return a copy
     */
    public abstract Initiative withImplementationPlan(ImplementationPlan value);

    /**
     * The initiative with another plan for failure.
     *
     * @param value the plan
     * @return a copy
     */
    public abstract Initiative withFailurePlan(FailurePlan value);

    /**
     * The initiative with other needs.
     *
     * @param values the demands
     * @return a copy
     */
    public abstract Initiative withCapacityDemands(CapacityDemand... values);

    /**
     * The initiative with another log.
     *
     * @param values the events, in any order
     * @return a copy
     */
    public abstract Initiative withLog(InitiativeEvent... values);

    /**
     * A builder that starts with this initiative's values.
     *
     * @return the builder
     */
    public abstract InitiativeBuilder toBuilder();

    /**
     * The initiative with other levers.
     *
     * @param values the levers
     * @return a copy
     */
    public Initiative withLevers(Lever... values) {
        return toBuilder().levers(Codes.of(values)).build();
    }

    /**
     * The initiative with other components.
     *
     * @param values the components
     * @return a copy
     */
    public Initiative withComponents(Component... values) {
        return toBuilder().components(Codes.of(values)).build();
    }

    /**
     * The initiative with another improvement approach.
     *
     * @param value the approach
     * @return a copy
     */
    public Initiative withApproach(ImprovementApproach value) {
        return toBuilder().approach(Coded.of(value)).build();
    }

    /**
     * The log in order of time, from which status and phase are read.
     *
     * @return the timeline
     */
    @Value.Lazy
    public InitiativeTimeline timeline() {
        return InitiativeTimeline.of(log());
    }

    /**
     * Where the initiative stands at the end of a day.
     *
     * @param day the day
     * @return the status; not started where the log says nothing
     */
    public InitiativeStatus statusAt(LocalDate day) {
        return timeline().statusAt(day);
    }

    /**
     * The phase of implementation at the end of a day.
     *
     * @param day the day
     * @return the phase entered last, or empty
     */
    public Optional<Coded<ImplementationPhase>> phaseAt(LocalDate day) {
        return timeline().phaseAt(day);
    }

    @Value.Check
    void check() {
        Require.notBlank("Initiative.id", id());
        Require.notBlank("Initiative.title", title());
        owner().ifPresent(value -> Require.notBlank("Initiative.owner", value));
    }

    /** The initiative on one line: id, title, focus, levers, number of schools and events. */
    @Override
    public String toString() {
        return Line.of(id())
                .quoted(title())
                .part("on", focus())
                .list(levers())
                .count(schools().size(), "school")
                .count(log().size(), "event")
                .toString();
    }

    /**
     * An initiative of which only the title is known.
     *
     * @param id the id
     * @param title the title
     * @return the initiative
     * @throws io.github.trustimprovement.concept.InvalidModelException if a text is blank
     */
    public static Initiative of(String id, String title) {
        return builder().id(id).title(title).build();
    }

    /**
     * A builder; id and title are required.
     *
     * @return an empty builder
     */
    public static InitiativeBuilder builder() {
        return new InitiativeBuilder();
    }
}
