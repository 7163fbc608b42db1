// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.review;

import io.github.trustimprovement.concept.Extension;
import java.util.Map;

/**
 * What a review came to: a level of a scale, or the kind of reason why there is none.
 *
 * <p>{@code Rating.of("spread", "some")}, {@code Rating.notAssessed()}, {@code Rating.notApplicable("no sixth form")},
 * {@code Rating.withheld()}. A missing rating is a value of its own and never a number, least of all zero.
 *
 * @since 0.1.0
 */
public sealed interface Rating permits Rated, NotAssessed, NotApplicable, Withheld {
    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    Map<String, Extension> extensions();

    /**
     * A level of a declared scale.
     *
     * @param scale the id of the {@link Scale}
     * @param level the id of the {@link ScaleLevel}
     * @return the rating
     * @throws io.github.trustimprovement.concept.InvalidModelException if an id is blank
     */
    static Rating of(String scale, String level) {
        return Rated.of(scale, level);
    }

    /**
     * No rating because nobody has assessed it yet.
     *
     * @return the rating
     */
    static Rating notAssessed() {
        return NotAssessed.builder().build();
    }

    /**
     * No rating because there is nothing to assess.
     *
     * @param reason why not
     * @return the rating
     * @throws io.github.trustimprovement.concept.InvalidModelException if the reason is blank
     */
    static Rating notApplicable(String reason) {
        return NotApplicable.of(reason);
    }

    /**
     * A rating that exists and is not passed on, for a reason that is not given.
     *
     * @return the rating
     */
    static Rating withheld() {
        return Withheld.builder().build();
    }

    /**
     * A rating that exists and is not passed on.
     *
     * @param reason why not
     * @return the rating
     * @throws io.github.trustimprovement.concept.InvalidModelException if the reason is blank
     */
    static Rating withheld(String reason) {
        return Withheld.of(reason);
    }
}
