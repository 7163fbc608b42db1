// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.concept.InvalidModelException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Rules for one type of record in the order in which they run, such as {@code RuleSets.study()}.
 *
 * @param <T> the type of the record
 * @param rules the rules, each code once
 * @since 0.1.0
 */
public record RuleSet<T>(List<Rule<T>> rules) {
    /**
     * Creates a rule set.
     *
     * @param rules the rules
     * @throws InvalidModelException if a code stands twice
     */
    public RuleSet {
        rules = List.copyOf(rules);
        Set<String> codes = new HashSet<>();
        for (Rule<T> rule : rules) {
            if (!codes.add(rule.description().code())) {
                throw InvalidModelException.of(
                        "RuleSet.rules", "each code once", rule.description().code());
            }
        }
    }

    /**
     * A set of the given rules.
     *
     * @param <T> the type of the record
     * @param rules the rules
     * @return the set
     * @throws InvalidModelException if a code stands twice
     */
    public static <T> RuleSet<T> of(List<Rule<T>> rules) {
        return new RuleSet<>(rules);
    }

    /**
     * This set and another, as one.
     *
     * @param other the rules that follow
     * @return the larger set
     * @throws InvalidModelException if a code stands in both
     */
    public RuleSet<T> with(RuleSet<T> other) {
        return new RuleSet<>(Stream.concat(rules.stream(), other.rules.stream()).toList());
    }

    /**
     * What the rules say of themselves.
     *
     * @return the descriptions, in order
     */
    public List<RuleDescription> descriptions() {
        return rules.stream().map(Rule::description).toList();
    }
}
