// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.aol;

import io.github.trustimprovement.concept.AlternativeLabel;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptDetail;

/**
 * One of the two groups of trust leaders that the study compares, such as the CEOs.
 *
 * <p>The groups differ in size, so raw counts of the two are not comparable; and that a group speaks of something more
 * often does not make it more important.
 *
 * <p>Defined by Rollett (2026), s. 2.1; compared in s. 4.6.
 *
 * @since 0.1.0
 */
public enum LeaderGroup implements Concept {
    /** Those who head a trust. */
    CEO(
            "ceo",
            "CEO",
            1,
            "A person who heads a whole trust and answers for it as its accounting officer. A headteacher who speaks "
                    + "of one school is in neither group.",
            AlternativeLabel.of("chief executive officers", "s. 2.1")),
    /** Other executives who lead improvement across a trust. */
    NON_CEO(
            "non-ceo",
            "Non-CEO",
            2,
            "An executive below the head of the trust who answers for education in all of its schools, for instance "
                    + "its director of education. Somebody whose post is not known is in neither group.",
            AlternativeLabel.of("senior executives with cross trust oversight of education", "s. 2.1"),
            AlternativeLabel.of("non-CEO executive leaders", "s. 3.2.5"));

    private final ConceptDetail detail;

    LeaderGroup(String slug, String label, int printedOrder, String definition, AlternativeLabel... alternativeLabels) {
        detail = ConceptDetail.of(
                        "aol/leader-group/" + slug, "leader-group", label, printedOrder, Aol.at("2.1"), definition)
                .withAlternativeLabels(alternativeLabels);
    }

    @Override
    public ConceptDetail detail() {
        return detail;
    }
}
