// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.concept;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Ids, codes and texts for properties. */
public final class ConceptArbitraries {
    private ConceptArbitraries() {}

    /**
     * Paths of one to five steps.
     *
     * @return the paths
     */
    public static Arbitrary<String> paths() {
        return step().list().ofMinSize(1).ofMaxSize(5).map(steps -> String.join("/", steps));
    }

    /**
     * One step of a path.
     *
     * @return the steps
     */
    public static Arbitrary<String> step() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('0', '9')
                .withChars('-')
                .ofMinLength(1)
                .ofMaxLength(12);
    }

    /**
     * Any text, lone surrogates too; half of it of characters that nearly make a path.
     *
     * @return the texts
     */
    public static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30),
                Arbitraries.strings().withChars("ab0-/ |AÉ\n\uD83D").ofMaxLength(30));
    }
}
