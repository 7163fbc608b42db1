// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.concept.Citation;
import io.github.trustimprovement.organisation.Token;
import java.util.Optional;

/**
 * What a number must not be taken for, such as {@link #FREQUENCY_IS_NOT_IMPORTANCE}; in fixed words.
 *
 * @since 0.1.0
 */
public enum Caveat implements Token {
    /** Much mentioned is not much mattering. */
    FREQUENCY_IS_NOT_IMPORTANCE("4.6", "How often something is mentioned does not show how much it matters."),
    /** The leaders were chosen. */
    PURPOSIVE_SAMPLE("2.1", "Leaders were picked for variety, not at random: others may differ."),
    /** What leaders say is not what works. */
    PERCEPTION_NOT_EFFECT("2.4", "These are views that leaders voiced; no effect was measured."),
    /** A valence is a judgement in a context. */
    VALENCE_IS_CONTEXTUAL("3.3, 'Lever valence'", "Valence is a judgement in a context, not a trait of a lever."),
    /** Two groups of different size. */
    GROUPS_DIFFER("4.6", "Groups may differ in size and in how much they said; compare with care."),
    /** Some of what is counted has no group. */
    GROUPS_UNSTATED("Some of what was counted has no stated group; the groups do not add up to all."),
    /** A valence was read off a theme. */
    VALENCE_FROM_THEME("Where no valence was stated, that of the theme was taken."),
    /** Some speakers could not be counted. */
    SPEAKERS_NOT_IDENTIFIED("Some segments have no speaker from the roster; leaders are counted without them."),
    /** Some leaders are out of n. */
    LEADERS_NOT_LOOKED_AT("No selected coder has looked at anything that some leaders said; they are left out of n."),
    /** Some leaders are in n of whom there is no segment. */
    LEADERS_WITHOUT_SEGMENTS(
            "Of some leaders there is no segment; where leaders are counted, they are in n as not voicing it."),
    /** Segments of one leader hang together. */
    CLUSTERED_SEGMENTS("Segments of one leader hang together, so that there is less evidence than segments."),
    /** Few leaders; methods that rest on many are off. */
    FEW_CLUSTERS("Fewer than 20 leaders were drawn from: an interval from resampling them is too narrow."),
    /** Little was counted. */
    SMALL_N("Few were counted: one more or one fewer would change the number much."),
    /** Codes that stand together need have nothing to do with each other. */
    CO_OCCURRENCE_IS_NO_LINK("That two codes occur together does not show that one has to do with the other."),
    /** Overlap was asked for, and some segments have no place. */
    PLACES_NOT_RECORDED("Some segments have no place in their source; they overlap nothing."),
    /** One person coded. */
    SINGLE_CODER("One person coded; another might have coded otherwise."),
    /** An interval was asked for and there is none. */
    NO_INTERVAL("An interval was asked for and cannot be given: too few leaders, some not identified, or all alike."),
    /** Coders are compared on segments that someone cut. */
    UNITS_TAKEN_AS_GIVEN(
            "Coders are compared on the segments as they are; whether they would cut the text alike is not asked."),
    /** An error could not be estimated. */
    NO_ERROR_ESTIMATE("An interval was asked for and cannot be given: the units are too few or all alike."),
    /** Agreement may be chance. */
    NOT_CORRECTED_FOR_CHANCE("Coders agree on some units by chance alone, on a rare code nearly always."),
    /** A bootstrap was asked for and refused. */
    NO_BOOTSTRAP("A bootstrap was asked for and not run: too few units or leaders, or leaders not identified."),
    /** A bootstrap drew samples that have no value. */
    REPLICATES_LEFT_OUT(
            "Some resamples have no value, since all that they drew is of one category; they are left out."),
    /** Alpha for unitizing was made for pairs of coders. */
    UNITIZING_OF_MANY_CODERS("Alpha for unitizing behaves as expected of two coders; of three or more it does not."),
    /** Some segments could not be placed on the continuum. */
    NOT_ALL_LOCATED("Some segments have no place in the text of the source, or none within it; they are left out."),
    /** Roles came before the interviews. */
    ROLES_NOT_ASSIGNED_BY_LOT(
            "Nobody drew lots for the roles: a small p says that a split is rare, not what led to it."),
    /** Several comparisons may have been made. */
    MULTIPLE_COMPARISONS("Of several comparisons some show a difference by chance alone."),
    /** Raters may agree and be wrong. */
    CONSENSUS_IS_NOT_CORRECTNESS("That raters agree does not show that they are right."),
    /** Not everyone rated. */
    RATINGS_MISSING("Some gave no rating on this scale; they are left out."),
    /** Ranks were treated as distances. */
    ORDINAL_TREATED_AS_INTERVAL("Ordered levels were treated as if they lay equally far apart."),
    /** One component makes up for another. */
    COMPENSATORY(
            "OECD and JRC 2008",
            "doi:10.1787/9789264043466-en",
            "A high value of one component makes up for a low one of another, and nothing of that shows."),
    /** What is missing could be anything. */
    MISSING_BOUNDS_WIDE("With what is missing, it could lie anywhere on the scale."),
    /** Ratings on other scales do not count. */
    OTHER_SCALES_MISSING("Some ratings stand on other scales, or at levels that this one lacks, and count as missing."),
    /** A number of several organisations. */
    HIDES_DIFFERENCES("4.8", "A view of several organisations together may hide how they differ."),
    /** A rating is what someone thought. */
    RATING_IS_A_JUDGEMENT(
            "A rating is its assessor's judgement on a scale that its users declared; neither paper has one."),
    /** No rating ends a strand. */
    STRANDS_ARE_LOOPS(
            "Rollett 2024",
            "Into the future",
            "The strands are feedback loops that belong together; no rating says that one is finished."),
    /** The order of interviews matters. */
    ORDER_DEPENDENT("Another order of the interviews would give another number."),
    /** Nobody knows the order of the interviews. */
    ORDER_AS_LISTED("Not every interview has a date; they are taken in the order in which the study lists them."),
    /** Some organisations are not in the panel at every date. */
    PANEL_CHANGED("Some organisations have no value at every date and are left out; they are listed."),
    /** Some organisations are in the panel at some dates and count there. */
    COUNTED_AT_SOME_DATES("Some organisations have a value at some dates only; they count at those, and are listed."),
    /** Some schools were in one trust at first and in another later. */
    MEMBERS_MOVED("Some schools moved from one trust to another between the dates; they are listed."),
    /** Some schools belonged to the trust at some dates only. */
    NOT_MEMBERS_THROUGHOUT("Some schools did not belong to the trust at every date and are left out; they are listed."),
    /** Values near the end of the scale cannot rise. */
    CEILING("More than one value in five lies at the better end of the scale, where it can hardly rise."),
    /** Limits of few points move. */
    TRIAL_LIMITS("Fewer than 13 points: limits are on trial and will move with each new point."),
    /** Some points have no value. */
    GAPS_PASSED_OVER("Some points have no value: the values on either side of a gap count as neighbours."),
    /** What a test of a series supposes. */
    INDEPENDENCE_SUPPOSED(
            "A p-value or interval supposes values that are independent over time; those of one school hardly are."),
    /** Neighbours are equal. */
    NO_VARIATION("No two neighbours that count differ, so that the limits have no width and flag nothing."),
    /** More spread than chance gives. */
    OVERDISPERSION(
            "Laney 2002",
            "doi:10.1081/QEN-120006708",
            "Shares spread more than the binomial lets them on average, as chance alone makes them in nearly half of all "
                    + "series; where it lasts, Laney's p' is the remedy."),
    /** More is not better. */
    NOT_A_CHECKLIST(
            "Rollett 2024",
            "The three strands",
            "The parts are no list to tick off: to touch more of them is not to do better."),
    /** Conditions are what leaders believe. */
    BELIEF_NOT_PREDICTION("4.5", "Conditions are what leaders believe a valence turns on; they predict nothing."),
    /** Low values rise again by themselves. */
    REGRESSION_TO_THE_MEAN("Values that were low by bad luck rise again by themselves, and high ones fall."),
    /** What the chance rate supposes. */
    EXCHANGEABLE_DATES(
            "The chance rate supposes that each organisation's two values could as well have come the other way round."),
    /** A better number may be a passing one. */
    RISE_IS_NOT_IMPROVEMENT("3.3.4", "A better result may pass; improvement is what lasts."),
    /** The record is not the work. */
    AS_RECORDED("Only what was recorded is counted; what nobody wrote down may be otherwise."),
    /** An amount is missing. */
    AMOUNT_UNKNOWN("Some amounts are unknown; what they may add shows in the bounds alone."),
    /** What takes place in no named school. */
    SCHOOLS_NOT_NAMED("Some initiatives name no school and are counted at none."),
    /** Somebody found that something works or does not. */
    VERDICT_NOT_EFFECT("A verdict is its assessor's; no effect was measured."),
    /** Roles are recorded, and no persons. */
    ROLE_IS_NOT_A_PERSON("Several people may hold one role, and one person several."),
    /** Steps taken in order are not yet a model of improvement. */
    CYCLE_IS_NOT_ENOUGH(
            "Rollett 2024",
            "Plan-Do-Study-Act (PDSA)",
            "A cycle of steps is too little to be a model of improvement on its own."),
    /** Reflexive analysis rejects the measure. */
    NOT_FOR_REFLEXIVE_ANALYSIS(
            "Braun and Clarke 2021",
            "'One size fits all?', doi:10.1080/14780887.2020.1769238",
            "Reflexive thematic analysis does not rest on agreement of coders or on saturation.");

    private final String document;
    private final String section;
    private final String wording;

    Caveat(String wording) {
        this("", "", wording);
    }

    Caveat(String section, String wording) {
        this("Rollett 2026", section, wording);
    }

    Caveat(String document, String section, String wording) {
        this.document = document;
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
     * Where it is said.
     *
     * @return the citation, or empty where the caveat comes of how this library counts
     */
    public Optional<Citation> citation() {
        return section.isEmpty() ? Optional.empty() : Optional.of(Citation.of(document, section));
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
