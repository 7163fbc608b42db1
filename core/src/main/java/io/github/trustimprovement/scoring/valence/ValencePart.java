// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import io.github.trustimprovement.scoring.ValenceCounts;

/**
 * The one place that a unit which carries a lever has in a {@link ValenceProfile}, such as {@link #NEGATIVE_ONLY}.
 *
 * <p>SDK interpretation: the framework has two valences; that a segment or a leader may hold both, or say neither, is
 * how they are counted here.
 *
 * @since 0.1.0
 */
public enum ValencePart {
    /** Judged positive and never negative. */
    POSITIVE_ONLY("positive only"),
    /** Judged negative and never positive. */
    NEGATIVE_ONLY("negative only"),
    /** Judged both ways. */
    BOTH("both"),
    /** Mentioned without a valence. */
    UNSTATED("no valence");

    private final String label;

    ValencePart(String label) {
        this.label = label;
    }

    /**
     * The name in tables, such as {@code negative only}.
     *
     * @return the label
     */
    public String label() {
        return label;
    }

    long of(ValenceCounts counts) {
        return switch (this) {
            case POSITIVE_ONLY -> counts.positiveOnly();
            case NEGATIVE_ONLY -> counts.negativeOnly();
            case BOTH -> counts.both();
            case UNSTATED -> counts.unstatedOnly();
        };
    }
}
