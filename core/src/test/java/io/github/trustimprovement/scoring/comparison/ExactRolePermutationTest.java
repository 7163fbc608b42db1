// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import static io.github.trustimprovement.scoring.AnswerContent.value;
import static io.github.trustimprovement.scoring.comparison.ComparisonArbitraries.BASIS;
import static io.github.trustimprovement.scoring.comparison.ComparisonArbitraries.mentions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Cluster;
import io.github.trustimprovement.scoring.ClusteredCounts;
import io.github.trustimprovement.scoring.CountedGroup;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactRolePermutationTest {
    private static final String MEASURE = "comparison/exact-role-permutation";

    @ParameterizedTest
    @CsvSource({
        "3, 4, 1, 4, TWO_SIDED, 0.4857142857142857, 1e-12",
        "3, 4, 1, 4, GREATER, 0.24285714285714285, 1e-12",
        "2, 17, 10, 13, TWO_SIDED, 0.0005367, 5e-8",
        "2, 17, 10, 13, LESS, 0.0004652, 5e-8"
    })
    @Proves(
            measure = MEASURE,
            by = Proof.REFERENCE,
            source = "Fisher (1935): tea tasting and convicts, as printed by R 4 in the examples of fisher.test")
    void givesFishersExactTest(int k1, int n1, int k2, int n2, Tail tail, double p, double digits) {
        assertThat(value(ExactRolePermutation.of(mentions(k1, n1, k2, n2)).p(tail)))
                .isEqualTo(p, within(digits));
    }

    @Test
    void givesThreeTailsAndTheirOptions() {
        ExactRolePermutation permutation = ExactRolePermutation.of(mentions(7, 8, 2, 6));

        assertThat(value(permutation.p(Tail.GREATER))).isEqualTo((8 * 15.0 + 6) / 2002, within(1e-15));
        assertThat(value(permutation.p(Tail.LESS))).isEqualTo(1 - 6 / 2002.0, within(1e-15));
        assertThat(permutation.estimate()).isEqualTo(permutation.p(Tail.TWO_SIDED));
        assertThat(permutation.estimate()).isInstanceOfSatisfying(Defined.class, defined -> {
            assertThat(defined.n()).isEqualTo(14);
            assertThat(defined.k()).isEmpty();
            assertThat(defined.interval()).isEmpty();
            assertThat(defined.method().options())
                    .containsEntry("statistic", "leaders who voice it")
                    .containsEntry("tail", "two-sided")
                    .containsEntry("counted as extreme", "what is no more probable");
            assertThat(defined.caveats())
                    .contains(Caveat.PURPOSIVE_SAMPLE, Caveat.SMALL_N, Caveat.ROLES_NOT_ASSIGNED_BY_LOT);
        });
    }

    @Test
    void statesEveryAttainableP() {
        ExactRolePermutation permutation = ExactRolePermutation.of(mentions(3, 4, 1, 4));

        assertThat(permutation.attainable(Tail.TWO_SIDED)).containsExactly(2 / 70.0, 34 / 70.0, 1.0);
        assertThat(permutation.attainable(Tail.GREATER))
                .containsExactly(1 / 70.0, 17 / 70.0, 53 / 70.0, 69 / 70.0, 1.0);
        assertThat(value(permutation.smallestAttainable(Tail.TWO_SIDED))).isEqualTo(2 / 70.0);
    }

    @Test
    void isOneWhereNobodyOrEverybodyVoicesIt() {
        assertThat(value(ExactRolePermutation.of(mentions(0, 8, 0, 6)).estimate()))
                .isEqualTo(1);
        assertThat(ExactRolePermutation.of(mentions(8, 8, 6, 6)).attainable(Tail.TWO_SIDED))
                .containsExactly(1.0);
    }

    @Test
    void assignsWholeLeadersWithTheirSegments() {
        // shares 2/2, 1/2 against 0/2: of three leaders in the role of the last, one is as low as it
        ExactRolePermutation permutation = ExactRolePermutation.of(
                counts(
                        Cluster.of("a", CountedGroup.CEO, 2, 2),
                        Cluster.of("b", CountedGroup.CEO, 1, 2),
                        Cluster.of("c", CountedGroup.NON_CEO, 0, 2),
                        Cluster.of("silent", CountedGroup.NON_CEO, 0, 0)),
                RoleStatistic.pooledShareDifference());

        assertThat(value(permutation.p(Tail.GREATER))).isEqualTo(1 / 3.0);
        assertThat(value(permutation.p(Tail.TWO_SIDED))).isEqualTo(2 / 3.0);
        assertThat(value(permutation.p(Tail.LESS))).isEqualTo(1);
        assertThat(permutation.estimate().n()).isEqualTo(3);
        assertThat(permutation.explain().steps())
                .anySatisfy(step -> assertThat(step).hasToString("observed: difference of pooled shares = 0.75"));
    }

    @Test
    void leavesOutWhoHasNoGroupOrNoSpeakerAndSaysSo() {
        ClusteredCounts counts = counts(
                        Cluster.of("a", CountedGroup.CEO, 2, 2),
                        Cluster.of("b", CountedGroup.NON_CEO, 0, 1),
                        Cluster.of("x", CountedGroup.UNSTATED, 1, 1))
                .toBuilder()
                .unassignedTrials(1)
                .build();

        assertThat(ExactRolePermutation.of(counts, RoleStatistic.meanShareDifference())
                        .estimate())
                .isInstanceOfSatisfying(Defined.class, defined -> {
                    assertThat(defined.n()).isEqualTo(2);
                    assertThat(defined.caveats()).contains(Caveat.GROUPS_UNSTATED, Caveat.SPEAKERS_NOT_IDENTIFIED);
                });
    }

    @Test
    void takesTiesOfAFunctionWithinTheTolerance() {
        // 0.1 + 0.2 and 0.3 differ in the last bit
        RoleStatistic<Double> sums =
                RoleStatistic.of("difference of sums", (first, second) -> sum(first) - sum(second));
        ExactRolePermutation permutation =
                ExactRolePermutation.of(BASIS, List.of(0.1, 0.2, 0.0), List.of(0.3, 0.0, 0.0), sums);

        assertThat(sum(List.of(0.1, 0.2, 0.0))).isNotEqualTo(0.3);
        assertThat(value(permutation.estimate())).isEqualTo(1);
        assertThat(permutation.attainable(Tail.TWO_SIDED)).hasSize(4);
    }

    @Test
    void isUndefinedWhereAFunctionHasNoValue() {
        RoleStatistic<Double> ratio = RoleStatistic.of("ratio", (first, second) -> sum(first) / sum(second));

        assertThat(ExactRolePermutation.of(BASIS, List.of(1.0), List.of(0.0), ratio)
                        .estimate())
                .isInstanceOfSatisfying(
                        Undefined.class,
                        undefined -> assertThat(undefined.reason()).isEqualTo(UndefinedReason.ZERO_DENOMINATOR));
    }

    @Test
    void isUndefinedAboveAMillionAssignmentsExceptForMentions() {
        RoleStatistic<Long> means = RoleStatistic.meanDifference("levers", Long::longValue);
        List<Long> twelve = LongStream.range(0, 12).boxed().toList();
        List<Long> eleven = twelve.subList(1, 12);

        assertThat(ExactRolePermutation.of(BASIS, twelve, eleven, means).estimate())
                .isInstanceOfSatisfying(Undefined.class, undefined -> {
                    assertThat(undefined.reason()).isEqualTo(UndefinedReason.TOO_MANY_ASSIGNMENTS);
                    assertThat(undefined.n()).isEqualTo(23);
                });
        assertThat(ExactRolePermutation.of(mentions(9, 12, 2, 11)).estimate().ifDefined())
                .isPresent();
        assertThat(ExactRolePermutation.of(mentions(900, 1200, 200, 1100))
                        .estimate()
                        .ifDefined())
                .isPresent();
    }

    @Test
    void explainsAssignmentsAndAttainableValues() {
        assertThat(ExactRolePermutation.of(mentions(3, 4, 1, 4)).explain()).hasToString("""
                        Exact role permutation: lever aol/lever/commonality, group CEO v Non-CEO
                        Formula: p = assignments at least as extreme / all C(n1 + n2, n1) assignments of roles to whole leaders
                        Options: unit leaders, statistic leaders who voice it, counted as extreme what is no more probable
                          k1, leaders who voice it: CEO = 3
                          n1, leaders: CEO = 4
                          k2, leaders who voice it: Non-CEO = 1
                          n2, leaders: Non-CEO = 4
                          assignments = 70
                          assignments at least as extreme, two-sided = 34
                          attainable values of p, two-sided = 3
                          attainable p, two-sided = 0.02857142857142857
                          attainable p, two-sided = 0.4857142857142857
                          attainable p, two-sided = 1
                          p, two-sided: 0.4857142857142857 (n = 8)
                          smallest attainable p, two-sided: 0.02857142857142857 (n = 8)
                        How often something is mentioned does not show how much it matters. (Rollett 2026, s. 4.6)
                        Leaders were picked for variety, not at random: others may differ. (Rollett 2026, s. 2.1)
                        Nobody drew lots for the roles: a small p says that a split is rare, not what led to it.
                        Groups may differ in size and in how much they said; compare with care. (Rollett 2026, s. 4.6)
                        Few were counted: one more or one fewer would change the number much.
                        Of several comparisons some show a difference by chance alone.
                        Source: Fisher (1935), The design of experiments, ch. 2
                        """);
    }

    @Test
    void listsAttainableValuesOnlyWhereTheyAreFew() {
        RoleStatistic<Long> means = RoleStatistic.meanDifference("levers", Long::longValue);
        List<Long> powers = LongStream.range(0, 8).map(i -> 1L << i).boxed().toList();

        ExactRolePermutation many = ExactRolePermutation.of(BASIS, powers.subList(0, 4), powers.subList(4, 8), means);

        assertThat(many.attainable(Tail.GREATER)).hasSize(70);
        assertThat(many.attainable(Tail.TWO_SIDED)).hasSize(35);
        assertThat(many.explain().steps())
                .filteredOn(step -> step.what().equals("attainable p, two-sided"))
                .hasSize(35);
        List<Long> more = LongStream.range(0, 10).map(i -> 1L << i).boxed().toList();
        assertThat(ExactRolePermutation.of(BASIS, more.subList(0, 5), more.subList(5, 10), means)
                        .explain()
                        .steps())
                .noneMatch(step -> step.what().equals("attainable p, two-sided"))
                .anySatisfy(step -> assertThat(step).hasToString("attainable values of p, two-sided = 126"));
    }

    @Test
    void leavesOutCountsThatNoDoubleHolds() {
        assertThat(ExactRolePermutation.of(mentions(900, 1200, 200, 1100))
                        .explain()
                        .steps())
                .noneMatch(step -> step.what().startsWith("assignments"));
    }

    @Test
    void isUndefinedWithoutLeadersInAGroup() {
        ExactRolePermutation permutation = ExactRolePermutation.of(mentions(1, 2, 0, 0));

        assertThat(permutation.estimate()).hasToString("undefined: there is nothing to count from (n = 2)");
        assertThat(permutation.smallestAttainable(Tail.LESS).ifDefined()).isEmpty();
        assertThat(permutation.attainable(Tail.TWO_SIDED)).isEmpty();
        assertThat(permutation).asString().contains("n/a: there is nothing to count from.");
        assertThat(ExactRolePermutation.of(
                                counts(Cluster.of("a", CountedGroup.NON_CEO, 0, 1)),
                                RoleStatistic.pooledShareDifference())
                        .estimate()
                        .ifDefined())
                .isEmpty();
        assertThat(ExactRolePermutation.of(
                                counts(Cluster.of("a", CountedGroup.CEO, 0, 1)), RoleStatistic.pooledShareDifference())
                        .estimate()
                        .ifDefined())
                .isEmpty();
    }

    @Test
    void takesTwoGroupsOfAnyKind() {
        var both = mentions(7, 8, 3, 6);

        assertThat(ExactRolePermutation.of(both.of(CountedGroup.CEO), both.of(CountedGroup.NON_CEO)))
                .hasToString(ExactRolePermutation.of(both).toString());
    }

    @Test
    void rejectsAStatisticWithoutAName() {
        assertThatThrownBy(() -> RoleStatistic.of(" ", (first, second) -> 0))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("RoleStatistic.name: not blank, was: \" \"");
        assertThat(RoleStatistic.pooledShareDifference().name()).isEqualTo("difference of pooled shares");
    }

    @Test
    void namesTailsInWords() {
        assertThat(Tail.TWO_SIDED.wording()).isEqualTo("two-sided");
        assertThat(Tail.LESS.wording()).isEqualTo("first group as much or less");
    }

    @Test
    void printsSmallValuesOfPWithTheirDigits() {
        assertThat(ExactRolePermutation.of(mentions(8, 8, 0, 6))).hasToString("""
                        Exact role permutation: lever aol/lever/commonality, group CEO v Non-CEO
                                                             Value   n
                        --------------------------------  --------  --
                        p, two-sided                      0.000333  14
                        smallest attainable p, two-sided  0.000333  14
                        Options: unit leaders, statistic leaders who voice it, counted as extreme what is no more probable.
                        How often something is mentioned does not show how much it matters. (Rollett 2026, s. 4.6)
                        Leaders were picked for variety, not at random: others may differ. (Rollett 2026, s. 2.1)
                        Nobody drew lots for the roles: a small p says that a split is rare, not what led to it.
                        Groups may differ in size and in how much they said; compare with care. (Rollett 2026, s. 4.6)
                        Few were counted: one more or one fewer would change the number much.
                        Of several comparisons some show a difference by chance alone.
                        """);
    }

    private static double sum(List<Double> values) {
        return values.stream().reduce(0.0, Double::sum);
    }

    private static ClusteredCounts counts(Cluster... clusters) {
        return ClusteredCounts.builder().basis(BASIS).addClusters(clusters).build();
    }
}
