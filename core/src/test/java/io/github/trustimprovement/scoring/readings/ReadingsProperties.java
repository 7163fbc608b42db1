// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.readings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.ConditionEffect;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverCondition;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.review.ConditionState;
import io.github.trustimprovement.review.Holding;
import io.github.trustimprovement.review.LeverContext;
import io.github.trustimprovement.review.LeverReading;
import io.github.trustimprovement.review.LeverSetting;
import io.github.trustimprovement.review.Rating;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.scoring.Answer;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.Undefined;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of the family, and plain loops as second implementations. */
class ReadingsProperties {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    /** Readings of two levers at few places and days, some without a valence. */
    @Provide
    Arbitrary<List<LeverReading>> readings() {
        return Combinators.combine(
                        Arbitraries.of(Lever.COMMONALITY, Lever.LEADERSHIP),
                        Arbitraries.of(
                                Optional.of(Valence.POSITIVE),
                                Optional.of(Valence.NEGATIVE),
                                Optional.<Valence>empty()),
                        Arbitraries.of("oak", "elm"),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of("crisis", "stable").list().ofMaxSize(2))
                .as((lever, valence, school, days, tags) -> valence.map(stated -> ReadingsTest.reading(
                                "r", lever, stated, school, DAY.plusDays(days), tags.toArray(String[]::new)))
                        .orElseGet(() -> ReadingsTest.reading(
                                "r", lever, school, DAY.plusDays(days), tags.toArray(String[]::new))))
                .list()
                .ofMaxSize(12);
    }

    private static boolean isPositive(LeverReading reading) {
        return reading.judgement().valence().equals(Optional.of(Valence.POSITIVE));
    }

    private static List<LeverReading> valued(List<LeverReading> readings) {
        return readings.stream()
                .filter(reading -> reading.judgement().lever().code().equals(Lever.COMMONALITY.code()))
                .filter(reading -> reading.judgement().valence().isPresent())
                .toList();
    }

    @Property
    @Proves(
            measure = "readings/valence-drift",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "sides as letters by place and day in a map of texts, and changes of neighbours")
    @Proves(measure = "readings/valence-drift", by = Proof.LAW, source = "the order of readings changes nothing")
    void driftIsThatOfLettersInARow(@ForAll("readings") List<LeverReading> readings, @ForAll Random random) {
        Map<String, Map<LocalDate, String>> letters = new TreeMap<>();
        for (LeverReading reading : valued(readings)) {
            String place = reading.context().organisation() + " " + new TreeMap<>(tags(reading)).keySet();
            letters.computeIfAbsent(place, key -> new TreeMap<>())
                    .merge(
                            reading.context().date(),
                            isPositive(reading) ? "P" : "N",
                            (one, other) -> one.equals(other) ? one : "B");
        }
        long turns = 0;
        for (Map<LocalDate, String> days : letters.values()) {
            List<String> row = new ArrayList<>(days.values());
            for (int i = 1; i < row.size(); i++) {
                turns += row.get(i).equals(row.get(i - 1)) ? 0 : 1;
            }
        }
        ValenceDrift drift = ValenceDrift.of(readings, Lever.COMMONALITY);
        List<LeverReading> shuffled = new ArrayList<>(readings);
        Collections.shuffle(shuffled, random);

        assertThat(drift.turnList()).hasSize((int) turns);
        assertThat(drift.latest()).hasSize(letters.size());
        assertThat(drift.latest().keySet().stream()
                        .map(drift::turns)
                        .mapToDouble(each -> ((Defined) each).value())
                        .sum())
                .isEqualTo((double) turns);
        assertThat(ValenceDrift.of(shuffled, Lever.COMMONALITY).turnList()).isEqualTo(drift.turnList());
    }

    private static Map<String, Boolean> tags(LeverReading reading) {
        Map<String, Boolean> tags = new TreeMap<>();
        reading.context().situations().forEach(tag -> tags.put(tag, true));
        return tags;
    }

    @Property
    @Proves(
            measure = "readings/valence-by-context",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "sums of +1 and -1; pairs in two loops")
    @Proves(
            measure = "readings/valence-by-context",
            by = Proof.LAW,
            source = "turning every valence round changes no share")
    void flipsAreThoseOfSigns(@ForAll("readings") List<LeverReading> readings) {
        Map<String, Integer> sums = new TreeMap<>();
        int all = 0;
        for (LeverReading reading : valued(readings)) {
            int sign = isPositive(reading) ? 1 : -1;
            all += sign;
            sums.merge(reading.context().organisation().toString(), sign, Integer::sum);
        }
        ValenceByContext result = ValenceByContext.of(readings, Lever.COMMONALITY, ContextBy.ORGANISATION);
        ValenceByContext turned = ValenceByContext.of(
                readings.stream().map(ReadingsProperties::turned).toList(), Lever.COMMONALITY, ContextBy.ORGANISATION);
        List<Integer> sides = sums.values().stream()
                .map(Integer::signum)
                .filter(side -> side != 0)
                .toList();
        long opposite = 0;
        for (int i = 0; i < sides.size(); i++) {
            for (int j = 0; j < i; j++) {
                opposite += sides.get(i) + sides.get(j) == 0 ? 1 : 0;
            }
        }
        if (sides.size() < 2) {
            assertThat(result.oppositePairs()).isInstanceOf(Undefined.class);
        } else {
            assertThat(((Defined) result.oppositePairs()).k()).hasValue(opposite);
        }
        assertThat(turned.oppositePairs()).hasToString(result.oppositePairs().toString());
        if (all == 0) {
            assertThat(result.flips()).isInstanceOf(Undefined.class);
            return;
        }
        int sign = Integer.signum(all);
        assertThat(((Defined) result.flips()).k())
                .hasValue(sums.values().stream().filter(sum -> sum * sign < 0).count());
        assertThat(result.flips().n())
                .isEqualTo(sums.values().stream().filter(sum -> sum != 0).count());
        assertThat(turned.flips()).isEqualTo(result.flips());
    }

    private static LeverReading turned(LeverReading reading) {
        return reading.judgement()
                .valence()
                .map(valence -> reading.toBuilder()
                        .judgement(reading.judgement()
                                .withValence(valence == Valence.POSITIVE ? Valence.NEGATIVE : Valence.POSITIVE))
                        .build())
                .orElse(reading);
    }

    @Property
    @Proves(measure = "readings/two-sidedness", by = Proof.SECOND_IMPLEMENTATION, source = "a set of valences")
    @Proves(
            measure = "readings/two-sidedness",
            by = Proof.LAW,
            source = "a further reading never makes two sides into one")
    void sidesAreASetOfValences(
            @ForAll("readings") List<LeverReading> readings, @ForAll("readings") List<LeverReading> more) {
        long sides = valued(readings).stream()
                .map(ReadingsProperties::isPositive)
                .distinct()
                .count();
        List<LeverReading> both = new ArrayList<>(readings);
        both.addAll(more);
        Answer side = TwoSidedness.of(readings).classification(Lever.COMMONALITY);

        assertThat(TwoSidedness.of(readings).oneSided().contains(Lever.COMMONALITY))
                .isEqualTo(sides == 1);
        if (side instanceof Classified classified && classified.value().equals("both")) {
            assertThat(sides).isEqualTo(2);
            assertThat(TwoSidedness.of(both).oneSided()).doesNotContain(Lever.COMMONALITY);
        }
    }

    @Property
    @Proves(measure = "readings/staleness", by = Proof.SECOND_IMPLEMENTATION, source = "days of the epoch in a loop")
    @Proves(measure = "readings/staleness", by = Proof.LAW, source = "a day later everything is a day older")
    void ageGrowsByTheDay(
            @ForAll("readings") List<LeverReading> readings, @ForAll @IntRange(min = 5, max = 9) int later) {
        LocalDate asOf = DAY.plusDays(later);
        Map<String, Long> latest = new TreeMap<>();
        for (LeverReading reading : readings) {
            if (reading.judgement().lever().code().equals(Lever.LEADERSHIP.code())) {
                latest.merge(
                        reading.context().organisation() + " " + tags(reading).keySet(),
                        reading.context().date().toEpochDay(),
                        Math::max);
            }
        }
        List<ReadingAge> ages = ofLeadership(ReadingStaleness.of(readings, asOf, 3));
        List<ReadingAge> next = ofLeadership(ReadingStaleness.of(readings, asOf.plusDays(1), 3));

        assertThat(ages)
                .extracting(age -> age.latest().get(0).context().organisation() + " "
                        + tags(age.latest().get(0)).keySet())
                .containsExactlyInAnyOrderElementsOf(latest.keySet());
        for (int i = 0; i < ages.size(); i++) {
            ReadingAge age = ages.get(i);
            double days = ((Defined) age.days()).value();
            assertThat(days)
                    .isEqualTo((double) asOf.toEpochDay()
                            - latest.getOrDefault(
                                    age.latest().get(0).context().organisation() + " "
                                            + tags(age.latest().get(0)).keySet(),
                                    -1L));
            assertThat(((Defined) next.get(i).days()).value()).isEqualTo(days + 1);
            assertThat(age.isStale()).isEqualTo(days > 3);
        }
        assertThat(ReadingStaleness.of(readings, asOf, 3).staleContexts(Lever.LEADERSHIP) instanceof Undefined)
                .isEqualTo(latest.isEmpty());
    }

    private static List<ReadingAge> ofLeadership(ReadingStaleness staleness) {
        return staleness.ages().stream()
                .filter(age -> age.lever() == Lever.LEADERSHIP)
                .toList();
    }

    @Property
    @Proves(
            measure = "readings/mixing-desk",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "positions in a list of levels")
    @Proves(
            measure = "readings/mixing-desk",
            by = Proof.LAW,
            source = "a wider band never moves a setting further off; levels turned round turn the sign")
    void levelsOffTurnWithTheScale(
            @ForAll @IntRange(max = 4) int at,
            @ForAll @IntRange(max = 4) int one,
            @ForAll @IntRange(max = 4) int other) {
        List<String> levels = List.of("a", "b", "c", "d", "e");
        List<String> turned = List.of("e", "d", "c", "b", "a");
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        double off = levelsOff(levels, levels.get(at), levels.get(low), levels.get(high));

        assertThat(off).isEqualTo(at < low ? at - low : at > high ? at - high : 0);
        assertThat(levelsOff(turned, levels.get(at), levels.get(high), levels.get(low)))
                .isEqualTo(0 - off);
        assertThat(Math.abs(levelsOff(levels, levels.get(at), "a", levels.get(high))))
                .isLessThanOrEqualTo(Math.abs(off));
    }

    private static double levelsOff(List<String> levels, String at, String low, String high) {
        Scale scale = Scale.ofOrdinal("use", levels.toArray(String[]::new));
        LeverSetting setting = LeverSetting.of(
                "s", Lever.COMMONALITY, LeverContext.of(OrganisationRef.school("oak"), DAY), Rating.of("use", at));
        MixingDesk desk = MixingDesk.of(List.of(setting), SettingBand.of(Lever.COMMONALITY, scale, low, high));
        return ((Defined) desk.levelsOff(setting)).value();
    }

    @Provide
    Arbitrary<List<ConditionState>> states() {
        return Combinators.combine(Arbitraries.of(LeverCondition.class), Arbitraries.of(Holding.class))
                .as(ConditionState::of)
                .list()
                .ofMaxSize(8);
    }

    @Property
    @Proves(measure = "readings/condition-reading", by = Proof.SECOND_IMPLEMENTATION, source = "two flags in a loop")
    @Proves(
            measure = "readings/condition-reading",
            by = Proof.LAW,
            source = "the order of conditions, and those of other levers, change nothing")
    void leaningIsTwoFlags(@ForAll("states") List<ConditionState> states, @ForAll Lever lever, @ForAll Random random) {
        boolean enabling = false;
        boolean constraining = false;
        for (ConditionState state : states) {
            LeverCondition condition = state.condition().known().orElseThrow();
            if (condition.lever() == lever && state.state() == Holding.HOLDS) {
                enabling |= condition.effect() == ConditionEffect.ENABLING;
                constraining |= condition.effect() == ConditionEffect.CONSTRAINING;
            }
        }
        List<ConditionState> shuffled = new ArrayList<>(states);
        Collections.shuffle(shuffled, random);
        shuffled.removeIf(state -> state.condition().known().orElseThrow().lever() != lever);
        Answer leaning = leaning(lever, states);

        assertThat(leaning(lever, shuffled))
                .extracting(Object::toString)
                .isEqualTo(
                        leaning instanceof Undefined ? leaning(lever, shuffled).toString() : leaning.toString());
        if (!enabling && !constraining) {
            assertThat(leaning).isInstanceOf(Undefined.class);
        } else {
            String expected = Arrays.asList(enabling ? "enabling" : "", constraining ? "constraining" : "").stream()
                    .filter(word -> !word.isEmpty())
                    .reduce((one, other) -> "mixed")
                    .orElseThrow();
            assertThat(((Classified) leaning).value()).isEqualTo(expected);
        }
    }

    private static Answer leaning(Lever lever, List<ConditionState> states) {
        return ConditionReading.of(ReadingsTest.reading("r", lever, "oak", DAY)
                        .withConditions(states.toArray(ConditionState[]::new)))
                .leaning();
    }
}
