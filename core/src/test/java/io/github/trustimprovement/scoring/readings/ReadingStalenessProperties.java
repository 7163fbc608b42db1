// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.readings;

import static io.github.trustimprovement.scoring.AnswerChecks.assertShare;
import static io.github.trustimprovement.scoring.AnswerChecks.assertValue;
import static io.github.trustimprovement.scoring.AnswerChecks.assertWord;
import static io.github.trustimprovement.scoring.readings.LeverReadings.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.review.LeverReading;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ReadingStalenessProperties extends PlainReadings {
    @Property
    @Proves(measure = "readings/staleness", by = Proof.SECOND_IMPLEMENTATION, source = "days of the epoch in a loop")
    void agesAreDaysOfTheEpoch(
            @ForAll("readings") List<LeverReading> readings,
            @ForAll @IntRange(max = 9) int later,
            @ForAll @IntRange(min = 1, max = 5) int interval,
            @ForAll ContextBy by) {
        long asOf = DAY.plusDays(later).toEpochDay();
        ReadingStaleness staleness = ReadingStaleness.of(readings, LocalDate.ofEpochDay(asOf), interval)
                .withContext(by);
        List<ReadingAge> ages = new ArrayList<>(staleness.ages());

        for (Lever lever : Lever.values()) {
            Map<String, List<Long>> days = new TreeMap<>();
            for (LeverReading reading : readings) {
                long day = reading.context().date().toEpochDay();
                if (isOf(lever, reading) && day <= asOf) {
                    contexts(reading, by)
                            .forEach(place -> days.computeIfAbsent(place, key -> new ArrayList<>())
                                    .add(day));
                }
            }
            long stale = 0;
            for (Map.Entry<String, List<Long>> place : days.entrySet()) {
                ReadingAge age = ages.remove(0);
                int n = place.getValue().size();
                long old = asOf - place.getValue().stream().reduce(Long::max).orElseThrow();
                assertThat(age.lever()).isEqualTo(lever);
                assertThat(age.context()).isEqualTo(place.getKey());
                assertValue(age.days(), (double) old, n);
                assertWord(age.state(), old > interval ? "stale" : "current", n);
                stale += old > interval ? 1 : 0;
            }
            assertShare(staleness.staleContexts(lever), stale, days.size());
        }
        assertThat(ages).isEmpty();
    }

    @Property
    @Proves(measure = "readings/staleness", by = Proof.LAW, source = "a day later everything is a day older")
    void ageGrowsByTheDay(
            @ForAll("readings") List<LeverReading> readings, @ForAll @IntRange(min = 5, max = 9) int later) {
        List<ReadingAge> ages =
                ReadingStaleness.of(readings, DAY.plusDays(later), 3).ages();
        List<ReadingAge> next =
                ReadingStaleness.of(readings, DAY.plusDays(later + 1L), 3).ages();

        assertThat(next).hasSameSizeAs(ages);
        for (int i = 0; i < ages.size(); i++) {
            assertThat(next.get(i).days().ifDefined().orElseThrow())
                    .isEqualTo(ages.get(i).days().ifDefined().orElseThrow() + 1);
        }
    }
}
