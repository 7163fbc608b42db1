// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.organisation.TrustGroup;
import io.github.trustimprovement.outcome.Observation;
import io.github.trustimprovement.outcome.OutcomeMeasure;
import io.github.trustimprovement.outcome.Panel;
import io.github.trustimprovement.review.CapabilityReview;
import io.github.trustimprovement.review.ComponentReview;
import io.github.trustimprovement.review.Composite;
import io.github.trustimprovement.review.LeverReading;
import io.github.trustimprovement.review.LeverSetting;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.study.Codebook;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is recorded of one trust, such as {@code birch} with its schools, practices and initiatives: the root of a
 * trust's document.
 *
 * <p>{@code TrustRecord.of("birch-2026", Trust.of("birch", School.of("oak"))).withPractices(practice)}.
 *
 * <p>Records point at each other by id. An id that occurs twice, or leads nowhere, is no exception: a rule reports
 * it. The look-ups take the first record with an id.
 *
 * <p>SDK interpretation: the record as a whole; neither paper prints one.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class TrustRecord permits TrustRecordBuilder.ImmutableTrustRecord {
    TrustRecord() {}

    /**
     * The record's id.
     *
     * @return the id, not blank
     */
    public abstract String id();

    /**
     * The record's title.
     *
     * @return the title, or empty
     */
    public abstract Optional<String> title();

    /**
     * The day up to which the record was kept; what is overdue or out of date is told from here, never from a
     * clock.
     *
     * @return the day, or empty
     */
    public abstract Optional<LocalDate> asOf();

    /**
     * The trust and its schools.
     *
     * @return the trust
     */
    public abstract Trust trust();

    /**
     * Other trusts that the record speaks of.
     *
     * @return the trusts, in the order given; may be empty
     */
    public abstract List<Trust> partnerTrusts();

    /**
     * Groups of trusts that the record speaks of.
     *
     * @return the groups, in the order given; may be empty
     */
    public abstract List<TrustGroup> trustGroups();

    /**
     * The editions of the frameworks and the local codes that the record uses; nothing is declared unless stated.
     *
     * @return the codebook
     */
    @Value.Default
    public Codebook codebook() {
        return Codebook.empty();
    }

    /**
     * What the trust says it holds.
     *
     * @return the values, in the order given; may be empty
     */
    public abstract List<StatedValue> statedValues();

    /**
     * What trust and schools mean to reach.
     *
     * @return the goals, in the order given; may be empty
     */
    public abstract List<Goal> goals();

    /**
     * What is decided where.
     *
     * @return the decisions, in the order given; may be empty
     */
    public abstract List<Decision> decisions();

    /**
     * What the trust holds about how its schools improve.
     *
     * @return the model, or empty
     */
    public abstract Optional<ImprovementModel> improvementModel();

    /**
     * What the trust does.
     *
     * @return the practices, in the order given; may be empty
     */
    public abstract List<Practice> practices();

    /**
     * What partner trusts have told of their practices; they are none of this trust's.
     *
     * @return an entry a partner, in the order given; may be empty
     */
    public abstract List<PartnerPractices> partnerPractices();

    /**
     * What the trust changes.
     *
     * @return the initiatives, in the order given; may be empty
     */
    public abstract List<Initiative> initiatives();

    /**
     * What teams can give.
     *
     * @return the capacities, in the order given; may be empty
     */
    public abstract List<Capacity> capacities();

    /**
     * Looks at how schools are doing.
     *
     * @return the activities, in the order given; may be empty
     */
    public abstract List<QualityAssuranceActivity> qualityAssuranceActivities();

    /**
     * The scales that ratings are made on.
     *
     * @return the scales, in the order given; may be empty
     */
    public abstract List<Scale> scales();

    /**
     * Judgements on components.
     *
     * @return the reviews, in the order given; may be empty
     */
    public abstract List<ComponentReview> componentReviews();

    /**
     * Judgements on what leaders are able to do.
     *
     * @return the reviews, in the order given; may be empty
     */
    public abstract List<CapabilityReview> capabilityReviews();

    /**
     * Judgements on levers, each in its context.
     *
     * @return the readings, in the order given; may be empty
     */
    public abstract List<LeverReading> leverReadings();

    /**
     * How far levers are set, each in its context; settings never add up.
     *
     * @return the settings, in the order given; may be empty
     */
    public abstract List<LeverSetting> leverSettings();

    /**
     * The numbers that the trust makes of several ratings, and whose weights are in them; none is computed unless asked
     * for.
     *
     * @return the composites, in the order given; may be empty
     */
    public abstract List<Composite> composites();

    /**
     * What is measured.
     *
     * @return the measures, in the order given; may be empty
     */
    public abstract List<OutcomeMeasure> outcomeMeasures();

    /**
     * What was measured.
     *
     * @return the observations, in the order given; may be empty
     */
    public abstract List<Observation> observations();

    /**
     * A remark on the record.
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
     * The record with another day up to which it was kept.
     *
     * @param value the day
     * @return a copy
     */
    public abstract TrustRecord withAsOf(LocalDate value);

    /**
     * The record with other practices.
     *
     * @param values the practices
     * @return a copy
     */
    public abstract TrustRecord withPractices(Practice... values);

    /**
     * The record with other initiatives.
     *
     * @param values the initiatives
     * @return a copy
     */
    public abstract TrustRecord withInitiatives(Initiative... values);

    /**
     * A builder that starts with this record's values.
     *
     * @return the builder
     */
    public abstract TrustRecordBuilder toBuilder();

    /**
     * The observations of one measure.
     *
     * @param measureId the measure's id
     * @return the panel
     * @throws NoSuchElementException if the record has no such measure; the message lists those it has
     */
    public Panel panel(String measureId) {
        OutcomeMeasure measure = outcomeMeasure(measureId)
                .orElseThrow(() -> new NoSuchElementException("TrustRecord.outcomeMeasures: no measure \"" + measureId
                        + "\"; there are"
                        + outcomeMeasures().stream()
                                .map(OutcomeMeasure::id)
                                .reduce((all, next) -> all + ", " + next)
                                .map(": "::concat)
                                .orElse(" none")));
        return Panel.of(
                measure,
                observations().stream()
                        .filter(observation -> observation.measure().equals(measureId))
                        .toList());
    }

    /**
     * The goal with an id.
     *
     * @param goalId the id
     * @return the first such goal, or empty
     */
    public Optional<Goal> goal(String goalId) {
        return goals().stream().filter(goal -> goal.id().equals(goalId)).findFirst();
    }

    /**
     * The practice with an id.
     *
     * @param practiceId the id
     * @return the first such practice, or empty
     */
    public Optional<Practice> practice(String practiceId) {
        return practices().stream()
                .filter(practice -> practice.id().equals(practiceId))
                .findFirst();
    }

    /**
     * What a partner trust has told of its practices.
     *
     * @param partnerId the partner's id
     * @return the first such entry, or empty
     */
    public Optional<PartnerPractices> practicesOfPartner(String partnerId) {
        return partnerPractices().stream()
                .filter(entry -> entry.partner().equals(partnerId))
                .findFirst();
    }

    /**
     * The initiative with an id.
     *
     * @param initiativeId the id
     * @return the first such initiative, or empty
     */
    public Optional<Initiative> initiative(String initiativeId) {
        return initiatives().stream()
                .filter(initiative -> initiative.id().equals(initiativeId))
                .findFirst();
    }

    /**
     * The scale with an id.
     *
     * @param scaleId the id
     * @return the first such scale, or empty
     */
    public Optional<Scale> scale(String scaleId) {
        return scales().stream().filter(scale -> scale.id().equals(scaleId)).findFirst();
    }

    /**
     * The composite with an id.
     *
     * @param compositeId the id
     * @return the first such composite, or empty
     */
    public Optional<Composite> composite(String compositeId) {
        return composites().stream()
                .filter(composite -> composite.id().equals(compositeId))
                .findFirst();
    }

    /**
     * The measure with an id.
     *
     * @param outcomeMeasureId the id
     * @return the first such measure, or empty
     */
    public Optional<OutcomeMeasure> outcomeMeasure(String outcomeMeasureId) {
        return outcomeMeasures().stream()
                .filter(outcomeMeasure -> outcomeMeasure.id().equals(outcomeMeasureId))
                .findFirst();
    }

    /**
     * The initiatives that run at the end of a day.
     *
     * @param day the day
     * @return the initiatives, in the order given; may be empty
     */
    public List<Initiative> runningAt(LocalDate day) {
        return initiatives().stream()
                .filter(initiative -> initiative.timeline().isRunningAt(day))
                .toList();
    }

    @Value.Check
    void check() {
        Require.notBlank("TrustRecord.id", id());
    }

    /** The record on one line: id, trust, and how much there is of the main parts. */
    @Override
    public String toString() {
        return Line.of(id())
                .quoted(title())
                .part("on", trust().id() + ":")
                .count(trust().schools().size(), "school")
                .count(practices().size(), "practice")
                .count(initiatives().size(), "initiative")
                .count(componentReviews().size(), "component review")
                .count(leverReadings().size(), "lever reading")
                .count(observations().size(), "observation")
                .toString();
    }

    /**
     * A record of which only the trust is known.
     *
     * @param id the id
     * @param trust the trust
     * @return the record
     * @throws io.github.trustimprovement.concept.InvalidModelException if the id is blank
     */
    public static TrustRecord of(String id, Trust trust) {
        return builder().id(id).trust(trust).build();
    }

    /**
     * A builder; id and trust are required.
     *
     * @return an empty builder
     */
    public static TrustRecordBuilder builder() {
        return new TrustRecordBuilder();
    }
}
