// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.finding.Findings;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.Results;
import io.github.trustimprovement.study.Codebook;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.vocabulary.Framework;

/**
 * A document by name and by what it says, such as {@code aol|2026 sha256:fa9763f2...}, to be printed where data or numbers
 * are published.
 *
 * <p>{@code DocumentCitation.of(study)}. Who has the citation can tell whether a text is the document that is meant.
 *
 * @param subject what is cited, such as {@code aol|2026}, {@code study|demo} or {@code results}
 * @param hash the hash of what it says
 * @since 0.1.0
 */
public record DocumentCitation(String subject, ContentHash hash) {
    private static final char SPACE = ' ';

    /**
     * Creates a citation.
     *
     * @param subject what is cited
     * @param hash the hash of what it says
     * @throws InvalidModelException if the subject is blank
     */
    public DocumentCitation {
        if (subject.isBlank()) {
            throw InvalidModelException.of("DocumentCitation.subject", "not blank", subject);
        }
    }

    /**
     * The citation of a document: an edition by its own name, a study or trust by its id, another by its kind.
     *
     * @param document a framework, codebook, study, trust's record, results or findings
     * @return the citation
     * @throws InvalidModelException if the value is no document, or what it keeps as text has no hash
     */
    public static DocumentCitation of(Object document) {
        Class<?> type = Shapes.typeOf(document)
                .orElseThrow(() -> InvalidModelException.of(
                        "DocumentCitation", "a document", document.getClass().getName()));
        return new DocumentCitation(subject(document), ContentHash.of(line(document, type)));
    }

    /**
     * The inverse of {@link #toString()}.
     *
     * @param text such as {@code aol|2026 sha256:fa9763f2...}
     * @return the citation
     * @throws InvalidModelException if the text has another form
     */
    public static DocumentCitation parse(String text) {
        int space = text.lastIndexOf(SPACE);
        if (space < 0) {
            throw InvalidModelException.of("DocumentCitation", "a subject, a space and a hash", text);
        }
        return new DocumentCitation(text.substring(0, space), ContentHash.parse(text.substring(space + 1)));
    }

    /**
     * Whether a text says what the cited document says.
     *
     * @param json the text of a document
     * @return true if the text has a hash, and it is that of the citation
     */
    public boolean isOf(String json) {
        return ContentHash.check(json).value().filter(hash::equals).isPresent();
    }

    /** The subject, a space and the hash. */
    @Override
    public String toString() {
        return subject + SPACE + hash;
    }

    private static String subject(Object document) {
        if (document instanceof Framework framework) {
            return framework.edition().toString();
        }
        if (document instanceof Study study) {
            return "study|" + study.id();
        }
        if (document instanceof TrustRecord trust) {
            return "trust|" + trust.id();
        }
        if (document instanceof Codebook) {
            return "codebook";
        }
        if (document instanceof Results) {
            return "results";
        }
        if (document instanceof Findings) {
            return "findings";
        }
        throw InvalidModelException.of(
                "DocumentCitation", "a document", document.getClass().getName());
    }

    private static <T> String line(Object value, Class<T> type) {
        return Wire.writeLine(type.cast(value), Shapes.of(type));
    }
}
