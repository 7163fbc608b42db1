// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import static io.github.trustimprovement.scoring.AnswerChecks.assertShare;
import static io.github.trustimprovement.scoring.AnswerChecks.assertUndefined;
import static io.github.trustimprovement.scoring.AnswerChecks.assertValue;
import static io.github.trustimprovement.scoring.portfolio.PortfolioArbitraries.TRUST;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.practice.EffectivenessVerdict;
import io.github.trustimprovement.practice.FailurePlan;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.InitiativeEvent;
import io.github.trustimprovement.practice.InitiativeStatus;
import io.github.trustimprovement.practice.Reviewed;
import io.github.trustimprovement.practice.Started;
import io.github.trustimprovement.practice.Stopped;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Exit criteria, key-person risk and de-implementation candidates against loops over unsorted logs. */
class InitiativeChecksProperties extends GeneratedPortfolios {
    @Property
    @Proves(
            measure = "portfolio/exit-criteria",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "each day of review against each review, days counted one by one")
    void overdueDaysAreCountedOneByOne(
            @ForAll("initiatives") List<Initiative> initiatives, @ForAll("days") LocalDate day) {
        ExitCriteria criteria = ExitCriteria.of(portfolio(initiatives), day);

        assertThat(criteria.plans())
                .extracting(ExitPlan::initiative)
                .containsExactlyElementsOf(initiatives.stream()
                        .filter(each -> !Plainly.isOver(each, day))
                        .toList());
        long set = 0;
        long overdue = 0;
        for (ExitPlan plan : criteria.plans()) {
            FailurePlan failurePlan = plan.initiative().failurePlan().orElseThrow();
            List<LocalDate> dates = failurePlan.reviewDates();
            long most = 0;
            for (LocalDate due : dates) {
                boolean isHeld = plan.initiative().log().stream()
                        .anyMatch(event -> event instanceof Reviewed
                                && !event.date().isBefore(due)
                                && !event.date().isAfter(day));
                if (!isHeld && due.isBefore(day)) {
                    most = Math.max(most, due.datesUntil(day).count());
                }
            }
            if (dates.isEmpty()) {
                assertUndefined(plan.overdueDays(), UndefinedReason.RECORD_SILENT, 0);
            } else {
                assertValue(plan.overdueDays(), (double) most, dates.size());
            }
            assertThat(plan.overdueSince().isPresent()).isEqualTo(most > 0);
            set += failurePlan.signals().size() * dates.size() > 0 ? 1 : 0;
            overdue += most > 0 ? 1 : 0;
        }
        assertShare(criteria.set(), set, criteria.plans().size());
        assertShare(criteria.overdue(), overdue, criteria.plans().size());
    }

    @Property
    @Proves(
            measure = "portfolio/exit-criteria",
            by = Proof.LAW,
            source = "a day later, what was overdue is so by one day more, unless it was looked at or ended")
    void whatIsOverdueGetsADayOlder(
            @ForAll("initiatives") List<Initiative> initiatives, @ForAll("days") LocalDate day) {
        Portfolio portfolio = Portfolio.of(
                TRUST,
                initiatives.stream()
                        .map(each -> each.toBuilder()
                                .log(each.log().stream()
                                        .filter(event -> !event.date().equals(day.plusDays(1)))
                                        .toList())
                                .build()));
        List<ExitPlan> today = ExitCriteria.of(portfolio, day).plans();
        List<ExitPlan> tomorrow = ExitCriteria.of(portfolio, day.plusDays(1)).plans();

        for (int index = 0; index < today.size(); index++) {
            if (today.get(index).overdueSince().isPresent()) {
                assertThat(tomorrow.get(index).overdueDays().ifDefined().orElseThrow())
                        .isEqualTo(today.get(index).overdueDays().ifDefined().orElseThrow() + 1);
            }
        }
    }

    @Property
    @Proves(
            measure = "portfolio/key-person-risk",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "the roles of each initiative put into a set")
    void rolesAreThoseOfASet(@ForAll("initiatives") List<Initiative> initiatives, @ForAll("days") LocalDate day) {
        KeyPersonRisk risk = KeyPersonRisk.of(portfolio(initiatives), day);
        long one = 0;
        long unknown = 0;
        long owned = 0;
        List<Initiative> live =
                initiatives.stream().filter(each -> !Plainly.isOver(each, day)).toList();
        for (Initiative initiative : live) {
            Set<String> roles =
                    new HashSet<>(initiative.implementationPlan().orElseThrow().people());
            boolean isSaid = !roles.isEmpty();
            initiative.owner().ifPresent(roles::add);
            one += isSaid && roles.size() == 1 ? 1 : 0;
            unknown += isSaid ? 0 : 1;
            owned += initiative.owner().equals(Optional.of("head")) ? 1 : 0;
        }

        assertShare(risk.onOneRole(), one, live.size());
        assertShare(risk.onOneRoleAtMost(), one + unknown, live.size());
        assertShare(risk.ownedBy(TRUST, "head"), owned, live.size());
        assertThat(risk.spreads()).hasSize(live.size());
    }

    @Property
    @Proves(
            measure = "portfolio/key-person-risk",
            by = Proof.LAW,
            source = "whoever joins never makes an initiative hang on one; lower bound <= upper bound")
    void anotherRoleNeverRaisesTheRisk(
            @ForAll("initiatives") List<Initiative> initiatives, @ForAll("days") LocalDate day) {
        List<Initiative> joined = initiatives.stream()
                .map(each -> each.toBuilder()
                        .implementationPlan(each.implementationPlan().orElseThrow().toBuilder()
                                .addPeople("deputy", "clerk")
                                .build())
                        .build())
                .toList();
        KeyPersonRisk before = KeyPersonRisk.of(portfolio(initiatives), day);
        KeyPersonRisk after = KeyPersonRisk.of(portfolio(joined), day);

        assertThat(after.onOneRoleAtMost().ifDefined().orElse(0)).isZero();
        assertThat(before.onOneRole().ifDefined().orElse(0))
                .isLessThanOrEqualTo(before.onOneRoleAtMost().ifDefined().orElse(0));
    }

    @Property
    @Proves(
            measure = "portfolio/de-implementation-candidates",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "the latest review of each kind found by a loop over the unsorted log")
    void reasonsAreThoseOfTheLatestReviews(
            @ForAll("initiatives") List<Initiative> initiatives, @ForAll("days") LocalDate day) {
        DeImplementationCandidates candidates = DeImplementationCandidates.of(portfolio(initiatives), day);
        List<String> expected = new ArrayList<>();
        long underWay = 0;
        long unjudged = 0;
        for (Initiative initiative : initiatives) {
            InitiativeStatus status = Plainly.statusAt(initiative, day);
            boolean isUnderWay = status == InitiativeStatus.RUNNING || status == InitiativeStatus.PAUSED;
            Set<String> better = new TreeSet<>();
            String reasons = "";
            if (verdict(initiative, day) == EffectivenessVerdict.NOT_EFFECTIVE) {
                reasons += "N";
                for (Initiative other : initiatives) {
                    if (other.focus().isPresent()
                            && other.focus().equals(initiative.focus())
                            && verdict(other, day) == EffectivenessVerdict.EFFECTIVE) {
                        better.add(other.id());
                    }
                }
            }
            List<Reviewed> last = latest(
                    initiative,
                    day,
                    each -> each.verdict().isPresent()
                            || !each.lessEffectiveThan().isEmpty());
            for (Reviewed review : last) {
                List<String> others = new ArrayList<>(review.lessEffectiveThan());
                others.removeIf(initiative.id()::equals);
                reasons += others.isEmpty() || reasons.contains("L") ? "" : "L";
                better.addAll(others);
            }
            if (!reasons.isEmpty() && isUnderWay) {
                expected.add(initiative.id() + reasons + better);
            }
            underWay += isUnderWay ? 1 : 0;
            unjudged += isUnderWay && last.isEmpty() ? 1 : 0;
        }

        assertThat(candidates.candidates().stream()
                        .map(each -> each.initiative().id()
                                + (each.reasons().contains(RetirementReason.NOT_EFFECTIVE) ? "N" : "")
                                + (each.reasons().contains(RetirementReason.LESS_EFFECTIVE) ? "L" : "")
                                + each.alternatives()))
                .isEqualTo(expected);
        assertThat(candidates.unjudged()).isEqualTo(unjudged);
        assertShare(candidates.share(), expected.size(), underWay);
        assertShare(candidates.shareAtMost(), expected.size() + unjudged, underWay);
    }

    @Property
    @Proves(
            measure = "portfolio/de-implementation-candidates",
            by = Proof.LAW,
            source = "stopping a candidate leaves all others; lower bound <= upper bound")
    void aCandidateThatStopsIsNoneAnyMore(
            @ForAll("initiatives") List<Initiative> initiatives, @ForAll("days") LocalDate day) {
        DeImplementationCandidates before = DeImplementationCandidates.of(portfolio(initiatives), day);
        List<String> ids =
                before.candidates().stream().map(each -> each.initiative().id()).toList();
        Set<String> stopped = before.candidates().stream()
                .map(RetirementCandidate::initiative)
                .filter(each -> !each.log().contains(Started.of(day))) // a stop and a start of one day are a new start
                .limit(1)
                .map(Initiative::id)
                .collect(Collectors.toSet());
        List<Initiative> after = initiatives.stream()
                .map(each -> stopped.contains(each.id())
                        ? each.toBuilder().addLog(Stopped.of(day)).build()
                        : each)
                .toList();

        assertThat(DeImplementationCandidates.of(portfolio(after), day).candidates())
                .extracting(each -> each.initiative().id())
                .containsExactlyElementsOf(
                        ids.stream().filter(id -> !stopped.contains(id)).toList());
        assertThat(before.share().ifDefined().orElse(0))
                .isLessThanOrEqualTo(before.shareAtMost().ifDefined().orElse(0));
    }

    /** Of the verdicts of the last day with one the worst; unclear where there is none. */
    private static EffectivenessVerdict verdict(Initiative initiative, LocalDate day) {
        Set<EffectivenessVerdict> verdicts = latest(
                        initiative, day, review -> review.verdict().isPresent())
                .stream()
                .map(review -> review.verdict().orElseThrow())
                .collect(Collectors.toSet());
        return verdicts.contains(EffectivenessVerdict.NOT_EFFECTIVE)
                ? EffectivenessVerdict.NOT_EFFECTIVE
                : verdicts.equals(Set.of(EffectivenessVerdict.EFFECTIVE))
                        ? EffectivenessVerdict.EFFECTIVE
                        : EffectivenessVerdict.UNCLEAR;
    }

    /** The reviews that count of the latest day that has one. */
    private static List<Reviewed> latest(Initiative initiative, LocalDate day, Predicate<Reviewed> counts) {
        LocalDate latest = LocalDate.MIN;
        List<Reviewed> reviews = new ArrayList<>();
        for (InitiativeEvent event : initiative.log()) {
            if (event instanceof Reviewed review
                    && counts.test(review)
                    && !review.date().isAfter(day)
                    && !review.date().isBefore(latest)) {
                if (review.date().isAfter(latest)) {
                    reviews.clear();
                }
                latest = review.date();
                reviews.add(review);
            }
        }
        return reviews;
    }
}
