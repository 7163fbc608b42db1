// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import io.github.trustimprovement.scoring.ClusteredCounts;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** Counts by leader and levels of confidence that the laws of this family are tried on, by name. */
abstract class GeneratedCounts {
    @Provide
    Arbitrary<ClusteredCounts> counts() {
        return ValenceArbitraries.counts();
    }

    @Provide
    Arbitrary<Double> levels() {
        return ValenceArbitraries.levels();
    }
}
