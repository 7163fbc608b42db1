// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.organisation.Token;

/**
 * Whose plan a goal stands in, such as the plan of a school.
 *
 * <p>SDK interpretation of the component 'Align strategy' in Rollett (2024), which speaks of objectives of the trust
 * and of its schools.
 *
 * @since 0.1.0
 */
public enum GoalLevel implements Token {
    /** The strategy of the trust. */
    TRUST,
    /** The plan of one school. */
    SCHOOL
}
