// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.finding;

/**
 * What a reader may find, such as {@code wire/missing}.
 *
 * @since 0.1.0
 */
public interface ReaderRule {
    /**
     * What its findings mean, and what can be done about them.
     *
     * @return the description
     */
    ReaderRuleDescription description();

    /**
     * The stable code, such as {@code wire/missing}.
     *
     * @return the code
     */
    default String code() {
        return description().code();
    }

    /**
     * How much a finding matters.
     *
     * @return the severity
     */
    default Severity severity() {
        return description().severity();
    }
}
