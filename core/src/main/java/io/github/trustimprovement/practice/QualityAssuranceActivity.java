// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.review.ComponentReview;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A look at how a school is doing, such as a review day, with what it found.
 *
 * <p>{@code QualityAssuranceActivity.of("q1", "s1", LocalDate.of(2026, 2, 3)).withFindings(finding)}. It is an event;
 * a rating of a component is a {@link ComponentReview}.
 *
 * <p>Rollett (2026), s. 3.3.3. SDK interpretation: the hours, so that the share of time spent on looking can be told.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class QualityAssuranceActivity
        permits QualityAssuranceActivityBuilder.ImmutableQualityAssuranceActivity {
    QualityAssuranceActivity() {}

    /**
     * The activity's id.
     *
     * @return the id, not blank
     */
    public abstract String id();

    /**
     * The id of the school.
     *
     * @return the id, not blank
     */
    public abstract String school();

    /**
     * The day, or the first of several.
     *
     * @return the day
     */
    public abstract LocalDate date();

    /**
     * Whether it was done with the school or to it.
     *
     * @return the stance, or empty
     */
    public abstract Optional<QualityAssuranceStance> stance();

    /**
     * What it was for.
     *
     * @return the purposes, in the order given; may be empty
     */
    public abstract List<QualityAssurancePurpose> purposes();

    /**
     * The role that led it; never the name of a person.
     *
     * @return the role, not blank; or empty
     */
    public abstract Optional<String> assessor();

    /**
     * What was found.
     *
     * @return the findings, in the order given; may be empty
     */
    public abstract List<QualityAssuranceFinding> findings();

    /**
     * The hours it took, of all who took part.
     *
     * @return the hours, not negative; or empty
     */
    public abstract Optional<Decimal> hours();

    /**
     * A remark on the activity.
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
     * The activity with other findings.
     *
     * @param values the findings
     * @return a copy
     */
    public abstract QualityAssuranceActivity withFindings(QualityAssuranceFinding... values);

    /**
     * The activity with another stance.
     *
     * @param value the stance
     * @return a copy
     */
    public abstract QualityAssuranceActivity withStance(QualityAssuranceStance value);

    /**
     * A builder that starts with this activity's values.
     *
     * @return the builder
     */
    public abstract QualityAssuranceActivityBuilder toBuilder();

    @Value.Check
    void check() {
        Require.notBlank("QualityAssuranceActivity.id", id());
        Require.notBlank("QualityAssuranceActivity.school", school());
        assessor().ifPresent(value -> Require.notBlank("QualityAssuranceActivity.assessor", value));
        hours().ifPresent(hours -> Require.notNegative("QualityAssuranceActivity.hours", hours.number()));
    }

    /** The activity on one line: id, school, day, stance and number of findings. */
    @Override
    public String toString() {
        return Line.of(id())
                .part("at", school())
                .part("on", date())
                .part("", stance().map(QualityAssuranceStance::code))
                .count(findings().size(), "finding")
                .toString();
    }

    /**
     * A look at a school.
     *
     * @param id the id
     * @param school the school's id
     * @param date the day
     * @return the activity
     * @throws io.github.trustimprovement.concept.InvalidModelException if an id is blank
     */
    public static QualityAssuranceActivity of(String id, String school, LocalDate date) {
        return builder().id(id).school(school).date(date).build();
    }

    /**
     * A builder; id, school and date are required.
     *
     * @return an empty builder
     */
    public static QualityAssuranceActivityBuilder builder() {
        return new QualityAssuranceActivityBuilder();
    }
}
