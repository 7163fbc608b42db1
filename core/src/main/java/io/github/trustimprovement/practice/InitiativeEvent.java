// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.concept.Extension;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Something that happened to an initiative on a day, such as that it was started.
 *
 * <p>{@code Started.of(LocalDate.of(2025, 9, 1))}. Any sequence of events can be recorded, also one that cannot be,
 * such as a stop before the start: a rule reports it. {@link InitiativeTimeline} says how events of one day are read.
 *
 * <p>SDK interpretation: the papers describe beginnings, endings, phases, steps, reviews and signals, and no log.
 *
 * @since 0.1.0
 */
public sealed interface InitiativeEvent
        permits Started,
                Paused,
                Resumed,
                Stopped,
                ReplacedBy,
                PhaseEntered,
                ModelPhaseEntered,
                CycleStep,
                Reviewed,
                SignalObserved {
    /**
     * The day on which it happened.
     *
     * @return the day
     */
    LocalDate date();

    /**
     * A remark on the event.
     *
     * @return the note, or empty
     */
    Optional<String> note();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    Map<String, Extension> extensions();
}
