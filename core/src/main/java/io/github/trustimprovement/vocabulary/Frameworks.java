// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.vocabulary;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.AimSubTheme;
import io.github.trustimprovement.aol.AolRelations;
import io.github.trustimprovement.aol.CodingBasis;
import io.github.trustimprovement.aol.ConditionOutcome;
import io.github.trustimprovement.aol.DualRole;
import io.github.trustimprovement.aol.ImprovementObject;
import io.github.trustimprovement.aol.LeaderCapability;
import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lens;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverCondition;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.aol.ObjectSubTheme;
import io.github.trustimprovement.aol.StudyFigures;
import io.github.trustimprovement.aol.TrustAttribute;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.Edition;
import io.github.trustimprovement.dna.ApproachStep;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.dna.ContextualFactor;
import io.github.trustimprovement.dna.ConvergenceIdea;
import io.github.trustimprovement.dna.Dimension;
import io.github.trustimprovement.dna.DnaRelations;
import io.github.trustimprovement.dna.ImplementationBehaviour;
import io.github.trustimprovement.dna.ImplementationPhase;
import io.github.trustimprovement.dna.ImplementationRecommendation;
import io.github.trustimprovement.dna.ImprovementApproach;
import io.github.trustimprovement.dna.Orientation;
import io.github.trustimprovement.dna.PracticeExample;
import io.github.trustimprovement.dna.Strand;
import java.util.List;
import java.util.stream.Stream;

/**
 * The published frameworks as this library models them, such as {@code Frameworks.aol2026()}.
 *
 * @since 0.1.0
 */
public final class Frameworks {
    private static final String RIGHTS = "definitions Apache-2.0; labels name concepts of the cited paper";

    private Frameworks() {}

    /**
     * 'The DNA of trust-led school improvement', the triple helix of Rollett (2024).
     *
     * @return the edition {@code dna|2024}, the same value at each call
     */
    public static Framework dna2024() {
        return Dna2024.FRAMEWORK;
    }

    /**
     * 'Aims, objects, and levers' of Rollett (2026).
     *
     * @return the edition {@code aol|2026}, the same value at each call
     */
    public static Framework aol2026() {
        return Aol2026.FRAMEWORK;
    }

    private static List<Concept> concepts(Concept[]... kinds) {
        return Stream.of(kinds).flatMap(Stream::of).toList();
    }

    /** Made when it is first asked for. */
    private static final class Dna2024 {
        static final Framework FRAMEWORK = Framework.builder()
                .edition(Edition.of("dna", "2024"))
                .title("The DNA of trust-led school improvement")
                .source("Rollett, S (2024)")
                .isUnofficial(true)
                .rights(RIGHTS)
                .concepts(concepts(
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
                        ImplementationPhase.values()))
                .relations(DnaRelations.all())
                .build();
    }

    /** Made when it is first asked for. */
    private static final class Aol2026 {
        static final Framework FRAMEWORK = Framework.builder()
                .edition(Edition.of("aol", "2026"))
                .title("Aims, objects, and levers")
                .source("Rollett, S (2026)")
                .isUnofficial(true)
                .rights(RIGHTS)
                .concepts(concepts(
                        Lens.values(),
                        Aim.values(),
                        AimSubTheme.values(),
                        ImprovementObject.values(),
                        ObjectSubTheme.values(),
                        Lever.values(),
                        Valence.values(),
                        LeverTheme.values(),
                        LeverCondition.values(),
                        ConditionOutcome.values(),
                        CodingBasis.values(),
                        LeaderGroup.values(),
                        TrustAttribute.values(),
                        DualRole.values(),
                        LeaderCapability.values()))
                .relations(AolRelations.all())
                .figures(StudyFigures.all())
                .build();
    }
}
