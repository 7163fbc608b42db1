// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

/** What shows that a measure computes what it says. */
public enum Proof {
    /** A value that a paper, a book, a manual or other software printed. */
    REFERENCE,
    /** In place of {@link #REFERENCE}, where nothing is printed anywhere: a value by independent arithmetic. */
    DERIVED,
    /** Another implementation, slow and plain, over generated data. */
    SECOND_IMPLEMENTATION,
    /** What must hold of all data. */
    LAW
}
