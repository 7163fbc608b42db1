// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.catalogue;

import io.github.trustimprovement.scoring.ConceptTally;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.comparison.AdjustedResiduals;
import io.github.trustimprovement.scoring.comparison.BenjaminiHochberg;
import io.github.trustimprovement.scoring.comparison.CramersV;
import io.github.trustimprovement.scoring.comparison.ExactRolePermutation;
import io.github.trustimprovement.scoring.comparison.GroupComparison;
import io.github.trustimprovement.scoring.comparison.HolmAdjustment;
import io.github.trustimprovement.scoring.comparison.LogOddsDirichlet;
import io.github.trustimprovement.scoring.comparison.OddsRatio;
import io.github.trustimprovement.scoring.comparison.PrevalenceDifference;
import io.github.trustimprovement.scoring.consensus.LeikDispersion;
import io.github.trustimprovement.scoring.consensus.VanDerEijkAgreement;
import io.github.trustimprovement.scoring.convergence.BetaConvergence;
import io.github.trustimprovement.scoring.convergence.CatchUpSplit;
import io.github.trustimprovement.scoring.convergence.CompositionSplit;
import io.github.trustimprovement.scoring.convergence.ConvergenceTypology;
import io.github.trustimprovement.scoring.convergence.GammaConvergence;
import io.github.trustimprovement.scoring.convergence.GapToBest;
import io.github.trustimprovement.scoring.convergence.SigmaConvergence;
import io.github.trustimprovement.scoring.convergence.UpwardsConvergence;
import io.github.trustimprovement.scoring.convergence.VarianceSplit;
import io.github.trustimprovement.scoring.cooccurrence.CodeCooccurrence;
import io.github.trustimprovement.scoring.cooccurrence.Lift;
import io.github.trustimprovement.scoring.cooccurrence.NormalisedPmi;
import io.github.trustimprovement.scoring.cooccurrence.PhiCoefficient;
import io.github.trustimprovement.scoring.coverage.AimObjectLeverChain;
import io.github.trustimprovement.scoring.coverage.AlignedMatrix;
import io.github.trustimprovement.scoring.coverage.DimensionProfile;
import io.github.trustimprovement.scoring.coverage.DualRoleView;
import io.github.trustimprovement.scoring.coverage.FeedbackLoops;
import io.github.trustimprovement.scoring.coverage.Momentum;
import io.github.trustimprovement.scoring.coverage.PortfolioCoverage;
import io.github.trustimprovement.scoring.coverage.StrandBalance;
import io.github.trustimprovement.scoring.coverage.WhatToHow;
import io.github.trustimprovement.scoring.portfolio.CapacityMatch;
import io.github.trustimprovement.scoring.portfolio.ConflictingInitiatives;
import io.github.trustimprovement.scoring.portfolio.CycleFidelity;
import io.github.trustimprovement.scoring.portfolio.DeImplementationCandidates;
import io.github.trustimprovement.scoring.portfolio.ExitCriteria;
import io.github.trustimprovement.scoring.portfolio.IncompleteCycle;
import io.github.trustimprovement.scoring.portfolio.InitiativeOverload;
import io.github.trustimprovement.scoring.portfolio.KeyPersonRisk;
import io.github.trustimprovement.scoring.portfolio.OneInOneOut;
import io.github.trustimprovement.scoring.portfolio.OneSchoolAtATime;
import io.github.trustimprovement.scoring.portfolio.StalledCycle;
import io.github.trustimprovement.scoring.portfolio.SustainedShare;
import io.github.trustimprovement.scoring.profile.ComponentwiseDominance;
import io.github.trustimprovement.scoring.profile.CoverageGate;
import io.github.trustimprovement.scoring.profile.MissingBounds;
import io.github.trustimprovement.scoring.profile.RatingRollUp;
import io.github.trustimprovement.scoring.profile.StrandProfile;
import io.github.trustimprovement.scoring.profile.WeakestComponents;
import io.github.trustimprovement.scoring.profile.WeightSensitivity;
import io.github.trustimprovement.scoring.profile.WeightedComposite;
import io.github.trustimprovement.scoring.readings.ConditionReading;
import io.github.trustimprovement.scoring.readings.MixingDesk;
import io.github.trustimprovement.scoring.readings.ReadingStaleness;
import io.github.trustimprovement.scoring.readings.TwoSidedness;
import io.github.trustimprovement.scoring.readings.ValenceByContext;
import io.github.trustimprovement.scoring.readings.ValenceDrift;
import io.github.trustimprovement.scoring.reliability.CodingReliabilityTable;
import io.github.trustimprovement.scoring.reliability.CohenKappa;
import io.github.trustimprovement.scoring.reliability.FleissKappa;
import io.github.trustimprovement.scoring.reliability.GwetAC1;
import io.github.trustimprovement.scoring.reliability.GwetAC2;
import io.github.trustimprovement.scoring.reliability.KrippendorffAlpha;
import io.github.trustimprovement.scoring.reliability.PercentAgreement;
import io.github.trustimprovement.scoring.reliability.UnitizingAlpha;
import io.github.trustimprovement.scoring.saturation.CodeAccumulation;
import io.github.trustimprovement.scoring.saturation.ThematicSaturation;
import io.github.trustimprovement.scoring.time.MannKendall;
import io.github.trustimprovement.scoring.time.PChart;
import io.github.trustimprovement.scoring.time.RunChart;
import io.github.trustimprovement.scoring.time.TheilSenTrend;
import io.github.trustimprovement.scoring.time.XmRChart;
import io.github.trustimprovement.scoring.valence.ContestationSplit;
import io.github.trustimprovement.scoring.valence.Contestedness;
import io.github.trustimprovement.scoring.valence.Emphasis;
import io.github.trustimprovement.scoring.valence.EmphasisDiversity;
import io.github.trustimprovement.scoring.valence.LeaderPrevalence;
import io.github.trustimprovement.scoring.valence.LeverValenceTable;
import io.github.trustimprovement.scoring.valence.LogValence;
import io.github.trustimprovement.scoring.valence.NetValence;
import io.github.trustimprovement.scoring.valence.PositiveShare;
import io.github.trustimprovement.scoring.valence.ValenceProfile;
import java.util.List;

/**
 * All measures of the library, such as {@code valence/lever-valence-table}.
 *
 * <p>A new measure is added here, under its family; a test then asks for its reference value, its second
 * implementation, its law and its page.
 *
 * @since 0.1.0
 */
public final class Measures {
    private static final List<MeasureDescription> ALL = List.of(
            // counts
            ConceptTally.DESCRIPTION,
            // valence
            LeverValenceTable.DESCRIPTION,
            ValenceProfile.DESCRIPTION,
            LeaderPrevalence.DESCRIPTION,
            Emphasis.DESCRIPTION,
            EmphasisDiversity.DESCRIPTION,
            PositiveShare.DESCRIPTION,
            Contestedness.DESCRIPTION,
            ContestationSplit.DESCRIPTION,
            NetValence.DESCRIPTION,
            LogValence.DESCRIPTION,
            // comparison
            PrevalenceDifference.DESCRIPTION,
            ExactRolePermutation.DESCRIPTION,
            HolmAdjustment.DESCRIPTION,
            BenjaminiHochberg.DESCRIPTION,
            GroupComparison.DESCRIPTION,
            AdjustedResiduals.DESCRIPTION,
            CramersV.DESCRIPTION,
            LogOddsDirichlet.DESCRIPTION,
            OddsRatio.DESCRIPTION,
            // cooccurrence
            CodeCooccurrence.DESCRIPTION,
            Lift.DESCRIPTION,
            NormalisedPmi.DESCRIPTION,
            PhiCoefficient.DESCRIPTION,
            // reliability
            CodingReliabilityTable.DESCRIPTION,
            CohenKappa.DESCRIPTION,
            FleissKappa.DESCRIPTION,
            GwetAC1.DESCRIPTION,
            GwetAC2.DESCRIPTION,
            KrippendorffAlpha.DESCRIPTION,
            PercentAgreement.DESCRIPTION,
            UnitizingAlpha.DESCRIPTION,
            // consensus
            LeikDispersion.DESCRIPTION,
            VanDerEijkAgreement.DESCRIPTION,
            // saturation
            CodeAccumulation.DESCRIPTION,
            ThematicSaturation.DESCRIPTION,
            // coverage
            AimObjectLeverChain.DESCRIPTION,
            AlignedMatrix.DESCRIPTION,
            DimensionProfile.DESCRIPTION,
            DualRoleView.DESCRIPTION,
            FeedbackLoops.DESCRIPTION,
            Momentum.DESCRIPTION,
            PortfolioCoverage.DESCRIPTION,
            StrandBalance.DESCRIPTION,
            WhatToHow.DESCRIPTION,
            // convergence
            UpwardsConvergence.DESCRIPTION,
            ConvergenceTypology.DESCRIPTION,
            SigmaConvergence.DESCRIPTION,
            GapToBest.DESCRIPTION,
            CatchUpSplit.DESCRIPTION,
            VarianceSplit.DESCRIPTION,
            CompositionSplit.DESCRIPTION,
            GammaConvergence.DESCRIPTION,
            BetaConvergence.DESCRIPTION,
            // time
            RunChart.DESCRIPTION,
            XmRChart.DESCRIPTION,
            PChart.DESCRIPTION,
            TheilSenTrend.DESCRIPTION,
            MannKendall.DESCRIPTION,
            // readings
            ValenceDrift.DESCRIPTION,
            ValenceByContext.DESCRIPTION,
            ReadingStaleness.DESCRIPTION,
            TwoSidedness.DESCRIPTION,
            MixingDesk.DESCRIPTION,
            ConditionReading.DESCRIPTION,
            // portfolio
            CapacityMatch.DESCRIPTION,
            ConflictingInitiatives.DESCRIPTION,
            CycleFidelity.DESCRIPTION,
            DeImplementationCandidates.DESCRIPTION,
            ExitCriteria.DESCRIPTION,
            IncompleteCycle.DESCRIPTION,
            InitiativeOverload.DESCRIPTION,
            KeyPersonRisk.DESCRIPTION,
            OneInOneOut.DESCRIPTION,
            OneSchoolAtATime.DESCRIPTION,
            StalledCycle.DESCRIPTION,
            SustainedShare.DESCRIPTION,
            // profile
            StrandProfile.DESCRIPTION,
            WeakestComponents.DESCRIPTION,
            MissingBounds.DESCRIPTION,
            CoverageGate.DESCRIPTION,
            ComponentwiseDominance.DESCRIPTION,
            RatingRollUp.DESCRIPTION,
            WeightedComposite.DESCRIPTION,
            WeightSensitivity.DESCRIPTION);

    private Measures() {}

    /**
     * The measures.
     *
     * @return the descriptions, family by family
     */
    public static List<MeasureDescription> all() {
        return ALL;
    }
}
