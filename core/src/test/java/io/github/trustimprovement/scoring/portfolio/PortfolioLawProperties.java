// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import static io.github.trustimprovement.scoring.portfolio.PortfolioArbitraries.FIRST_DAY;
import static io.github.trustimprovement.scoring.portfolio.PortfolioArbitraries.TRUST;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.practice.Capacity;
import io.github.trustimprovement.practice.CycleStep;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.InitiativeEvent;
import io.github.trustimprovement.practice.Reviewed;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of every measure of a portfolio. */
class PortfolioLawProperties extends GeneratedPortfolios {
    private static final String ORDER = "order of initiatives, of days and of events within a day";

    private static final String NOTES = "what is remarked on steps and reviews";

    private static final LocalDate DAY = FIRST_DAY.plusDays(30);
    private static final DayWindow WINDOW = DayWindow.of(FIRST_DAY.plusDays(10), DAY);

    private static final List<Function<Portfolio, Explanation>> MEASURES = List.of(
            portfolio -> CapacityMatch.of(portfolio)
                    .withTightAbove(new BigDecimal("0.85"))
                    .withUnknownAtMost(BigDecimal.TEN)
                    .explain(),
            portfolio -> InitiativeOverload.of(portfolio, DAY, 2)
                    .withStartsWithin(WINDOW)
                    .explain(),
            portfolio -> OneInOneOut.of(portfolio, WINDOW).explain(),
            portfolio -> OneInOneOut.of(portfolio, WINDOW).withPausesAsStops().explain(),
            portfolio -> StalledCycle.ofDoRun(portfolio, DAY, 2).withIdleDays(9).explain(),
            portfolio -> IncompleteCycle.of(portfolio, DAY).explain(),
            portfolio -> CycleFidelity.of(portfolio, DAY).explain(),
            portfolio -> ExitCriteria.of(portfolio, DAY).explain(),
            portfolio -> KeyPersonRisk.of(portfolio, DAY).explain(),
            portfolio -> DeImplementationCandidates.of(portfolio, DAY).explain(),
            portfolio -> OneSchoolAtATime.of(portfolio).explain(),
            portfolio -> ConflictingInitiatives.of(portfolio).explain());

    @Property(tries = 300)
    @Proves(measure = "portfolio/capacity-match", by = Proof.LAW, source = ORDER)
    @Proves(measure = "portfolio/initiative-overload", by = Proof.LAW, source = ORDER)
    @Proves(measure = "portfolio/one-in-one-out", by = Proof.LAW, source = ORDER)
    @Proves(measure = "portfolio/stalled-cycle", by = Proof.LAW, source = ORDER)
    @Proves(measure = "portfolio/incomplete-cycle", by = Proof.LAW, source = ORDER)
    @Proves(measure = "portfolio/cycle-fidelity", by = Proof.LAW, source = ORDER)
    @Proves(measure = "portfolio/exit-criteria", by = Proof.LAW, source = ORDER)
    @Proves(measure = "portfolio/key-person-risk", by = Proof.LAW, source = ORDER)
    @Proves(measure = "portfolio/de-implementation-candidates", by = Proof.LAW, source = ORDER)
    @Proves(measure = "portfolio/one-school-at-a-time", by = Proof.LAW, source = ORDER)
    @Proves(measure = "portfolio/conflicting-initiatives", by = Proof.LAW, source = ORDER)
    void theOrderOfInitiativesAndEventsDoesNotMatter(
            @ForAll("initiatives") List<Initiative> initiatives, @ForAll long seed) {
        List<Initiative> shuffled = shuffled(
                initiatives.stream()
                        .map(initiative -> initiative.toBuilder()
                                .log(shuffled(initiative.log(), seed))
                                .build())
                        .toList(),
                seed);

        assertSame(portfolio(shuffled), portfolio(initiatives));
    }

    @Property(tries = 300)
    @Proves(
            measure = "portfolio/capacity-match",
            by = Proof.LAW,
            source = "parts of a portfolio, merged in any order and grouping")
    @Proves(
            measure = "portfolio/initiative-overload",
            by = Proof.LAW,
            source = "parts of a portfolio, merged in any order and grouping")
    @Proves(
            measure = "portfolio/one-in-one-out",
            by = Proof.LAW,
            source = "parts of a portfolio, merged in any order and grouping")
    @Proves(
            measure = "portfolio/stalled-cycle",
            by = Proof.LAW,
            source = "parts of a portfolio, merged in any order and grouping")
    @Proves(
            measure = "portfolio/incomplete-cycle",
            by = Proof.LAW,
            source = "parts of a portfolio, merged in any order and grouping")
    @Proves(
            measure = "portfolio/cycle-fidelity",
            by = Proof.LAW,
            source = "parts of a portfolio, merged in any order and grouping")
    @Proves(
            measure = "portfolio/exit-criteria",
            by = Proof.LAW,
            source = "parts of a portfolio, merged in any order and grouping")
    @Proves(
            measure = "portfolio/key-person-risk",
            by = Proof.LAW,
            source = "parts of a portfolio, merged in any order and grouping")
    @Proves(
            measure = "portfolio/de-implementation-candidates",
            by = Proof.LAW,
            source = "parts of a portfolio, merged in any order and grouping")
    @Proves(
            measure = "portfolio/one-school-at-a-time",
            by = Proof.LAW,
            source = "parts of a portfolio, merged in any order and grouping")
    @Proves(
            measure = "portfolio/conflicting-initiatives",
            by = Proof.LAW,
            source = "parts of a portfolio, merged in any order and grouping")
    void partsMergeToTheWhole(
            @ForAll("initiatives") List<Initiative> initiatives,
            @ForAll("capacities") List<Capacity> capacities,
            @ForAll long seed) {
        Random random = new Random(seed);
        List<Portfolio> parts = new ArrayList<>(List.of(Portfolio.empty()));
        initiatives.forEach(initiative -> parts.add(Portfolio.of(TRUST, Stream.of(initiative))));
        capacities.forEach(capacity -> parts.add(Portfolio.ofCapacities(TRUST, Stream.of(capacity))));
        Collections.shuffle(parts, random);
        while (parts.size() > 1) {
            Portfolio one = parts.remove(random.nextInt(parts.size()));
            parts.add(one.merge(parts.remove(random.nextInt(parts.size()))));
        }

        assertSame(parts.get(0), portfolio(initiatives).merge(Portfolio.ofCapacities(TRUST, capacities.stream())));
    }

    @Property(tries = 100)
    void aCollectorGathersTheSamePortfolio(@ForAll("initiatives") List<Initiative> initiatives) {
        assertSame(initiatives.parallelStream().collect(Portfolio.collector(TRUST)), portfolio(initiatives));
    }

    /** Events of one day come in another order where that goes by their notes; no answer does. */
    @Property(tries = 300)
    @Proves(measure = "portfolio/stalled-cycle", by = Proof.LAW, source = NOTES)
    @Proves(measure = "portfolio/incomplete-cycle", by = Proof.LAW, source = NOTES)
    @Proves(measure = "portfolio/cycle-fidelity", by = Proof.LAW, source = NOTES)
    @Proves(measure = "portfolio/de-implementation-candidates", by = Proof.LAW, source = NOTES)
    void noNoteChangesAnAnswer(@ForAll("initiatives") List<Initiative> initiatives, @ForAll long seed) {
        Random random = new Random(seed);
        List<Initiative> noted = initiatives.stream()
                .map(initiative -> initiative.toBuilder()
                        .log(initiative.log().stream()
                                .map(event -> noted(event, "note " + random.nextInt(9)))
                                .toList())
                        .build())
                .toList();

        assertSame(portfolio(noted), portfolio(initiatives));
    }

    private static InitiativeEvent noted(InitiativeEvent event, String note) {
        if (event instanceof CycleStep step) {
            return step.toBuilder().note(note).build();
        }
        return event instanceof Reviewed review ? review.toBuilder().note(note).build() : event;
    }

    private static void assertSame(Portfolio one, Portfolio other) {
        assertThat(MEASURES)
                .allSatisfy(measure -> assertThat(measure.apply(one)).isEqualTo(measure.apply(other)));
    }

    private static <E> List<E> shuffled(List<E> list, long seed) {
        List<E> other = new ArrayList<>(list);
        Collections.shuffle(other, new Random(seed));
        return other;
    }
}
