// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.finding;

import io.github.trustimprovement.invariant.Require;
import java.util.Locale;

/**
 * What the findings of a reader's rule mean, such as those of {@code wire/missing}.
 *
 * @param code the stable code
 * @param severity how much a finding matters
 * @param meaning what a finding means, whatever its message says of the case; a sentence
 * @param remedy what the one who gets a finding can do, without a point at its end
 * @since 0.1.0
 */
public record ReaderRuleDescription(String code, Severity severity, String meaning, String remedy) {
    /**
     * A description.
     *
     * @param code the stable code
     * @param severity how much a finding matters
     * @param meaning what a finding means
     * @param remedy what can be done
     * @throws io.github.trustimprovement.concept.InvalidModelException if a text is blank
     */
    public ReaderRuleDescription {
        Require.notBlank("ReaderRuleDescription.code", code);
        Require.notBlank("ReaderRuleDescription.meaning", meaning);
        Require.notBlank("ReaderRuleDescription.remedy", remedy);
    }

    /**
     * The description of an enum's constant: {@code MISSING} has the code {@code wire/missing}.
     *
     * @param prefix what stands before the slash, such as {@code wire}
     * @param name the name of the constant
     * @param severity how much a finding matters
     * @param meaning what a finding means
     * @param remedy what can be done
     * @return the description
     * @throws io.github.trustimprovement.concept.InvalidModelException if a text is blank
     */
    public static ReaderRuleDescription of(
            String prefix, String name, Severity severity, String meaning, String remedy) {
        return new ReaderRuleDescription(
                prefix + "/" + name.toLowerCase(Locale.ROOT).replace('_', '-'), severity, meaning, remedy);
    }
}
