// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.FindingBuilder;
import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a rule works with: the record, the vocabulary, the caller's threshold, and where findings go.
 *
 * <p>{@code context.report(place.then("valence"), "no valence stated for " + lever)} adds a finding with the rule's
 * code, severity, hint and citation.
 *
 * @param <T> the type of the record
 * @since 0.1.0
 */
public final class RuleContext<T> {
    private final T record;
    private final Vocabulary vocabulary;
    private final RuleDescription rule;
    private final Severity severity;
    private final @Nullable BigDecimal threshold;
    private final Map<Object, Object> indexes;
    private final Consumer<Finding> findings;

    RuleContext(
            T record,
            Vocabulary vocabulary,
            Rule<? super T> rule,
            Profile profile,
            Map<Object, Object> indexes,
            Consumer<Finding> findings) {
        this.record = record;
        this.vocabulary = vocabulary;
        this.rule = rule.description();
        this.severity = profile.severityOf(this.rule);
        this.threshold = profile.thresholds().get(this.rule.code());
        this.indexes = indexes;
        this.findings = findings;
    }

    /**
     * The record to look at.
     *
     * @return the record
     */
    public T record() {
        return record;
    }

    /**
     * The vocabulary that codes are looked up in.
     *
     * @return the vocabulary
     */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * The caller's threshold for this rule; a rule that declares one is not run without it.
     *
     * @return the threshold
     * @throws InvalidModelException if the rule's description declares no threshold and the profile has none
     */
    public BigDecimal threshold() {
        if (threshold == null) {
            throw InvalidModelException.of("RuleContext.threshold", "declared by the rule", rule.code());
        }
        return threshold;
    }

    /**
     * Something computed from the record that several rules need, such as the ids in it; made once a record.
     *
     * @param <I> the type of what is computed
     * @param make a method reference that is always the same object, such as a static constant
     * @return what it makes
     */
    @SuppressWarnings("unchecked") // the key made the value
    public <I> I index(Function<? super T, I> make) {
        Object found = indexes.get(make);
        if (found == null) {
            found = make.apply(record);
            indexes.put(make, found);
        }
        return (I) found;
    }

    /**
     * Visits the elements of a list that is a property of the record itself, with their places.
     *
     * @param <E> the type of the elements
     * @param property the list's name in the canonical form
     * @param elements the list
     * @param visit takes place and element
     */
    public <E> void each(String property, List<E> elements, BiConsumer<JsonPointer, E> visit) {
        each(JsonPointer.ROOT.then(property), elements, visit);
    }

    /**
     * Visits the elements of a list with their places.
     *
     * @param <E> the type of the elements
     * @param place the list's place
     * @param elements the list
     * @param visit takes place and element
     */
    public <E> void each(JsonPointer place, List<E> elements, BiConsumer<JsonPointer, E> visit) {
        int index = 0;
        for (E element : elements) {
            visit.accept(place.then(index++), element);
        }
    }

    /**
     * Reports a finding of this rule.
     *
     * @param place where, in the canonical form
     * @param message what is the matter, with the offending value
     */
    public void report(JsonPointer place, String message) {
        report(place, message, finding -> {});
    }

    /**
     * Reports a finding of this rule with suggestions, attributes or another hint.
     *
     * @param place where, in the canonical form
     * @param message what is the matter, with the offending value
     * @param more adds to the finding
     */
    public void report(JsonPointer place, String message, Consumer<FindingBuilder> more) {
        FindingBuilder finding = Finding.builder()
                .rule(rule.code())
                .severity(severity)
                .pointer(place.toString())
                .message(message)
                .hint(rule.hint())
                .citation(rule.citation());
        more.accept(finding);
        findings.accept(finding.build());
    }
}
