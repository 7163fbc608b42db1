// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import java.util.List;

/**
 * What a measure answers: a number ({@link Defined}), a class ({@link Classified}), or why neither can be had
 * ({@link Undefined}).
 *
 * @since 0.1.0
 */
public sealed interface Answer permits Estimate, Classification {
    /**
     * How many things were looked at.
     *
     * @return the number, not negative
     */
    long n();

    /**
     * What the answer must not be taken for.
     *
     * @return the caveats, each once
     */
    List<Caveat> caveats();

    /**
     * The answer with its meaning: value or reason, n, method and caveats, a line each.
     *
     * @return the lines, each ended by {@code \n}
     */
    String explain();
}
