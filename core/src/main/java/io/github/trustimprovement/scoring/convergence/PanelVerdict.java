// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.Method;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the two definitions of upwards convergence share: a class of the movement, whether it stays when one
 * organisation is left out, and how often chance gives it.
 */
final class PanelVerdict {
    private final BalancedPanel panel;
    private final Optional<Movement> movement;
    private final Method method;
    private final List<Caveat> caveats;
    private final int least;

    /** Of a measure that compares groups, such as the thirds of the first date, which invite regression to the mean. */
    static PanelVerdict of(BalancedPanel panel, MeasureDescription measure, TopAndBottom groups) {
        List<Caveat> fixed =
                groups == TopAndBottom.THIRDS_OF_THE_FIRST_DATE ? List.of(Caveat.REGRESSION_TO_THE_MEAN) : List.of();
        return new PanelVerdict(panel, measure, groups.least(), groups.words(), fixed);
    }

    PanelVerdict(
            BalancedPanel panel, MeasureDescription measure, int least, String groups, List<Caveat> furtherCaveats) {
        this.panel = panel;
        movement = Movement.of(panel);
        this.least = least;
        Method plain = panel.basis().method(measure);
        method = groups.isEmpty()
                ? plain
                : plain.toBuilder().putOption("groups", groups).build();
        caveats = Stream.concat(measure.caveatsWith(panel.basis()).stream(), furtherCaveats.stream())
                .distinct()
                .toList();
    }

    /** The movement, if a class can be told. */
    Optional<Movement> usable() {
        return whyUndefined().isEmpty() ? movement : Optional.empty();
    }

    private Optional<UndefinedReason> whyUndefined() {
        Optional<UndefinedReason> ofPanel = panel.basis().whyUndefined();
        if (ofPanel.isPresent()) {
            return ofPanel;
        }
        if (panel.rows().size() < least) {
            return Optional.of(UndefinedReason.TOO_FEW_UNITS);
        }
        if (PanelNumbers.isOrdinal(panel)) {
            return Optional.of(UndefinedReason.LEVEL_TOO_WEAK);
        }
        return movement.isEmpty() ? Optional.of(UndefinedReason.VALUE_RANGE_TOO_WIDE) : Optional.empty();
    }

    Undefined undefined() {
        return Undefined.of(
                whyUndefined().orElse(UndefinedReason.NO_DATA), panel.rows().size(), caveats);
    }

    Classification classify(Function<Movement, String> classes) {
        return usable().<Classification>map(usable -> Classified.builder()
                        .value(classes.apply(usable))
                        .n(usable.size())
                        .method(method)
                        .caveats(caveats)
                        .build())
                .orElseGet(this::undefined);
    }

    /** In how many of n omissions of one organisation the class stays. */
    Estimate stability(Function<Movement, String> classes) {
        if (usable().isEmpty()) {
            return undefined();
        }
        Movement whole = usable().get();
        int n = whole.size();
        if (n - 1 < least) {
            return Undefined.of(UndefinedReason.TOO_FEW_UNITS, n, caveats);
        }
        String found = classes.apply(whole);
        long k = IntStream.range(0, n)
                .filter(i -> classes.apply(whole.without(i)).equals(found))
                .count();
        return Defined.share(k, n)
                .method(method.toBuilder()
                        .putOption("stability", "the class stays without one organisation")
                        .build())
                .caveats(caveats)
                .build();
    }

    Estimate chanceRate(Predicate<Movement> predicate, Chance chance) {
        return usable().map(usable -> chance.rate(usable, predicate, method, caveats))
                .orElseGet(this::undefined);
    }

    /** A number of the movement in the unit of the measure. */
    Estimate number(Function<Movement, Double> number) {
        return usable().<Estimate>map(usable -> Defined.builder()
                        .value(number.apply(usable))
                        .n(usable.size())
                        .method(method)
                        .caveats(caveats)
                        .build())
                .orElseGet(this::undefined);
    }
}
