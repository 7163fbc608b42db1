// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.dna.Strand;
import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.Season;
import io.github.trustimprovement.organisation.Term;
import io.github.trustimprovement.outcome.Panel;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.ComponentReview;
import io.github.trustimprovement.review.Rating;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.consensus.FrequencyVector;
import io.github.trustimprovement.scoring.consensus.LeikDispersion;
import io.github.trustimprovement.scoring.consensus.VanDerEijkAgreement;
import io.github.trustimprovement.scoring.convergence.BalancedPanel;
import io.github.trustimprovement.scoring.convergence.BetaConvergence;
import io.github.trustimprovement.scoring.convergence.CatchUpSplit;
import io.github.trustimprovement.scoring.convergence.CompositionSplit;
import io.github.trustimprovement.scoring.convergence.ConvergenceTypology;
import io.github.trustimprovement.scoring.convergence.GammaConvergence;
import io.github.trustimprovement.scoring.convergence.GapToBest;
import io.github.trustimprovement.scoring.convergence.Membership;
import io.github.trustimprovement.scoring.convergence.SigmaConvergence;
import io.github.trustimprovement.scoring.convergence.TopAndBottom;
import io.github.trustimprovement.scoring.convergence.UpwardsConvergence;
import io.github.trustimprovement.scoring.convergence.VarianceSplit;
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
import io.github.trustimprovement.scoring.portfolio.DayWindow;
import io.github.trustimprovement.scoring.portfolio.DeImplementationCandidates;
import io.github.trustimprovement.scoring.portfolio.ExitCriteria;
import io.github.trustimprovement.scoring.portfolio.IncompleteCycle;
import io.github.trustimprovement.scoring.portfolio.InitiativeOverload;
import io.github.trustimprovement.scoring.portfolio.KeyPersonRisk;
import io.github.trustimprovement.scoring.portfolio.OneInOneOut;
import io.github.trustimprovement.scoring.portfolio.OneSchoolAtATime;
import io.github.trustimprovement.scoring.portfolio.Portfolio;
import io.github.trustimprovement.scoring.portfolio.StalledCycle;
import io.github.trustimprovement.scoring.portfolio.SustainedShare;
import io.github.trustimprovement.scoring.profile.Aggregation;
import io.github.trustimprovement.scoring.profile.ComponentWeights;
import io.github.trustimprovement.scoring.profile.ComponentwiseDominance;
import io.github.trustimprovement.scoring.profile.CoverageGate;
import io.github.trustimprovement.scoring.profile.MissingBounds;
import io.github.trustimprovement.scoring.profile.RatingRollUp;
import io.github.trustimprovement.scoring.profile.RatingTally;
import io.github.trustimprovement.scoring.profile.ReviewSelection;
import io.github.trustimprovement.scoring.profile.StrandProfile;
import io.github.trustimprovement.scoring.profile.WeakestComponents;
import io.github.trustimprovement.scoring.profile.WeightSensitivity;
import io.github.trustimprovement.scoring.profile.WeightedComposite;
import io.github.trustimprovement.scoring.readings.ConditionReading;
import io.github.trustimprovement.scoring.readings.ContextBy;
import io.github.trustimprovement.scoring.readings.MixingDesk;
import io.github.trustimprovement.scoring.readings.ReadingStaleness;
import io.github.trustimprovement.scoring.readings.SettingBand;
import io.github.trustimprovement.scoring.readings.TwoSidedness;
import io.github.trustimprovement.scoring.readings.ValenceByContext;
import io.github.trustimprovement.scoring.readings.ValenceDrift;
import io.github.trustimprovement.scoring.time.MannKendall;
import io.github.trustimprovement.scoring.time.PChart;
import io.github.trustimprovement.scoring.time.RunChart;
import io.github.trustimprovement.scoring.time.TheilSenTrend;
import io.github.trustimprovement.scoring.time.TimeSeries;
import io.github.trustimprovement.scoring.time.XmRChart;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What the measures of trusts say of one trust and its neighbour, each once. */
final class TrustScores {
    private static final AcademicYear FIRST = AcademicYear.of(2022);
    private static final AcademicYear MIDDLE = AcademicYear.of(2023);
    private static final AcademicYear LAST = AcademicYear.of(2024);
    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);
    private static final int MOST_AT_ONCE = 3;
    private static final int INTERVAL_DAYS = 365;
    private static final int DRAWS = 100;
    private static final int SEED = 7;
    private static final double LEVEL = 0.95;

    private final TrustRecord trust;
    private final TrustRecord neighbour;

    TrustScores(TrustRecord trust, TrustRecord neighbour) {
        this.trust = trust;
        this.neighbour = neighbour;
    }

    Stream<Explanation> all() {
        return Stream.of(consensus(), coverage(), convergence(), time(), readings(), portfolio(), profile())
                .flatMap(List::stream)
                .map(Result::explain);
    }

    private List<Result> consensus() {
        List<Rating> ratings =
                trust.componentReviews().stream().map(ComponentReview::rating).toList();
        FrequencyVector counts = FrequencyVector.of(scale(trust, "service"), ratings);
        return List.of(LeikDispersion.of(counts), VanDerEijkAgreement.of(counts));
    }

    private List<Result> coverage() {
        return List.of(
                AimObjectLeverChain.of(trust, DAY),
                AlignedMatrix.of(trust, neighbour),
                DimensionProfile.of(trust, DAY),
                DualRoleView.of(trust, DAY),
                FeedbackLoops.of(trust),
                Momentum.of(trust, LocalDate.of(2024, 3, 4), DAY),
                PortfolioCoverage.of(trust, DAY),
                StrandBalance.of(trust),
                WhatToHow.of(trust, "reading"));
    }

    private List<Result> convergence() {
        Panel staying = trust.panel("teachers-stay").toBuilder()
                .addAllObservations(neighbour.panel("teachers-stay").observations())
                .build();
        Membership membership = Membership.of(trust.trust(), neighbour.trust());
        BalancedPanel both = BalancedPanel.of(staying, FIRST, LAST).membersOf(membership);
        BalancedPanel three = BalancedPanel.of(staying, FIRST, MIDDLE, LAST).membersOf(membership);
        return List.of(
                UpwardsConvergence.of(both),
                ConvergenceTypology.of(both),
                SigmaConvergence.of(three),
                GapToBest.of(both),
                CatchUpSplit.of(both, TopAndBottom.EXTREMES),
                VarianceSplit.of(both, membership),
                CompositionSplit.of(BalancedPanel.of(
                        trust, "reading-check", Term.of(FIRST, Season.SUMMER), Term.of(LAST, Season.SUMMER))),
                GammaConvergence.of(three),
                BetaConvergence.ofLevels(both));
    }

    private List<Result> time() {
        TimeSeries terms = TimeSeries.of(trust.panel("reading-check"), OrganisationRef.school("fordwell"));
        TimeSeries absence = TimeSeries.of(trust.panel("persistent-absence"), OrganisationRef.school("millrace"));
        return List.of(
                RunChart.of(terms),
                XmRChart.of(terms),
                PChart.of(absence, 100),
                TheilSenTrend.of(terms).withInterval(LEVEL),
                MannKendall.of(terms).withTest());
    }

    private List<Result> readings() {
        Scale reach = scale(trust, "reach");
        return List.of(
                ValenceDrift.of(trust, Lever.COMMONALITY),
                ValenceByContext.of(trust, Lever.COMMONALITY, ContextBy.ORGANISATION),
                ReadingStaleness.of(trust, DAY, INTERVAL_DAYS),
                TwoSidedness.of(trust),
                MixingDesk.of(trust, SettingBand.of(Lever.COMMONALITY, reach, "in-most-places", "in-most-places")),
                ConditionReading.of(trust.leverReadings().get(0)));
    }

    private List<Result> portfolio() {
        Portfolio portfolio = Portfolio.of(trust);
        Portfolio cycles = Portfolio.of(neighbour);
        return List.of(
                CapacityMatch.of(portfolio).withTightAbove(new BigDecimal("0.85")),
                ConflictingInitiatives.of(portfolio),
                CycleFidelity.of(cycles, DAY),
                DeImplementationCandidates.of(portfolio, DAY),
                ExitCriteria.of(portfolio, DAY),
                IncompleteCycle.of(cycles, DAY),
                InitiativeOverload.of(portfolio, DAY, MOST_AT_ONCE),
                KeyPersonRisk.of(portfolio, DAY),
                OneInOneOut.of(portfolio, DayWindow.of(LAST)),
                OneSchoolAtATime.of(portfolio),
                StalledCycle.ofDoRun(cycles, DAY, 2),
                SustainedShare.of(neighbour.panel("teachers-stay"), FIRST, MIDDLE, LAST));
    }

    private List<Result> profile() {
        Scale service = scale(trust, "service");
        Scale depth = scale(neighbour, "depth");
        RatingTally latest = RatingTally.of(trust, ReviewSelection.latestUpTo(DAY));
        RatingTally before = RatingTally.of(trust, ReviewSelection.latestUpTo(LocalDate.of(2024, 8, 31)));
        RatingTally all = RatingTally.of(neighbour, ReviewSelection.all());
        OrganisationRef school = OrganisationRef.school("millrace");
        ComponentWeights weights =
                ComponentWeights.equal(Strand.CURATE_CLEAR_GOALS.components().toArray(Component[]::new));
        return List.of(
                StrandProfile.of(latest.only(school), service),
                WeakestComponents.of(latest.only(school), service),
                MissingBounds.of(latest.only(school), service),
                CoverageGate.of(latest.only(school), service, new BigDecimal("0.5")),
                ComponentwiseDominance.of(latest.only(school), before.only(school), service),
                RatingRollUp.of(latest, service, trust.trust()),
                WeightedComposite.of(all, depth, weights, Aggregation.weightedMean()),
                WeightSensitivity.of(all, depth, weights, Aggregation.weightedMean())
                        .withDraws(DRAWS, SEED));
    }

    private static Scale scale(TrustRecord trust, String id) {
        return trust.scale(id).orElseThrow();
    }
}
