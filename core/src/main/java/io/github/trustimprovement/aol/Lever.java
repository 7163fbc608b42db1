// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.aol;

import io.github.trustimprovement.concept.AlternativeLabel;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptDetail;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A means by which trust leaders hope to bring about improvement, such as 'Commonality'.
 *
 * <p>A lever is neither good nor bad: a {@link Valence} belongs to a judgement of it in a context. Every lever has
 * themes on both sides, and how many they are says nothing about it.
 *
 * <p>Defined by Rollett (2026), s. 3.3. SDK interpretation: the printed order is kept; it is no rank.
 *
 * @since 0.1.0
 */
public enum Lever implements Concept {
    /** What people know and can do. */
    STAFF_EXPERTISE(
            "staff-expertise",
            "Staff expertise",
            1,
            LeaderGroup.NON_CEO,
            "What the people who work in the schools know and are able to do, whether they teach, lead or support, and "
                    + "the training that raises it. Training as the thing to be improved is coded as an object."),
    /** What outside knowledge and inquiry contribute. */
    RESEARCH_AND_EVIDENCE(
            "research-and-evidence",
            "Research and evidence",
            2,
            LeaderGroup.NON_CEO,
            "What findings from elsewhere and inquiry into one's own work contribute to what a trust does and to the "
                    + "case it makes for doing so. A school's own results used to check on it belong to 'Quality "
                    + "assurance'."),
    /** How a trust finds out how its schools are doing. */
    QUALITY_ASSURANCE(
            "quality-assurance",
            "Quality assurance",
            3,
            LeaderGroup.CEO,
            "How a trust finds out how well its schools are doing and what each is good and poor at, so that the next "
                    + "steps follow from it: reviews, checks, data, visits.",
            AlternativeLabel.of("QA", "s. 3.3.3")),
    /** How a trust organises itself and sets its course. */
    ORGANISATIONAL_STRATEGY(
            "organisational-strategy",
            "Organisational strategy",
            4,
            LeaderGroup.CEO,
            "What a trust decides to do first, how it arranges teams and posts, and where it puts money and time, so "
                    + "that its efforts fit together and last."),
    /** What those who lead do. */
    LEADERSHIP(
            "leadership",
            "Leadership",
            5,
            null,
            "What those who lead a school or the trust do and decide, and how capable they are of it. Heads and "
                    + "governance as the thing to be improved are coded as an object."),
    /** What people hold in common and live by. */
    CULTURE_VISION_AND_VALUES(
            "culture-vision-and-values",
            "Culture, vision and values",
            6,
            null,
            "What people across the organisation believe education is for and ask of themselves and of children, and "
                    + "how far they live by it; also the pull that the wider system has on this."),
    /** Ties inside and outside the trust. */
    CONNECTEDNESS(
            "connectedness",
            "Connectedness",
            7,
            LeaderGroup.NON_CEO,
            "The ties through which people learn from each other and help each other, inside the trust and with "
                    + "partners outside it. Working in the same way as others is 'Commonality', with or without ties."),
    /** How far schools work in the same way. */
    COMMONALITY(
            "commonality",
            "Commonality",
            8,
            LeaderGroup.CEO,
            "How far the schools of a trust work in the same way, by whatever route they came to it, and how much is "
                    + "left to each of them. More of it may help or hinder, and so may less.");

    private final ConceptDetail detail;
    private final Optional<LeaderGroup> roleEmphasis;

    Lever(
            String slug,
            String label,
            int printedOrder,
            @Nullable LeaderGroup roleEmphasis,
            String definition,
            AlternativeLabel... alternativeLabels) {
        this.roleEmphasis = Optional.ofNullable(roleEmphasis);
        detail = ConceptDetail.of(
                        "aol/lever/" + slug, "lever", label, printedOrder, Aol.at("3.3." + printedOrder), definition)
                .withAlternativeLabels(alternativeLabels)
                .withParent(Lens.LEVERS.id());
    }

    @Override
    public ConceptDetail detail() {
        return detail;
    }

    /**
     * The themes that are printed under this lever.
     *
     * @return the themes in printed order, those of the positive side first
     */
    public List<LeverTheme> themes() {
        return Arrays.stream(LeverTheme.values())
                .filter(theme -> theme.lever() == this)
                .toList();
    }

    /**
     * The themes that are printed under one side of this lever.
     *
     * @param valence the side
     * @return the themes in printed order; never empty
     */
    public List<LeverTheme> themes(Valence valence) {
        return themes().stream().filter(theme -> theme.valence() == valence).toList();
    }

    /**
     * The conditions on which leaders believe the valence of this lever to turn.
     *
     * @return the conditions, enabling before constraining before moderating
     */
    public List<LeverCondition> conditions() {
        return Arrays.stream(LeverCondition.values())
                .filter(condition -> condition.lever() == this)
                .toList();
    }

    /**
     * The group of leaders that spoke of this lever relatively more often (s. 4.6). Frequency is not
     * importance, and the paper offers no reading of the difference.
     *
     * @return the group, or empty where the paper names none
     */
    public Optional<LeaderGroup> roleEmphasis() {
        return roleEmphasis;
    }
}
