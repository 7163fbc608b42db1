// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.practice.TrustRecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What the tests of rules on a trust's record share: small records, days, and the findings of one rule as lines. */
final class TrustFindings {
    static final RuleSet<TrustRecord> RULES = RuleSets.trust();

    private TrustFindings() {}

    /** A trust {@code birch} with the schools {@code oak} and {@code elm}. */
    static TrustRecordBuilder birch() {
        return TrustRecord.builder().id("r").trust(Trust.of("birch", School.of("oak"), School.of("elm")));
    }

    /** A trust of three schools. */
    static TrustRecord trust(Initiative... initiatives) {
        return TrustRecord.of("r1", Trust.of("birch", School.of("s1"), School.of("s2"), School.of("s3")))
                .withInitiatives(initiatives);
    }

    /** A day of a month of the school year that begins in September 2025. */
    static LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(month >= 9 ? 2025 : 2026, month, dayOfMonth);
    }

    static List<Finding> of(TrustRecord trust) {
        return Validator.of(RULES).validate(trust).findings();
    }

    /** The findings of one rule, each as severity, place and message. */
    static List<String> of(String rule, TrustRecordBuilder trust) {
        return of(rule, trust, Profile.none());
    }

    /** The findings of one rule with a threshold of the caller's own. */
    static List<String> of(String rule, String threshold, TrustRecordBuilder trust) {
        return of(
                rule,
                trust,
                Profile.builder()
                        .name("own")
                        .putThreshold(rule, new BigDecimal(threshold))
                        .build());
    }

    static List<String> of(String rule, TrustRecordBuilder trust, Profile profile) {
        return Validator.of(RULES).withProfile(profile).validate(trust.build()).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(TrustFindings::line)
                .toList();
    }

    /** The findings with a code of some rules, which must have it. */
    static List<String> of(String code, List<Rule<TrustRecord>> rules, TrustRecord trustRecord) {
        RuleSet<TrustRecord> one = RuleSet.of(rules.stream()
                .filter(rule -> rule.description().code().equals(code))
                .toList());
        if (one.rules().isEmpty()) {
            throw new IllegalArgumentException("no rule " + code);
        }
        return Validator.of(one).validate(trustRecord).findings().stream()
                .map(TrustFindings::line)
                .toList();
    }

    private static String line(Finding finding) {
        return finding.severity() + " " + finding.pointer() + ": " + finding.message();
    }
}
