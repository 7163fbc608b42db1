// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.concept;

/**
 * What a record may point at: a concept of a framework, a researcher's own code, or text that no vocabulary knows.
 *
 * <p>For example {@code Lever.COMMONALITY}, {@code LocalCode.of("local/late-starts")}, or the unrecognised
 * {@code "aol/lever/commonalty"}, which is kept as it was written, reported by a rule, and written back.
 *
 * @since 0.1.0
 */
public sealed interface Code permits Concept, LocalCode, UnrecognisedCode {
    /**
     * The code that stands in documents, character for character, whatever escapes it is written with there.
     *
     * @return the text, never empty
     */
    String code();
}
