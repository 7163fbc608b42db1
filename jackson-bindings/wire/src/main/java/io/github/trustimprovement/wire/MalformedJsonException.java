// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.finding.TextPlace;
import java.util.Optional;

/**
 * Signals that a text is no JSON from some place on, such as a document without its last brace. A reader turns it into
 * a finding.
 *
 * @since 0.1.0
 */
public final class MalformedJsonException extends InvalidModelException {
    private static final long serialVersionUID = 1L;

    private final transient String reason;
    private final transient Optional<TextPlace> place;

    /**
     * Creates an exception.
     *
     * @param reason what is wrong, in words that do not depend on a JSON library
     * @param place where, or empty where the source is no text
     */
    public MalformedJsonException(String reason, Optional<TextPlace> place) {
        super(reason + place.map(at -> " (" + at + ")").orElse(""));
        this.reason = reason;
        this.place = place;
    }

    /**
     * Where the text stops being JSON.
     *
     * @return line and column, or empty where the source is no text
     */
    public Optional<TextPlace> place() {
        return place;
    }

    /** What is wrong, without the place. */
    String reason() {
        return reason;
    }
}
