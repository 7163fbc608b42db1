// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Results of several measures in one document, such as a prevalence and the table that it was read from.
 *
 * <p>{@code Results.of(LeverValenceTable.of(study, CountingUnit.SEGMENT), prevalence)}. They stand side by side; nothing
 * is summed over them.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Results permits ResultsBuilder.ImmutableResults {
    Results() {}

    /**
     * What the results are about.
     *
     * @return the title, not blank; or empty
     */
    public abstract Optional<String> title();

    /**
     * How each result came about, and what it says.
     *
     * @return the explanations, in the order given
     */
    public abstract List<Explanation> explanations();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * The results under a title.
     *
     * @param value the title
     * @return a copy
     * @throws io.github.trustimprovement.concept.InvalidModelException if it is blank
     */
    public abstract Results withTitle(String value);

    /**
     * A builder that starts with these results.
     *
     * @return the builder
     */
    public abstract ResultsBuilder toBuilder();

    @Value.Check
    void check() {
        Require.notBlank("Results.title", title());
    }

    /** The title and the explanations, with an empty line between them. */
    @Override
    public String toString() {
        return Stream.concat(
                        title().map(title -> title + "\n").stream(),
                        explanations().stream().map(Explanation::toString))
                .collect(Collectors.joining("\n"));
    }

    /**
     * The results of measures.
     *
     * @param results the results
     * @return what they say and how they came about, without a title
     */
    public static Results of(Result... results) {
        return builder()
                .addAllExplanations(Stream.of(results).map(Result::explain).toList())
                .build();
    }

    /**
     * A builder; nothing is required.
     *
     * @return an empty builder
     */
    public static ResultsBuilder builder() {
        return new ResultsBuilder();
    }
}
