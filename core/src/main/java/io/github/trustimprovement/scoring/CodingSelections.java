// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

/** The selections that need no coder's id. */
enum CodingSelections implements CodingSelection {
    SOLE_CODER("one coder a segment"),
    AGREED("what all coders of a segment agreed on"),
    ANY_CODER("what any coder of a segment gave");

    private final String words;

    CodingSelections(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
