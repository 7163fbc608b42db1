// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.readings;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.LeverReading;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How often, and when, the judgement of a lever turned within one context: the number of dates at which what was said
 * differs from the date before.
 *
 * <p>{@code ValenceDrift.of(trust, Lever.COMMONALITY).turns()}. Readings of one day are taken together, so that two
 * assessors of different minds give 'both'. Readings without a valence are counted and passed over. A later reading does
 * not replace an earlier one.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} where no reading of the lever in a context states a valence.
 *
 * <p>Rollett (2026), s. 3.3, 'Commonality', and s. 4.5 on views that shift. SDK interpretation: a context is an organisation
 * with its situation tags, unless {@link #withContext} says otherwise.
 *
 * @since 0.1.0
 */
public final class ValenceDrift extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("readings/valence-drift")
            .title("Valence drift")
            .question("When did the judgement of a lever turn, context by context?")
            .formula("turns = dates in a context at which the side differs from that of the date before")
            .range("whole numbers from 0; the latest side positive, negative or both")
            .putUndefinedCase(UndefinedReason.NO_DATA, "no reading of the lever in a context states a valence")
            .addSources("Rollett (2026), ss. 3.3 and 4.5")
            .addCaveats(Caveat.VALENCE_IS_CONTEXTUAL, Caveat.PERCEPTION_NOT_EFFECT)
            .build();

    /**
     * A turn of judgement in one context.
     *
     * @param context the context
     * @param before the day of the earlier judgement
     * @param from what it said
     * @param after the day of the later judgement
     * @param to what that says
     * @param readings the readings of the later day, by id
     * @since 0.1.0
     */
    public record Turn(
            String context,
            LocalDate before,
            JudgedSide from,
            LocalDate after,
            JudgedSide to,
            Set<LeverReading> readings) {
        /**
         * Creates a turn.
         *
         * @param context the context
         * @param before the day of the earlier judgement
         * @param from what it said
         * @param after the day of the later judgement
         * @param to what that says
         * @param readings the readings of the later day
         */
        public Turn {
            readings = Collections.unmodifiableSet(new LinkedHashSet<>(readings));
        }

        /** The turn in words, such as {@code turn in school/oak from negative on 2025-02-01 to both on 2025-03-01}. */
        @Override
        public String toString() {
            return "turn in " + context + " from " + from.word() + " on " + before + " to " + to.word() + " on "
                    + after;
        }
    }

    private final ReadingsOfLever readings;
    private final ContextBy by;
    private final SortedMap<String, List<LeverReading>> contexts;
    private final List<Turn> turns;
    private final Map<String, JudgedSide> latest;

    private ValenceDrift(ReadingsOfLever readings, ContextBy by) {
        this.readings = readings;
        this.by = by;
        contexts = readings.valued(by);
        List<Turn> found = new ArrayList<>();
        Map<String, JudgedSide> last = new TreeMap<>();
        contexts.forEach((context, there) -> last.put(context, follow(context, byDay(there), found)));
        turns = List.copyOf(found);
        latest = last;
    }

    /**
     * The drift of a lever in a trust's record.
     *
     * @param trust the record
     * @param lever the lever
     * @return the drift
     */
    public static ValenceDrift of(TrustRecord trust, Lever lever) {
        return of(trust.leverReadings(), lever);
    }

    /**
     * The drift of a lever in readings.
     *
     * @param readings readings, of any levers, in any order
     * @param lever the lever
     * @return the drift
     */
    public static ValenceDrift of(Collection<LeverReading> readings, Lever lever) {
        return new ValenceDrift(ReadingsOfLever.of(readings, lever), ContextBy.ORGANISATION_AND_SITUATIONS);
    }

    /**
     * The same with something else for one context.
     *
     * @param value what counts as one context
     * @return the drift
     */
    public ValenceDrift withContext(ContextBy value) {
        return new ValenceDrift(readings, value);
    }

    private static Map<LocalDate, List<LeverReading>> byDay(List<LeverReading> readings) {
        return readings.stream()
                .collect(Collectors.groupingBy(reading -> reading.context().date(), TreeMap::new, Collectors.toList()));
    }

    /** Adds the turns of one context and gives its latest side. */
    private static JudgedSide follow(String context, Map<LocalDate, List<LeverReading>> days, List<Turn> found) {
        Optional<LocalDate> before = Optional.empty();
        Optional<JudgedSide> side = Optional.empty();
        for (Map.Entry<LocalDate, List<LeverReading>> day : days.entrySet()) {
            JudgedSide now = JudgedSide.of(day.getValue()).orElseThrow();
            if (side.isPresent() && side.get() != now) {
                found.add(new Turn(
                        context,
                        before.orElseThrow(),
                        side.get(),
                        day.getKey(),
                        now,
                        new LinkedHashSet<>(day.getValue())));
            }
            before = Optional.of(day.getKey());
            side = Optional.of(now);
        }
        return side.orElseThrow();
    }

    /**
     * Every turn.
     *
     * @return the turns, by context and date
     */
    public List<Turn> turnList() {
        return turns;
    }

    /**
     * What was last said in each context.
     *
     * @return the latest side, by context
     */
    public Map<String, JudgedSide> latest() {
        return Map.copyOf(latest);
    }

    /**
     * How many turns there are over all contexts; n is the number of readings with a valence in any context, each once.
     *
     * @return the number of turns
     */
    public Estimate turns() {
        return number(turns.size(), readings.placed(by));
    }

    /**
     * How many turns there are in one context; n is the number of its readings with a valence.
     *
     * @param context the name of the context
     * @return the number of turns
     */
    public Estimate turns(String context) {
        return number(
                turns.stream().filter(turn -> turn.context().equals(context)).count(),
                contexts.getOrDefault(context, List.of()).size());
    }

    private Estimate number(long count, int n) {
        return n == 0
                ? Undefined.of(UndefinedReason.NO_DATA, 0, DESCRIPTION.caveats())
                : Defined.builder()
                        .value((double) count)
                        .n(n)
                        .method(readings.method(DESCRIPTION, by))
                        .caveats(DESCRIPTION.caveats())
                        .build();
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = Explanation.of(DESCRIPTION, readings.basis())
                .putOption("context", by.words())
                .addSteps(
                        Step.of("contexts", latest.size()),
                        Step.of(
                                "readings without a valence, passed over",
                                (double) readings.readings().size()
                                        - readings.valued().size()),
                        Step.of(
                                "readings in no context",
                                (double) readings.valued().size() - readings.placed(by)));
        turns.forEach(turn -> explanation.addSteps(Step.of(turn.toString(), 1)));
        latest.forEach((context, side) -> explanation.addAnswers(
                NamedAnswer.of("turns, " + context, turns(context)),
                NamedAnswer.of(
                        "latest, " + context,
                        Classified.builder()
                                .value(side.word())
                                .n(contexts.getOrDefault(context, List.of()).size())
                                .method(readings.method(DESCRIPTION, by))
                                .caveats(DESCRIPTION.caveats())
                                .build())));
        return explanation.addAnswers(NamedAnswer.of("turns", turns())).build();
    }
}
