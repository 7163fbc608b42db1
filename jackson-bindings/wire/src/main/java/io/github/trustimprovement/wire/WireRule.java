// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.finding.Severity;
import java.util.Locale;

/**
 * What a reader may find in a document, such as {@code wire/missing}.
 *
 * @since 0.1.0
 */
public enum WireRule {
    /** The bytes are not UTF-8. */
    ENCODING(Severity.ERROR),
    /** The text is no JSON, or goes beyond the limits; nothing after the place was read. */
    SYNTAX(Severity.ERROR),
    /** The document says that it is of another format. */
    FORMAT(Severity.ERROR),
    /** The document says that its schema has another version. */
    SCHEMA_VERSION(Severity.ERROR),
    /** A required property is not there. */
    MISSING(Severity.ERROR),
    /** A property stands twice in one object; the first counts. */
    DUPLICATE(Severity.ERROR),
    /** A value is of another JSON type than expected. */
    TYPE(Severity.ERROR),
    /** A value of the expected JSON type does not have the expected form. */
    VALUE(Severity.ERROR),
    /** A string has half of a surrogate pair in it. */
    LONE_SURROGATE(Severity.ERROR),
    /** A number is one that a double cannot hold: it is kept as it is, and the document has no hash. */
    INEXACT_NUMBER(Severity.ERROR),
    /** A code is not in the closed set that the property takes. */
    UNKNOWN_CODE(Severity.ERROR),
    /** The {@code type} names no alternative that is known. */
    UNKNOWN_ALTERNATIVE(Severity.ERROR),
    /** The values of an object do not go together. */
    INVARIANT(Severity.ERROR),
    /** No vocabulary at hand knows a code; it is kept as it was written. */
    UNRECOGNISED_CODE(Severity.WARNING),
    /** A property is not known. */
    UNKNOWN_PROPERTY(Severity.WARNING),
    /** A number is written back in another spelling than it has, such as 1 for 1.0. */
    NUMBER_SPELLING(Severity.WARNING),
    /** A string is written back in another spelling than it has, such as the duration PT2M5S for PT1M65S. */
    TEXT_SPELLING(Severity.WARNING);

    private final Severity severity;

    WireRule(Severity severity) {
        this.severity = severity;
    }

    /**
     * The stable code of the rule, such as {@code wire/missing}.
     *
     * @return the code
     */
    public String code() {
        return "wire/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * How much a finding of this rule matters.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }
}
