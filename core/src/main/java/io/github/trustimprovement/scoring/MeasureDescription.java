// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.invariant.Require;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What a measure is, as data: code, question, formula, range, undefined cases and sources.
 *
 * <p>Each measure has one as its constant {@code DESCRIPTION}; documents, results and the catalogue take their words
 * from it.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class MeasureDescription permits MeasureDescriptionBuilder.ImmutableMeasureDescription {
    private static final Pattern CODE = Pattern.compile("[a-z]+/[a-z0-9-]+");

    MeasureDescription() {}

    /**
     * Family and name, such as {@code valence/positive-share}; permanent.
     *
     * @return the code
     */
    public abstract String code();

    /**
     * The name of the measure, such as {@code Positive share}.
     *
     * @return the title
     */
    public abstract String title();

    /**
     * What it answers.
     *
     * @return a question
     */
    public abstract String question();

    /**
     * How it is computed, in plain text, with its symbols said.
     *
     * @return the formula
     */
    public abstract String formula();

    /**
     * The values that it can have, such as {@code 0 to 1}.
     *
     * @return the range
     */
    public abstract String range();

    /**
     * When it has no value, and which reason it then gives.
     *
     * @return the cases in words, by reason
     */
    public abstract Map<UndefinedReason, String> undefinedCases();

    /**
     * Where it comes from.
     *
     * @return references, with DOI where there is one
     */
    public abstract List<String> sources();

    /**
     * What one must not conclude from it.
     *
     * @return the caveats that every value has
     */
    public abstract List<Caveat> caveats();

    /**
     * Whether it is computed only when named, and in no overview.
     *
     * @return true if so
     */
    @Value.Default
    public boolean isOptIn() {
        return false;
    }

    /**
     * The family, such as {@code valence}: the first step of the code, the package and the page.
     *
     * @return the family
     */
    public String family() {
        return code().substring(0, code().indexOf('/'));
    }

    /**
     * The caveats of every value and those of the counts that one is made of.
     *
     * @param basis where the counts come from
     * @return the caveats, each once
     */
    public List<Caveat> caveatsWith(CountBasis basis) {
        return Stream.concat(caveats().stream(), basis.caveats().stream())
                .distinct()
                .toList();
    }

    @Value.Check
    void check() {
        Require.matches("MeasureDescription.code", CODE, "family/name", code());
        Require.notBlank("MeasureDescription.title", title());
        Require.notBlank("MeasureDescription.question", question());
        Require.notBlank("MeasureDescription.formula", formula());
        Require.notBlank("MeasureDescription.range", range());
    }

    /** Code and title, such as {@code valence/positive-share: Positive share}. */
    @Override
    public String toString() {
        return code() + ": " + title();
    }

    /**
     * A builder; all texts are required.
     *
     * @return an empty builder
     */
    public static MeasureDescriptionBuilder builder() {
        return new MeasureDescriptionBuilder();
    }
}
