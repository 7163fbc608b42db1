// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.dna;

import io.github.trustimprovement.concept.Concept;
import java.util.List;
import java.util.stream.Stream;

/** Every concept of the package, kind by kind, for the tests that hold for all of them. */
final class DnaConcepts {
    private DnaConcepts() {}

    static List<Concept> all() {
        return Stream.<Concept[]>of(
                        Strand.values(),
                        Component.values(),
                        PracticeExample.values(),
                        Dimension.values(),
                        Orientation.values(),
                        ConvergenceIdea.values(),
                        ImprovementApproach.values(),
                        ApproachStep.values(),
                        ImplementationRecommendation.values(),
                        ImplementationBehaviour.values(),
                        ContextualFactor.values(),
                        ImplementationPhase.values())
                .flatMap(Stream::of)
                .toList();
    }
}
