// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.readings;

import static io.github.trustimprovement.scoring.AnswerChecks.assertShare;
import static io.github.trustimprovement.scoring.AnswerChecks.assertUndefined;
import static io.github.trustimprovement.scoring.AnswerChecks.assertValue;
import static io.github.trustimprovement.scoring.AnswerChecks.assertWord;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.review.LeverReading;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Drift, contexts and sides of judgements against letters, signs and sets. */
class ValenceProperties extends PlainReadings {
    @Property
    @Proves(
            measure = "readings/valence-drift",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "sides as letters by place and day in a map of texts, and changes of neighbours")
    @Proves(measure = "readings/valence-drift", by = Proof.LAW, source = "the order of readings changes nothing")
    void driftIsThatOfLettersInARow(
            @ForAll("readings") List<LeverReading> readings, @ForAll ContextBy by, @ForAll Random random) {
        Map<String, Map<LocalDate, String>> letters = new TreeMap<>();
        Map<String, Integer> sizes = new TreeMap<>();
        int placed = 0;
        for (LeverReading reading : valued(Lever.COMMONALITY, readings)) {
            for (String place : contexts(reading, by)) {
                sizes.merge(place, 1, Integer::sum);
                letters.computeIfAbsent(place, key -> new TreeMap<>())
                        .merge(
                                reading.context().date(),
                                isPositive(reading) ? "P" : "N",
                                (one, other) -> one.equals(other) ? one : "B");
            }
            placed += contexts(reading, by).isEmpty() ? 0 : 1;
        }
        ValenceDrift drift = ValenceDrift.of(readings, Lever.COMMONALITY).withContext(by);
        List<LeverReading> shuffled = new ArrayList<>(readings);
        Collections.shuffle(shuffled, random);
        int turns = 0;
        for (Map.Entry<String, Map<LocalDate, String>> place : letters.entrySet()) {
            String row = String.join("", place.getValue().values());
            int here = row.replaceAll("(.)\\1+", "$1").length() - 1;
            assertValue(drift.turns(place.getKey()), here, sizes.getOrDefault(place.getKey(), 0));
            assertThat(drift.latest())
                    .hasEntrySatisfying(
                            place.getKey(),
                            side -> assertThat(side.name()).startsWith(row.substring(row.length() - 1)));
            turns += here;
        }

        assertThat(drift.turnList()).hasSize(turns);
        assertThat(drift.latest().keySet()).isEqualTo(letters.keySet());
        assertUndefined(drift.turns("nowhere"), UndefinedReason.NO_DATA, 0);
        if (placed == 0) {
            assertUndefined(drift.turns(), UndefinedReason.NO_DATA, 0);
        } else {
            assertValue(drift.turns(), turns, placed);
        }
        assertThat(ValenceDrift.of(shuffled, Lever.COMMONALITY).withContext(by).turnList())
                .isEqualTo(drift.turnList());
    }

    @Property
    @Proves(
            measure = "readings/valence-by-context",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "sums of +1 and -1; pairs in two loops")
    void flipsAreThoseOfSigns(@ForAll("readings") List<LeverReading> readings, @ForAll ContextBy by) {
        Map<String, List<Integer>> signs = new TreeMap<>();
        int all = 0;
        List<LeverReading> valued = valued(Lever.COMMONALITY, readings);
        for (LeverReading reading : valued) {
            int sign = isPositive(reading) ? 1 : -1;
            all += sign;
            contexts(reading, by)
                    .forEach(place -> signs.computeIfAbsent(place, key -> new ArrayList<>())
                            .add(sign));
        }
        ValenceByContext result = ValenceByContext.of(readings, Lever.COMMONALITY, by);
        List<Integer> sides = new ArrayList<>();
        for (Map.Entry<String, List<Integer>> place : signs.entrySet()) {
            int n = place.getValue().size();
            int side = Integer.signum(
                    place.getValue().stream().mapToInt(Integer::intValue).sum());
            if (side * all == 0) {
                assertUndefined(result.classification(place.getKey()), UndefinedReason.NO_MAJORITY, n);
            } else {
                assertWord(result.classification(place.getKey()), side * all > 0 ? "same-way" : "other-way", n);
            }
            if (side != 0) {
                sides.add(side);
            }
        }
        int sign = Integer.signum(all);
        UndefinedReason none = valued.isEmpty() ? UndefinedReason.NO_DATA : UndefinedReason.ZERO_DENOMINATOR;

        assertUndefined(result.classification("nowhere"), UndefinedReason.NO_DATA, 0);
        if (!valued.isEmpty() && sign == 0) {
            assertUndefined(result.flips(), UndefinedReason.NO_MAJORITY, sides.size());
        } else if (sides.isEmpty()) {
            assertUndefined(result.flips(), none, 0);
        } else {
            assertShare(
                    result.flips(), sides.stream().filter(side -> side != sign).count(), sides.size());
        }
        long pairs = 0;
        long opposite = 0;
        for (int one = 0; one < sides.size(); one++) {
            for (int other = 0; other < one; other++) {
                pairs++;
                opposite += sides.get(one) + sides.get(other) == 0 ? 1 : 0;
            }
        }
        if (pairs == 0) {
            assertUndefined(result.oppositePairs(), none, 0);
        } else {
            assertShare(result.oppositePairs(), opposite, pairs);
        }
    }

    @Property
    @Proves(
            measure = "readings/valence-by-context",
            by = Proof.LAW,
            source = "turning every valence round changes no share")
    void turningRoundChangesNoShare(@ForAll("readings") List<LeverReading> readings, @ForAll ContextBy by) {
        ValenceByContext result = ValenceByContext.of(readings, Lever.COMMONALITY, by);
        ValenceByContext turned = ValenceByContext.of(
                readings.stream().map(ValenceProperties::turned).toList(), Lever.COMMONALITY, by);

        assertThat(turned.flips()).isEqualTo(result.flips());
        assertThat(turned.oppositePairs()).isEqualTo(result.oppositePairs());
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
    @Proves(measure = "readings/two-sidedness", by = Proof.SECOND_IMPLEMENTATION, source = "a text of signs")
    @Proves(
            measure = "readings/two-sidedness",
            by = Proof.LAW,
            source = "a further reading never makes two sides into one")
    void sidesAreSignsInAText(
            @ForAll("readings") List<LeverReading> readings, @ForAll("readings") List<LeverReading> more) {
        TwoSidedness sidedness = TwoSidedness.of(readings);
        List<LeverReading> both = new ArrayList<>(readings);
        both.addAll(more);

        for (Lever lever : Lever.values()) {
            StringBuilder signs = new StringBuilder();
            valued(lever, readings).forEach(reading -> signs.append(isPositive(reading) ? '+' : '-'));
            boolean isBoth = signs.indexOf("+") >= 0 && signs.indexOf("-") >= 0;
            if (signs.isEmpty()) {
                assertUndefined(sidedness.classification(lever), UndefinedReason.NO_DATA, 0);
            } else {
                assertWord(
                        sidedness.classification(lever),
                        isBoth ? "both" : signs.charAt(0) == '+' ? "positive" : "negative",
                        signs.length());
            }
            assertThat(sidedness.oneSided().contains(lever)).isEqualTo(!signs.isEmpty() && !isBoth);
            if (sidedness.classification(lever) instanceof Classified known
                    && known.value().equals("both")) {
                assertThat(TwoSidedness.of(both).oneSided()).doesNotContain(lever);
            }
        }
    }
}
