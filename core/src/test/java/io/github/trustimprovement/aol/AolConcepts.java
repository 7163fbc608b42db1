// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.aol;

import io.github.trustimprovement.concept.Concept;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** All concepts of the framework, for tests that hold of every one of them. */
final class AolConcepts {
    private AolConcepts() {}

    static List<Concept> all() {
        return Stream.<Concept[]>of(
                        Lens.values(),
                        Aim.values(),
                        AimSubTheme.values(),
                        ImprovementObject.values(),
                        ObjectSubTheme.values(),
                        Lever.values(),
                        LeverTheme.values(),
                        LeverCondition.values(),
                        ConditionOutcome.values(),
                        Valence.values(),
                        CodingBasis.values(),
                        LeaderGroup.values(),
                        TrustAttribute.values(),
                        DualRole.values(),
                        LeaderCapability.values())
                .flatMap(Arrays::stream)
                .toList();
    }
}
