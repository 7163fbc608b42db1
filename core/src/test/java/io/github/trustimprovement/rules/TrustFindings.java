// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.TrustRecord;
import java.time.LocalDate;
import java.util.List;

/** What the tests of rules on a trust's record share: a small record, days, and the findings of one rule as lines. */
final class TrustFindings {
    private TrustFindings() {}

    /** A trust of three schools. */
    static TrustRecord trust(Initiative... initiatives) {
        return TrustRecord.of("r1", Trust.of("birch", School.of("s1"), School.of("s2"), School.of("s3")))
                .withInitiatives(initiatives);
    }

    /** A day of a month of the school year that begins in September 2025. */
    static LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(month >= 9 ? 2025 : 2026, month, dayOfMonth);
    }

    /** The findings with a code: severity, pointer and message. */
    static List<String> of(String code, List<Rule<TrustRecord>> rules, TrustRecord trustRecord) {
        RuleSet<TrustRecord> one = RuleSet.of(rules.stream()
                .filter(rule -> rule.description().code().equals(code))
                .toList());
        if (one.rules().isEmpty()) {
            throw new IllegalArgumentException("no rule " + code);
        }
        return Validator.of(one).validate(trustRecord).findings().stream()
                .map(finding -> finding.severity() + " " + finding.pointer() + ": " + finding.message())
                .toList();
    }
}
