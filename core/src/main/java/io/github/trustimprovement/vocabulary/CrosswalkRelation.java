// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.vocabulary;

import java.util.Locale;

/**
 * How near the two concepts of a {@link CrosswalkEntry} are, such as 'close'.
 *
 * <p>SDK interpretation: the words follow the mapping properties of SKOS, {@code closeMatch} and {@code relatedMatch}.
 * There is no {@code exactMatch}, for a means that leaders speak of is never the same as a part of a process; and no
 * {@code broadMatch} or {@code narrowMatch}, for neither paper says that a concept of the other lies within its own.
 * A printed reference is no mapping at all, so it has a word of its own.
 *
 * @since 0.1.0
 */
public enum CrosswalkRelation {
    /** Much the same practice is meant, so remarks on the one are usually evidence on the other. */
    CLOSE,
    /** The two share some practice, so remarks on the one may be evidence on the other; look at each. */
    RELATED,
    /** The source of the one refers to the source of the other at this place, and says no more. */
    CITES;

    /**
     * The relation as it stands in documents, such as {@code close}.
     *
     * @return the text
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
