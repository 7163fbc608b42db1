// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.finding.Severity;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A caller's choices about rules: other severities, thresholds, and rules that are switched off.
 *
 * <p>{@code Profile.builder().name("our trust").putThreshold("study/group-too-small", BigDecimal.valueOf(5)).build()}.
 * No threshold is the papers', so {@link #none()} has none.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Profile permits ProfileBuilder.ImmutableProfile {
    private static final Profile NONE = builder().name("none").build();

    Profile() {}

    /**
     * A name for reports, such as {@code our trust}.
     *
     * @return the name
     */
    public abstract String name();

    /**
     * Severities that replace those of the rules, by code.
     *
     * @return the severities; may be empty
     */
    public abstract Map<String, Severity> severities();

    /**
     * Thresholds by code; a rule that needs one does not run without it.
     *
     * @return the thresholds; may be empty
     */
    public abstract Map<String, BigDecimal> thresholds();

    /**
     * The codes of rules that are not to run.
     *
     * @return the codes; may be empty
     */
    public abstract Set<String> switchedOff();

    /**
     * A profile without any choice: each rule as it is, none that needs a threshold.
     *
     * @return the profile
     */
    public static Profile none() {
        return NONE;
    }

    /**
     * A builder; the name is required.
     *
     * @return an empty builder
     */
    public static ProfileBuilder builder() {
        return new ProfileBuilder();
    }

    Severity severityOf(RuleDescription rule) {
        return severities().getOrDefault(rule.code(), rule.severity());
    }

    boolean runs(RuleDescription rule) {
        return !switchedOff().contains(rule.code())
                && (rule.threshold().isEmpty() || thresholds().containsKey(rule.code()));
    }
}
