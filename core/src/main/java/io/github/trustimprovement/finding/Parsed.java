// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.finding;

import java.util.Optional;

/**
 * What a reader returns: a value, if one could be built, and the findings either way.
 *
 * <p>{@code Study study = parsed.orThrow();} for a program that goes on only with a clean document;
 * {@code parsed.value()} for one that shows the findings itself.
 *
 * @param <T> the type of the value
 * @param value the value, if there is one
 * @param report what was found
 * @since 0.1.0
 */
public record Parsed<T>(Optional<T> value, ValidationReport report) {
    /**
     * A value and what was found on the way to it.
     *
     * @param <T> the type of the value
     * @param value the value
     * @param report what was found
     * @return the result
     */
    public static <T> Parsed<T> of(T value, ValidationReport report) {
        return new Parsed<>(Optional.of(value), report);
    }

    /**
     * No value, and why.
     *
     * @param <T> the type that was asked for
     * @param report what was found
     * @return the result
     */
    public static <T> Parsed<T> failed(ValidationReport report) {
        return new Parsed<>(Optional.empty(), report);
    }

    /**
     * The value, if there is one and no finding has error severity.
     *
     * @return the value
     * @throws FindingsException if there is no value or a finding has error severity; it lists all findings
     */
    public T orThrow() {
        if (report.hasErrors()) {
            throw new FindingsException(report);
        }
        return value.orElseThrow(() -> new FindingsException(report));
    }
}
