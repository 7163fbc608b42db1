// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import io.github.trustimprovement.scoring.ClusteredCounts;
import io.github.trustimprovement.scoring.LeaderMentions;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** Leaders of two roles that the laws of this family are tried on, by name. */
abstract class GeneratedRoles {
    @Provide
    Arbitrary<LeaderMentions> bothGroups() {
        return ComparisonArbitraries.bothGroups();
    }

    @Provide
    Arbitrary<LeaderMentions> rosters() {
        return ComparisonArbitraries.rosters();
    }

    @Provide
    Arbitrary<ClusteredCounts> clusteredCounts() {
        return ComparisonArbitraries.clusteredCounts();
    }
}
