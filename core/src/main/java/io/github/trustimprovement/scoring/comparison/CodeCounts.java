// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import io.github.trustimprovement.invariant.Require;

/**
 * How often each of two groups speaks of one code, such as 'Commonality' in 30 and 24 segments.
 *
 * @param name the name of the code, not blank
 * @param first how often the first group does
 * @param second how often the second group does
 * @since 0.1.0
 */
public record CodeCounts(String name, long first, long second) {
    /**
     * Creates counts.
     *
     * @param name the name of the code, not blank
     * @param first how often the first group does
     * @param second how often the second group does
     * @throws io.github.trustimprovement.concept.InvalidModelException if the name is blank or a count out of range
     */
    public CodeCounts {
        Require.notBlank("CodeCounts.name", name);
        Require.count("CodeCounts.first", first);
        Require.count("CodeCounts.second", second);
    }

    /**
     * Counts of a code.
     *
     * @param name the name of the code, not blank
     * @param first how often the first group does
     * @param second how often the second group does
     * @return the counts
     * @throws io.github.trustimprovement.concept.InvalidModelException if the name is blank or a count out of range
     */
    public static CodeCounts of(String name, long first, long second) {
        return new CodeCounts(name, first, second);
    }

    /** Of both groups. */
    long both() {
        return first + second;
    }
}
