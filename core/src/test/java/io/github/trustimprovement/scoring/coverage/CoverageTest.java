// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.coverage;

import static io.github.trustimprovement.scoring.AnswerContent.k;
import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.AnswerContent.value;
import static io.github.trustimprovement.scoring.AnswerContent.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.AimSubTheme;
import io.github.trustimprovement.aol.DualRole;
import io.github.trustimprovement.aol.ImprovementObject;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.ObjectSubTheme;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.dna.Orientation;
import io.github.trustimprovement.dna.Strand;
import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.practice.Goal;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.Practice;
import io.github.trustimprovement.practice.Started;
import io.github.trustimprovement.practice.Stopped;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.Answer;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoverageTest {
    static final String WHY = "no source prints a value: the paper gives the idea and no figures; by hand";
    static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    /** One component of each strand. */
    static final Component GOALS = Component.SET_QUALITY_GOALS;

    static final Component CULTURE = Component.DEVELOP_EXPERTISE;
    static final Component ACTION = Component.ADOPT_A_CYCLE;

    static Initiative running(String id) {
        return Initiative.of(id, id).withLog(Started.of(DAY.minusDays(1)));
    }

    private static TrustRecord trust(Initiative... initiatives) {
        return TrustRecord.of("t", Trust.of("t", School.of("oak"), School.of("elm"), School.of("ash")))
                .withInitiatives(initiatives);
    }

    static TrustRecord practices(Practice... practices) {
        return TrustRecord.of("t", Trust.of("t")).withPractices(practices);
    }

    static void assertNoData(Answer answer) {
        assertThat(reason(answer)).isEqualTo(UndefinedReason.NO_DATA);
    }

    static void assertTable(Result result, String... texts) {
        assertThat(result).asString().contains(texts);
        assertThat(result.explain().caveats()).isSubsetOf(Caveat.values());
    }

    @Test
    void countsPracticesThatShareAnIdTogether() {
        Practice one = Practice.of("p", "One", GOALS);
        Practice other = Practice.of("p", "Other", CULTURE);
        TrustRecord trust = trust(running("i").toBuilder().addPractices("p").build());

        assertThat(CoverageTally.of(trust.withPractices(one, other), DAY))
                .isEqualTo(CoverageTally.of(trust.withPractices(other, one), DAY));
    }

    @Test
    @Proves(measure = "coverage/portfolio-coverage", by = Proof.DERIVED, source = WHY)
    void countsWhatRunningInitiativesTouch() {
        TrustRecord trust = trust(
                        running("i1")
                                .withComponents(GOALS)
                                .withLevers(Lever.COMMONALITY)
                                .withAims(AimSubTheme.ACADEMIC_OUTCOMES)
                                .withObjects(ObjectSubTheme.BEHAVIOUR_AND_ATTITUDES),
                        running("i2").withPractices("p1", "none").toBuilder()
                                .addGoals("g1", "none")
                                .addObjects(ImprovementObject.SCHOOL_CULTURE)
                                .build(),
                        Initiative.of("i3", "planned").withComponents(ACTION))
                .toBuilder()
                .addPractices(Practice.of("p1", "p1", GOALS, CULTURE))
                .addGoals(Goal.ofTrust("g1", "g1").withAims(Aim.FAITH_ORIENTED))
                .build();
        PortfolioCoverage coverage = PortfolioCoverage.of(trust, DAY);

        assertThat(k(coverage.initiatives(GOALS))).isEqualTo(2);
        assertThat(coverage.initiatives(GOALS).n()).isEqualTo(2);
        assertThat(k(coverage.initiatives(CULTURE.strand()))).isEqualTo(1);
        assertThat(k(coverage.initiatives(ACTION))).isZero();
        assertThat(k(coverage.initiatives(AimSubTheme.ACADEMIC_OUTCOMES.aim()))).isEqualTo(1);
        assertThat(k(coverage.initiatives(ObjectSubTheme.BEHAVIOUR_AND_ATTITUDES.object())))
                .isPositive();
        assertThat(k(coverage.initiatives(Lever.COMMONALITY))).isEqualTo(1);
        assertThat(coverage.untouched()).contains(ACTION, Lever.LEADERSHIP).doesNotContain(GOALS);
        assertThat(k(coverage.initiativesWithJust(Set.of(Aim.FAITH_ORIENTED)))).isEqualTo(1);
        assertThat(k(coverage.initiativesWithJust(Set.of(Aim.values())))).isZero();
        assertTable(coverage, "lever, Commonality", "1 of 2");
        assertNoData(PortfolioCoverage.of(trust, DAY.minusYears(1)).initiatives(GOALS));
        assertThat(k(PortfolioCoverage.of(CoverageTally.of(trust, DAY).merge(CoverageTally.of(trust, DAY)))
                        .initiatives(GOALS)))
                .isEqualTo(4);
    }

    @Test
    void refusesToCountWhatItDoesNotTally() {
        PortfolioCoverage coverage =
                PortfolioCoverage.of(trust(running("i1").withAims(AimSubTheme.ACADEMIC_OUTCOMES)), DAY);

        for (Concept concept :
                List.of(AimSubTheme.ACADEMIC_OUTCOMES, ObjectSubTheme.BEHAVIOUR_AND_ATTITUDES, DualRole.CULTURE)) {
            assertThatThrownBy(() -> coverage.initiatives(concept))
                    .isInstanceOf(InvalidModelException.class)
                    .hasMessage("CoverageTally.concept: a component, strand, aim, object or lever, was: \""
                            + concept.code() + '"');
        }
    }

    @Test
    @Proves(measure = "coverage/dimension-profile", by = Proof.DERIVED, source = WHY)
    void countsDimensionsWithoutAPenalty() {
        DimensionProfile profile = DimensionProfile.of(
                trust(
                        running("i1").withSchools("oak"),
                        running("i2").withSchools("oak", "elm", "oak"),
                        running("i3").withSchools("elm").toBuilder()
                                .addPartnerTrusts("other")
                                .build(),
                        running("i4")),
                DAY);

        assertThat(k(profile.initiatives(Orientation.VERTICAL))).isEqualTo(2);
        assertThat(k(profile.initiatives(Orientation.HORIZONTAL))).isEqualTo(1);
        assertThat(k(profile.initiatives(Orientation.SYSTEMIC))).isEqualTo(1);
        assertThat(k(profile.unstated())).isEqualTo(1);
        assertThat(k(profile.schoolsReached())).isEqualTo(2);
        assertThat(profile.schoolsReached().n()).isEqualTo(3);
        assertTable(profile, "schools reached", "2 of 3");
        assertNoData(DimensionProfile.of(practices(), DAY).schoolsReached());
        assertNoData(DimensionProfile.of(practices(), DAY).unstated());
    }

    @Test
    void reachesAmongTheSchoolsOfTheDay() {
        Trust trust = Trust.of(
                "t",
                School.of("oak"),
                School.of("elm").withLeft(DAY.minusYears(1)),
                School.of("ash").withJoined(DAY.plusDays(1)));
        DimensionProfile profile = DimensionProfile.of(
                TrustRecord.of("t", trust).withInitiatives(running("i1").withSchools("oak", "elm")), DAY);

        assertThat(k(profile.schoolsReached())).isEqualTo(1);
        assertThat(profile.schoolsReached().n()).isEqualTo(1);
        assertThat(profile.explain().steps())
                .extracting(Object::toString)
                .contains("schools that do not belong to the trust on the day = 2");
    }

    @Test
    @Proves(measure = "coverage/strand-balance", by = Proof.DERIVED, source = WHY)
    void countsPracticesOfStrandsAndComponents() {
        StrandBalance balance = StrandBalance.of(practices(
                Practice.of("p1", "p1", GOALS, Component.ALIGN_STRATEGY), Practice.of("p2", "p2", GOALS, CULTURE)));

        assertThat(k(balance.practices(GOALS.strand()))).isEqualTo(2);
        assertThat(k(balance.practices(GOALS))).isEqualTo(2);
        assertThat(k(balance.practices(CULTURE.strand()))).isEqualTo(1);
        assertThat(k(balance.practices(ACTION))).isZero();
        assertTable(balance, "2 of 2");
        assertNoData(StrandBalance.of(List.of()).practices(GOALS));
    }

    @Test
    @Proves(measure = "coverage/what-to-how", by = Proof.DERIVED, source = WHY)
    void goesFromATopicToWhatIsDone() {
        TrustRecord trust = practices(
                Practice.of("p2", "p2", ACTION, GOALS).withFocus("reading"),
                Practice.of("p1", "p1", GOALS).withFocus("reading"),
                Practice.of("p3", "p3", CULTURE).withFocus("writing"));
        WhatToHow way = WhatToHow.of(trust, "reading");

        assertThat(way.path())
                .containsExactly(
                        new WhatToHow.PathStep(GOALS.strand(), GOALS, "p1"),
                        new WhatToHow.PathStep(GOALS.strand(), GOALS, "p2"),
                        new WhatToHow.PathStep(ACTION.strand(), ACTION, "p2"));
        assertThat(way.unreached()).hasSize(10).doesNotContain(GOALS, ACTION);
        assertThat(k(way.practices(GOALS))).isEqualTo(2);
        assertTable(way, "focus reading", "1 of 2");
        assertThat(WhatToHow.ofEach(trust)).containsOnlyKeys("reading", "writing");
        assertThat(WhatToHow.ofEach(trust).values())
                .first()
                .extracting(WhatToHow::path)
                .isEqualTo(way.path());
        assertNoData(WhatToHow.of(trust, "Reading").practices(GOALS));
    }

    @Test
    @Proves(measure = "coverage/aim-object-lever-chain", by = Proof.DERIVED, source = WHY)
    void findsWhereAChainIsBroken() {
        Initiative complete =
                running("i1").withObjects(ImprovementObject.SCHOOL_CULTURE).withLevers(Lever.COMMONALITY).toBuilder()
                        .addGoals("g1")
                        .build();
        AimObjectLeverChain chain = AimObjectLeverChain.of(trust(
                        complete,
                        running("i2").withAims(Aim.INSTITUTION_ORIENTED),
                        running("i3").withObjects(ImprovementObject.SCHOOL_CULTURE),
                        running("i4").withLevers(Lever.COMMONALITY),
                        running("i5"))
                .toBuilder()
                .addGoals(Goal.ofTrust("g1", "g1").withAims(Aim.CHILD_ORIENTED))
                .build());

        assertThat(chain.initiativesWith(AimObjectLeverChain.Link.COMPLETE)).containsExactly(complete);
        assertThat(k(chain.initiatives(AimObjectLeverChain.Link.AIM_WITHOUT_OBJECT)))
                .isEqualTo(1);
        assertThat(k(chain.initiatives(AimObjectLeverChain.Link.OBJECT_WITHOUT_AIM)))
                .isEqualTo(1);
        assertThat(k(chain.initiatives(AimObjectLeverChain.Link.OBJECT_WITHOUT_LEVER)))
                .isEqualTo(1);
        assertThat(k(chain.initiatives(AimObjectLeverChain.Link.LEVER_WITHOUT_OBJECT)))
                .isEqualTo(1);
        assertThat(chain.initiatives(AimObjectLeverChain.Link.COMPLETE).n()).isEqualTo(5);
        assertTable(chain, "lever without object", "1 of 5");
        assertNoData(AimObjectLeverChain.of(trust()).initiatives(AimObjectLeverChain.Link.COMPLETE));
    }

    @Test
    void looksAtTheChainsOfWhatRunsOnADay() {
        Initiative runs = running("i1").withObjects(ImprovementObject.SCHOOL_CULTURE);
        Initiative stopped = running("i2").withObjects(ImprovementObject.SCHOOL_CULTURE).toBuilder()
                .addLog(Stopped.of(DAY.plusDays(1)))
                .build();
        TrustRecord trust = trust(runs, stopped, Initiative.of("i3", "planned"));
        AimObjectLeverChain.Link link = AimObjectLeverChain.Link.OBJECT_WITHOUT_LEVER;

        assertThat(AimObjectLeverChain.of(trust, DAY.plusDays(1)).initiativesWith(link))
                .containsExactly(runs);
        assertThat(AimObjectLeverChain.of(trust, DAY.plusDays(1)).initiatives(link))
                .hasToString("1 (1 of 1)");
        assertThat(AimObjectLeverChain.of(trust, DAY).initiatives(link)).hasToString("1 (2 of 2)");
        assertThat(AimObjectLeverChain.of(trust).initiatives(link).n()).isEqualTo(3);
        assertTable(AimObjectLeverChain.of(trust, DAY), "trust t, day 2025-03-01");
        assertNoData(AimObjectLeverChain.of(trust, DAY.minusYears(1)).initiatives(link));
    }

    @Test
    @Proves(measure = "coverage/dual-role-view", by = Proof.DERIVED, source = WHY)
    void tellsEndsFromMeans() {
        Initiative end = running("i1").withObjects(DualRole.CULTURE.object());
        DualRoleView view = DualRoleView.of(
                trust(
                        end,
                        running("i2").withLevers(DualRole.CULTURE.lever()),
                        end.toBuilder().id("i3").build().withLevers(DualRole.CULTURE.lever())),
                DAY);

        assertThat(k(view.end(DualRole.CULTURE))).isEqualTo(1);
        assertThat(k(view.means(DualRole.CULTURE))).isEqualTo(1);
        assertThat(k(view.both(DualRole.CULTURE))).isEqualTo(1);
        assertThat(k(view.both(DualRole.LEADERSHIP))).isZero();
        assertTable(view, "Culture, end alone", "1 of 3");
        assertNoData(DualRoleView.of(trust(), DAY).end(DualRole.CULTURE));
    }

    @Test
    @Proves(measure = "coverage/momentum", by = Proof.DERIVED, source = WHY)
    void countsFactorsAtOnce() {
        LocalDate before = DAY.minusYears(1);
        TrustRecord trust = trust(
                running("i1").withComponents(GOALS, CULTURE).withLevers(Lever.COMMONALITY),
                running("i2").withComponents(GOALS));
        Momentum momentum = Momentum.of(trust, DAY, before);

        assertThat(value(momentum.components(DAY))).isEqualTo(2);
        assertThat(value(momentum.levers(DAY))).isEqualTo(1);
        assertThat(value(momentum.factors(DAY))).isEqualTo(3);
        assertThat(momentum.factors(DAY).n()).isEqualTo(2);
        assertThat(word(momentum.classification(DAY))).isEqualTo("several");
        assertNoData(momentum.factors(before));
        assertNoData(momentum.classification(before));
        assertThat(word(Momentum.of(trust(running("i").withComponents(GOALS)), DAY)
                        .classification(DAY)))
                .isEqualTo("single");
        assertThat(word(Momentum.of(trust(running("i")), DAY).classification(DAY)))
                .isEqualTo("none-stated");
        assertTable(momentum, "levers, 2025-03-01", "several");
        assertThatThrownBy(() -> Momentum.of(trust))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Momentum.days: at least one, was: []");
    }

    @Test
    void componentsOfTheTestsBelongToThreeStrands() {
        assertThat(List.of(GOALS.strand(), CULTURE.strand(), ACTION.strand())).containsExactly(Strand.values());
    }
}
