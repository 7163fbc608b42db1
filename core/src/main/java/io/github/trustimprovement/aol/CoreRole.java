// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.aol;

/**
 * The part that a core {@link ImprovementObject} plays among the objects, such as the foundational one of culture.
 *
 * <p>It is kept apart from {@link Valence} and {@link ConditionEffect}: 'enabling' is here a part that an object plays,
 * not a judgement of a lever.
 *
 * <p>Defined by Rollett (2026), s. 3.2.8.
 *
 * @since 0.1.0
 */
public enum CoreRole {
    /** Once it is right, the other objects can be worked on to more effect. */
    FOUNDATIONAL,
    /** It is what first makes improvement possible: the right head, well supported. */
    PRIMARY_ENABLING,
    /** It is where education itself gets better. */
    CORE_EDUCATIONAL
}
