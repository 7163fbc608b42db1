// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.finding.ReaderRule;
import io.github.trustimprovement.finding.ReaderRuleDescription;
import io.github.trustimprovement.finding.Severity;

/**
 * What a reader may find in a document, such as {@code wire/missing}.
 *
 * @since 0.1.0
 */
public enum WireRule implements ReaderRule {
    /** The bytes are not UTF-8. */
    ENCODING(Severity.ERROR, "The bytes are not UTF-8.", "save the file as UTF-8"),
    /** The text is no JSON, or goes beyond the limits; nothing after the place was read. */
    SYNTAX(
            Severity.ERROR,
            "The text is no JSON, or goes beyond the limits; nothing after the place was read.",
            "mend the text at the place, then read it again"),
    /** The document says that it is of another format. */
    FORMAT(
            Severity.ERROR,
            "The document says that it is of another format.",
            "read it as what it is, or mend its format"),
    /** The document says that its schema has another version. */
    SCHEMA_VERSION(
            Severity.ERROR,
            "The document says that its schema has another version.",
            "read it with a version of the library that knows the schema"),
    /** A required property is not there. */
    MISSING(Severity.ERROR, "A required property is not there.", "add the property; in a table, fill in the cell"),
    /** A property stands twice in one object; the first counts. */
    DUPLICATE(Severity.ERROR, "A property stands twice in one object; the first counts.", "keep one of the two"),
    /** A value is of another JSON type than expected. */
    TYPE(Severity.ERROR, "A value is of another JSON type than expected.", "write the value as the message says"),
    /** A value of the expected JSON type does not have the expected form. */
    VALUE(
            Severity.ERROR,
            "A value of the expected JSON type does not have the expected form.",
            "write the value in the form that the message names"),
    /** A string has half of a surrogate pair in it. */
    LONE_SURROGATE(Severity.ERROR, "A string has half of a surrogate pair in it.", "write the whole character"),
    /** A number is one that a double cannot hold: it is kept as it is, and the document has no hash. */
    INEXACT_NUMBER(
            Severity.ERROR,
            "A number is one that a double cannot hold: it is kept as it is, and the document has no hash.",
            "write the number with fewer digits, or as a string"),
    /** A code is not in the closed set that the property takes. */
    UNKNOWN_CODE(
            Severity.ERROR,
            "A code is not in the closed set that the property takes.",
            "take one of the codes of the set; none can be added to it"),
    /** The {@code type} names no alternative that is known. */
    UNKNOWN_ALTERNATIVE(
            Severity.ERROR,
            "The 'type' names no alternative that is known.",
            "mend the type, or read it with a version of the library that knows it"),
    /** The values of an object do not go together. */
    INVARIANT(Severity.ERROR, "The values of an object do not go together.", "mend the values that the message names"),
    /** No vocabulary at hand knows a code; it is kept as it was written. */
    UNRECOGNISED_CODE(
            Severity.WARNING,
            "No vocabulary at hand knows a code; it is kept as it was written.",
            "mend the code if it is misspelt; define it in the codebook if it is yours"),
    /** A property is not known. */
    UNKNOWN_PROPERTY(
            Severity.WARNING,
            "A property is not known.",
            "mend the name if it is misspelt; it may stay if it is yours"),
    /** A number is written back in another spelling than it has, such as 1 for 1.0. */
    NUMBER_SPELLING(
            Severity.WARNING,
            "A number is written back in another spelling than it has, such as 1 for 1.0.",
            "nothing needs to be done unless the text itself is compared"),
    /** A string is written back in another spelling than it has, such as the duration PT2M5S for PT1M65S. */
    TEXT_SPELLING(
            Severity.WARNING,
            "A string is written back in another spelling than it has, such as the duration PT2M5S for PT1M65S.",
            "nothing needs to be done unless the text itself is compared");

    private final ReaderRuleDescription description;

    WireRule(Severity severity, String meaning, String remedy) {
        description = ReaderRuleDescription.of("wire", name(), severity, meaning, remedy);
    }

    @Override
    public ReaderRuleDescription description() {
        return description;
    }
}
