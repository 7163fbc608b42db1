// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.scoring.ClusteredCounts;
import io.github.trustimprovement.scoring.CodedAs;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.ConceptTally;
import io.github.trustimprovement.scoring.CountedValence;
import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.LeaderMentions;
import io.github.trustimprovement.scoring.LeaderUnit;
import io.github.trustimprovement.scoring.LeverValenceTally;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.SegmentUnit;
import io.github.trustimprovement.scoring.comparison.AdjustedResiduals;
import io.github.trustimprovement.scoring.comparison.BenjaminiHochberg;
import io.github.trustimprovement.scoring.comparison.ContingencyTable;
import io.github.trustimprovement.scoring.comparison.CramersV;
import io.github.trustimprovement.scoring.comparison.DirichletPrior;
import io.github.trustimprovement.scoring.comparison.ExactRolePermutation;
import io.github.trustimprovement.scoring.comparison.GroupComparison;
import io.github.trustimprovement.scoring.comparison.HolmAdjustment;
import io.github.trustimprovement.scoring.comparison.LogOddsDirichlet;
import io.github.trustimprovement.scoring.comparison.OddsRatio;
import io.github.trustimprovement.scoring.comparison.PrevalenceDifference;
import io.github.trustimprovement.scoring.comparison.RoleStatistic;
import io.github.trustimprovement.scoring.cooccurrence.CodeCooccurrence;
import io.github.trustimprovement.scoring.cooccurrence.CooccurrenceTally;
import io.github.trustimprovement.scoring.cooccurrence.Lift;
import io.github.trustimprovement.scoring.cooccurrence.NormalisedPmi;
import io.github.trustimprovement.scoring.cooccurrence.PhiCoefficient;
import io.github.trustimprovement.scoring.cooccurrence.SameSegment;
import io.github.trustimprovement.scoring.cooccurrence.Window;
import io.github.trustimprovement.scoring.reliability.AgreementMeasure;
import io.github.trustimprovement.scoring.reliability.AgreementWeights;
import io.github.trustimprovement.scoring.reliability.CodingReliability;
import io.github.trustimprovement.scoring.reliability.CohenKappa;
import io.github.trustimprovement.scoring.reliability.Continuum;
import io.github.trustimprovement.scoring.reliability.FleissKappa;
import io.github.trustimprovement.scoring.reliability.GwetAC1;
import io.github.trustimprovement.scoring.reliability.GwetAC2;
import io.github.trustimprovement.scoring.reliability.KrippendorffAlpha;
import io.github.trustimprovement.scoring.reliability.PercentAgreement;
import io.github.trustimprovement.scoring.reliability.ReliabilityData;
import io.github.trustimprovement.scoring.reliability.UnitizingAlpha;
import io.github.trustimprovement.scoring.saturation.CodeAccumulation;
import io.github.trustimprovement.scoring.saturation.CodeSequence;
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
import io.github.trustimprovement.study.Study;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the measures of studies say of one study, each once. */
final class StudyScores {
    private static final CodingSelection CODER = CodingSelection.coder("c1");
    private static final Lever LEVER = Lever.COMMONALITY;
    private static final List<Lever> LEVERS = List.of(Lever.values());

    private final Study study;
    private final LeverValenceTally<SegmentUnit> segments;
    private final LeverValenceTally<LeaderUnit> leaders;

    StudyScores(Study study) {
        this.study = study;
        segments = LeverValenceTally.of(study, CountingUnit.SEGMENT, CODER);
        leaders = LeverValenceTally.of(study, CountingUnit.LEADER, CODER);
    }

    Stream<Explanation> all() {
        return Stream.concat(
                Stream.of(counts()),
                Stream.of(valence(), comparison(), cooccurrence(), reliability(), saturation())
                        .flatMap(List::stream)
                        .map(Result::explain));
    }

    private Explanation counts() {
        ConceptTally<LeaderUnit> tally = ConceptTally.of(study, CountingUnit.LEADER, CODER);
        ExplanationBuilder counts = Explanation.of(ConceptTally.DESCRIPTION)
                .putOption("unit", "leaders")
                .putOption("selection", "coder c1");
        for (Aim aim : Aim.values()) {
            counts.addAnswers(NamedAnswer.of(aim.code(), tally.estimate(aim)));
        }
        return counts.build();
    }

    private List<Result> valence() {
        return List.of(
                LeverValenceTable.of(segments),
                ValenceProfile.of(segments, leaders, LEVER),
                LeaderPrevalence.of(LeaderMentions.of(leaders, LEVER, CountedValence.NEGATIVE)),
                Emphasis.of(segments, LEVER),
                EmphasisDiversity.of(segments),
                PositiveShare.of(segments, LEVER).withInterval(0.95),
                Contestedness.of(segments, LEVER),
                ContestationSplit.of(segments, LEVER),
                NetValence.of(segments, LEVER),
                LogValence.of(segments, LEVER));
    }

    private List<Result> comparison() {
        LeaderMentions mentions = LeaderMentions.of(leaders, Lever.LEADERSHIP);
        ContingencyTable table = ContingencyTable.of(
                LeaderMentions.of(leaders, LEVER, CountedValence.POSITIVE),
                LeaderMentions.of(leaders, LEVER, CountedValence.NEGATIVE));
        Map<String, Estimate> family = new LinkedHashMap<>();
        for (Lever lever : LEVERS) {
            ClusteredCounts counts = ClusteredCounts.ofValence(segments, lever);
            family.put(
                    lever.code(),
                    ExactRolePermutation.of(counts, RoleStatistic.pooledShareDifference())
                            .estimate());
        }
        return List.of(
                PrevalenceDifference.of(mentions),
                ExactRolePermutation.of(mentions),
                HolmAdjustment.ofEstimates(family),
                BenjaminiHochberg.ofEstimates(family),
                GroupComparison.of(leaders, LEVERS),
                AdjustedResiduals.of(table),
                CramersV.of(table),
                LogOddsDirichlet.of(segments, LEVERS, DirichletPrior.uniform(0.5)),
                OddsRatio.of(mentions).withInterval(0.95));
    }

    private List<Result> cooccurrence() {
        CooccurrenceTally<SameSegment> tally = CooccurrenceTally.of(study, Window.SAME_SEGMENT, CODER);
        return List.of(
                CodeCooccurrence.of(tally, LEVER, Aim.CHILD_ORIENTED),
                Lift.of(tally, LEVER, Aim.CHILD_ORIENTED),
                NormalisedPmi.of(tally, LEVER, Aim.CHILD_ORIENTED),
                PhiCoefficient.of(tally, LEVER, Aim.CHILD_ORIENTED));
    }

    private List<Result> reliability() {
        CodingReliability pair = CodingReliability.of(study, "c1", "c2");
        ReliabilityData data = pair.data(LEVER);
        return List.of(
                pair.table(
                        LEVERS.stream().map(CodedAs::of).toList(),
                        AgreementMeasure.COHEN_KAPPA,
                        AgreementMeasure.GWET_AC1),
                CohenKappa.of(data).withInterval(0.95),
                FleissKappa.of(data),
                GwetAC1.of(data).withInterval(0.95),
                GwetAC2.of(data, AgreementWeights.identity()),
                KrippendorffAlpha.of(data),
                PercentAgreement.of(data),
                UnitizingAlpha.of(Continuum.of(study, "i1", "c1", "c2")));
    }

    private List<Result> saturation() {
        CodeSequence interviews = CodeSequence.ofSources(study, CODER);
        return List.of(
                CodeAccumulation.of(interviews), ThematicSaturation.of(interviews, SaturationCriterion.of(4, 2, 0.05)));
    }
}
