// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.concept.Citation;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * What a rule says of itself, such as code {@code judgement/valence-missing} and why it matters.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class RuleDescription permits RuleDescriptionBuilder.ImmutableRuleDescription {
    private static final Pattern CODE = Pattern.compile("[a-z0-9-]+/[a-z0-9-]+");

    RuleDescription() {}

    /**
     * The permanent code: a prefix, {@code /}, and a name, such as {@code judgement/valence-missing}. A caller's own rule
     * has a prefix of the caller's.
     *
     * @return the code
     */
    public abstract String code();

    /**
     * How much a finding of the rule matters, unless a profile says otherwise.
     *
     * @return the severity
     */
    public abstract Severity severity();

    /**
     * What the rule finds, in a few words.
     *
     * @return the title
     */
    public abstract String title();

    /**
     * Why it matters, in this library's own words.
     *
     * @return one to three sentences
     */
    public abstract String rationale();

    /**
     * What the one who gets a finding can do.
     *
     * @return one sentence
     */
    public abstract String hint();

    /**
     * By whose word it matters; a citation of this project's specification where the rule is its own.
     *
     * @return the citation
     */
    public abstract Citation citation();

    /**
     * The caveats ({@code V..}) and checks ({@code C..}) of {@code docs/spec/coverage.md} that the rule serves.
     *
     * @return the keys; may be empty
     */
    public abstract List<String> serves();

    /**
     * The codes of the measures that the rule asks, such as {@code portfolio/capacity-match}: what it reports is what
     * they find.
     *
     * @return the codes; empty where the rule asks none
     */
    public abstract List<String> measures();

    /**
     * What the caller's threshold for the rule counts, such as {@code the least number of leaders in a reported group};
     * empty for a rule that needs none.
     *
     * @return the meaning of the threshold, or empty
     */
    public abstract Optional<String> threshold();

    /**
     * Whether a JSON Schema over the canonical form could tell the records that the rule faults from all others. It can
     * where the rule looks at what is present, or at which of known values stand together in one place; it cannot where
     * the rule follows ids, rolls local codes up, or compares numbers or days of several places.
     *
     * @return true if so
     */
    public abstract boolean schemaCanSayIt();

    /**
     * A builder; all but {@code serves} and {@code threshold} is required.
     *
     * @return an empty builder
     */
    public static RuleDescriptionBuilder builder() {
        return new RuleDescriptionBuilder();
    }

    @Value.Check
    void check() {
        if (!CODE.matcher(code()).matches()) {
            throw InvalidModelException.of("RuleDescription.code", "prefix and name of a-z, 0-9 and '-'", code());
        }
    }
}
