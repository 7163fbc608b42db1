// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.concept;

/**
 * An edition of a framework, such as {@code aol|2026}.
 *
 * @param framework the framework's id, such as {@code aol}
 * @param edition the edition's name, such as {@code 2026}; it is compared as text, never as a number
 * @since 0.1.0
 */
public record Edition(ConceptId framework, String edition) {
    /**
     * Creates an edition.
     *
     * @param framework the framework's id, such as {@code aol}
     * @param edition the edition's name, such as {@code 2026}; it is compared as text, never as a number
     * @throws InvalidModelException if the framework has more than one step, or the name is blank or has a {@code |}
     */
    public Edition {
        if (framework.path().contains("/")) {
            throw InvalidModelException.of("Edition.framework", "one step", framework.path());
        }
        if (edition.isBlank() || edition.contains("|")) {
            throw InvalidModelException.of("Edition.edition", "not blank, no '|'", edition);
        }
    }

    /**
     * An edition of a framework, such as {@code Edition.of("aol", "2026")}.
     *
     * @param framework the framework's id
     * @param edition the edition's name
     * @return the edition
     * @throws InvalidModelException if a part breaks its rule
     */
    public static Edition of(String framework, String edition) {
        return new Edition(ConceptId.of(framework), edition);
    }

    /**
     * The inverse of {@link #toString()}.
     *
     * @param text such as {@code aol|2026}
     * @return the edition
     * @throws InvalidModelException if the text has another form
     */
    public static Edition parse(String text) {
        int bar = text.indexOf('|');
        if (bar < 0) {
            throw InvalidModelException.of("Edition", "framework and edition joined by '|'", text);
        }
        return of(text.substring(0, bar), text.substring(bar + 1));
    }

    /** The edition as one token, such as {@code aol|2026}. */
    @Override
    public String toString() {
        return framework + "|" + edition;
    }
}
