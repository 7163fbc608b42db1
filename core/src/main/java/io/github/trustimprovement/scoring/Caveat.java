// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.concept.Citation;
import java.util.Optional;

/**
 * What a number must not be taken for, such as {@link #FREQUENCY_IS_NOT_IMPORTANCE}; in fixed words.
 *
 * @since 0.1.0
 */
public enum Caveat {
    /** Much mentioned is not much mattering. */
    FREQUENCY_IS_NOT_IMPORTANCE("4.6", "How often something is mentioned does not show how much it matters."),
    /** The leaders were chosen. */
    PURPOSIVE_SAMPLE("2.1", "Leaders were picked for variety, not at random: others may differ."),
    /** What leaders say is not what works. */
    PERCEPTIONS_ONLY("2.4", "These are views that leaders voiced; no effect was measured."),
    /** A valence is a judgement in a context. */
    VALENCE_IS_CONTEXTUAL("3.3, 'Lever valence'", "Valence is a judgement in a context, not a trait of a lever."),
    /** Two groups of different size. */
    GROUPS_DIFFER("4.6", "Groups may differ in size and in how much they said; compare with care."),
    /** Some of what is counted has no group. */
    GROUPS_UNSTATED("Some of what was counted has no stated group; the groups do not add up to all."),
    /** A valence was read off a theme. */
    VALENCE_FROM_THEME("Where no valence was stated, that of the theme was taken."),
    /** Some speakers could not be counted. */
    SPEAKERS_NOT_IDENTIFIED("Some segments have no speaker from the roster; leaders are counted without them.");

    private final String section;
    private final String wording;

    Caveat(String wording) {
        this("", wording);
    }

    Caveat(String section, String wording) {
        this.section = section;
        this.wording = wording;
    }

    /**
     * The caveat in a sentence.
     *
     * @return the fixed wording
     */
    public String wording() {
        return wording;
    }

    /**
     * Where the framework says so.
     *
     * @return the citation, or empty where the caveat comes of how this library counts
     */
    public Optional<Citation> citation() {
        return section.isEmpty() ? Optional.empty() : Optional.of(Citation.of("Rollett 2026", section));
    }

    /**
     * The caveat as a line under a table: the wording, and the citation in brackets.
     *
     * @return the line
     */
    public String toLine() {
        return wording + citation().map(place -> " (" + place + ")").orElse("");
    }
}
