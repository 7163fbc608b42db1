// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.concept;

import java.util.Locale;

/**
 * What a {@link Relation} says of its two concepts, such as 'opposes'. The parent of a concept is no relation: it
 * stands in the concept itself.
 *
 * <p>SDK interpretation: the papers state the links in prose; the names of the types are ours.
 *
 * @since 0.1.0
 */
public enum RelationType {
    /** A theme, or a condition, stands on this side of its lever. */
    HAS_VALENCE,
    /** An object belongs to the set that the paper calls core. */
    IN_CORE_OF,
    /** A group of leaders spoke of it relatively more often. Frequency is not importance. */
    EMPHASISED_BY,
    /** One and the same thing is an object of change and a lever of change. */
    ALSO_WORKS_AS,
    /** One improves or makes possible the other, in the eyes of the source. */
    SUPPORTS,
    /** One weakens or holds back the other, in the eyes of the source. */
    UNDERMINES,
    /** One is an effect that the source names beside the other. */
    LEADS_TO,
    /** The two pull in opposite directions. */
    OPPOSES,
    /** The one may be a part of the other; the source hedges. */
    POSSIBLY_PART_OF,
    /** The two are close; the source says so without saying how, or hedges. */
    RELATED_TO,
    /** Neither can be had apart from the other. */
    INTERTWINED_WITH,
    /** What is learnt in the one changes the other, again and again; neither comes to an end. */
    FEEDS_BACK_TO,
    /** The one is a part of the other. */
    PART_OF,
    /** Ideas of the one are taken up in the other. */
    REFLECTED_IN,
    /** The one depends on the other being so. */
    CONDITIONAL_ON,
    /** The one adds to the other without replacing it. */
    COMPLEMENTS,
    /** The one can stand in for the other in some measure. */
    SUBSTITUTES,
    /** The one cites or refers to the other. */
    CITES;

    /**
     * The type as it stands in documents, such as {@code has-valence}.
     *
     * @return the text
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
