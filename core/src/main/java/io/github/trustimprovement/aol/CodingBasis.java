// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.aol;

import io.github.trustimprovement.concept.AlternativeLabel;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptDetail;

/**
 * What in a remark a coder may rest a {@link Valence} on, such as an effect that the speaker names.
 *
 * <p>The paper lists three bases and does not say whether one is enough or how they combine.
 *
 * <p>Defined by Rollett (2026), s. 3.3 'Lever valence'.
 *
 * @since 0.1.0
 */
public enum CodingBasis implements Concept {
    /** The speaker's words of praise or blame. */
    EVALUATIVE_LANGUAGE(
            "evaluative-language",
            "Evaluative language",
            1,
            "The words that the speaker chose praise or blame the lever as used. An effect need not be named.",
            AlternativeLabel.of("participants' evaluative language", "s. 3.3, 'Lever valence'")),
    /** An effect that the speaker puts down to the lever. */
    ATTRIBUTION(
            "attribution",
            "Attributions of effect",
            2,
            "The speaker says outright that the lever made things better, or kept them from becoming so. How it came "
                    + "about need not be told.",
            AlternativeLabel.of("explicit attributions of improvement or hindrance", "s. 3.3, 'Lever valence'")),
    /** An account of how the lever worked. */
    MECHANISM(
            "mechanism",
            "Mechanism descriptions",
            3,
            "The speaker tells by what steps the lever came to help or to stand in the way, so that its direction can "
                    + "be read from the account.",
            AlternativeLabel.of("descriptions of mechanisms", "s. 3.3, 'Lever valence'"));

    private final ConceptDetail detail;

    CodingBasis(String slug, String label, int printedOrder, String definition, AlternativeLabel... alternativeLabels) {
        detail = ConceptDetail.of(
                        "aol/coding-basis/" + slug, "coding-basis", label, printedOrder, Aol.at("3.3"), definition)
                .withAlternativeLabels(alternativeLabels);
    }

    @Override
    public ConceptDetail detail() {
        return detail;
    }
}
