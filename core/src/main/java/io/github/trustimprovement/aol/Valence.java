// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.aol;

import io.github.trustimprovement.concept.AlternativeLabel;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptDetail;

/**
 * How a lever was seen to work in a given context, such as 'Negative valence': it held improvement back.
 *
 * <p>A valence is somebody's judgement about a lever in a context. No lever has one of its own. The framework defines
 * two values and no neutral one; a mixture of both shows only when several judgements are brought together.
 *
 * <p>Defined by Rollett (2026), s. 3.3 'Lever valence'.
 *
 * @since 0.1.0
 */
public enum Valence implements Concept {
    /** The lever was seen to help. */
    POSITIVE(
            "positive",
            "Positive valence",
            1,
            "Somebody says that a lever, as it was used in the case they speak of, helped improvement along: it opened "
                    + "a way, gave strength or made things go faster. Praise of the lever in general, without any such "
                    + "effect, is weaker ground.",
            AlternativeLabel.of("enabler", "s. 3.3, 'Lever valence'"),
            AlternativeLabel.of("positively charged", "s. 3.3, 'Lever valence'"),
            AlternativeLabel.of("enabling", "s. 4.4")),
    /** The lever was seen to hinder. */
    NEGATIVE(
            "negative",
            "Negative valence",
            2,
            "Somebody says that a lever, as it was used in the case they speak of, got in the way of improvement or "
                    + "spoilt it, whether there was too little of it, too much, or it was badly used.",
            AlternativeLabel.of("constraint", "s. 3.3, 'Lever valence'"),
            AlternativeLabel.of("blockers", "s. 3.3, 'Lever valence'"),
            AlternativeLabel.of("negatively charged", "s. 3.3, 'Lever valence'"),
            AlternativeLabel.of("constraining", "s. 4.4"));

    private final ConceptDetail detail;

    Valence(String slug, String label, int printedOrder, String definition, AlternativeLabel... alternativeLabels) {
        detail = ConceptDetail.of("aol/valence/" + slug, "valence", label, printedOrder, Aol.at("3.3"), definition)
                .withAlternativeLabels(alternativeLabels);
    }

    @Override
    public ConceptDetail detail() {
        return detail;
    }
}
