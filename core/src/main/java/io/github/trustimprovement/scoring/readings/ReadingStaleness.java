// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.readings;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.LeverReading;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Classification;
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
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How many days ago each lever was last read, and whether that is longer than an interval of yours:
 * {@code days = as of - date of the latest reading}.
 *
 * <p>{@code ReadingStaleness.of(trust.leverReadings(), LocalDate.of(2026, 1, 31), 365).days(Lever.COMMONALITY)}. Readings
 * after the day are passed over.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} where the lever was not read up to the day.
 *
 * <p>Rollett (2026), s. 5: what a lever is worth is judged again and again. SDK interpretation: how long a reading holds is
 * yours to say; the paper names no interval.
 *
 * @since 0.1.0
 */
public final class ReadingStaleness extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("readings/staleness")
            .title("Staleness")
            .question("How long ago was each lever last read?")
            .formula("days = as of - date of the latest reading; stale where days > interval")
            .range("whole numbers from 0")
            .putUndefinedCase(UndefinedReason.NO_DATA, "the lever was not read up to the day")
            .addSources("Rollett (2026), s. 5")
            .addCaveats(Caveat.VALENCE_IS_CONTEXTUAL)
            .build();

    private final List<LeverReading> readings;
    private final LocalDate asOf;
    private final int intervalDays;

    private ReadingStaleness(List<LeverReading> readings, LocalDate asOf, int intervalDays) {
        this.readings = readings;
        this.asOf = asOf;
        this.intervalDays = intervalDays;
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
        return new ReadingStaleness(List.copyOf(readings), asOf, intervalDays);
    }

    /**
     * The latest reading of a lever up to the day; of several on one day the last by id.
     *
     * @param lever the lever
     * @return the reading, or empty
     */
    public Optional<LeverReading> latest(Lever lever) {
        return ReadingsOfLever.of(readings, lever).readings().stream()
                .filter(reading -> !reading.context().date().isAfter(asOf))
                .reduce((earlier, later) -> later);
    }

    /**
     * How many days ago a lever was last read.
     *
     * @param lever the lever
     * @return the days; n is the number of its readings up to the day
     */
    public Estimate days(Lever lever) {
        return latest(lever)
                .<Estimate>map(latest -> Defined.builder()
                        .value((double) ChronoUnit.DAYS.between(latest.context().date(), asOf))
                        .n(number(lever))
                        .method(basis().method(DESCRIPTION))
                        .caveats(DESCRIPTION.caveats())
                        .build())
                .orElseGet(() -> Undefined.of(UndefinedReason.NO_DATA, 0, DESCRIPTION.caveats()));
    }

    /**
     * Whether the latest reading of a lever is older than the interval.
     *
     * @param lever the lever
     * @return {@code stale} or {@code current}, or why it cannot be told
     */
    public Classification classification(Lever lever) {
        return latest(lever)
                .<Classification>map(latest -> Classified.builder()
                        .value(latest.context().date().plusDays(intervalDays).isBefore(asOf) ? "stale" : "current")
                        .n(number(lever))
                        .method(basis().method(DESCRIPTION))
                        .caveats(DESCRIPTION.caveats())
                        .build())
                .orElseGet(() -> Undefined.of(UndefinedReason.NO_DATA, 0, DESCRIPTION.caveats()));
    }

    private long number(Lever lever) {
        return ReadingsOfLever.of(readings, lever).readings().stream()
                .filter(reading -> !reading.context().date().isAfter(asOf))
                .count();
    }

    private CountBasis basis() {
        return CountBasis.builder()
                .putSubject("as of", asOf.toString())
                .putOption("interval in days", Integer.toString(intervalDays))
                .build();
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = Explanation.of(DESCRIPTION, basis());
        for (Lever lever : Lever.values()) {
            explanation.addAnswers(
                    NamedAnswer.of(lever.label() + ", days", days(lever)),
                    NamedAnswer.of(lever.label(), classification(lever)));
        }
        return explanation.build();
    }
}
