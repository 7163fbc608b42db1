// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.practice.TrustRecordBuilder;
import java.util.List;
import java.util.stream.Stream;

/** Findings on a trust's record, for the tests of its rules. */
final class TrustFindings {
    static final RuleSet<TrustRecord> RULES = RuleSet.of(Stream.of(
                    ReferenceRules.trust(),
                    JudgementRules.trust(),
                    HelixRules.all(),
                    DecisionRules.all(),
                    RatingRules.all(),
                    LeverReadingRules.all(),
                    OutcomeRules.all(),
                    ComparabilityRules.all(),
                    QualityAssuranceRules.all())
            .flatMap(List::stream)
            .toList());

    private TrustFindings() {}

    /** A trust {@code birch} with the schools {@code oak} and {@code elm}. */
    static TrustRecordBuilder birch() {
        return TrustRecord.builder().id("r").trust(Trust.of("birch", School.of("oak"), School.of("elm")));
    }

    static List<Finding> of(TrustRecord trust) {
        return Validator.of(RULES).validate(trust).findings();
    }

    /** The findings of one rule, each as severity, place and message. */
    static List<String> of(String rule, TrustRecordBuilder trust) {
        return of(rule, trust, Profile.none());
    }

    static List<String> of(String rule, TrustRecordBuilder trust, Profile profile) {
        return Validator.of(RULES).withProfile(profile).validate(trust.build()).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> finding.severity() + " " + finding.pointer() + ": " + finding.message())
                .toList();
    }
}
