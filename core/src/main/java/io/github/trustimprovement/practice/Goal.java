// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.review.Evidence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that a trust or one of its schools means to reach, such as that every child reads well by seven.
 *
 * <p>{@code Goal.ofTrust("g1", "...")}, {@code Goal.ofSchool("g2", "s1", "...").withAlignedTo("g1")}.
 *
 * <p>Rollett (2024), component 'Set quality goals' and 'Align strategy'. SDK interpretation: the links, who knows of
 * the goal, and the flag for what the trust has declared its main priorities. There is no rank among goals.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Goal permits GoalBuilder.ImmutableGoal {
    Goal() {}

    /**
     * The goal's id.
     *
     * @return the id, not blank
     */
    public abstract String id();

    /**
     * Whose plan it stands in.
     *
     * @return the level
     */
    public abstract GoalLevel level();

    /**
     * The id of the school in whose plan it stands.
     *
     * @return the id, not blank; or empty
     */
    public abstract Optional<String> school();

    /**
     * What is to be reached.
     *
     * @return the text, not blank
     */
    public abstract String statement();

    /**
     * The ids of the goals that it serves, such as one of the trust.
     *
     * @return the ids, in the order given; may be empty
     */
    public abstract List<String> alignedTo();

    /**
     * Why it is wanted: aims, their sub-themes, or local codes.
     *
     * @return the codes, in the order given; may be empty
     */
    public abstract List<Code> aims();

    /**
     * What the trust means by quality here.
     *
     * @return the text, or empty
     */
    public abstract Optional<String> qualityDefinition();

    /**
     * What it is meant to improve; any text.
     *
     * @return the topic, or empty
     */
    public abstract Optional<String> focus();

    /**
     * Whether it has been declared one of the main priorities.
     *
     * @return true or false, or empty where nobody said
     */
    public abstract Optional<Boolean> mainPriority();

    /**
     * The ids of the schools of which it is recorded that they understand the goal.
     *
     * @return the ids, in the order given; may be empty
     */
    public abstract List<String> understoodBySchools();

    /**
     * The roles of which it is recorded that they understand the goal; never names of persons.
     *
     * @return the roles, in the order given; may be empty
     */
    public abstract List<String> understoodByRoles();

    /**
     * What the goal, or its being understood, rests on.
     *
     * @return the evidence, in the order given; may be empty
     */
    public abstract List<Evidence> evidence();

    /**
     * A remark on the goal.
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
     * The goal with other goals that it serves.
     *
     * @param values the goals' ids
     * @return a copy
     */
    public abstract Goal withAlignedTo(String... values);

    /**
     * The goal with other aims.
     *
     * @param values aims, sub-themes or local codes
     * @return a copy
     */
    public abstract Goal withAims(Code... values);

    /**
     * A builder that starts with this goal's values.
     *
     * @return the builder
     */
    public abstract GoalBuilder toBuilder();

    @Value.Check
    void check() {
        Require.notBlank("Goal.id", id());
        school().ifPresent(value -> Require.notBlank("Goal.school", value));
        Require.notBlank("Goal.statement", statement());
    }

    /** The goal on one line: id, level, school and statement. */
    @Override
    public String toString() {
        return Line.of(id())
                .and(level().code())
                .part("of", school())
                .quoted(statement())
                .toString();
    }

    /**
     * A goal of the trust.
     *
     * @param id the id
     * @param statement what is to be reached
     * @return the goal
     * @throws io.github.trustimprovement.concept.InvalidModelException if a text is blank
     */
    public static Goal ofTrust(String id, String statement) {
        return builder().id(id).level(GoalLevel.TRUST).statement(statement).build();
    }

    /**
     * A goal of a school.
     *
     * @param id the id
     * @param school the school's id
     * @param statement what is to be reached
     * @return the goal
     * @throws io.github.trustimprovement.concept.InvalidModelException if id or statement is blank
     */
    public static Goal ofSchool(String id, String school, String statement) {
        return builder()
                .id(id)
                .level(GoalLevel.SCHOOL)
                .school(school)
                .statement(statement)
                .build();
    }

    /**
     * A builder; id, level and statement are required.
     *
     * @return an empty builder
     */
    public static GoalBuilder builder() {
        return new GoalBuilder();
    }
}
