// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.dna.ApproachStep;
import io.github.trustimprovement.dna.ImplementationPhase;
import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.organisation.Day;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.organisation.Season;
import io.github.trustimprovement.organisation.Term;
import io.github.trustimprovement.practice.Capacity;
import io.github.trustimprovement.practice.CapacityDemand;
import io.github.trustimprovement.practice.CycleStep;
import io.github.trustimprovement.practice.EffectivenessVerdict;
import io.github.trustimprovement.practice.FailurePlan;
import io.github.trustimprovement.practice.FailureSignal;
import io.github.trustimprovement.practice.ImplementationPlan;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.InitiativeEvent;
import io.github.trustimprovement.practice.InitiativeTimeline;
import io.github.trustimprovement.practice.ModelPhaseEntered;
import io.github.trustimprovement.practice.Paused;
import io.github.trustimprovement.practice.PhaseEntered;
import io.github.trustimprovement.practice.ReplacedBy;
import io.github.trustimprovement.practice.Resumed;
import io.github.trustimprovement.practice.Reviewed;
import io.github.trustimprovement.practice.Started;
import io.github.trustimprovement.practice.Stopped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of initiatives of few ids, schools, focuses and days, so that they meet. */
final class PortfolioArbitraries {
    static final String TRUST = "birch";
    static final LocalDate FIRST_DAY = LocalDate.of(2025, 8, 20);
    static final int DAYS = 40;
    private static final int MOST_INITIATIVES = 6;
    private static final List<ApproachStep> STEPS = List.of(
            ApproachStep.PDSA_PLAN,
            ApproachStep.PDSA_DO,
            ApproachStep.PDSA_STUDY,
            ApproachStep.PDSA_ACT,
            ApproachStep.DMAIC_DEFINE);

    private PortfolioArbitraries() {}

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST_DAY::plusDays);
    }

    static Arbitrary<DayWindow> windows() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, DAYS))
                .as((first, length) -> DayWindow.of(first, first.plusDays(length)));
    }

    /** Initiatives with ids of their own. */
    static Arbitrary<List<Initiative>> initiatives() {
        return initiative().list().ofMaxSize(MOST_INITIATIVES).map(PortfolioArbitraries::numbered);
    }

    static Arbitrary<List<Capacity>> capacities() {
        return Combinators.combine(
                        teams(),
                        periods(),
                        amounts(),
                        Arbitraries.of("day", "hour"),
                        schools().optional())
                .as((team, period, amount, unit, school) -> Capacity.of(team, period, amount, unit).toBuilder()
                        .school(school)
                        .build())
                .list()
                .ofMaxSize(6);
    }

    static Arbitrary<Portfolio> portfolios() {
        return Combinators.combine(initiatives(), capacities())
                .as((initiatives, capacities) -> Portfolio.of(TRUST, initiatives.stream())
                        .merge(Portfolio.ofCapacities(TRUST, capacities.stream())));
    }

    /** Days in any order, and within each the order of the timeline, which has proofs of its own. */
    static Arbitrary<List<InitiativeEvent>> logs() {
        return events().list().ofMaxSize(9).map(PortfolioArbitraries::inOrderOfEachDay);
    }

    private static List<InitiativeEvent> inOrderOfEachDay(List<InitiativeEvent> log) {
        Map<LocalDate, Deque<InitiativeEvent>> days = new HashMap<>();
        InitiativeTimeline.of(log)
                .events()
                .forEach(event -> days.computeIfAbsent(event.date(), date -> new ArrayDeque<>())
                        .add(event));
        return log.stream()
                .map(event ->
                        days.getOrDefault(event.date(), new ArrayDeque<>()).remove())
                .toList();
    }

    private static List<Initiative> numbered(List<Initiative> initiatives) {
        List<Initiative> numbered = new ArrayList<>();
        for (Initiative initiative : initiatives) {
            numbered.add(initiative.toBuilder().id("i" + numbered.size()).build());
        }
        return List.copyOf(numbered);
    }

    private static Arbitrary<Initiative> initiative() {
        Arbitrary<Initiative> plain = Combinators.combine(
                        logs(),
                        schools().list().ofMaxSize(2),
                        Arbitraries.of("reading", "number").optional(),
                        ids().list().ofMaxSize(2),
                        ids().list().ofMaxSize(2),
                        ids().list().ofMaxSize(2),
                        demands().list().ofMaxSize(2))
                .as((log, schools, focus, supports, undermines, replaces, demands) -> Initiative.builder()
                        .id("i")
                        .title("An initiative")
                        .log(log)
                        .schools(schools)
                        .focus(focus)
                        .supports(supports)
                        .undermines(undermines)
                        .replaces(replaces)
                        .capacityDemands(demands)
                        .build());
        return Combinators.combine(
                        plain,
                        roles().optional(),
                        roles().list().ofMaxSize(2),
                        days().list().ofMaxSize(3),
                        Arbitraries.of(true, false))
                .as((initiative, owner, people, reviewDates, hasSignal) -> initiative.toBuilder()
                        .owner(owner)
                        .implementationPlan(
                                ImplementationPlan.builder().people(people).build())
                        .failurePlan(FailurePlan.builder()
                                .reviewDates(reviewDates)
                                .signals(hasSignal ? List.of(FailureSignal.of("f", "a fall")) : List.of())
                                .build())
                        .build());
    }

    private static Arbitrary<InitiativeEvent> events() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, days().map(Started::of)),
                Tuple.of(2, days().map(Paused::of)),
                Tuple.of(2, days().map(Resumed::of)),
                Tuple.of(2, days().map(Stopped::of)),
                Tuple.of(2, Combinators.combine(days(), ids()).as(ReplacedBy::of)),
                Tuple.of(6, steps()),
                Tuple.of(
                        1,
                        Combinators.combine(days(), Arbitraries.of(ImplementationPhase.class))
                                .as(PhaseEntered::of)),
                Tuple.of(
                        1,
                        Combinators.combine(days(), Arbitraries.of("m1", "m2")).as(ModelPhaseEntered::of)),
                Tuple.of(4, reviews()));
    }

    private static Arbitrary<CycleStep> steps() {
        return Combinators.combine(
                        days(),
                        Arbitraries.of(STEPS),
                        Arbitraries.of(true, false).optional(0.3),
                        Arbitraries.of("faster").optional(0.2),
                        Arbitraries.of("m1", "m2").list().ofMaxSize(1))
                .as((day, step, smallScale, prediction, measures) -> CycleStep.of(day, step).toBuilder()
                        .smallScale(smallScale)
                        .prediction(prediction)
                        .measures(measures)
                        .build());
    }

    private static Arbitrary<Reviewed> reviews() {
        return Combinators.combine(
                        days(),
                        Arbitraries.of(EffectivenessVerdict.class).optional(),
                        ids().list().ofMaxSize(1))
                .as((day, verdict, better) -> Reviewed.of(day).toBuilder()
                        .verdict(verdict)
                        .lessEffectiveThan(better)
                        .build());
    }

    private static Arbitrary<CapacityDemand> demands() {
        return Combinators.combine(
                        teams(),
                        periods(),
                        amounts().optional(0.8),
                        Arbitraries.of("day", "hour"),
                        schools().optional())
                .as((team, period, amount, unit, school) -> CapacityDemand.unknown(team, period, unit).toBuilder()
                        .amount(amount)
                        .school(school)
                        .build());
    }

    private static Arbitrary<Period> periods() {
        return Arbitraries.of(
                AcademicYear.of(2025), Term.of(2025, Season.AUTUMN), Day.of(FIRST_DAY.plusDays(DAYS / 2)));
    }

    /** Whole cents, so that sums of longs are an oracle. */
    private static Arbitrary<Decimal> amounts() {
        return Arbitraries.integers().between(0, 2000).map(cents -> Decimal.of(BigDecimal.valueOf(cents, 2)));
    }

    private static Arbitrary<String> teams() {
        return Arbitraries.of("literacy", "number");
    }

    private static Arbitrary<String> schools() {
        return Arbitraries.of("elm", "oak", "yew");
    }

    private static Arbitrary<String> roles() {
        return Arbitraries.of("head", "lead");
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.integers().between(0, MOST_INITIATIVES).map(number -> "i" + number);
    }
}
