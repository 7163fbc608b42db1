// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.concept.Citation;
import io.github.trustimprovement.finding.Severity;

/** By whose word a rule matters, and the start of its description. */
enum By {
    /** Rollett (2024). */
    DNA("Rollett 2024"),
    /** Rollett (2026). */
    AOL("Rollett 2026"),
    /** This library's own specification. */
    SDK("Trust Improvement Model for Java");

    private final String document;

    By(String document) {
        this.document = document;
    }

    Citation at(String section) {
        return Citation.of(document, section);
    }

    /** A description that lacks only what is not common to all rules. */
    static RuleDescriptionBuilder rule(String code, Severity severity, Citation citation, String... serves) {
        return RuleDescription.builder()
                .code(code)
                .severity(severity)
                .citation(citation)
                .addServes(serves);
    }
}
