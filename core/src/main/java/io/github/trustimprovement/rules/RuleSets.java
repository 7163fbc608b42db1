// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.study.Study;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules that this library publishes, {@link #study()} and {@link #trust()}, as in {@code Validator.of(RuleSets.study())}.
 *
 * <p>A set holds every rule for one type of record. The order is fixed and is the order of findings: ids and codes
 * first, then judgements, then what is particular to the record. A caller adds own rules with {@link RuleSet#with(RuleSet)}.
 *
 * @since 0.1.0
 */
public final class RuleSets {
    private RuleSets() {}

    /**
     * The rules for a study.
     *
     * @return the rules, the same at each call
     */
    public static RuleSet<Study> study() {
        return OfStudy.RULES;
    }

    /**
     * The rules for the record of a trust.
     *
     * @return the rules, the same at each call
     */
    public static RuleSet<TrustRecord> trust() {
        return OfTrust.RULES;
    }

    /** Made when it is first asked for. */
    private static final class OfTrust {
        static final RuleSet<TrustRecord> RULES = RuleSet.of(Stream.of(
                        ReferenceRules.trust(),
                        JudgementRules.trust(),
                        HelixRules.all(),
                        DecisionRules.all(),
                        RatingRules.all(),
                        ComponentRatingRules.all(),
                        HelixProfileRules.all(),
                        CompositeRules.all(),
                        LeverSettingRules.all(),
                        LeverReadingRules.all(),
                        ReadingHistoryRules.all(),
                        MeasureRules.trust(),
                        OutcomeRules.all(),
                        ComparabilityRules.all(),
                        ConvergenceRules.all(),
                        PanelRules.all(),
                        SeriesRules.all(),
                        GainRules.all(),
                        GoalRules.all(),
                        ChainRules.all(),
                        AimRules.all(),
                        InitiativeLogRules.all(),
                        FailurePlanRules.all(),
                        ImplementationRules.all(),
                        CoherenceRules.all(),
                        CapacityRules.all(),
                        CycleRules.all(),
                        PortfolioRules.all(),
                        MomentumRules.all(),
                        CoverageRules.all(),
                        TransferRules.all(),
                        QualityAssuranceRules.all())
                .flatMap(List::stream)
                .toList());
    }

    /** Made when it is first asked for. */
    private static final class OfStudy {
        static final RuleSet<Study> RULES = RuleSet.of(Stream.of(
                        ReferenceRules.study(),
                        JudgementRules.study(),
                        SegmentRules.all(),
                        StudyAimRules.all(),
                        SampleRules.all(),
                        MeasureRules.study())
                .flatMap(List::stream)
                .toList());
    }
}
