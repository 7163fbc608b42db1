// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.outcome.ComparablePeriods;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which of many periods lie in one of many runs.
 *
 * <p>Periods of one kind have an order, and a run holds a stretch of them: its ends are searched for, so that no period
 * is compared with every run.
 */
final class PeriodsInRuns {
    private PeriodsInRuns() {}

    /** Those of the periods, in order. */
    static Set<Period> of(Collection<Period> periods, List<ComparablePeriods> runs) {
        Set<Period> held = new TreeSet<>();
        for (List<Period> oneKind : byKind(periods)) {
            int[] begun = new int[oneKind.size() + 1];
            for (ComparablePeriods run : runs) {
                int from = firstOf(oneKind, period -> isFrom(run.first(), period));
                int to = run.last()
                        .map(last -> firstOf(oneKind, period -> !isUntil(last, period)))
                        .orElse(oneKind.size());
                if (from < to) {
                    begun[from]++;
                    begun[to]--;
                }
            }
            int open = 0;
            for (int i = 0; i < oneKind.size(); i++) {
                open += begun[i];
                if (open > 0) {
                    held.add(oneKind.get(i));
                }
            }
        }
        return held;
    }

    /** The first and the last of each kind: a run that holds them holds all. */
    static List<Period> ends(Collection<Period> periods) {
        return byKind(periods).stream()
                .flatMap(oneKind -> List.of(oneKind.get(0), oneKind.get(oneKind.size() - 1)).stream())
                .toList();
    }

    /** The periods of each kind, in order. */
    static Collection<List<Period>> byKind(Collection<Period> periods) {
        Map<Class<?>, List<Period>> byKind = periods.stream()
                .distinct()
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.groupingBy(Object::getClass, LinkedHashMap::new, Collectors.toList()));
        return byKind.values();
    }

    private static boolean isFrom(Period first, Period period) {
        return period.isWithin(first) || first.isBefore(period);
    }

    private static boolean isUntil(Period last, Period period) {
        return period.isWithin(last) || period.isBefore(last);
    }

    /** The index of the first element for which something holds that holds for all after it; or the size. */
    private static int firstOf(List<Period> periods, Predicate<Period> holds) {
        int low = 0;
        int high = periods.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(periods.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
