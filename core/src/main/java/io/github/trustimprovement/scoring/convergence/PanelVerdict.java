// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What named predicates of a movement share: the class, whether it stays when one organisation is left out, and how
 * often chance gives it.
 */
final class PanelVerdict {
    /** The name of swaps that satisfy no name, as those whose followed thirds overlap. */
    static final String NO_ANSWER = "swaps without an answer";

    private final PanelNumbers numbers;
    private final Movement movement;
    private final Chance chance;
    private final Names names;

    /** The names that a movement satisfies, the class first, then the strict form; none where it cannot be told. */
    @FunctionalInterface
    interface Names {
        List<String> of(Movement movement);
    }

    PanelVerdict(PanelNumbers numbers, Movement movement, Chance chance, Names names) {
        this.numbers = numbers;
        this.movement = movement;
        this.chance = chance;
        this.names = names;
    }

    PanelVerdict(BalancedPanel panel, PanelNumbers numbers, Chance chance, Names names) {
        this(numbers, Movement.of(panel), chance, names);
    }

    private List<String> found() {
        return numbers.whyUndefined().isPresent() ? List.of() : names.of(movement);
    }

    private UndefinedReason whyNone() {
        return numbers.whyUndefined().orElse(UndefinedReason.GROUPS_TIED);
    }

    /** The class, or one of the other names: its place in the list. */
    Classification classify(int place) {
        List<String> found = found();
        return found.isEmpty()
                ? numbers.undefined(whyNone())
                : Classified.builder()
                        .value(found.get(place))
                        .n(numbers.size())
                        .method(numbers.method())
                        .caveats(numbers.caveats())
                        .build();
    }

    /** In how many of n omissions of one organisation the name at a place stays; without a class it does not. */
    Estimate stability(int place) {
        List<String> found = found();
        if (found.isEmpty()) {
            return numbers.undefined(whyNone());
        }
        if (!numbers.canOmitOne()) {
            return numbers.undefined(UndefinedReason.TOO_FEW_UNITS);
        }
        int n = numbers.size();
        long k = IntStream.range(0, n)
                .mapToObj(i -> names.of(movement.without(i)))
                .filter(some -> !some.isEmpty() && some.get(place).equals(found.get(place)))
                .count();
        return Defined.share(k, n)
                .method(numbers.with("stability", "the class stays without one organisation")
                        .method())
                .caveats(numbers.caveats())
                .build();
    }

    /** The chance rates of some names, in their order. */
    Map<String, Estimate> chanceRates(List<String> some) {
        if (found().isEmpty()) {
            Map<String, Estimate> none = new LinkedHashMap<>();
            some.forEach(name -> none.put(name, numbers.undefined(whyNone())));
            return none;
        }
        return chance.rates(movement, names, some, numbers);
    }

    /** How many swaps were drawn, as options of an explanation; none where all are tried, or none can be. */
    Map<String, String> drawing() {
        return numbers.whyUndefined().isPresent() ? Map.of() : chance.drawing(movement.size());
    }

    static List<NamedAnswer> byChance(Map<String, Estimate> rates) {
        return rates.entrySet().stream()
                .map(each -> NamedAnswer.of(
                        each.getKey() + (each.getKey().equals(NO_ANSWER) ? "" : " by chance"), each.getValue()))
                .toList();
    }

    Estimate chanceRate(String name) {
        return chanceRates(List.of(name)).values().iterator().next();
    }

    /** The chance rate of the class that was found. */
    Estimate chanceRateOfTheClass() {
        List<String> found = found();
        return found.isEmpty() ? numbers.undefined(whyNone()) : chanceRate(found.get(0));
    }
}
