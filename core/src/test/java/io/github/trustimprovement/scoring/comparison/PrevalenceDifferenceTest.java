// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import static io.github.trustimprovement.scoring.comparison.ComparisonArbitraries.mentions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CountedGroup;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Interval;
import io.github.trustimprovement.scoring.LeaderMention;
import io.github.trustimprovement.scoring.LeaderMentions;
import io.github.trustimprovement.scoring.LeaveOneOut;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrevalenceDifferenceTest {
    @Test
    void givesBothSharesTheirDifferenceAndTheRangeWithoutEachLeader() {
        PrevalenceDifference difference = PrevalenceDifference.of(mentions(7, 8, 3, 6));

        assertThat(difference.first()).hasToString("0.875 (7 of 8)");
        assertThat(difference.second()).hasToString("0.5 (3 of 6)");
        assertThat(difference.estimate()).isInstanceOfSatisfying(Defined.class, defined -> {
            assertThat(defined.value()).isEqualTo(0.375);
            assertThat(defined.n()).isEqualTo(14);
            assertThat(defined.k()).isEmpty();
            assertThat(defined.leaveOneOut()).contains(LeaveOneOut.of(0.275, 0.5, 14, 0));
            assertThat(defined.interval()).isEmpty();
            assertThat(defined.caveats())
                    .containsExactly(
                            Caveat.FREQUENCY_IS_NOT_IMPORTANCE,
                            Caveat.PURPOSIVE_SAMPLE,
                            Caveat.GROUPS_DIFFER,
                            Caveat.SMALL_N,
                            Caveat.MULTIPLE_COMPARISONS);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "6, 7, 2, 7, 0.0582, 0.8062",
        "5, 56, 0, 29, -0.0381, 0.1926",
        "0, 10, 0, 20, -0.1611, 0.2775",
        "0, 10, 0, 10, -0.2775, 0.2775",
        "10, 10, 0, 20, 0.6791, 1.0",
        "10, 10, 0, 10, 0.6075, 1.0"
    })
    @Proves(
            measure = "comparison/prevalence-difference",
            by = Proof.REFERENCE,
            source = "Newcombe (1998), table II, method 10, all eight examples")
    void givesNewcombesIntervals(int k1, int n1, int k2, int n2, double lower, double upper) {
        Interval interval = interval(k1, n1, k2, n2, 0.95);

        assertThat(interval.lower()).isEqualTo(lower, within(0.00005));
        assertThat(interval.upper()).isEqualTo(upper, within(0.00005));
        assertThat(interval.method()).isEqualTo("Newcombe hybrid score");
    }

    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.052431472402365065, 0.333872654036906",
        "6, 7, 2, 7, 0.0582279274823122, 0.8062496375242277",
        "0, 10, 0, 20, -0.16112515805281938, 0.2775327998628892",
        "10, 10, 0, 20, 0.6790860371419147, 1.0"
    })
    @Proves(
            measure = "comparison/prevalence-difference",
            by = Proof.DERIVED,
            source = "Newcombe's formula by scipy, for the digits that the table does not print")
    void givesNewcombesIntervalsToTwelveDigits(int k1, int n1, int k2, int n2, double lower, double upper) {
        Interval interval = interval(k1, n1, k2, n2, 0.95);

        assertThat(interval.lower()).isEqualTo(lower, within(1e-12));
        assertThat(interval.upper()).isEqualTo(upper, within(1e-12));
    }

    @Test
    void leavesOutWhoHasNoGroupAndSaysSo() {
        LeaderMentions three = mentions(1, 1, 0, 1).toBuilder()
                .addLeaders(LeaderMention.of("x", CountedGroup.UNSTATED, true))
                .build();

        assertThat(PrevalenceDifference.of(three).estimate()).isInstanceOfSatisfying(Defined.class, defined -> {
            assertThat(defined.n()).isEqualTo(2);
            assertThat(defined.leaveOneOut()).isEmpty();
            assertThat(defined.caveats()).contains(Caveat.GROUPS_UNSTATED);
        });
    }

    @Test
    void countsOmissionsThatLeaveAGroupEmpty() {
        assertThat(PrevalenceDifference.of(mentions(1, 1, 1, 2)).estimate())
                .isInstanceOfSatisfying(
                        Defined.class,
                        defined -> assertThat(defined.leaveOneOut()).contains(LeaveOneOut.of(0, 1, 3, 1)));
    }

    @Test
    void takesTwoGroupsOfAnyKind() {
        LeaderMentions both = mentions(7, 8, 3, 6);

        assertThat(PrevalenceDifference.of(both.of(CountedGroup.CEO), both.of(CountedGroup.NON_CEO))
                        .toString())
                .isEqualTo(PrevalenceDifference.of(both).toString());
    }

    @Test
    void namesGroupsThatNothingTellsApart() {
        LeaderMentions both = mentions(1, 2, 0, 0);
        LeaderMentions other = mentions(0, 0, 1, 2);

        assertThat(PrevalenceDifference.of(both, other)
                        .explain()
                        .answers()
                        .get(2)
                        .what())
                .isEqualTo("first group minus second group");
    }

    @Test
    void saysWhereOneGroupHasASubjectThatTheOtherLacks() {
        LeaderMentions one = mentions(1, 2, 0, 0);
        LeaderMentions other = mentions(0, 0, 1, 2).toBuilder()
                .basis(ComparisonArbitraries.BASIS.toBuilder()
                        .putSubject("region", "north")
                        .build())
                .build();

        assertThat(PrevalenceDifference.of(one, other).explain().subject()).containsEntry("region", "not said v north");
    }

    @Test
    void isUndefinedWithoutLeadersInAGroup() {
        PrevalenceDifference difference =
                PrevalenceDifference.of(mentions(1, 2, 0, 0)).withInterval(0.95);

        assertThat(difference.estimate()).isInstanceOfSatisfying(Undefined.class, undefined -> {
            assertThat(undefined.reason()).isEqualTo(UndefinedReason.NO_DATA);
            assertThat(undefined.n()).isEqualTo(2);
        });
        assertThat(difference.explain().steps()).noneMatch(step -> step.what().endsWith("Wilson"));
        assertThat(difference.first().ifDefined()).hasValue(0.5);
        assertThat(difference.second().ifDefined()).isEmpty();
        assertThat(PrevalenceDifference.of(mentions(0, 0, 1, 2)).estimate().ifDefined())
                .isEmpty();
    }

    @Test
    void isUndefinedWhereTheGroupsWereCountedDifferently() {
        LeaderMentions other = mentions(0, 0, 1, 2).toBuilder()
                .basis(ComparisonArbitraries.BASIS.toBuilder()
                        .putOption("selection", "coder c1")
                        .build())
                .build();

        assertThat(PrevalenceDifference.of(mentions(1, 2, 0, 0), other).estimate())
                .isInstanceOfSatisfying(
                        Undefined.class,
                        undefined -> assertThat(undefined.reason()).isEqualTo(UndefinedReason.METHODS_DIFFER));
    }

    @Test
    void passesOnWhyTheMentionsAreUndefined() {
        LeaderMentions unresolved = mentions(1, 2, 1, 2).toBuilder()
                .basis(ComparisonArbitraries.BASIS.toBuilder()
                        .whyUndefined(UndefinedReason.CODERS_NOT_RESOLVED)
                        .build())
                .build();

        assertThat(PrevalenceDifference.of(unresolved).estimate())
                .hasToString("undefined: several coders coded a segment; choose a CodingSelection (n = 4)");
    }

    @Test
    void rejectsALeaderInBothGroups() {
        LeaderMentions ceos = mentions(1, 2, 0, 0);

        assertThatThrownBy(() -> PrevalenceDifference.of(ceos, ceos))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("LeaderMentions.leaders: each once, in one of two groups, was: \"c0\"");
    }

    @Test
    void rejectsALevelThatIsNone() {
        PrevalenceDifference difference = PrevalenceDifference.of(mentions(7, 8, 3, 6));

        assertThatThrownBy(() -> difference.withInterval(95))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Interval.level: above 0 and below 1, was: 95.0");
    }

    @Test
    void explainsTheIntervalFromWilsons() {
        assertThat(PrevalenceDifference.of(mentions(7, 8, 3, 6))
                        .withInterval(0.95)
                        .explain())
                .hasToString("""
                        Prevalence difference: lever aol/lever/commonality, group CEO v Non-CEO
                        Formula: d = k1 / n1 - k2 / n2; k = leaders of a group who voice it, n = leaders of that group
                        Options: unit leaders
                          k1, leaders who voice it: CEO = 7
                          n1, leaders: CEO = 8
                          k2, leaders who voice it: Non-CEO = 3
                          n2, leaders: Non-CEO = 6
                          l1, lower end of k1/n1, Wilson = 0.5291118177871466
                          u1, upper end of k1/n1, Wilson = 0.9775825085499432
                          l2, lower end of k2/n2, Wilson = 0.1876163064826506
                          u2, upper end of k2/n2, Wilson = 0.8123836935173494
                          CEO: 0.875 (7 of 8); leaving out one of 8: 0.857 to 1.000
                          Non-CEO: 0.5 (3 of 6); leaving out one of 6: 0.400 to 0.600
                          CEO minus Non-CEO: 0.375 (n = 14); leaving out one of 14: 0.275 to 0.500; interval -0.091 to 0.704 (Newcombe hybrid score, level 0.95)
                        How often something is mentioned does not show how much it matters. (Rollett 2026, s. 4.6)
                        Leaders were picked for variety, not at random: others may differ. (Rollett 2026, s. 2.1)
                        Groups may differ in size and in how much they said; compare with care. (Rollett 2026, s. 4.6)
                        Few were counted: one more or one fewer would change the number much.
                        Of several comparisons some show a difference by chance alone.
                        Source: Newcombe (1998), doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I
                        """);
    }

    @Test
    void printsATableWithNAndCaveats() {
        assertThat(PrevalenceDifference.of(mentions(7, 8, 3, 6))).hasToString("""
                        Prevalence difference: lever aol/lever/commonality, group CEO v Non-CEO
                                            Value   n  One leader out
                        -----------------  ------  --  --------------
                        CEO                7 of 8   8  0.857 to 1.000
                        Non-CEO            3 of 6   6  0.400 to 0.600
                        CEO minus Non-CEO   0.375  14  0.275 to 0.500
                        Options: unit leaders.
                        How often something is mentioned does not show how much it matters. (Rollett 2026, s. 4.6)
                        Leaders were picked for variety, not at random: others may differ. (Rollett 2026, s. 2.1)
                        Groups may differ in size and in how much they said; compare with care. (Rollett 2026, s. 4.6)
                        Few were counted: one more or one fewer would change the number much.
                        Of several comparisons some show a difference by chance alone.
                        """);
    }

    private static Interval interval(int k1, int n1, int k2, int n2, double level) {
        return ((Defined) PrevalenceDifference.of(mentions(k1, n1, k2, n2))
                        .withInterval(level)
                        .estimate())
                .interval()
                .orElseThrow();
    }
}
