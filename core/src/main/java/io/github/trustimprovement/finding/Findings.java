// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.finding;

import io.github.trustimprovement.concept.Extension;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The findings of a check as a document that says what was checked, such as {@code study|demo sha256:44136f...}.
 *
 * <p>{@code Findings.of(report).withSubject("study|demo")}. A tool that shows findings need not have made them.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Findings permits FindingsBuilder.ImmutableFindings {
    Findings() {}

    /**
     * What was checked, such as the citation of a document.
     *
     * @return the subject, or empty
     */
    public abstract Optional<String> subject();

    /**
     * What was found.
     *
     * @return the findings, in the order in which they were made; may be empty
     */
    public abstract List<Finding> findings();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * The findings of something.
     *
     * @param value what was checked
     * @return a copy
     */
    public abstract Findings withSubject(String value);

    /**
     * A builder that starts with these findings.
     *
     * @return the builder
     */
    public abstract FindingsBuilder toBuilder();

    /**
     * The findings without what was checked.
     *
     * @return the report
     */
    public ValidationReport report() {
        return ValidationReport.of(findings());
    }

    /** The subject, if there is one, and one line a finding. */
    @Override
    public String toString() {
        return subject().map(subject -> subject + "\n").orElse("") + report();
    }

    /**
     * The findings of a report.
     *
     * @param report what a reader or a validator reported
     * @return the findings, without a subject
     */
    public static Findings of(ValidationReport report) {
        return builder().findings(report.findings()).build();
    }

    /**
     * A builder; nothing is required.
     *
     * @return an empty builder
     */
    public static FindingsBuilder builder() {
        return new FindingsBuilder();
    }
}
