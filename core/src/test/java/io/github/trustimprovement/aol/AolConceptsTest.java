// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.aol;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptId;
import io.github.trustimprovement.concept.Provenance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AolConceptsTest {
    static List<Concept> all() {
        return AolConcepts.all();
    }

    @Test
    void countsEveryKind() {
        Map<String, Long> counts =
                all().stream().collect(Collectors.groupingBy(Concept::kind, LinkedHashMap::new, Collectors.counting()));

        assertThat(counts)
                .containsOnly(
                        Map.entry("lens", 3L),
                        Map.entry("aim", 4L),
                        Map.entry("aim-sub-theme", 2L),
                        Map.entry("object", 7L),
                        Map.entry("object-sub-theme", 9L),
                        Map.entry("lever", 8L),
                        Map.entry("theme", 30L),
                        Map.entry("condition", 38L),
                        Map.entry("condition-outcome", 7L),
                        Map.entry("valence", 2L),
                        Map.entry("coding-basis", 3L),
                        Map.entry("leader-group", 2L),
                        Map.entry("trust-attribute", 5L),
                        Map.entry("dual-role", 3L),
                        Map.entry("leader-capability", 4L));
    }

    @Test
    void givesEveryConceptItsOwnId() {
        assertThat(all()).extracting(Concept::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("all")
    void buildsTheIdFromFrameworkKindAndConstant(Concept concept) {
        String slug = ((Enum<?>) concept).name().toLowerCase(Locale.ROOT).replace('_', '-');

        assertThat(concept.code())
                .isEqualTo(concept instanceof Lens ? "aol/" + slug : "aol/" + concept.kind() + "/" + slug);
    }

    @Test
    void numbersThePrintedOrderFromOneWithinKindAndParent() {
        Map<String, List<Integer>> orders = new LinkedHashMap<>();
        for (Concept concept : all()) {
            String among = concept.kind() + " of "
                    + concept.parent().map(ConceptId::path).orElse("none");
            orders.computeIfAbsent(among, key -> new ArrayList<>()).add(concept.printedOrder());
        }

        assertThat(orders).hasSize(33);
        assertThat(orders)
                .allSatisfy((among, found) -> assertThat(found)
                        .as(among)
                        .isEqualTo(
                                IntStream.rangeClosed(1, found.size()).boxed().toList()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void namesOnlyParentsThatExist(Concept concept) {
        assertThat(all())
                .extracting(Concept::id)
                .containsAll(concept.parent().stream().toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void definesInASentenceOrMoreAndNotByTheLabel(Concept concept) {
        assertThat(concept.definition()).endsWith(".").hasSizeBetween(30, 330);
        assertThat(concept.definition().toLowerCase(Locale.ROOT))
                .doesNotStartWith(concept.label().toLowerCase(Locale.ROOT));
        assertThat(concept.definition().split("\\. ")).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void definesNoTwoConceptsAlike() {
        assertThat(all()).extracting(Concept::definition).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("all")
    void citesASectionThatThePaperHas(Concept concept) {
        assertThat(concept.citation().document()).isEqualTo("Rollett 2026");
        assertThat(concept.citation().section())
                .matches("2\\.1|3\\.1(\\.[1-4])?|3\\.2(\\.[1-7])?|3\\.3(\\.[1-8])?|4\\.[35]|5");
    }

    @ParameterizedTest
    @MethodSource("all")
    void listsOtherNamesWithTheirSectionAndNeverTheLabelAgain(Concept concept) {
        assertThat(concept.alternativeLabels()).allSatisfy(other -> {
            assertThat(other.seenIn()).startsWith("s. ");
            assertThat(other.label()).isNotEqualTo(concept.label());
        });
    }

    @Test
    void marksAsDerivedWhatThisLibraryCutOutOfRunningText() {
        assertThat(all().stream().filter(concept -> concept.provenance() != Provenance.STATED))
                .allSatisfy(concept -> assertThat(concept.provenance()).isEqualTo(Provenance.DERIVED))
                .extracting(Concept::kind)
                .containsOnly("condition", "condition-outcome", "dual-role");
        assertThat(DualRole.PROFESSIONAL_DEVELOPMENT.provenance()).isEqualTo(Provenance.DERIVED);
        assertThat(DualRole.LEADERSHIP.provenance()).isEqualTo(Provenance.STATED);
        assertThat(DualRole.CULTURE.provenance()).isEqualTo(Provenance.STATED);
    }

    @ParameterizedTest
    @CsvSource({
        "AIM, aol/aim/child-oriented",
        "AIM_SUB_THEME, aol/aim-sub-theme/academic-outcomes",
        "OBJECT, aol/object/school-operations",
        "OBJECT_SUB_THEME, aol/object-sub-theme/professional-culture-in-the-school",
        "OBJECT_SUB_THEME, aol/object-sub-theme/safeguarding",
        "CONDITION, aol/condition/balance-of-commonality",
        "CONDITION_OUTCOME, aol/condition-outcome/deficit-orientation",
        "VALENCE, aol/valence/positive",
        "VALENCE, aol/valence/negative",
        "CODING_BASIS, aol/coding-basis/evaluative-language",
        "CODING_BASIS, aol/coding-basis/attribution",
        "CODING_BASIS, aol/coding-basis/mechanism",
        "LEADER_GROUP, aol/leader-group/ceo",
        "LEADER_GROUP, aol/leader-group/non-ceo",
        "TRUST_ATTRIBUTE, aol/trust-attribute/ethos",
        "DUAL_ROLE, aol/dual-role/professional-development",
        "LEADER_CAPABILITY, aol/leader-capability/ethical-awareness",
        "LENS, aol/levers"
    })
    void keepsTheIdsThatDocumentsUse(String kind, String id) {
        assertThat(all().stream().filter(concept -> concept.code().equals(id)))
                .extracting(Concept::kind)
                .containsExactly(kind.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Kind, parent and slug of each concept to which a remark that the paper reports is coded, by our reading. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            aim, aims, institution-oriented
            aim, aims, child-oriented
            aim, aims, professional-oriented
            aim, aims, faith-oriented
            aim-sub-theme, aim/child-oriented, holistic-outcomes
            object, objects, school-culture
            object, objects, teaching-and-curriculum
            object, objects, leadership-and-governance
            object, objects, inclusion-and-safety
            object, objects, professional-development
            object, objects, wider-experiences
            object-sub-theme, object/school-culture, behaviour-and-attitudes
            object-sub-theme, object/teaching-and-curriculum, instruction-and-pedagogy
            object-sub-theme, object/inclusion-and-safety, send-and-inclusion
            lever, levers, staff-expertise
            lever, levers, research-and-evidence
            lever, levers, quality-assurance
            lever, levers, organisational-strategy
            lever, levers, leadership
            lever, levers, culture-vision-and-values
            lever, levers, connectedness
            lever, levers, commonality
            """)
    void knowsTheSlugsOfReportedRemarks(String kind, String parent, String slug) {
        assertThat(all().stream().filter(concept -> concept.code().equals("aol/" + kind + "/" + slug)))
                .singleElement()
                .satisfies(concept -> assertThat(concept.parent()).contains(ConceptId.of("aol/" + parent)));
    }

    @Test
    void keepsTheLabelsOfGroupsAndBases() {
        assertThat(LeaderGroup.values()).extracting(Concept::label).containsExactly("CEO", "Non-CEO");
        assertThat(Valence.values()).extracting(Concept::label).containsExactly("Positive valence", "Negative valence");
        assertThat(Set.of(CodingBasis.values())).hasSize(3);
    }
}
