// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import static io.github.trustimprovement.scoring.comparison.ComparisonArbitraries.BASIS;
import static io.github.trustimprovement.scoring.comparison.ComparisonArbitraries.mentions;
import static io.github.trustimprovement.study.Segments.segment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.ConceptTally;
import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.LeaderMentions;
import io.github.trustimprovement.scoring.LeverValenceTally;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.Source;
import io.github.trustimprovement.study.Study;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GroupComparisonTest {
    private static final GroupComparison THREE = GroupComparison.of(family());

    private static final String CAVEATS = """
            How often something is mentioned does not show how much it matters. (Rollett 2026, s. 4.6)
            Leaders were picked for variety, not at random: others may differ. (Rollett 2026, s. 2.1)
            Groups may differ in size and in how much they said; compare with care. (Rollett 2026, s. 4.6)
            Few were counted: one more or one fewer would change the number much.
            Of several comparisons some show a difference by chance alone.
            """;

    private static final String ROLES =
            "Nobody drew lots for the roles: a small p says that a split is rare, not what led to it.\n";

    @Test
    void infersNothingUnlessAsked() {
        assertThat(THREE.adjustment()).isEmpty();
        assertThat(THREE.permutation("Commonality")).isEmpty();
        assertThat(THREE.explain().answers()).hasSize(9).allSatisfy(each -> {
            assertThat(((Defined) each.answer()).interval()).isEmpty();
            assertThat(each.what()).doesNotContain(": p");
        });
    }

    @Test
    void carriesItsCaveatsAlways() {
        assertThat(THREE.withInterval(0.95).withExactPermutation().explain().answers())
                .hasSize(18)
                .allSatisfy(each -> assertThat(each.answer().caveats())
                        .contains(
                                Caveat.FREQUENCY_IS_NOT_IMPORTANCE,
                                Caveat.PURPOSIVE_SAMPLE,
                                Caveat.GROUPS_DIFFER,
                                Caveat.SMALL_N,
                                Caveat.MULTIPLE_COMPARISONS));
    }

    @Test
    void keepsTheOrderDeclared() {
        assertThat(THREE.names()).containsExactly("Commonality", "Connectedness", "Quality assurance");
    }

    @Test
    @Proves(
            measure = "comparison/group-comparison",
            by = Proof.DERIVED,
            source = "8 v 6 leaders by scipy 1 fisher_exact, then Holm by hand; nobody prints such a report")
    void adjustsTheExactValuesOverTheFamily() {
        GroupComparison comparison = THREE.withExactPermutation();

        assertThat(comparison
                        .permutation("Commonality")
                        .orElseThrow()
                        .estimate()
                        .ifDefined())
                .hasValue(14 / 3003.0);
        assertThat(comparison.adjustment().orElseThrow().adjusted("Commonality").ifDefined())
                .hasValue(3 * (14 / 3003.0));
        assertThat(comparison
                        .adjustment()
                        .orElseThrow()
                        .adjusted("Connectedness")
                        .ifDefined())
                .hasValue(1);
    }

    @Test
    void printsCountsSideBySide() {
        assertThat(THREE).hasToString("""
                        Group comparison: CEO v Non-CEO
                                              CEO  Non-CEO  Difference   One leader out
                        -----------------  ------  -------  ----------  ---------------
                        Commonality        7 of 8   0 of 6       0.875   0.857 to 1.000
                        Connectedness      4 of 8   3 of 6           0  -0.100 to 0.100
                        Quality assurance  1 of 8   0 of 6       0.125   0.000 to 0.143
                        Options: unit leaders.
                        """ + CAVEATS);
    }

    @Test
    void printsWhatWasAskedFor() {
        assertThat(THREE.withExactPermutation().withInterval(0.9)).hasToString("""
                        Group comparison: CEO v Non-CEO
                                              CEO  Non-CEO  Difference   One leader out         Interval      p  p, Holm  Smallest p
                        -----------------  ------  -------  ----------  ---------------  ---------------  -----  -------  ----------
                        Commonality        7 of 8   0 of 6       0.875   0.857 to 1.000   0.453 to 0.972  0.005    0.014       0.005
                        Connectedness      4 of 8   3 of 6           0  -0.100 to 0.100  -0.375 to 0.375      1        1       0.005
                        Quality assurance  1 of 8   0 of 6       0.125   0.000 to 0.143  -0.200 to 0.411      1        1       0.429
                        Options: unit leaders.
                        Interval: Newcombe hybrid score, level 0.9, each by itself.
                        p: exact, two-sided; by Holm for the 3 comparisons declared. Smallest p: what as many leaders who voice it could have
                        given at all.
                        No split of 8 v 6 leaders has a p below 0.000333.
                        """ + CAVEATS + ROLES);
    }

    @Test
    void printsRowsWithoutANumber() {
        Map<String, LeaderMentions> family = new LinkedHashMap<>();
        family.put("here", mentions(1, 1, 1, 1));
        family.put("there", mentions(1, 2, 0, 0));

        assertThat(GroupComparison.of(family).withInterval(0.9).withExactPermutation())
                .hasToString("""
                        Group comparison: CEO v Non-CEO
                                  CEO  Non-CEO  Difference  One leader out         Interval    p  p, Holm  Smallest p
                        -----  ------  -------  ----------  --------------  ---------------  ---  -------  ----------
                        here   1 of 1   1 of 1           0               -  -0.730 to 0.730    1        1           1
                        there  1 of 2      n/a         n/a               -                -  n/a      n/a         n/a
                        Options: unit leaders.
                        Interval: Newcombe hybrid score, level 0.9, each by itself.
                        p: exact, two-sided; by Holm for the 2 comparisons declared. Smallest p: what as many leaders who voice it could have
                        given at all.
                        No split of 1 v 1 leaders has a p below 1.
                        n/a: there is nothing to count from.
                        """ + CAVEATS + ROLES);
    }

    @Test
    void explainsRowByRow() {
        assertThat(GroupComparison.of(Map.of("Commonality", mentions(7, 8, 0, 6)))
                        .withExactPermutation()
                        .explain())
                .hasToString("""
                        Group comparison
                        Formula: k1 / n1, k2 / n2 and d = k1 / n1 - k2 / n2 for each code; 1 = CEOs, 2 = other leaders
                        Options: unit leaders
                          m, comparisons declared = 1
                          Commonality: CEO: 0.875 (7 of 8); leaving out one of 8: 0.857 to 1.000
                          Commonality: Non-CEO: 0 (0 of 6); leaving out one of 6: 0 to 0
                          Commonality: difference: 0.875 (n = 14); leaving out one of 14: 0.857 to 1.000
                          Commonality: p: 0.004662004662004662 (n = 14)
                          Commonality: p, Holm: 0.004662004662004662 (n = 14)
                          Commonality: smallest p: 0.004662004662004662 (n = 14)
                        How often something is mentioned does not show how much it matters. (Rollett 2026, s. 4.6)
                        Leaders were picked for variety, not at random: others may differ. (Rollett 2026, s. 2.1)
                        Groups may differ in size and in how much they said; compare with care. (Rollett 2026, s. 4.6)
                        Few were counted: one more or one fewer would change the number much.
                        Of several comparisons some show a difference by chance alone.
                        Nobody drew lots for the roles: a small p says that a split is rare, not what led to it.
                        Source: Newcombe (1998), doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I
                        Source: Holm (1979), Scandinavian Journal of Statistics 6(2), 65-70
                        """);
    }

    @Test
    void namesOnlyOptionsThatAllRowsShare() {
        Map<String, LeaderMentions> family = family();
        family.put(
                "other",
                mentions(1, 2, 1, 2).toBuilder()
                        .basis(BASIS.toBuilder()
                                .options(Map.of("selection", "any coder"))
                                .build())
                        .build());

        assertThat(GroupComparison.of(family).explain().options()).isEmpty();
        assertThat(GroupComparison.of(family).toString()).doesNotContain("Options");
    }

    @Test
    void takesLeversAndConceptsOfAStudy() {
        Study study = Study.builder()
                .id("demo")
                .addParticipants(Participant.of("p1", LeaderGroup.CEO), Participant.of("p2", LeaderGroup.NON_CEO))
                .addSources(Source.text("i1", "Both speak."))
                .addSegments(segment(
                        "s1",
                        "i1",
                        "p1",
                        Coding.of(Lever.COMMONALITY, Valence.NEGATIVE),
                        Coding.of(Aim.CHILD_ORIENTED)))
                .addSegments(segment("s2", "i1", "p2", Coding.of(Lever.CONNECTEDNESS)))
                .build();

        GroupComparison levers = GroupComparison.of(
                LeverValenceTally.of(study, CountingUnit.LEADER), List.of(Lever.COMMONALITY, Lever.CONNECTEDNESS));
        GroupComparison aims =
                GroupComparison.of(ConceptTally.of(study, CountingUnit.LEADER), List.of(Aim.CHILD_ORIENTED));

        assertThat(levers.names()).containsExactly("Commonality", "Connectedness");
        assertThat(levers.difference("Commonality").estimate().ifDefined()).hasValue(1);
        assertThat(levers.difference("Connectedness").estimate().ifDefined()).hasValue(-1);
        assertThat(aims.difference("aol/aim/child-oriented").first()).hasToString("1 (1 of 1)");
    }

    @Test
    void rejectsNamesThatAreBlankOrNotDeclared() {
        assertThatThrownBy(() -> GroupComparison.of(Map.of("", mentions(1, 1, 1, 1))))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("GroupComparison.name: not blank, was: \"\"");
        assertThatThrownBy(() -> THREE.difference("Culture"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("GroupComparison.name: declared, one of [Commonality, Connectedness, Quality assurance],"
                        + " was: \"Culture\"");
    }

    private static Map<String, LeaderMentions> family() {
        Map<String, LeaderMentions> family = new LinkedHashMap<>();
        family.put("Commonality", mentions(7, 8, 0, 6));
        family.put("Connectedness", mentions(4, 8, 3, 6));
        family.put("Quality assurance", mentions(1, 8, 0, 6));
        return family;
    }
}
