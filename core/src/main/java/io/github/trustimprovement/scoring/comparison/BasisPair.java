// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.CountBasisBuilder;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What two counts, set against each other, have in common. */
final class BasisPair {
    private static final String NONE = "not said";

    private BasisPair() {}

    /** Both subjects; options that both share, or that the methods differ; the caveats of both. */
    static CountBasis join(CountBasis one, CountBasis other) {
        Set<String> names = new LinkedHashSet<>(one.subject().keySet());
        names.addAll(other.subject().keySet());
        CountBasisBuilder joined = CountBasis.builder().options(one.options());
        for (String name : names) {
            String left = one.subject().getOrDefault(name, NONE);
            String right = other.subject().getOrDefault(name, NONE);
            joined.putSubject(name, left.equals(right) ? left : left + " v " + right);
        }
        Optional<UndefinedReason> differ =
                one.options().equals(other.options()) ? Optional.empty() : Optional.of(UndefinedReason.METHODS_DIFFER);
        return joined.steps(Stream.concat(labelled(one, other, "first"), labelled(other, one, "second"))
                        .toList())
                .caveats(Stream.concat(one.caveats().stream(), other.caveats().stream())
                        .distinct()
                        .toList())
                .whyUndefined(one.whyUndefined().or(other::whyUndefined).or(() -> differ))
                .build();
    }

    /** The steps of one, each with the words that tell it from the other. */
    private static Stream<Step> labelled(CountBasis one, CountBasis other, String otherwise) {
        return one.steps().stream()
                .map(step -> Step.of(step.what() + ": " + label(one, other, otherwise), step.value()));
    }

    /** By what one is told from the other, such as {@code CEO}. */
    static String label(CountBasis one, CountBasis other, String otherwise) {
        String differing = one.subject().entrySet().stream()
                .filter(entry -> !entry.getValue().equals(other.subject().get(entry.getKey())))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(", "));
        return differing.isEmpty() ? otherwise : differing;
    }

    /** The same with its caveats in the order in which the type lists them, and its steps in that of their words. */
    static CountBasis inOrder(CountBasis basis) {
        return basis.toBuilder()
                .steps(sums(basis.steps().stream()))
                .caveats(basis.caveats().stream().distinct().sorted().toList())
                .build();
    }

    /**
     * Of counts that were taken alike, of different leaders: the caveats of both, whichever came first.
     *
     * @throws IllegalArgumentException if subject or options differ
     */
    static CountBasis merge(CountBasis one, CountBasis other) {
        if (!one.subject().equals(other.subject()) || !one.options().equals(other.options())) {
            throw new IllegalArgumentException("CountBasis.merge: the same subject and options, was: " + one.subject()
                    + one.options() + " and " + other.subject() + other.options());
        }
        return one.toBuilder()
                .steps(sums(Stream.concat(one.steps().stream(), other.steps().stream())))
                .caveats(Stream.concat(one.caveats().stream(), other.caveats().stream())
                        .distinct()
                        .sorted()
                        .toList())
                .whyUndefined(Stream.concat(one.whyUndefined().stream(), other.whyUndefined().stream())
                        .min(Comparator.naturalOrder()))
                .build();
    }

    private static List<Step> sums(Stream<Step> steps) {
        Map<String, Double> sums = new TreeMap<>();
        steps.forEach(step -> sums.merge(step.what(), step.value(), Double::sum));
        return sums.entrySet().stream()
                .map(sum -> Step.of(sum.getKey(), sum.getValue()))
                .toList();
    }
}
