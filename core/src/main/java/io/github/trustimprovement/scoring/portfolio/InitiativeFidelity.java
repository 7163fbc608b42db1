// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.scoring.Estimate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Which features of a cycle an initiative's record shows, such as three of the four, and one unknown.
 *
 * @param trust the id of the trust
 * @param initiative the initiative, with at least one step of a cycle
 * @param features each feature and whether it is shown
 * @param present how many are present; undefined where one is unknown
 * @param lowest how many are present if no unknown one is
 * @param highest how many are present if every unknown one is
 * @since 0.1.0
 */
public record InitiativeFidelity(
        String trust,
        Initiative initiative,
        Map<CycleFeature, FeatureState> features,
        Estimate present,
        int lowest,
        int highest) {
    /**
     * Creates the features of an initiative.
     *
     * @param trust the id of the trust
     * @param initiative the initiative, with at least one step of a cycle
     * @param features each feature and whether it is shown
     * @param present how many are present; undefined where one is unknown
     * @param lowest how many are present if no unknown one is
     * @param highest how many are present if every unknown one is
     */
    public InitiativeFidelity {
        features = Collections.unmodifiableMap(new EnumMap<>(features));
    }
}
