// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.invariant.Require;

/**
 * A stretch of a continuum to which a coder gave a category, such as 70 characters from 225 on, {@code c} by c1.
 *
 * @param coder the coder's id, not blank
 * @param offset where it begins, not negative
 * @param length how long it is, not negative; of length 0 it makes no difference
 * @param category the category, not blank
 * @since 0.1.0
 */
public record CodedStretch(String coder, int offset, int length, String category) {
    /**
     * Creates a stretch.
     *
     * @param coder the coder's id, not blank
     * @param offset where it begins, not negative
     * @param length how long it is, not negative
     * @param category the category, not blank
     * @throws io.github.trustimprovement.concept.InvalidModelException if a text is blank or a number negative
     */
    public CodedStretch {
        Require.notBlank("CodedStretch.coder", coder);
        Require.notNegative("CodedStretch.offset", offset);
        Require.notNegative("CodedStretch.length", length);
        Require.notBlank("CodedStretch.category", category);
    }

    /**
     * A stretch.
     *
     * @param coder the coder's id
     * @param offset where it begins
     * @param length how long it is
     * @param category the category
     * @return the stretch
     * @throws io.github.trustimprovement.concept.InvalidModelException if a text is blank or a number negative
     */
    public static CodedStretch of(String coder, int offset, int length, String category) {
        return new CodedStretch(coder, offset, length, category);
    }

    /** Where it ends, exclusive. */
    long end() {
        return (long) offset + length;
    }
}
