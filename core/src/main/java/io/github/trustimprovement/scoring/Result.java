// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.text.TextTable;

/**
 * What a measure gives back: one number or many, all of which can say how they came about.
 *
 * <p>{@code Contestedness result = Contestedness.of(study, Lever.COMMONALITY); System.out.println(result.explain());}
 *
 * @since 0.1.0
 */
public abstract class Result {
    /** For measures. */
    protected Result() {}

    /**
     * How the result came about, as data that prints: subject, method, steps, answers and caveats. It is also the JSON
     * form of every result.
     *
     * @return the derivation
     */
    public abstract Explanation explain();

    /**
     * The result as a table with n and caveats.
     *
     * @return the table
     */
    public TextTable toTextTable() {
        return toTextTable(ReportingGuard.countsOnly());
    }

    /**
     * The result as a table in which a guard says what is printed.
     *
     * @param guard the guard
     * @return the table
     */
    public TextTable toTextTable(ReportingGuard guard) {
        return explain().toTextTable(guard);
    }

    /** The table of {@link #toTextTable()} as text. */
    @Override
    public String toString() {
        return toTextTable().toString();
    }
}
