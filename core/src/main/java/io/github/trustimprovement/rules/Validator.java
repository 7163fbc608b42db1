// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.ValidationReport;
import io.github.trustimprovement.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs rules over records and returns all findings.
 *
 * <p>{@code Validator.of(RuleSets.study()).validate(study).orThrow();}. Findings come rule by rule, and within a rule in
 * the order of the record; the same record gives the same findings on every machine. Immutable, and safe to share.
 *
 * @param <T> the type of the records
 * @since 0.1.0
 */
public final class Validator<T> {
    private final RuleSet<T> rules;
    private final Profile profile;
    private final Vocabulary vocabulary;

    private Validator(RuleSet<T> rules, Profile profile, Vocabulary vocabulary) {
        this.rules = rules;
        this.profile = profile;
        this.vocabulary = vocabulary;
    }

    /**
     * A validator without a caller's choices, over the standard vocabulary.
     *
     * @param <T> the type of the records
     * @param rules the rules
     * @return the validator
     */
    public static <T> Validator<T> of(RuleSet<T> rules) {
        return new Validator<>(rules, Profile.none(), Vocabulary.standard());
    }

    /**
     * This validator with a caller's choices.
     *
     * @param value the profile
     * @return a copy
     */
    public Validator<T> withProfile(Profile value) {
        return new Validator<>(rules, value, vocabulary);
    }

    /**
     * This validator over another vocabulary.
     *
     * @param value the vocabulary
     * @return a copy
     */
    public Validator<T> withVocabulary(Vocabulary value) {
        return new Validator<>(rules, profile, value);
    }

    /**
     * The rules that do not run, since they are switched off or need a threshold that the profile does not give.
     *
     * @return the descriptions, in order
     */
    public List<RuleDescription> notRun() {
        return rules.descriptions().stream().filter(rule -> !profile.runs(rule)).toList();
    }

    /**
     * All findings on a record.
     *
     * @param record the record
     * @return the report
     */
    public ValidationReport validate(T record) {
        List<Finding> findings = new ArrayList<>();
        Map<Object, Object> indexes = new HashMap<>();
        for (Rule<T> rule : rules.rules()) {
            if (profile.runs(rule.description())) {
                rule.check(new RuleContext<>(record, vocabulary, rule, profile, indexes, findings::add));
            }
        }
        return ValidationReport.of(findings);
    }
}
