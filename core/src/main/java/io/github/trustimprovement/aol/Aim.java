// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.aol;

import io.github.trustimprovement.concept.AlternativeLabel;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptDetail;
import java.util.Arrays;
import java.util.List;

/**
 * An end that trust leaders name for their improvement work, such as better lives for children.
 *
 * <p>Aims overlap: one statement may carry several, and none of them says how much children matter to the speaker.
 *
 * <p>Defined by Rollett (2026), s. 3.1. SDK interpretation: the printed order is kept; it is no rank.
 *
 * @since 0.1.0
 */
public enum Aim implements Concept {
    /** A better school as an organisation. */
    INSTITUTION_ORIENTED(
            "institution-oriented",
            "Institution oriented aims",
            1,
            "A school is to become better, run better or be on a better course as an organisation, finance, "
                    + "staffing and buildings included. Schools that already do well may be meant too.",
            AlternativeLabel.of("institution-oriented aims", "s. 3.1.1"),
            AlternativeLabel.of("institutional", "s. 4.1")),
    /** Better learning and lives for children. */
    CHILD_ORIENTED(
            "child-oriented",
            "Child oriented aims",
            2,
            "Children are to learn more, or to fare better at school and in life. That another aim is named instead "
                    + "does not mean that children come second.",
            AlternativeLabel.of("child-oriented", "s. 3.1"),
            AlternativeLabel.of("child centred", "s. 4.1")),
    /** Better equipped professionals. */
    PROFESSIONAL_ORIENTED(
            "professional-oriented",
            "Professional oriented aims",
            3,
            "The adults who teach and lead are to know more, be able to do more or do their work better, which is "
                    + "often named as the way to better schools. A means of training them is a lever.",
            AlternativeLabel.of("professional-oriented aims", "s. 3.1.3"),
            AlternativeLabel.of("professional centred", "s. 4.1")),
    /** Furthering a religious mission. */
    FAITH_ORIENTED(
            "faith-oriented",
            "Faith oriented aims",
            4,
            "A religious ethos or mission is to be furthered, in spirit, morals or faith. Only leaders of faith "
                    + "trusts named it, so in another trust the coding deserves a second look.",
            AlternativeLabel.of("faith-oriented aims", "s. 3.1"),
            AlternativeLabel.of("faith aligned aims", "s. 3.1.4"));

    private final ConceptDetail detail;

    Aim(String slug, String label, int printedOrder, String definition, AlternativeLabel... alternativeLabels) {
        detail = ConceptDetail.of(
                        "aol/aim/" + slug, "aim", label, printedOrder, Aol.at("3.1." + printedOrder), definition)
                .withAlternativeLabels(alternativeLabels)
                .withParent(Lens.AIMS.id());
    }

    @Override
    public ConceptDetail detail() {
        return detail;
    }

    /**
     * The sub-themes that are printed under this aim; only one aim has any.
     *
     * @return the sub-themes in printed order
     */
    public List<AimSubTheme> subThemes() {
        return Arrays.stream(AimSubTheme.values())
                .filter(subTheme -> subTheme.aim() == this)
                .toList();
    }

    /**
     * Tells whether only leaders of faith trusts named the aim (s. 3.1.4). It is what was observed among fourteen
     * leaders, no prohibition.
     *
     * @return true for the faith oriented aims
     */
    public boolean isFaithConditional() {
        return this == FAITH_ORIENTED;
    }
}
