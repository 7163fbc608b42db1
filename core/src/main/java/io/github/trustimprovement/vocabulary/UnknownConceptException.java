// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.vocabulary;

import java.util.List;

/**
 * Signals that a program asked for a concept that the vocabulary does not have, such as {@code aol/lever/commonalty}.
 *
 * <p>For text that comes from data, {@link Vocabulary#code(String)} never throws it.
 *
 * @since 0.1.0
 */
public final class UnknownConceptException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> suggestions;

    UnknownConceptException(String id, List<String> suggestions) {
        super("no concept \"" + id + "\" in the vocabulary"
                + (suggestions.isEmpty() ? "" : "; did you mean " + String.join(" or ", suggestions) + "?"));
        this.suggestions = suggestions;
    }

    /**
     * The ids that may have been meant, the likeliest first.
     *
     * @return at most three ids; may be empty
     */
    public List<String> suggestions() {
        return suggestions;
    }
}
