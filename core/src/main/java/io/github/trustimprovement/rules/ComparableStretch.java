// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.outcome.ComparablePeriods;
import io.github.trustimprovement.outcome.OutcomeMeasure;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The periods of one kind that a measure declares comparable with the latest of them, two or more.
 *
 * @param measure the measure with the one run that holds them
 * @param periods the periods, in order
 */
record ComparableStretch(OutcomeMeasure measure, List<Period> periods) {
    Period first() {
        return periods.get(0);
    }

    Period last() {
        return periods.get(periods.size() - 1);
    }

    /** One of each kind of period: years are not set beside terms. */
    static List<ComparableStretch> of(OutcomeMeasure measure, Collection<Period> periods) {
        return PeriodsInRuns.byKind(periods).stream()
                .flatMap(oneKind -> ofOneKind(measure, oneKind).stream())
                .toList();
    }

    private static Optional<ComparableStretch> ofOneKind(OutcomeMeasure measure, List<Period> periods) {
        Period last = periods.get(periods.size() - 1);
        List<ComparablePeriods> runs =
                measure.comparable().stream().filter(run -> run.contains(last)).toList();
        List<Period> held = List.copyOf(PeriodsInRuns.of(periods, runs));
        return runs.stream()
                .filter(run -> held.size() > 1 && run.contains(held.get(0)))
                .findFirst()
                .map(run -> new ComparableStretch(measure.withComparable(run), held));
    }
}
