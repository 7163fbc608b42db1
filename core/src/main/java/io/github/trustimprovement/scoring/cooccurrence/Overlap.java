// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

/**
 * The window in which codes of overlapping segments of one source are together, such as
 * {@code CooccurrenceTally<Overlap>}; what is counted is segments, each once.
 *
 * <p>Two stretches of text overlap if they share a code point, two spans of a recording if they share time, two
 * paragraphs or pages if they are the same one. Places of different kinds cannot be compared and never overlap; nor does
 * a stretch or span that is empty or reversed. A segment without a place overlaps nothing but itself, and every number
 * then says so ({@link io.github.trustimprovement.scoring.Caveat#PLACES_NOT_RECORDED}).
 *
 * <p>SDK interpretation: that two segments of one paragraph or page overlap is the most that such a place can say.
 *
 * @since 0.1.0
 */
public enum Overlap implements Window {
    /** The one value; see {@link Window#OVERLAP}. */
    INSTANCE;

    @Override
    public String label() {
        return "overlapping segments";
    }

    @Override
    public String unit() {
        return "segments";
    }
}
