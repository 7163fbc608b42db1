// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import static io.github.trustimprovement.scoring.AnswerChecks.assertShare;
import static io.github.trustimprovement.scoring.portfolio.PortfolioArbitraries.TRUST;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.day;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.initiative;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.portfolio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** One school at a time, and conflicting initiatives, against a look at every day. */
class LinkedInitiativesProperties extends GeneratedPortfolios {
    @Property(tries = 300)
    @Proves(
            measure = "portfolio/one-school-at-a-time",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "the schools that run a focus, day by day")
    void patternsAreThoseSeenDayByDay(@ForAll("initiatives") List<Initiative> initiatives) {
        OneSchoolAtATime patterns = OneSchoolAtATime.of(portfolio(initiatives));
        long simultaneous = 0;
        long oneAtATime = 0;

        for (String focus : List.of("reading", "number")) {
            List<Initiative> ran = initiatives.stream()
                    .filter(each -> each.focus().equals(Optional.of(focus)))
                    .filter(each -> Plainly.allDays().anyMatch(day -> Plainly.runs(each, day)))
                    .toList();
            List<String> schools = ran.stream()
                    .flatMap(each -> each.schools().stream())
                    .distinct()
                    .toList();
            boolean isTogether = Plainly.allDays()
                    .anyMatch(day -> ran.stream()
                                    .filter(each -> Plainly.runs(each, day))
                                    .flatMap(each -> each.schools().stream())
                                    .distinct()
                                    .count()
                            > 1);
            boolean isSomewhere = ran.stream().anyMatch(each -> each.schools().isEmpty());
            FocusPattern expected = isTogether
                    ? FocusPattern.SIMULTANEOUS
                    : isSomewhere
                            ? FocusPattern.UNKNOWN
                            : schools.size() > 1 ? FocusPattern.ONE_AT_A_TIME : FocusPattern.ONE_SCHOOL;
            assertThat(patterns.group(TRUST, focus).map(FocusGroup::pattern))
                    .isEqualTo(schools.isEmpty() ? Optional.empty() : Optional.of(expected));
            simultaneous += expected == FocusPattern.SIMULTANEOUS ? 1 : 0;
            oneAtATime += expected == FocusPattern.ONE_AT_A_TIME ? 1 : 0;
        }
        assertShare(patterns.oneAtATime(), oneAtATime, oneAtATime + simultaneous);
    }

    @Property(tries = 300)
    @Proves(
            measure = "portfolio/one-school-at-a-time",
            by = Proof.LAW,
            source = "a focus that is taken up together stays so whatever is added")
    void togetherStaysTogether(@ForAll("initiatives") List<Initiative> initiatives) {
        List<Initiative> fewer = initiatives.subList(0, Math.max(0, initiatives.size() - 1));
        OneSchoolAtATime all = OneSchoolAtATime.of(portfolio(initiatives));

        OneSchoolAtATime.of(portfolio(fewer)).groups().stream()
                .filter(group -> group.pattern() == FocusPattern.SIMULTANEOUS)
                .forEach(group -> assertThat(all.group(TRUST, group.focus()).map(FocusGroup::pattern))
                        .contains(FocusPattern.SIMULTANEOUS));
    }

    @Property(tries = 300)
    @Proves(
            measure = "portfolio/conflicting-initiatives",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "both initiatives of each link, day by day")
    void conflictsAreThoseSeenDayByDay(@ForAll("initiatives") List<Initiative> initiatives) {
        List<Conflict> expected = new ArrayList<>();
        long links = 0;
        for (Initiative one : initiatives) {
            for (Initiative other : initiatives) {
                if (one != other && one.undermines().contains(other.id())) {
                    links++;
                    Plainly.allDays()
                            .filter(day -> Plainly.runs(one, day) && Plainly.runs(other, day))
                            .findFirst()
                            .ifPresent(day -> expected.add(new Conflict(TRUST, one.id(), other.id(), day)));
                }
            }
        }
        ConflictingInitiatives conflicts = ConflictingInitiatives.of(portfolio(initiatives));

        assertThat(conflicts.conflicts()).isEqualTo(expected);
        assertShare(conflicts.conflicting(), expected.size(), links);
    }

    @Property(tries = 300)
    @Proves(
            measure = "portfolio/conflicting-initiatives",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "rows and columns of a table of links that are empty")
    void theIsolatedAreTheEmptyRowsAndColumnsOfATable(@ForAll("initiatives") List<Initiative> initiatives) {
        boolean[][] links = new boolean[initiatives.size()][initiatives.size()];
        for (int from = 0; from < links.length; from++) {
            for (int to = 0; to < links.length; to++) {
                String id = "i" + to;
                links[from][to] = from != to
                        && (initiatives.get(from).supports().contains(id)
                                || initiatives.get(from).undermines().contains(id));
            }
        }
        long isolated = IntStream.range(0, links.length)
                .filter(one ->
                        IntStream.range(0, links.length).noneMatch(other -> links[one][other] || links[other][one]))
                .count();

        assertShare(ConflictingInitiatives.of(portfolio(initiatives)).isolated(), isolated, links.length);
    }

    @Property(tries = 300)
    @Proves(
            measure = "portfolio/conflicting-initiatives",
            by = Proof.LAW,
            source = "a link turned round is a conflict from the same day")
    void aConflictHasNoDirectionInTime(@ForAll("initiatives") List<Initiative> initiatives) {
        Portfolio portfolio = portfolio(initiatives);
        for (Conflict conflict : ConflictingInitiatives.of(portfolio).conflicts()) {
            Stream<Initiative> turned = initiatives.stream()
                    .map(each -> each.toBuilder()
                            .undermines(each.id().equals(conflict.other()) ? List.of(conflict.initiative()) : List.of())
                            .build());
            assertThat(ConflictingInitiatives.of(Portfolio.of(TRUST, turned)).conflicts())
                    .extracting(Conflict::initiative, Conflict::other, Conflict::firstDay)
                    .containsExactly(tuple(conflict.other(), conflict.initiative(), conflict.firstDay()));
        }
    }

    @Property(tries = 300)
    void aDayLiesInASpanIfTheInitiativeRunsAtItsEnd(@ForAll("initiatives") List<Initiative> initiatives) {
        for (Initiative initiative : initiatives) {
            RunningTime running = RunningTime.of(initiative);
            Plainly.allDays()
                    .forEach(day -> assertThat(running.spans().stream()
                                    .anyMatch(span -> !day.isBefore(span.from()) && day.isBefore(span.to())))
                            .isEqualTo(Plainly.runs(initiative, day)));
        }
    }
}
