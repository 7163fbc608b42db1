// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.text.TextTable;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * How a result came about, as data: what it is about, how it was computed from which numbers, and what it says.
 *
 * <p>It prints as text, converts to a table, and is the JSON form of every result, so that a reader without this
 * library can follow it.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Explanation permits ExplanationBuilder.ImmutableExplanation {
    Explanation() {}

    /**
     * The code of the measure, such as {@code valence/contestedness}.
     *
     * @return the code
     */
    public abstract String measure();

    /**
     * The name of the measure, such as {@code Contestedness}.
     *
     * @return the title
     */
    public abstract String title();

    /**
     * How it is computed.
     *
     * @return the formula
     */
    public abstract String formula();

    /**
     * What the result is about, such as {@code lever} = {@code aol/lever/commonality}.
     *
     * @return the subject, by name, in the order given
     */
    public abstract Map<String, String> subject();

    /**
     * What was chosen, such as {@code unit} = {@code segments}.
     *
     * @return the options, by name, in the order given
     */
    public abstract Map<String, String> options();

    /**
     * The numbers on the way.
     *
     * @return the steps, in order
     */
    public abstract List<Step> steps();

    /**
     * What the measure answers.
     *
     * @return the answers, in order
     */
    public abstract List<NamedAnswer> answers();

    /**
     * Where the measure comes from.
     *
     * @return references
     */
    public abstract List<String> sources();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with this explanation's values.
     *
     * @return the builder
     */
    public abstract ExplanationBuilder toBuilder();

    /**
     * What no answer must be taken for.
     *
     * @return the caveats of all answers, each once
     */
    public List<Caveat> caveats() {
        return answers().stream()
                .flatMap(each -> each.answer().caveats().stream())
                .distinct()
                .toList();
    }

    /**
     * The answers as a table with n, and the caveats under it.
     *
     * @return the table
     */
    public TextTable toTextTable() {
        return toTextTable(ReportingGuard.countsOnly());
    }

    /**
     * The answers as a table that prints shares as a guard allows, and nothing of what it suppresses.
     *
     * @param guard how a share may be printed
     * @return the table
     */
    public TextTable toTextTable(ReportingGuard guard) {
        return ExplanationText.table(this, guard);
    }

    @Value.Check
    void check() {
        Require.notBlank("Explanation.measure", measure());
        Require.notBlank("Explanation.title", title());
        Require.notBlank("Explanation.formula", formula());
    }

    /** The derivation on several lines. */
    @Override
    public String toString() {
        return ExplanationText.text(this);
    }

    /**
     * The explanation of a measure.
     *
     * @param measure the measure
     * @param basis where its counts come from
     * @return a builder with the measure's words, the subject and the options
     */
    public static ExplanationBuilder of(MeasureDescription measure, CountBasis basis) {
        return of(measure).subject(basis.subject()).options(basis.options()).addAllSteps(basis.steps());
    }

    /**
     * The explanation of a measure.
     *
     * @param measure the measure
     * @return a builder with the measure's words
     */
    public static ExplanationBuilder of(MeasureDescription measure) {
        return builder()
                .measure(measure.code())
                .title(measure.title())
                .formula(measure.formula())
                .sources(measure.sources());
    }

    /**
     * A builder; measure, title and formula are required.
     *
     * @return an empty builder
     */
    public static ExplanationBuilder builder() {
        return new ExplanationBuilder();
    }
}
