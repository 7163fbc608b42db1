// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.readings;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.LeverReading;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many days ago each lever was last read in each context, and whether that is longer than an interval of yours:
 * {@code days = as of - date of the latest reading}.
 *
 * <p>{@code ReadingStaleness.of(trust, LocalDate.of(2026, 1, 31), 365).ages()}. A reading in one school says nothing of
 * another, so that each context has an age of its own. Readings after the day are passed over.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} where the lever was read in no context up to the day.
 *
 * <p>Rollett (2026), s. 5: what a lever is worth is judged again and again. SDK interpretation: how long a reading holds is
 * yours to say, as the paper names no interval; a context is an organisation with its situation tags, unless
 * {@link #withContext} says otherwise.
 *
 * @since 0.1.0
 */
public final class ReadingStaleness extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("readings/staleness")
            .title("Staleness")
            .question("How long ago was each lever last read, context by context?")
            .formula("days = as of - date of the latest reading in the context; stale where days > interval")
            .range("whole numbers from 0; stale or current")
            .putUndefinedCase(UndefinedReason.NO_DATA, "the lever was read in no context up to the day")
            .addSources("Rollett (2026), s. 5")
            .addCaveats(Caveat.VALENCE_IS_CONTEXTUAL)
            .build();

    static final String STALE = "stale";

    private final List<LeverReading> readings;
    private final LocalDate asOf;
    private final int intervalDays;
    private final ContextBy by;
    private final List<ReadingAge> ages;

    private ReadingStaleness(List<LeverReading> readings, LocalDate asOf, int intervalDays, ContextBy by) {
        this.readings = readings;
        this.asOf = asOf;
        this.intervalDays = intervalDays;
        this.by = by;
        ages = Arrays.stream(Lever.values()).flatMap(this::ages).toList();
    }

    /**
     * The age of the readings of a trust's record.
     *
     * @param trust the record
     * @param asOf the day from which one looks back
     * @param intervalDays how many days a reading holds, positive
     * @return the result
     * @throws InvalidModelException if the interval is not positive
     */
    public static ReadingStaleness of(TrustRecord trust, LocalDate asOf, int intervalDays) {
        return of(trust.leverReadings(), asOf, intervalDays);
    }

    /**
     * The age of readings.
     *
     * @param readings the readings, in any order
     * @param asOf the day from which one looks back
     * @param intervalDays how many days a reading holds, positive
     * @return the result
     * @throws InvalidModelException if the interval is not positive
     */
    public static ReadingStaleness of(Collection<LeverReading> readings, LocalDate asOf, int intervalDays) {
        if (intervalDays < 1) {
            throw InvalidModelException.of("ReadingStaleness.intervalDays", "positive", intervalDays);
        }
        List<LeverReading> upToTheDay = readings.stream()
                .filter(reading -> !reading.context().date().isAfter(asOf))
                .toList();
        return new ReadingStaleness(upToTheDay, asOf, intervalDays, ContextBy.ORGANISATION_AND_SITUATIONS);
    }

    /**
     * The same with something else for one context.
     *
     * @param value what counts as one context
     * @return the result
     */
    public ReadingStaleness withContext(ContextBy value) {
        return new ReadingStaleness(readings, asOf, intervalDays, value);
    }

    private Stream<ReadingAge> ages(Lever lever) {
        return ReadingsOfLever.byContext(ReadingsOfLever.of(readings, lever).readings(), by).entrySet().stream()
                .map(context -> age(lever, context.getKey(), context.getValue()));
    }

    private ReadingAge age(Lever lever, String context, List<LeverReading> there) {
        LocalDate date = there.get(there.size() - 1).context().date();
        return new ReadingAge(
                lever,
                context,
                there.stream()
                        .filter(reading -> reading.context().date().equals(date))
                        .toList(),
                Defined.builder()
                        .value((double) ChronoUnit.DAYS.between(date, asOf))
                        .n(there.size())
                        .method(basis().method(DESCRIPTION))
                        .caveats(DESCRIPTION.caveats())
                        .build(),
                Classified.builder()
                        .value(date.plusDays(intervalDays).isBefore(asOf) ? STALE : "current")
                        .n(there.size())
                        .method(basis().method(DESCRIPTION))
                        .caveats(DESCRIPTION.caveats())
                        .build());
    }

    /**
     * The age of the latest reading of each lever in each context.
     *
     * @return the ages, by lever and by the name of the context; none of a lever that was not read up to the day
     */
    public List<ReadingAge> ages() {
        return ages;
    }

    /**
     * In how many contexts the latest reading of a lever is older than the interval.
     *
     * @param lever the lever
     * @return k of n contexts in which it was read
     */
    public Estimate staleContexts(Lever lever) {
        List<ReadingAge> ofLever =
                ages.stream().filter(age -> age.lever() == lever).toList();
        return ofLever.isEmpty()
                ? Undefined.of(UndefinedReason.NO_DATA, 0, DESCRIPTION.caveats())
                : Defined.share(ofLever.stream().filter(ReadingAge::isStale).count(), ofLever.size())
                        .method(basis().method(DESCRIPTION))
                        .caveats(DESCRIPTION.caveats())
                        .build();
    }

    private CountBasis basis() {
        return CountBasis.builder()
                .putSubject("as of", asOf.toString())
                .putOption("interval in days", Integer.toString(intervalDays))
                .putOption("context", by.words())
                .build();
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = Explanation.of(DESCRIPTION, basis());
        for (Lever lever : Lever.values()) {
            ages.stream().filter(age -> age.lever() == lever).forEach(age -> {
                String where = lever.label() + ", " + age.context();
                explanation.addAnswers(
                        NamedAnswer.of(where + ", days", age.days()), NamedAnswer.of(where, age.state()));
            });
            explanation.addAnswers(NamedAnswer.of(lever.label() + ", stale contexts", staleContexts(lever)));
        }
        return explanation.build();
    }
}
