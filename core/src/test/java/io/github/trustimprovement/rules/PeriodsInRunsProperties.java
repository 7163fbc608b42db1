// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.outcome.ComparablePeriods;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PeriodsInRunsProperties {
    private static final List<String> PARTS = List.of("2021/22", "2022/23", "2023/24");

    @Provide
    Arbitrary<Period> periods() {
        return Arbitraries.of(Stream.concat(
                        PARTS.stream()
                                .flatMap(year -> Stream.of(year, year + "-autumn", year + "-spring", year + "-summer")),
                        Stream.of("2021-10-01", "2022-02-01", "2022-10-01", "2023-02-01", "2023-10-01", "2024-02-01"))
                .map(Period::parse)
                .toList());
    }

    @Provide
    Arbitrary<List<Period>> observed() {
        return periods().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<ComparablePeriods>> runs() {
        return Combinators.combine(periods(), periods().optional())
                .as((first, last) -> last.map(end -> ComparablePeriods.of(first, end))
                        .orElseGet(() -> ComparablePeriods.from(first)))
                .list()
                .ofMaxSize(3);
    }

    @Property
    void holdsAPeriodIfOneOfTheRunsDoes(
            @ForAll("observed") List<Period> observed, @ForAll("runs") List<ComparablePeriods> runs) {
        Set<Period> held = PeriodsInRuns.of(observed, runs);

        assertThat(observed)
                .allSatisfy(period -> assertThat(held.contains(period))
                        .isEqualTo(runs.stream().anyMatch(run -> run.contains(period))));
        assertThat(observed).containsAll(held);
    }

    @Property
    void aRunThatHoldsTheEndsHoldsAll(
            @ForAll("observed") List<Period> observed, @ForAll("runs") List<ComparablePeriods> runs) {
        List<Period> ends = PeriodsInRuns.ends(observed);

        assertThat(runs)
                .allSatisfy(run -> assertThat(ends.stream().allMatch(run::contains))
                        .isEqualTo(observed.stream().allMatch(run::contains)));
        assertThat(observed).containsAll(ends);
    }
}
