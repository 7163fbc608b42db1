// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import io.github.trustimprovement.review.ComponentReview;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** What the laws of the profile are tried on, by name. */
abstract class GeneratedRatings {
    @Provide
    Arbitrary<int[]> outcomes() {
        return ProfileArbitraries.outcomes();
    }

    @Provide
    Arbitrary<int[]> levels() {
        return ProfileArbitraries.levels();
    }

    @Provide
    Arbitrary<List<ComponentReview>> reviews() {
        return ProfileArbitraries.reviews();
    }

    @Provide
    Arbitrary<ReviewSelection> selections() {
        return ProfileArbitraries.selections();
    }
}
