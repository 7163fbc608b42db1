// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import static io.github.trustimprovement.scoring.AnswerContent.value;
import static io.github.trustimprovement.scoring.AnswerContent.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.organisation.Day;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.organisation.Season;
import io.github.trustimprovement.organisation.Term;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.outcome.Direction;
import io.github.trustimprovement.outcome.Panel;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.AnswerContent;
import io.github.trustimprovement.scoring.Caveat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MembershipTest {
    private static final double GAP = Double.NaN;
    private static final LocalDate START = LocalDate.of(2001, 9, 1);
    private static final OrganisationRef ONE = OrganisationRef.trust("one");
    private static final OrganisationRef OTHER = OrganisationRef.trust("other");

    /** s10 stays, s11 joins at the second year, s12 leaves at the end of the first. */
    private static final Trust TRUST = Trust.of(
            "one",
            School.of("s10"),
            School.of("s11").withJoined(START),
            School.of("s12").withLeft(LocalDate.of(2001, 8, 31)));

    private static Optional<OrganisationRef> trustOf(Membership membership, int school, int year) {
        return membership.trustOf(Panels.school(school), AcademicYear.of(year));
    }

    @Test
    void belongsToAYearThatItWasAMemberThroughout() {
        Membership membership = Membership.of(TRUST);

        assertThat(trustOf(membership, 0, 2000)).contains(ONE);
        assertThat(trustOf(membership, 1, 2000)).isEmpty();
        assertThat(trustOf(membership, 1, 2001)).contains(ONE);
        assertThat(trustOf(membership, 2, 2000)).contains(ONE);
        assertThat(trustOf(membership, 2, 2001)).isEmpty();
        assertThat(trustOf(membership, 7, 2000)).isEmpty();
        Membership late = Membership.of(Trust.of("one", School.of("s10").withJoined(START.plusDays(1))));
        assertThat(trustOf(late, 0, 2001)).isEmpty();
        assertThat(trustOf(late, 0, 2002)).contains(ONE);
        assertThat(late.trustOf(Panels.school(0), Term.of(2001, Season.SUMMER))).isEmpty();
        assertThat(late.trustOf(Panels.school(0), Day.of(START))).isEmpty();
        assertThat(late.trustOf(Panels.school(0), Day.of(START.plusDays(1)))).contains(ONE);
        assertThat(membership).hasToString("schools: 3, trusts: 1");
    }

    @Test
    void belongsOnTheDayOfAMoveToTheTrustThatItJoined() {
        Membership membership = Membership.of(
                Trust.of("other", School.of("s10").withJoined(START)),
                Trust.of("one", School.of("s10").withLeft(START)));

        assertThat(membership.trusts()).containsExactly(ONE, OTHER);
        assertThat(trustOf(membership, 0, 2000)).contains(ONE);
        assertThat(trustOf(membership, 0, 2001)).contains(OTHER);
        assertThat(membership.trustOf(Panels.school(0), Day.of(START))).contains(OTHER);
    }

    @Test
    void joinsSpellsInOneTrustThatTouchOrOverlap() {
        LocalDate day = LocalDate.of(2001, 1, 1);

        for (int apart = -1; apart < 2; apart++) {
            Membership membership = Membership.of(Trust.of(
                    "one",
                    School.of("s10").withLeft(day),
                    School.of("s10").withJoined(day.plusDays(apart)).withLeft(START.plusYears(1))));
            assertThat(trustOf(membership, 0, 2000)).contains(ONE);
            assertThat(trustOf(membership, 0, 2001)).contains(ONE);
            assertThat(trustOf(membership, 0, 2002)).isEmpty();
        }
        Membership away = Membership.of(
                Trust.of("one", School.of("s10").withLeft(day), School.of("s10").withJoined(day.plusDays(2))));
        assertThat(trustOf(away, 0, 2000)).isEmpty();
        assertThat(trustOf(away, 0, 2001)).contains(ONE);
        Membership inside = Membership.of(Trust.of(
                "one", School.of("s10"), School.of("s10").withJoined(START).withLeft(START)));
        assertThat(trustOf(inside, 0, 2005)).contains(ONE);
    }

    @Test
    void rejectsASchoolInTwoTrustsAtATime() {
        List<Trust> both = List.of(Trust.of("one", School.of("s10")), Trust.of("other", School.of("s10")));

        assertThatThrownBy(() -> Membership.of(both))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Membership: one trust at a time for each school, "
                        + "was: \"school/s10 in trust/one and trust/other\"");
        assertThat(Membership.of(Trust.of("one", School.of("s10"), School.of("s10")))
                        .trusts())
                .containsExactly(ONE);
    }

    @Test
    void rejectsASchoolThatStayedInOneWhileAnotherHadIt() {
        List<Trust> three = List.of(
                Trust.of(
                        "one",
                        School.of("s10").withJoined(START),
                        School.of("s10").withJoined(START.plusYears(9)).withLeft(START.plusYears(10))),
                Trust.of("other", School.of("s10").withJoined(START.plusYears(14))));

        assertThatThrownBy(() -> Membership.of(three))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Membership: one trust at a time for each school, "
                        + "was: \"school/s10 in trust/one and trust/other\"");
    }

    @Test
    void rejectsASchoolThatLeftBeforeItJoined() {
        Trust trust = Trust.of("one", School.of("s10").withJoined(START).withLeft(START.minusDays(1)));

        assertThatThrownBy(() -> Membership.of(trust))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Membership: no school leaves before it joins, "
                        + "was: \"school/s10 in trust/one from 2001-09-01 to 2001-08-31\"");
    }

    @Test
    void acceptsAMemberOfADayOnTheDayOfAMoveInAnyOrder() {
        Trust one = Trust.of("one", School.of("s10").withJoined(START).withLeft(START));
        Trust other = Trust.of("other", School.of("s10").withJoined(START));

        assertThat(Membership.of(one, other).trustOf(Panels.school(0), Day.of(START)))
                .contains(OTHER);
        assertThat(Membership.of(other, one).trustOf(Panels.school(0), Day.of(START)))
                .contains(OTHER);
    }

    @Test
    void countsValuesOfMembersAlone() {
        BalancedPanel panel = Panels.balanced(new double[][] {{1, 2}, {3, 4}, {5, 6}, {7, 8}});
        BalancedPanel members = panel.membersOf(TRUST);

        assertThat(members.rows()).extracting(PanelRow::organisation).containsExactly(Panels.school(0));
        assertThat(members.joiners()).singleElement().satisfies(row -> {
            assertThat(row.organisation()).isEqualTo(Panels.school(1));
            assertThat(row.change()).contains(PanelChange.NEW_MEMBER);
            assertThat(row.first()).isEmpty();
            assertThat(row.last()).isPresent();
        });
        assertThat(members.leavers()).singleElement().satisfies(row -> {
            assertThat(row.organisation()).isEqualTo(Panels.school(2));
            assertThat(row.change()).contains(PanelChange.FORMER_MEMBER);
            assertThat(row.last()).isEmpty();
        });
        assertThat(members.gaps()).isEmpty();
        assertThat(members.basis().caveats()).contains(Caveat.PANEL_CHANGED);
        assertThat(members.basis().subject())
                .containsEntry("joiners", "school/s11 (new-member)")
                .containsEntry("leavers", "school/s12 (former-member)");
        assertThat(members.basis().options()).containsEntry("members of", "trust/one");
        // what joined and left shows in the composition, not in the change of the same schools
        CompositionSplit split = CompositionSplit.of(members);
        assertThat(value(split.sameOrganisations())).isEqualTo(1);
        assertThat(value(split.total())).isEqualTo(0);
        assertThat(split.joiners()).isEqualTo(members.joiners());
        assertThat(split.leavers()).isEqualTo(members.leavers());
        assertThat(split.panel()).isEqualTo(members);
        assertThat(split.total().caveats()).containsExactly(Caveat.COUNTED_AT_SOME_DATES);
    }

    @Test
    void tellsANewMemberFromANewObservation() {
        BalancedPanel panel = Panels.balanced(new double[][] {{GAP, 2}, {GAP, 4}, {5, GAP}, {7, GAP}, {1, 1}});
        Trust trust = TRUST.toBuilder().addSchools(School.of("s13")).build();

        assertThat(panel.membersOf(trust).joiners())
                .extracting(row -> row.change().orElseThrow())
                .containsExactly(PanelChange.NEW_OBSERVATION, PanelChange.NEW_MEMBER);
        assertThat(panel.membersOf(trust).leavers())
                .extracting(row -> row.change().orElseThrow())
                .containsExactly(PanelChange.FORMER_MEMBER, PanelChange.LOST_OBSERVATION);
        // without membership all that is known is that values begin or end
        assertThat(panel.joiners())
                .extracting(row -> row.change().orElseThrow())
                .containsOnly(PanelChange.NEW_OBSERVATION);
        assertThat(panel.rows().get(0).change()).isEmpty();
    }

    @Test
    void listsAMemberThatHadValuesOnlyBeforeItJoined() {
        BalancedPanel members =
                Panels.balanced(new double[][] {{1, 2}, {3, GAP}}).membersOf(TRUST);

        assertThat(members.joiners())
                .singleElement()
                .satisfies(row -> assertThat(row.values()).containsExactly(Optional.empty(), Optional.empty()));
    }

    @Test
    void takesDaysOfJoiningFromATrustsRecord() {
        Panel panel = Panels.panel(Panels.measure(Direction.HIGHER_IS_BETTER), new double[][] {{1, 2}, {3, 4}});
        TrustRecord record = TrustRecord.builder()
                .id("record")
                .trust(TRUST)
                .addOutcomeMeasures(panel.measure())
                .addAllObservations(panel.observations())
                .build();

        BalancedPanel members =
                BalancedPanel.of(record, "reading", AcademicYear.of(Panels.YEAR), AcademicYear.of(Panels.YEAR + 1));
        assertThat(members.rows()).extracting(PanelRow::organisation).containsExactly(Panels.school(0));
        assertThat(members.joiners()).extracting(PanelRow::organisation).containsExactly(Panels.school(1));
    }

    @Test
    void putsASchoolInTheTrustThatItBelongedToAtTheDate() {
        BalancedPanel panel = Panels.balanced(new double[][] {{1, 1}, {3, 3}, {5, 5}, {9, 9}});
        VarianceSplit split = VarianceSplit.of(
                panel,
                List.of(
                        Trust.of("one", School.of("s10"), School.of("s11").withLeft(START)),
                        Trust.of("other", School.of("s12"), School.of("s11").withJoined(START))));

        assertThat(split.movers()).extracting(PanelRow::organisation).containsExactly(Panels.school(1));
        assertThat(split.within().get(0).caveats()).containsExactly(Caveat.MEMBERS_MOVED);
        assertThat(split.toString()).contains("movers school/s11");
        // 1, 3 | 5 and then 1 | 3, 5
        assertThat(split.within()).extracting(AnswerContent::value).containsExactly(2.0 / 3, 2.0 / 3);
        assertThat(split.between()).extracting(AnswerContent::value).containsExactly(2.0, 2.0);
        assertThat(split.explain().steps())
                .extracting(Object::toString)
                .contains("schools that moved between them = 1", "schools of none of the trusts, left out = 1");
    }

    @Test
    void leavesAJoinerOutOfTheSplitAndListsIt() {
        VarianceSplit split =
                VarianceSplit.of(Panels.balanced(new double[][] {{1, 1}, {3, 3}, {5, 5}}), Membership.of(TRUST));

        assertThat(split.panel().rows()).hasSize(1);
        assertThat(split.joiners()).extracting(PanelRow::organisation).containsExactly(Panels.school(1));
        assertThat(split.leavers()).extracting(PanelRow::organisation).containsExactly(Panels.school(2));
        assertThat(split.movers()).isEmpty();
    }

    @Test
    void makesTrustsOfTheirSchools() {
        BalancedPanel panel = Panels.balanced(new double[][] {{1, 2}, {2, 4}, {6, 7}, {GAP, 9}, {3, 3}});
        Membership membership = Membership.of(
                Trust.of("one", School.of("s10"), School.of("s11")),
                Trust.of("other", School.of("s12"), School.of("s13")),
                Trust.of("third", School.of("s14").withJoined(START)));
        TrustPanel same = TrustPanel.ofMeans(panel, membership, TrustSchools.SAME_SCHOOLS);
        TrustPanel then = TrustPanel.ofMeans(panel, membership, TrustSchools.MEMBERS_THEN);
        AcademicYear last = AcademicYear.of(Panels.YEAR + 1);

        assertThat(same.panel().rows()).extracting(PanelRow::organisation).containsExactly(ONE, OTHER);
        assertThat(same.panel().rows().get(0).values())
                .extracting(Object::toString)
                .containsExactly("Optional[1.5]", "Optional[3]");
        assertThat(same.panel().rows().get(1).last()).hasToString("Optional[7]");
        assertThat(then.panel().rows().get(1).last()).hasToString("Optional[8]");
        assertThat(then.panel().joiners())
                .extracting(PanelRow::organisation)
                .containsExactly(OrganisationRef.trust("third"));
        assertThat(same.contributors(OTHER, last)).containsExactly(Panels.school(2));
        assertThat(then.contributors(OTHER, last)).containsExactly(Panels.school(2), Panels.school(3));
        assertThat(then.contributors(OTHER, AcademicYear.of(1999))).isEmpty();
        assertThat(then.contributors(OrganisationRef.trust("none"), last)).isEmpty();
        assertThat(same.schools().joiners()).hasSize(2);
        UpwardsConvergence result = UpwardsConvergence.of(same.panel());
        assertThat(value(result.gapChange())).isEqualTo(-0.5);
        assertThat(result.classification().caveats()).contains(Caveat.HIDES_DIFFERENCES, Caveat.PANEL_CHANGED);
        assertThat(result.explain().options())
                .containsEntry("value", "mean of schools, each weighing alike")
                .containsEntry("schools", "the same at every date");
        assertThat(then.toString()).contains("Trust", "trust/third", "members at the date", "(Rollett 2026, s. 4.8)");
    }

    /** s12 is the best of one and moves to other; nothing else changes. */
    private static TrustPanel withAMover(TrustSchools which) {
        LocalDate leaving = START.minusDays(1);
        return TrustPanel.ofMeans(
                Panels.balanced(new double[][] {{60, 60}, {57, 57}, {73, 73}, {65, 65}}),
                Membership.of(
                        Trust.of(
                                "one",
                                School.of("s10"),
                                School.of("s11"),
                                School.of("s12").withLeft(leaving)),
                        Trust.of("other", School.of("s12").withJoined(START), School.of("s13"))),
                which);
    }

    @Test
    void saysWhichSchoolsMovedBetweenTrustsWhereTheyCount() {
        TrustPanel then = withAMover(TrustSchools.MEMBERS_THEN);
        UpwardsConvergence result = UpwardsConvergence.of(then.panel());

        assertThat(then.movers()).extracting(PanelRow::organisation).containsExactly(Panels.school(2));
        assertThat(then.panel().rows().get(0).values())
                .extracting(Object::toString)
                .containsExactly("Optional[63.333333]", "Optional[58.5]");
        assertThat(then.toString())
                .contains("movers: school/s12", "Some schools moved from one trust to another between the dates");
        assertThat(result.classification().caveats())
                .contains(Caveat.MEMBERS_MOVED)
                .doesNotContain(Caveat.PANEL_CHANGED, Caveat.COUNTED_AT_SOME_DATES);
        assertThat(result.toString()).contains("movers school/s12", "Some schools moved from one trust to another");
    }

    @Test
    void saysWhichSchoolsMovedBetweenTrustsWhereTheyDoNotCount() {
        TrustPanel same = withAMover(TrustSchools.SAME_SCHOOLS);

        assertThat(same.contributors(ONE, AcademicYear.of(Panels.YEAR)))
                .containsExactly(Panels.school(0), Panels.school(1));
        assertThat(same.movers()).extracting(PanelRow::organisation).containsExactly(Panels.school(2));
        assertThat(same.panel().basis().subject()).containsEntry("movers", "school/s12");
        assertThat(same.panel().basis().caveats()).contains(Caveat.MEMBERS_MOVED);
    }

    @Test
    void saysWhetherSchoolsThatLackAValueCount() {
        BalancedPanel panel = Panels.balanced(new double[][] {{1, 2}, {GAP, 4}});
        Membership membership = Membership.ofUndated(Map.of(Panels.school(0), ONE, Panels.school(1), ONE));
        TrustPanel same = TrustPanel.ofMeans(panel, membership, TrustSchools.SAME_SCHOOLS);
        TrustPanel then = TrustPanel.ofMeans(panel, membership, TrustSchools.MEMBERS_THEN);

        assertThat(same.panel().caveats()).containsExactly(Caveat.HIDES_DIFFERENCES, Caveat.PANEL_CHANGED);
        assertThat(then.panel().caveats()).containsExactly(Caveat.HIDES_DIFFERENCES, Caveat.COUNTED_AT_SOME_DATES);
        assertThat(then.movers()).isEmpty();
        assertThat(GapToBest.of(then.panel()).explain().subject())
                .containsEntry("schools not at every date", "school/s11 (new-observation)");
    }

    @Test
    void comparesMeansOfTrustsWithoutRounding() {
        BalancedPanel schools = Panels.balanced(
                new double[][] {{100, 101}, {100, 101}, {101, 101}, {100, 101}, {101, 101}, {101, 102}});
        Membership membership = Membership.ofUndated(
                IntStream.range(0, 6).boxed().collect(Collectors.toMap(Panels::school, i -> i < 3 ? ONE : OTHER)));
        BalancedPanel trusts = TrustPanel.ofMeans(schools, membership, TrustSchools.SAME_SCHOOLS)
                .panel();
        UpwardsConvergence upwards = UpwardsConvergence.of(trusts);

        // the gap is a third at both dates
        assertThat(word(upwards.classification())).isEqualTo("no-upwards-convergence");
        assertThat(value(upwards.gapChange())).isZero();
        assertThat(value(upwards.topChange())).isEqualTo(2.0 / 3);
        assertThat(word(ConvergenceTypology.of(trusts).classification())).isEqualTo("upward-unchanged");
        assertThat(value(SigmaConvergence.of(trusts).change())).isZero();
        assertThat(GapToBest.of(trusts).sums()).extracting(AnswerContent::value).containsExactly(1.0 / 3, 1.0 / 3);
        assertThat(value(CompositionSplit.of(trusts).total())).isEqualTo(2.0 / 3);
        assertThat(word(VarianceSplit.of(schools, membership).classification())).endsWith("between-unchanged");
        assertThat(value(upwards.relativeTo(Decimal.of(1)).topChange())).isEqualTo(-1.0 / 3);
        assertThat(trusts.rows().get(0))
                .isEqualTo(TrustPanel.ofMeans(schools, membership, TrustSchools.SAME_SCHOOLS)
                        .panel()
                        .rows()
                        .get(0))
                .isNotEqualTo(PanelRow.of(ONE, trusts.rows().get(0).values()));
    }

    @Test
    void roundsMeansToSixFurtherPlaces() {
        BalancedPanel panel = Panels.balanced(new double[][] {{1, 2}, {1, 2}, {2, 2.5}});
        Membership membership =
                Membership.ofUndated(Map.of(Panels.school(0), ONE, Panels.school(1), ONE, Panels.school(2), ONE));

        assertThat(TrustPanel.ofMeans(panel, membership, TrustSchools.SAME_SCHOOLS)
                        .panel()
                        .rows()
                        .get(0)
                        .values())
                .extracting(Object::toString)
                .containsExactly("Optional[1.3333333]", "Optional[2.1666667]");
    }
}
