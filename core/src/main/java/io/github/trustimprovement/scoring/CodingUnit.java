// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

/**
 * The unit of a tally that counts codings, such as {@code LeverValenceTally<CodingUnit>}.
 *
 * @since 0.1.0
 */
public enum CodingUnit implements CountingUnit {
    /** The one value; see {@link CountingUnit#CODING}. */
    INSTANCE;

    @Override
    public String plural() {
        return "codings";
    }
}
