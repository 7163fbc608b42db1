// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of a test method which measure it proves, and how; {@code MeasureProofTest} counts them. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Repeatable(Proves.All.class)
public @interface Proves {
    /**
     * The measure.
     *
     * @return its code, such as {@code valence/positive-share}
     */
    String measure();

    /**
     * The kind of proof.
     *
     * @return the kind
     */
    Proof by();

    /**
     * Where the expected value or the other implementation comes from; why, where it is derived.
     *
     * @return the source in words
     */
    String source();

    /** Several of them on one method. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface All {
        /**
         * The proofs.
         *
         * @return one a measure and kind
         */
        Proves[] value();
    }
}
