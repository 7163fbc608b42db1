// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.aol;

import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptDetail;

/**
 * A property of a trust by which the study made its participants diverse, such as 'Trust size'.
 *
 * <p>The sample was chosen for variety and is not representative, so nothing may be weighted up from it.
 *
 * <p>Defined by Rollett (2026), s. 2.1.
 *
 * @since 0.1.0
 */
public enum TrustAttribute implements Concept {
    /** Where in England the trust is. */
    REGION(
            "region",
            "Department for Education regions",
            1,
            "Which of the regions that the Department for Education works by the trust is in. The study reached "
                    + "eight of nine and does not name them."),
    /** How many schools the trust has. */
    SIZE(
            "size",
            "Trust size",
            2,
            "How many schools the trust has. Only the smallest and the largest band are printed, three to five and "
                    + "31 to 40, so keep the number itself."),
    /** How pupils' progress compares. */
    PERFORMANCE_PROFILE(
            "performance-profile",
            "Performance profile",
            3,
            "Whether pupils' progress scores at the end of primary or secondary school are below, at or above the "
                    + "average."),
    /** How many pupils are disadvantaged. */
    DISADVANTAGE(
            "disadvantage",
            "Proportion of disadvantaged pupils",
            4,
            "Which share of the trust's pupils counts as disadvantaged. No bands are printed."),
    /** What the trust stands for, a faith among others. */
    ETHOS(
            "ethos",
            "Trust ethos",
            5,
            "What the trust was founded to stand for. The one kind that the paper names is a faith.");

    private final ConceptDetail detail;

    TrustAttribute(String slug, String label, int printedOrder, String definition) {
        detail = ConceptDetail.of(
                "aol/trust-attribute/" + slug, "trust-attribute", label, printedOrder, Aol.at("2.1"), definition);
    }

    @Override
    public ConceptDetail detail() {
        return detail;
    }
}
