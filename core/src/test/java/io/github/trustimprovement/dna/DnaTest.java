// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.dna;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.concept.AlternativeLabel;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptId;
import io.github.trustimprovement.concept.Provenance;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DnaTest {
    @Test
    void countsTheConceptsThatThePaperPrints() {
        Map<String, Long> counts = DnaConcepts.all().stream().collect(groupingBy(Concept::kind, counting()));

        assertThat(counts)
                .containsOnly(
                        Map.entry("strand", 3L),
                        Map.entry("component", 12L),
                        Map.entry("practice-example", 36L),
                        Map.entry("dimension", 4L),
                        Map.entry("orientation", 3L),
                        Map.entry("convergence-idea", 1L),
                        Map.entry("improvement-approach", 6L),
                        Map.entry("approach-step", 17L),
                        Map.entry("implementation-recommendation", 3L),
                        Map.entry("implementation-behaviour", 3L),
                        Map.entry("contextual-factor", 5L),
                        Map.entry("implementation-phase", 4L));
    }

    @Test
    void idsAreUniqueAndNameFrameworkAndKind() {
        assertThat(DnaConcepts.all()).extracting(Concept::id).doesNotHaveDuplicates();
        assertThat(DnaConcepts.all())
                .allSatisfy(concept -> assertThat(concept.code())
                        .matches("dna/[a-z-]+/[a-z0-9]+(-[a-z0-9]+)*")
                        .startsWith("dna/" + concept.kind() + "/"));
    }

    @Test
    void idsStayAsPublished() {
        assertThat(Strand.BUILD_CAPABILITY_AND_CAPACITY.code()).isEqualTo("dna/strand/build-capability-and-capacity");
        assertThat(Component.DE_IMPLEMENT.code()).isEqualTo("dna/component/de-implement");
        assertThat(PracticeExample.TIME_TO_REFLECT.code()).isEqualTo("dna/practice-example/time-to-reflect");
        assertThat(Dimension.SCHOOL.code()).isEqualTo("dna/dimension/school");
        assertThat(Orientation.SYSTEMIC.code()).isEqualTo("dna/orientation/systemic");
        assertThat(ConvergenceIdea.UPWARDS_CONVERGENCE.code()).isEqualTo("dna/convergence-idea/upwards-convergence");
        assertThat(ImprovementApproach.PLAN_DO_STUDY_ACT.code())
                .isEqualTo("dna/improvement-approach/plan-do-study-act-pdsa");
        assertThat(ImprovementApproach.EEF_IMPLEMENTATION_GUIDANCE.code())
                .isEqualTo("dna/improvement-approach/eef-implementation-guidance");
        assertThat(ImplementationRecommendation.ADOPT_THE_BEHAVIOURS.code())
                .isEqualTo("dna/implementation-recommendation/"
                        + "adopt-the-behaviours-that-drive-effective-implementation");
        assertThat(ImplementationBehaviour.UNITE.code()).isEqualTo("dna/implementation-behaviour/unite");
        assertThat(ContextualFactor.RIGHT_PEOPLE.code()).isEqualTo("dna/contextual-factor/right-people");
        assertThat(ImplementationPhase.SUSTAIN.code()).isEqualTo("dna/implementation-phase/sustain");
    }

    @Test
    void stepIdsStartWithTheirApproach() {
        assertThat(ApproachStep.values())
                .extracting(step -> step.id().slug())
                .containsExactly(
                        "dmaic-define",
                        "dmaic-measure",
                        "dmaic-analyze",
                        "dmaic-improve",
                        "dmaic-control",
                        "pdsa-plan",
                        "pdsa-do",
                        "pdsa-study",
                        "pdsa-act",
                        "qm-quality-improvement",
                        "qm-quality-planning",
                        "qm-quality-control",
                        "qm-quality-assurance",
                        "cycle-auditing",
                        "cycle-developing",
                        "cycle-implementing",
                        "cycle-monitoring");
    }

    @Test
    void printedOrderCountsFromOneAmongSiblings() {
        record Family(String kind, String parent) {}
        Map<Family, List<Integer>> orders = DnaConcepts.all().stream()
                .collect(groupingBy(
                        concept -> new Family(
                                concept.kind(),
                                concept.parent().map(ConceptId::path).orElse("")),
                        mapping(Concept::printedOrder, toList())));

        assertThat(orders.values())
                .allSatisfy(found -> assertThat(found)
                        .isEqualTo(
                                IntStream.rangeClosed(1, found.size()).boxed().toList()));
    }

    @Test
    void parentsAreConceptsOfThePackageThatComeFirst() {
        Set<ConceptId> seen = new HashSet<>();
        for (Concept concept : DnaConcepts.all()) {
            assertThat(seen)
                    .as(concept.code())
                    .containsAll(concept.parent().stream().toList());
            seen.add(concept.id());
        }
    }

    @Test
    void everyConceptCitesThePaperByHeading() {
        assertThat(DnaConcepts.all())
                .extracting(concept -> concept.citation().document())
                .containsOnly("Rollett 2024");
        assertThat(Component.USE_EVIDENCE.citation())
                .hasToString("Rollett 2024, The conceptual model (second section of that name), table of "
                        + "Curate clear goals");
        assertThat(ApproachStep.DMAIC_CONTROL.citation()).hasToString("Rollett 2024, Six Sigma");
        assertThat(ApproachStep.QM_QUALITY_CONTROL.citation())
                .hasToString("Rollett 2024, Insights from improvement processes in healthcare");
    }

    @Test
    void definitionsSayMoreThanTheLabel() {
        assertThat(DnaConcepts.all()).extracting(Concept::definition).doesNotHaveDuplicates();
        assertThat(DnaConcepts.all()).allSatisfy(concept -> {
            assertThat(concept.definition()).matches("[A-Z].*\\.").doesNotContain("  ");
            assertThat(concept.definition().split(" ").length)
                    .isGreaterThan(concept.label().split(" ").length + 4);
        });
    }

    @Test
    void onlyTheSplitOfContextualFactorsIsDerived() {
        assertThat(DnaConcepts.all())
                .filteredOn(concept -> concept.provenance() != Provenance.STATED)
                .containsExactly(ContextualFactor.values())
                .allSatisfy(factor -> assertThat(factor.provenance()).isEqualTo(Provenance.DERIVED));
    }

    @Test
    void keepsOtherNamesThatThePaperPrints() {
        assertThat(DnaConcepts.all())
                .flatExtracting(Concept::alternativeLabels)
                .extracting(AlternativeLabel::label)
                .containsExactly(
                        "Build capability and capacity",
                        "Implementing Improvement",
                        "third dimension",
                        "fourth dimension",
                        "Segmented",
                        "horizontal plane",
                        "trust-wide improvement",
                        "sector-led systemic improvements",
                        "upward convergence",
                        "PDSA",
                        "The Education Endowment Foundation's (EEF) guidance on implementation",
                        "EEF guidance",
                        "Adopt the behaviours that drive implementation",
                        "structured but flexible implementation process",
                        "Reflect, monitor, and adapt");
    }
}
