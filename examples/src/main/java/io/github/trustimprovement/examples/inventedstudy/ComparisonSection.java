// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.inventedstudy;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.ImprovementObject;
import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.scoring.ConceptTally;
import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.LeaderMentions;
import io.github.trustimprovement.scoring.LeaderUnit;
import io.github.trustimprovement.scoring.comparison.AttainableP;
import io.github.trustimprovement.scoring.comparison.GroupComparison;
import io.github.trustimprovement.study.Study;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What more CEOs than other leaders voice, of a list that was declared before anybody looked. */
final class ComparisonSection implements Section {
    /** All that is compared; what is added after a look at the numbers would be found by chance. */
    private static final List<Concept> DECLARED = List.of(
            Aim.INSTITUTION_ORIENTED,
            Aim.PROFESSIONAL_ORIENTED,
            ImprovementObject.PROFESSIONAL_DEVELOPMENT,
            ImprovementObject.SCHOOL_OPERATIONS,
            Lever.RESEARCH_AND_EVIDENCE,
            Lever.CONNECTEDNESS);

    private static final double LEVEL = 0.05;

    @Override
    public String title() {
        return "CEOs and other leaders";
    }

    @Override
    public String text(Study study) {
        GroupComparison comparison = GroupComparison.of(family(study));
        return String.join(
                "\n",
                Section.invented(comparison),
                """
                May be said: how many leaders of each group voice what was declared, and how far the groups differ.
                May not be said: that a group that speaks of something more often holds it for more important.
                """,
                Section.invented(comparison.withExactPermutation()),
                attainable(study),
                """
                May be said: so uneven a split over research and evidence is rare among all ways to share out these
                roles, also as one of six comparisons. No other row is rare in that way.
                May not be said: that the role is why, for nobody drew lots for it; or that the groups agree on the
                rest. Where nearly all leaders voice something, no split of it could have had a small p.
                """);
    }

    private static Map<String, LeaderMentions> family(Study study) {
        ConceptTally<LeaderUnit> tally = ConceptTally.of(study, CountingUnit.LEADER, FIRST_CODER);
        Map<String, LeaderMentions> family = new LinkedHashMap<>();
        DECLARED.forEach(concept -> family.put(concept.label(), LeaderMentions.of(tally, concept)));
        return family;
    }

    /** How seldom groups of this size can differ visibly, whatever they say. */
    private static String attainable(Study study) {
        AttainableP splits = AttainableP.of(
                StudySection.leaders(study, LeaderGroup.CEO), StudySection.leaders(study, LeaderGroup.NON_CEO));
        return "Of the " + splits.splits() + " splits that groups of this size can have, " + splits.splitsAtMost(LEVEL)
                + " have a p of " + LEVEL + " or less, and "
                + splits.splitsAtMost(LEVEL / DECLARED.size()) + " a p of " + LEVEL + " / " + DECLARED.size()
                + " or less,\nwhich Holm's method asks of the smallest of " + DECLARED.size() + ".\n";
    }
}
