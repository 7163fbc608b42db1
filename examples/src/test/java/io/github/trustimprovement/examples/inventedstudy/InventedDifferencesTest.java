// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.inventedstudy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.ImprovementObject;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.ConceptTally;
import io.github.trustimprovement.scoring.CountedGroup;
import io.github.trustimprovement.scoring.CountedValence;
import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.SegmentUnit;
import io.github.trustimprovement.scoring.valence.LeverValenceTable;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The differences that measures are to find in the invented study. */
class InventedDifferencesTest {
    private final Study study = InventedInterviews.study();

    @Test
    void dividesLeadersOverCommonalityAndEachOfThemOverQualityAssurance() {
        LeverValenceTable<?> leaders = LeverValenceTable.of(study, CountingUnit.LEADER, CodingSelection.coder("c1"));

        assertThat(count(leaders.estimate(Lever.COMMONALITY, Valence.POSITIVE))).isGreaterThanOrEqualTo(5);
        assertThat(count(leaders.estimate(Lever.COMMONALITY, Valence.NEGATIVE))).isGreaterThanOrEqualTo(5);
        assertThat(count(leaders.mixed(Lever.COMMONALITY))).isLessThanOrEqualTo(2);
        assertThat(count(leaders.mixed(Lever.QUALITY_ASSURANCE))).isGreaterThanOrEqualTo(6);
        assertThat(count(leaders.estimate(Lever.CONNECTEDNESS, Valence.POSITIVE)))
                .isGreaterThanOrEqualTo(10);
        assertThat(count(leaders.estimate(Lever.CONNECTEDNESS, Valence.NEGATIVE)))
                .isBetween(1L, 2L);
        assertThat(count(leaders.estimate(Lever.LEADERSHIP, CountedValence.UNSTATED)))
                .isPositive();
    }

    @Test
    void letsTheGroupsDifferInSomeCodes() {
        ConceptTally<SegmentUnit> first = tally("c1");

        assertThat(first.count(Aim.PROFESSIONAL_ORIENTED, CountedGroup.CEO))
                .isGreaterThan(2 * first.count(Aim.PROFESSIONAL_ORIENTED, CountedGroup.NON_CEO));
        assertThat(first.count(ImprovementObject.SCHOOL_OPERATIONS, CountedGroup.NON_CEO))
                .isGreaterThan(first.count(ImprovementObject.SCHOOL_OPERATIONS, CountedGroup.CEO));
    }

    @Test
    void letsTheCodersAgreeOnSomeCodesAndNotOnOthers() {
        assertThat(sharedPercent(Lever.COMMONALITY)).isGreaterThanOrEqualTo(95);
        assertThat(sharedPercent(Lever.CULTURE_VISION_AND_VALUES)).isLessThan(50);
        assertThat(sharedPercent(ImprovementObject.WIDER_EXPERIENCES)).isZero();
        assertThat(tally("c2").count(ImprovementObject.WIDER_EXPERIENCES)).isZero();
        assertThat(study.segments().stream()
                        .flatMap(segment -> segment.codings().stream())
                        .filter(coding -> coding.coder().equals(Optional.of("c2")))
                        .flatMap(coding -> coding.judgement().stream())
                        .flatMap(judgement -> judgement.theme().stream())
                        .flatMap(theme -> theme.known().stream()))
                .contains(LeverTheme.UNCRITICAL_USE_OF_EVIDENCE)
                .doesNotContain(LeverTheme.SUPERFICIAL_EXEMPLARS);
    }

    private ConceptTally<SegmentUnit> tally(String coder) {
        return ConceptTally.of(study, CountingUnit.SEGMENT, CodingSelection.coder(coder));
    }

    /** Of a hundred segments of shared sources with a concept: those that both coders gave it. */
    private long sharedPercent(Concept concept) {
        List<Set<String>> coders = study.segments().stream()
                .filter(segment -> study.coders().stream().allMatch(coder -> coder.isDone(segment.source())))
                .map(segment -> coders(segment, concept))
                .filter(each -> !each.isEmpty())
                .toList();
        assertThat(coders).isNotEmpty();
        return 100 * coders.stream().filter(each -> each.size() == 2).count() / coders.size();
    }

    private static Set<String> coders(Segment segment, Concept concept) {
        return segment.codings().stream()
                .filter(coding -> coding.judgement()
                        .<Code>flatMap(judgement -> judgement.lever().known())
                        .or(coding::code)
                        .filter(concept::equals)
                        .isPresent())
                .flatMap(coding -> coding.coder().stream())
                .collect(Collectors.toSet());
    }

    private static long count(Estimate estimate) {
        return Math.round(((Defined) estimate).value());
    }
}
