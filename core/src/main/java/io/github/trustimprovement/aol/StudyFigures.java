// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.aol;

import io.github.trustimprovement.concept.ConceptId;
import io.github.trustimprovement.concept.Figure;
import io.github.trustimprovement.concept.Provenance;
import java.util.List;

/**
 * The counts that the study prints about itself, such as {@link #LEVER_SEGMENTS}.
 *
 * <p>They describe how much fourteen leaders said, not how much it matters. No count by theme, by lever or by leader is
 * printed, and none is to be had from these.
 *
 * <p>Printed by Rollett (2026), ss. 2.1, 2.3, 3.2 and 3.3.
 *
 * @since 0.1.0
 */
public final class StudyFigures {
    /** The leaders who were interviewed. */
    public static final Figure LEADERS =
            stated("leaders", "Leaders interviewed", 14, "2.1", "One interview each, chosen for variety.");

    /** The CEOs among them. */
    public static final Figure CEOS = stated("ceos", "CEOs interviewed", 8, "2.1", "Part of the leaders interviewed.");

    /** The others among them. */
    public static final Figure NON_CEOS =
            stated("non-ceos", "Other executives interviewed", 6, "2.1", "The remaining leaders interviewed.");

    /** All segments that were coded. */
    public static final Figure CODED_SEGMENTS = stated(
            "coded-segments",
            "Segments coded as relevant",
            535,
            "2.3",
            "Segments on aims, objects and levers together.");

    /** The comments on objects. */
    public static final Figure OBJECT_COMMENTS = stated(
            "object-comments",
            "Comments coded to objects",
            122,
            "3.2",
            "Printed as comments; that a comment is one segment is not said.");

    /** The segments on levers. */
    public static final Figure LEVER_SEGMENTS = stated(
            "lever-segments",
            "Segments that concern levers",
            374,
            "3.3",
            "Over all eight levers and both sides; how they divide is not printed.");

    /** What is left for aims. */
    public static final Figure AIM_SEGMENTS = figure(
            "aim-segments",
            "Segments left for aims",
            39,
            "2.3",
            "Not printed: 535 less 122 less 374. It assumes that each segment has exactly one lens, that a comment on "
                    + "an object is one segment, and that remarks against the term 'school improvement' count as aims.",
            Provenance.DERIVED);

    private static final List<Figure> ALL =
            List.of(LEADERS, CEOS, NON_CEOS, CODED_SEGMENTS, OBJECT_COMMENTS, LEVER_SEGMENTS, AIM_SEGMENTS);

    private StudyFigures() {}

    /**
     * All figures of the study.
     *
     * @return the figures: who was interviewed, then what was coded
     */
    public static List<Figure> all() {
        return ALL;
    }

    private static Figure stated(String slug, String label, long value, String section, String note) {
        return figure(slug, label, value, section, note, Provenance.STATED);
    }

    private static Figure figure(
            String slug, String label, long value, String section, String note, Provenance provenance) {
        return new Figure(ConceptId.of("aol/figure/" + slug), label, value, note, Aol.at(section), provenance);
    }
}
