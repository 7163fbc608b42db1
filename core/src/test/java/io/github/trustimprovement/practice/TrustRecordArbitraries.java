// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import static io.github.trustimprovement.practice.DirectionArbitraries.decisions;
import static io.github.trustimprovement.practice.DirectionArbitraries.goals;
import static io.github.trustimprovement.practice.DirectionArbitraries.improvementModels;
import static io.github.trustimprovement.practice.DirectionArbitraries.statedValues;
import static io.github.trustimprovement.practice.InitiativeArbitraries.initiatives;
import static io.github.trustimprovement.practice.JudgementArbitraries.capabilityReviews;
import static io.github.trustimprovement.practice.JudgementArbitraries.componentReviews;
import static io.github.trustimprovement.practice.JudgementArbitraries.composites;
import static io.github.trustimprovement.practice.JudgementArbitraries.leverReadings;
import static io.github.trustimprovement.practice.JudgementArbitraries.leverSettings;
import static io.github.trustimprovement.practice.JudgementArbitraries.observations;
import static io.github.trustimprovement.practice.JudgementArbitraries.qualityAssuranceActivities;
import static io.github.trustimprovement.practice.JudgementArbitraries.scales;
import static io.github.trustimprovement.practice.Pieces.days;
import static io.github.trustimprovement.practice.Pieces.extensions;
import static io.github.trustimprovement.practice.Pieces.few;
import static io.github.trustimprovement.practice.Pieces.ids;
import static io.github.trustimprovement.practice.Pieces.texts;
import static io.github.trustimprovement.practice.PlanArbitraries.capacities;
import static io.github.trustimprovement.practice.PracticeArbitraries.partnerPractices;
import static io.github.trustimprovement.practice.PracticeArbitraries.practices;

import io.github.trustimprovement.concept.Edition;
import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.organisation.TrustGroup;
import io.github.trustimprovement.outcome.Direction;
import io.github.trustimprovement.outcome.OutcomeMeasure;
import io.github.trustimprovement.study.Codebook;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/**
 * Generators of a trust's records, for the tests of every package and module that reads them.
 *
 * <p>Ids come from few values, so that references meet, dangle and clash; codes are known, local and unrecognised; logs
 * are in any order.
 */
public final class TrustRecordArbitraries {
    private TrustRecordArbitraries() {}

    /**
     * Whole records of a trust, every part of which may be there or not.
     *
     * @return the generator
     */
    public static Arbitrary<TrustRecord> trustRecords() {
        return Builders.withBuilder(TrustRecord::builder)
                .use(ids())
                .in(TrustRecordBuilder::id)
                .use(texts().optional())
                .in(TrustRecordBuilder::title)
                .use(days().optional())
                .in(TrustRecordBuilder::asOf)
                .use(trusts())
                .in(TrustRecordBuilder::trust)
                .use(few(trusts()))
                .in(TrustRecordBuilder::partnerTrusts)
                .use(few(ids().map(TrustGroup::of)))
                .in(TrustRecordBuilder::trustGroups)
                .use(codebooks())
                .in(TrustRecordBuilder::codebook)
                .use(few(statedValues()))
                .in(TrustRecordBuilder::statedValues)
                .use(few(goals()))
                .in(TrustRecordBuilder::goals)
                .use(few(decisions()))
                .in(TrustRecordBuilder::decisions)
                .use(improvementModels().optional())
                .in(TrustRecordBuilder::improvementModel)
                .use(few(practices()))
                .in(TrustRecordBuilder::practices)
                .use(few(partnerPractices()))
                .in(TrustRecordBuilder::partnerPractices)
                .use(few(initiatives()))
                .in(TrustRecordBuilder::initiatives)
                .use(few(capacities()))
                .in(TrustRecordBuilder::capacities)
                .use(few(qualityAssuranceActivities()))
                .in(TrustRecordBuilder::qualityAssuranceActivities)
                .use(few(scales()))
                .in(TrustRecordBuilder::scales)
                .use(few(componentReviews()))
                .in(TrustRecordBuilder::componentReviews)
                .use(few(capabilityReviews()))
                .in(TrustRecordBuilder::capabilityReviews)
                .use(few(leverReadings()))
                .in(TrustRecordBuilder::leverReadings)
                .use(few(leverSettings()))
                .in(TrustRecordBuilder::leverSettings)
                .use(few(composites()))
                .in(TrustRecordBuilder::composites)
                .use(few(ids().map(id -> OutcomeMeasure.of(id, Direction.HIGHER_IS_BETTER))))
                .in(TrustRecordBuilder::outcomeMeasures)
                .use(few(observations()))
                .in(TrustRecordBuilder::observations)
                .use(texts().optional())
                .in(TrustRecordBuilder::note)
                .use(extensions())
                .in(TrustRecordBuilder::extensions)
                .build(TrustRecordBuilder::build);
    }

    static Arbitrary<Trust> trusts() {
        return Combinators.combine(ids(), few(ids().map(School::of)))
                .as((id, schools) -> Trust.builder().id(id).schools(schools).build());
    }

    static Arbitrary<Codebook> codebooks() {
        return few(Arbitraries.of(Edition.of("aol", "2026"), Edition.of("dna", "2024")))
                .map(editions -> Codebook.builder().editions(editions).build());
    }
}
