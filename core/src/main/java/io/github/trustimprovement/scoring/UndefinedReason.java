// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.organisation.Token;

/**
 * Why there is no number, such as {@link #CODERS_NOT_RESOLVED}.
 *
 * @since 0.1.0
 */
public enum UndefinedReason implements Token {
    /** Nothing was coded, or nobody of the group took part; a 0 would claim that someone looked. */
    NO_DATA("there is nothing to count from"),
    /** Several people coded one segment, and nobody said whose codings count. */
    CODERS_NOT_RESOLVED("several coders coded a segment; choose a CodingSelection"),
    /** Leaders are to be counted, and no segment has a speaker from the roster. */
    SPEAKERS_NOT_IDENTIFIED("no segment has a speaker from the roster of participants"),
    /** The number would be divided by 0. */
    ZERO_DENOMINATOR("what it would be divided by is 0"),
    /** All values are of one category, so that agreement by chance cannot be told from agreement. */
    ONE_CATEGORY("only one category was used; without variation there is nothing to agree or differ on"),
    /** Units have different numbers of values, and the measure needs as many in each. */
    CODERS_UNEQUAL("units have different numbers of coders; Krippendorff's alpha takes such data"),
    /** There is no error to estimate. */
    NO_VARIATION("all units are alike in what the error is estimated from"),
    /** Limits without width flag every value off the centre, or none. */
    NO_WIDTH("the limits have no width, so that they tell nothing apart"),
    /** The number exists with other options only. */
    NOT_WITH_THESE_OPTIONS("there is no such number with the options chosen"),
    /** The measure needs more units. */
    TOO_FEW_UNITS("there are fewer units than the measure needs"),
    /** The measure needs more leaders. */
    TOO_FEW_CLUSTERS("there are fewer leaders than the measure needs"),
    /** An exact method would have to go through more cases than it takes on. */
    TOO_MANY_ASSIGNMENTS("there are more ways to assign the roles than are gone through one by one"),
    /** The measure needs more ordered categories. */
    TOO_FEW_CATEGORIES("there are fewer categories than the measure needs"),
    /** A number that must be above 0 is not. */
    NON_POSITIVE_VALUE("a value that must be above 0 is not"),
    /** The number is beyond what a double holds. */
    TOO_LARGE("the number is larger than can be held"),
    /** The scale's level of measurement does not carry the operation. */
    LEVEL_TOO_WEAK("the level of measurement does not carry this operation"),
    /** More is missing than the caller allows. */
    MISSING_ABOVE_LIMIT("more ratings are missing than the caller allows"),
    /** The measure does not declare the dates comparable. */
    NOT_COMPARABLE("the measure does not declare these dates comparable"),
    /** As many readings are positive as negative. */
    NO_MAJORITY("as many are positive as negative"),
    /** The caller gave no band for the lever. */
    NO_BAND("no band was given for this lever"),
    /** The rating stands on another scale, or at a level that the scale lacks. */
    OTHER_SCALE("it is rated on another scale, or at a level that the scale lacks"),
    /** A value is no share of the whole. */
    VALUE_OUT_OF_RANGE("a value lies outside the range that the measure asks for"),
    /** The series has years and terms, or the like. */
    MIXED_PERIODS("the series mixes periods of different kinds"),
    /** No organisation has a value at every date. */
    PANEL_EMPTY("no organisation has a value at every date"),
    /** So many are equal that two groups would overlap. */
    GROUPS_TIED("so many share a value that the top and the lowest group would overlap"),
    /** The number is drawn at random, and no seed was given. */
    NEEDS_SEED("it would be drawn at random; give a number of replicates and a seed"),
    /** An amount is needed and not known. */
    AMOUNT_UNKNOWN("an amount is unknown; see the bounds"),
    /** Nobody recorded what there is. */
    CAPACITY_NOT_RECORDED("nobody recorded how much capacity there is"),
    /** The record leaves open what is asked. */
    RECORD_SILENT("the record does not say"),
    /** Nothing was gained, so that nothing can be kept. */
    NO_GAIN("the value at the peak is no better than the one before"),
    /** Two numbers that were made in different ways would be compared. */
    METHODS_DIFFER("the two were made by different methods"),
    /** A document has no answer, or one of a kind that this version does not know. */
    NOT_STATED("the document has no answer that this version knows");

    private final String wording;

    UndefinedReason(String wording) {
        this.wording = wording;
    }

    /**
     * The reason in words.
     *
     * @return the fixed wording
     */
    public String wording() {
        return wording;
    }
}
