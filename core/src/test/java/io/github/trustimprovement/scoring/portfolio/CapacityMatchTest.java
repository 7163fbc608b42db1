// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import static io.github.trustimprovement.scoring.AnswerChecks.assertValue;
import static io.github.trustimprovement.scoring.UndefinedReason.AMOUNT_UNKNOWN;
import static io.github.trustimprovement.scoring.UndefinedReason.CAPACITY_NOT_RECORDED;
import static io.github.trustimprovement.scoring.UndefinedReason.ZERO_DENOMINATOR;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.assertClass;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.assertUndefined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.organisation.Day;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.organisation.Season;
import io.github.trustimprovement.organisation.Term;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.practice.Capacity;
import io.github.trustimprovement.practice.CapacityDemand;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.InitiativeEvent;
import io.github.trustimprovement.practice.Started;
import io.github.trustimprovement.practice.Stopped;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CapacityMatchTest {
    private static final AcademicYear YEAR = AcademicYear.of(2025);
    private static final BigDecimal TIGHT = new BigDecimal("0.85");

    @Test
    @Proves(
            measure = "portfolio/capacity-match",
            by = Proof.DERIVED,
            source = "42 of 40 days, 0 of 40, 0 of 0 and 1 of 0 by the definition; nothing is printed anywhere")
    void dividesTheSumOfDemandsByTheCapacity() {
        CapacityLoad over = load(List.of(capacity(40)), demand(10), demand(12), demand(20));
        CapacityLoad nothing = load(List.of(capacity(40)));
        CapacityLoad nothingOfNothing = load(List.of(capacity(0)));
        CapacityLoad something = load(List.of(capacity(0)), demand(1));

        assertValue(over.ratio(), 1.05, 3);
        assertThat(over.load()).isEqualByComparingTo("42");
        assertThat(over.slack()).hasValueSatisfying(slack -> assertThat(slack).isEqualByComparingTo("-2"));
        assertThat(over.shortfall()).hasValueSatisfying(lack -> assertThat(lack).isEqualByComparingTo("2"));
        assertClass(over.state().orElseThrow(), "overloaded");
        assertValue(nothing.ratio(), 0, 0);
        assertClass(nothing.state().orElseThrow(), "within");
        assertUndefined(nothingOfNothing.ratio(), ZERO_DENOMINATOR);
        assertUndefined(nothingOfNothing.state().orElseThrow(), ZERO_DENOMINATOR);
        assertUndefined(something.ratio(), ZERO_DENOMINATOR);
        assertClass(something.state().orElseThrow(), "overloaded");
    }

    @Test
    void callsTightWhatIsAboveTheShareOfTheCaller() {
        assertClass(load(List.of(capacity(40)), demand(34)).state().orElseThrow(), "within");
        assertClass(
                load(List.of(capacity(20), capacity(20)), demand(34), demand("0.01"))
                        .state()
                        .orElseThrow(),
                "tight");
        assertClass(load(List.of(capacity(40)), demand(40)).state().orElseThrow(), "tight");
        assertThat(CapacityMatch.of(portfolio(List.of(capacity(40)), demand(34)))
                        .loads()
                        .get(0)
                        .state())
                .isEmpty();
    }

    @Test
    void givesBoundsWhereADemandIsUnknown() {
        Portfolio portfolio = portfolio(List.of(capacity(40)), demand(30), unknown(), unknown());
        CapacityLoad open =
                CapacityMatch.of(portfolio).withTightAbove(TIGHT).loads().get(0);
        CapacityMatch bounded = CapacityMatch.of(portfolio).withTightAbove(TIGHT);

        assertUndefined(open.ratio(), AMOUNT_UNKNOWN);
        assertValue(open.lowest(), 0.75, 3);
        assertUndefined(open.highest(), AMOUNT_UNKNOWN);
        assertUndefined(open.state().orElseThrow(), AMOUNT_UNKNOWN);
        assertThat(open.unknownFrom()).extracting(Initiative::id).containsExactly("i1", "i2");
        assertThat(open.ratio().caveats()).contains(Caveat.AMOUNT_UNKNOWN);
        assertValue(bounded.withUnknownAtMost(BigDecimal.TEN).loads().get(0).highest(), 1.25, 3);
        assertUndefined(
                bounded.withUnknownAtMost(BigDecimal.TEN).loads().get(0).state().orElseThrow(), AMOUNT_UNKNOWN);
        assertClass(
                bounded.withUnknownAtMost(BigDecimal.ONE).loads().get(0).state().orElseThrow(), "within");
    }

    @Test
    void knowsAnOverloadWhateverIsUnknown() {
        assertClass(load(List.of(capacity(40)), demand(41), unknown()).state().orElseThrow(), "overloaded");
        assertUndefined(load(List.of(capacity(0)), unknown()).ratio(), ZERO_DENOMINATOR);
        assertUndefined(load(List.of(capacity(0)), unknown()).state().orElseThrow(), AMOUNT_UNKNOWN);
    }

    @Test
    void hasNoStateOfNothingEvenWhereAnUnknownAmountIsNothingAtMost() {
        CapacityMatch match =
                CapacityMatch.of(portfolio(List.of(capacity(0)), unknown())).withTightAbove(TIGHT);

        assertUndefined(
                match.withUnknownAtMost(BigDecimal.ZERO).loads().get(0).state().orElseThrow(), ZERO_DENOMINATOR);
        assertUndefined(
                match.withUnknownAtMost(BigDecimal.ONE).loads().get(0).state().orElseThrow(), AMOUNT_UNKNOWN);
    }

    @Test
    void hasNoRatioWhereNobodyRecordedACapacity() {
        CapacityLoad load = load(List.of(), demand(3), unknown());

        assertThat(load.capacity()).isEmpty();
        assertThat(load.slack()).isEmpty();
        assertThat(load.shortfall()).isEmpty();
        assertUndefined(load.ratio(), CAPACITY_NOT_RECORDED);
        assertUndefined(load.lowest(), CAPACITY_NOT_RECORDED);
        assertUndefined(load.highest(), CAPACITY_NOT_RECORDED);
        assertUndefined(load.state().orElseThrow(), CAPACITY_NOT_RECORDED);
    }

    @Test
    void asksTheYearForWhatATermWithoutACapacityNeeds() {
        CapacityDemand autumn = in(Term.of(YEAR, Season.AUTUMN), 30);
        CapacityDemand spring = in(Term.of(YEAR, Season.SPRING), 30);
        CapacityMatch match = CapacityMatch.of(portfolio(List.of(capacity(40)), autumn, spring))
                .withTightAbove(TIGHT);
        CapacityLoad year = match.loads().get(0);

        assertThat(match.loads()).hasSize(1);
        assertValue(year.ratio(), 1.5, 2);
        assertClass(year.state().orElseThrow(), "overloaded");
        assertThat(year.shortfall()).hasValueSatisfying(lack -> assertThat(lack).isEqualByComparingTo("20"));
        assertThat(year.ofParts()).isEqualTo(2);
        assertThat(match.load("birch", "literacy", Term.of(YEAR, Season.AUTUMN), "day"))
                .isEmpty();
        assertThat(match.explain().toString()).contains("demands of terms or days in literacy, 2025/26, day = 2");
    }

    @Test
    void asksATermThatHasACapacityOfItsOwn() {
        CapacityMatch match = CapacityMatch.of(portfolio(
                List.of(capacity(40), Capacity.of("literacy", Term.of(YEAR, Season.AUTUMN), Decimal.of(20), "day")),
                in(Term.of(YEAR, Season.AUTUMN), 30),
                in(Term.of(YEAR, Season.SPRING), 10),
                in(Term.of(AcademicYear.of(2026), Season.AUTUMN), 5)));

        assertThat(match.loads())
                .extracting(load -> load.period() + " " + load.load() + " " + load.capacity())
                .containsExactly(
                        "2025/26 10 Optional[40]", "2025/26-autumn 30 Optional[20]", "2026/27-autumn 5 Optional.empty");
    }

    @Test
    void doesNotUseInOneSchoolWhatIsKeptForAnother() {
        CapacityLoad load = load(
                List.of(capacity(4), at("oak", capacity(10)), at("elm", capacity(6))),
                at("oak", demand(2)),
                at("elm", demand(11)),
                demand(1));

        assertValue(load.ratio(), 0.7, 3);
        assertThat(load.slack()).hasValueSatisfying(slack -> assertThat(slack).isEqualByComparingTo("6"));
        assertThat(load.shortfall()).hasValueSatisfying(lack -> assertThat(lack).isEqualByComparingTo("2"));
        assertClass(load.state().orElseThrow(), "overloaded");
    }

    @Test
    void keepsTeamsPeriodsAndUnitsApart() {
        CapacityMatch match = CapacityMatch.of(portfolio(
                List.of(capacity(40)),
                CapacityDemand.of("literacy", YEAR, Decimal.of(1), "hour"),
                CapacityDemand.of("number", YEAR, Decimal.of(1), "day"),
                in(Term.of(AcademicYear.of(2026), Season.AUTUMN), 1)));

        assertThat(match.loads())
                .extracting(load -> load.trust() + " " + load.team() + " " + load.period() + " " + load.unit())
                .containsExactly(
                        "birch literacy 2025/26 day",
                        "birch literacy 2025/26 hour",
                        "birch literacy 2026/27-autumn day",
                        "birch number 2025/26 day");
        assertThat(match.load("birch", "literacy", YEAR, "hour")).isPresent();
        assertThat(match.load("rowan", "literacy", YEAR, "hour")).isEmpty();
    }

    @Test
    void leavesOutWhatAnInitiativeThatHadEndedAskedFor() {
        InitiativeEvent started = Started.of(LocalDate.of(2024, 9, 2));
        InitiativeEvent stopped = Stopped.of(LocalDate.of(2025, 7, 1));

        assertThat(lapsed(YEAR, started, stopped)).isOne();
        assertThat(lapsed(Term.of(YEAR, Season.SUMMER), started, stopped)).isOne();
        assertThat(lapsed(Day.of(LocalDate.of(2025, 7, 2)), started, stopped)).isOne();
        assertThat(lapsed(Day.of(LocalDate.of(2025, 7, 1)), started, stopped)).isZero();
        assertThat(lapsed(AcademicYear.of(2024), started, stopped)).isZero();
        assertThat(lapsed(YEAR, started, stopped, Started.of(LocalDate.of(2026, 1, 5))))
                .isZero();
        assertThat(lapsed(YEAR, started, stopped, Started.of(LocalDate.of(2026, 9, 1))))
                .isOne();
        assertThat(lapsed(YEAR, started, stopped, Started.of(LocalDate.of(2025, 8, 31))))
                .isZero();
        assertThat(lapsed(YEAR)).isZero();
    }

    @Test
    void takesInitiativesAndCapacitiesFromARecord() {
        TrustRecord trust = TrustRecord.builder()
                .id("r")
                .trust(Trust.of("birch", School.of("oak")))
                .addCapacities(capacity(40))
                .addInitiatives(initiative(0, demand(10)))
                .build();

        assertValue(CapacityMatch.of(Portfolio.of(trust)).loads().get(0).ratio(), 0.25, 1);
    }

    @Test
    void rejectsAShareThatIsNoneAndANegativeAmount() {
        CapacityMatch match = CapacityMatch.of(Portfolio.empty());

        assertThatThrownBy(() -> match.withTightAbove(BigDecimal.ZERO))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("CapacityMatch.tightAbove: above 0 and at most 1, was: 0");
        assertThatThrownBy(() -> match.withTightAbove(new BigDecimal("1.01")))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("CapacityMatch.tightAbove: above 0 and at most 1, was: 1.01");
        assertThatThrownBy(() -> match.withUnknownAtMost(BigDecimal.ONE.negate()))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("CapacityMatch.unknownAtMost: not negative, was: -1");
    }

    @Test
    void printsATableWithNAndCaveats() {
        assertThat(CapacityMatch.of(portfolio(List.of(capacity(40)), demand(10), demand(32), unknown()))
                        .withTightAbove(TIGHT)
                        .withUnknownAtMost(BigDecimal.TEN))
                .hasToString("""
                        Capacity match: trust birch
                                                               Value  n
                        --------------------------------  ----------  -
                        load of literacy, 2025/26, day           n/a  3
                        at least, literacy, 2025/26, day       1.050  3
                        at most, literacy, 2025/26, day        1.300  3
                        state of literacy, 2025/26, day   overloaded  3
                        Options: tight above 0.85, unknown at most 10.
                        n/a: an amount is unknown; see the bounds.
                        Only what was recorded is counted; what nobody wrote down may be otherwise.
                        Some amounts are unknown; what they may add shows in the bounds alone.
                        """);
    }

    @Test
    void explainsWhatIsLackingAndWhatLapsed() {
        Initiative ended = initiative(
                0,
                new CapacityDemand[] {demand(9)},
                Started.of(LocalDate.of(2024, 9, 2)),
                Stopped.of(LocalDate.of(2025, 7, 1)));
        Portfolio portfolio = Portfolio.of("birch", Stream.of(ended, initiative(1, demand(5))))
                .merge(Portfolio.ofCapacities("birch", Stream.of(capacity(4))));

        assertThat(CapacityMatch.of(portfolio).explain().steps())
                .hasToString("[known demand of literacy, 2025/26, day = 5, "
                        + "capacity of literacy, 2025/26, day = 4, shortfall of literacy, 2025/26, day = 1, "
                        + "lapsed demands of literacy, 2025/26, day = 1]");
    }

    private static int lapsed(Period period, InitiativeEvent... log) {
        CapacityDemand demand = CapacityDemand.of("literacy", period, Decimal.of(1), "day");
        return CapacityMatch.of(Portfolio.of("birch", Stream.of(initiative(0, new CapacityDemand[] {demand}, log))))
                .loads()
                .get(0)
                .lapsed();
    }

    private static CapacityLoad load(List<Capacity> capacities, CapacityDemand... demands) {
        return CapacityMatch.of(portfolio(capacities, demands))
                .withTightAbove(TIGHT)
                .loads()
                .get(0);
    }

    /** An initiative for each demand. */
    private static Portfolio portfolio(List<Capacity> capacities, CapacityDemand... demands) {
        return Portfolio.of(
                        "birch",
                        IntStream.range(0, demands.length).mapToObj(number -> initiative(number, demands[number])))
                .merge(Portfolio.ofCapacities("birch", capacities.stream()));
    }

    private static Initiative initiative(int number, CapacityDemand demand) {
        return initiative(number, new CapacityDemand[] {demand});
    }

    private static Initiative initiative(int number, CapacityDemand[] demands, InitiativeEvent... log) {
        return Initiative.of("i" + number, "An initiative")
                .withCapacityDemands(demands)
                .withLog(log);
    }

    private static Capacity capacity(long days) {
        return Capacity.of("literacy", YEAR, Decimal.of(days), "day");
    }

    private static Capacity at(String school, Capacity capacity) {
        return capacity.toBuilder().school(school).build();
    }

    private static CapacityDemand at(String school, CapacityDemand demand) {
        return demand.toBuilder().school(school).build();
    }

    private static CapacityDemand in(Period period, long days) {
        return CapacityDemand.of("literacy", period, Decimal.of(days), "day");
    }

    private static CapacityDemand demand(long days) {
        return CapacityDemand.of("literacy", YEAR, Decimal.of(days), "day");
    }

    private static CapacityDemand demand(String days) {
        return CapacityDemand.of("literacy", YEAR, Decimal.parse(days), "day");
    }

    private static CapacityDemand unknown() {
        return CapacityDemand.unknown("literacy", YEAR, "day");
    }
}
