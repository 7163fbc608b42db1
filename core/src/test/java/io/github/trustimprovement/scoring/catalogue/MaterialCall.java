// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.catalogue;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.scoring.CodedAs;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.ConceptTally;
import io.github.trustimprovement.scoring.CountedValence;
import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.comparison.AdjustedResiduals;
import io.github.trustimprovement.scoring.comparison.CramersV;
import io.github.trustimprovement.scoring.comparison.DirichletPrior;
import io.github.trustimprovement.scoring.comparison.ExactRolePermutation;
import io.github.trustimprovement.scoring.comparison.GroupComparison;
import io.github.trustimprovement.scoring.comparison.LogOddsDirichlet;
import io.github.trustimprovement.scoring.comparison.OddsRatio;
import io.github.trustimprovement.scoring.comparison.PrevalenceDifference;
import io.github.trustimprovement.scoring.cooccurrence.CodeCooccurrence;
import io.github.trustimprovement.scoring.cooccurrence.CooccurrenceTable;
import io.github.trustimprovement.scoring.cooccurrence.Lift;
import io.github.trustimprovement.scoring.cooccurrence.NormalisedPmi;
import io.github.trustimprovement.scoring.cooccurrence.PhiCoefficient;
import io.github.trustimprovement.scoring.cooccurrence.Window;
import io.github.trustimprovement.scoring.reliability.AgreementMeasure;
import io.github.trustimprovement.scoring.reliability.AgreementWeights;
import io.github.trustimprovement.scoring.reliability.CodingReliability;
import io.github.trustimprovement.scoring.reliability.CodingReliabilityTable;
import io.github.trustimprovement.scoring.reliability.CohenKappa;
import io.github.trustimprovement.scoring.reliability.FleissKappa;
import io.github.trustimprovement.scoring.reliability.GwetAC1;
import io.github.trustimprovement.scoring.reliability.GwetAC2;
import io.github.trustimprovement.scoring.reliability.KrippendorffAlpha;
import io.github.trustimprovement.scoring.reliability.PercentAgreement;
import io.github.trustimprovement.scoring.saturation.CodeAccumulation;
import io.github.trustimprovement.scoring.saturation.SaturationCriterion;
import io.github.trustimprovement.scoring.saturation.ThematicSaturation;
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
import io.github.trustimprovement.study.CodedMaterial;
import java.util.List;
import java.util.function.Function;

/** One call that makes a measure of coded segments, in whatever form they come. */
record MaterialCall(MeasureDescription measure, Function<CodedMaterial, Object> call) {
    private static final CodingSelection C1 = CodingSelection.coder("c1");
    private static final Lever A = Lever.COMMONALITY;
    private static final Lever B = Lever.LEADERSHIP;
    private static final Code AIM = Aim.CHILD_ORIENTED;
    private static final List<Lever> LEVERS = List.of(Lever.values());
    private static final CodedAs WHAT = CodedAs.of(A);
    private static final CodedAs JUDGED = CodedAs.of(A, CountedValence.NEGATIVE);

    /** Every measure, some in several calls. */
    static List<MaterialCall> all() {
        return List.of(
                of(ConceptTally.DESCRIPTION, of -> ConceptTally.of(of, CountingUnit.SEGMENT, C1)),
                of(ConceptTally.DESCRIPTION, of -> ConceptTally.of(of, CountingUnit.LEADER)),
                of(LeverValenceTable.DESCRIPTION, of -> LeverValenceTable.of(of, CountingUnit.LEADER, C1)),
                of(LeverValenceTable.DESCRIPTION, of -> LeverValenceTable.of(of, CountingUnit.CODING)),
                of(ValenceProfile.DESCRIPTION, of -> ValenceProfile.of(of, A, C1)),
                of(ValenceProfile.DESCRIPTION, of -> ValenceProfile.of(of, A)),
                of(LeaderPrevalence.DESCRIPTION, of -> LeaderPrevalence.of(of, A, C1)),
                of(LeaderPrevalence.DESCRIPTION, of -> LeaderPrevalence.of(of, AIM, C1)),
                of(LeaderPrevalence.DESCRIPTION, of -> LeaderPrevalence.of(of, AIM)),
                of(Emphasis.DESCRIPTION, of -> Emphasis.of(of, A, C1)),
                of(EmphasisDiversity.DESCRIPTION, of -> EmphasisDiversity.of(of, C1)),
                of(EmphasisDiversity.DESCRIPTION, EmphasisDiversity::of),
                of(PositiveShare.DESCRIPTION, of -> PositiveShare.of(of, A, C1).withInterval(0.95)),
                of(PositiveShare.DESCRIPTION, of -> PositiveShare.of(of, A)),
                of(Contestedness.DESCRIPTION, of -> Contestedness.of(of, A, C1)),
                of(ContestationSplit.DESCRIPTION, of -> ContestationSplit.of(of, A, C1)),
                of(NetValence.DESCRIPTION, of -> NetValence.of(of, A, C1)),
                of(LogValence.DESCRIPTION, of -> LogValence.of(of, A, C1)),
                of(PrevalenceDifference.DESCRIPTION, of -> PrevalenceDifference.of(of, B, C1)),
                of(ExactRolePermutation.DESCRIPTION, of -> ExactRolePermutation.of(of, B, C1)),
                of(GroupComparison.DESCRIPTION, of -> GroupComparison.of(of, C1, LEVERS)),
                of(AdjustedResiduals.DESCRIPTION, of -> AdjustedResiduals.of(of, B, C1)),
                of(AdjustedResiduals.DESCRIPTION, of -> AdjustedResiduals.of(of, B)),
                of(CramersV.DESCRIPTION, of -> CramersV.of(of, B, C1)),
                of(CramersV.DESCRIPTION, of -> CramersV.of(of, B)),
                of(
                        LogOddsDirichlet.DESCRIPTION,
                        of -> LogOddsDirichlet.of(of, C1, LEVERS, DirichletPrior.uniform(0.5))),
                of(OddsRatio.DESCRIPTION, of -> OddsRatio.of(of, B, C1)),
                of(
                        CodeCooccurrence.DESCRIPTION,
                        of -> CodeCooccurrence.of(of, Window.SAME_SEGMENT, A, B, C1)
                                .withInterval(0.9)),
                of(CodeCooccurrence.DESCRIPTION, of -> CodeCooccurrence.of(of, Window.SAME_LEADER, A, AIM)),
                of(
                        CodeCooccurrence.DESCRIPTION,
                        of -> CooccurrenceTable.of(of, Window.SAME_LEADER, C1, Lever.values())),
                of(Lift.DESCRIPTION, of -> Lift.of(of, Window.SAME_SEGMENT, A, B, C1)),
                of(Lift.DESCRIPTION, of -> Lift.of(of, Window.SAME_SEGMENT, A, B)),
                of(NormalisedPmi.DESCRIPTION, of -> NormalisedPmi.of(of, Window.SAME_LEADER, A, B, C1)),
                of(NormalisedPmi.DESCRIPTION, of -> NormalisedPmi.of(of, Window.SAME_LEADER, A, B)),
                of(PhiCoefficient.DESCRIPTION, of -> PhiCoefficient.of(of, Window.SAME_SEGMENT, A, B, C1)),
                of(PhiCoefficient.DESCRIPTION, of -> PhiCoefficient.of(of, Window.SAME_SEGMENT, A, B)),
                of(
                        CodingReliabilityTable.DESCRIPTION,
                        of -> CodingReliability.of(of, "c1", "c2").table(AgreementMeasure.COHEN_KAPPA)),
                of(
                        CodingReliabilityTable.DESCRIPTION,
                        of -> CodingReliability.pairs(of).stream()
                                .map(pair -> pair.coders() + pair.codes().toString())
                                .toList()),
                of(PercentAgreement.DESCRIPTION, of -> PercentAgreement.of(of, WHAT, "c1", "c2")),
                of(CohenKappa.DESCRIPTION, of -> CohenKappa.of(of, JUDGED, "c1", "c2")),
                of(FleissKappa.DESCRIPTION, of -> FleissKappa.of(of, WHAT, "c1", "c2")),
                of(GwetAC1.DESCRIPTION, of -> GwetAC1.of(of, JUDGED, "c1", "c2")),
                of(GwetAC2.DESCRIPTION, of -> GwetAC2.of(of, WHAT, AgreementWeights.linear(), "c1", "c2")),
                of(KrippendorffAlpha.DESCRIPTION, of -> KrippendorffAlpha.of(of, WHAT, "c1", "c2")),
                of(CodeAccumulation.DESCRIPTION, of -> CodeAccumulation.of(of, C1)),
                of(
                        ThematicSaturation.DESCRIPTION,
                        of -> ThematicSaturation.of(of, C1, SaturationCriterion.of(1, 1, 0.2))));
    }

    private static MaterialCall of(MeasureDescription measure, Function<CodedMaterial, Object> call) {
        return new MaterialCall(measure, call);
    }

    /** What the call answers, as it prints, and as data. */
    List<Object> answer(CodedMaterial material) {
        Object answer = call.apply(material);
        return answer instanceof Result result
                ? List.of(result.toString(), result.explain())
                : List.of(answer.toString(), answer);
    }

    @Override
    public String toString() {
        return measure.code();
    }
}
