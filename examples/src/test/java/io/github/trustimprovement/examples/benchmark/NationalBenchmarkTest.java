// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.examples.Captured;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.scoring.profile.RatingRollUp;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** That both sides of the benchmark do the same; how long anything takes is no matter for a test. */
class NationalBenchmarkTest {
    private static final InventedNation NATION = new InventedNation(60, 7);

    @Test
    void countsTheSameBothWays() {
        NationalRatings ratings = new NationalRatings(NATION);
        RatingRollUp rolledUp = ratings.rolledUp();
        Map<OrganisationRef, NationalRatings.Counts> grouped = ratings.groupedBySchool();

        assertThat(grouped)
                .hasSize(NATION.schoolsByTrust().size() + 1)
                .isEqualTo(ratings.groupedByTrust())
                .allSatisfy((organisation, counts) -> assertThat(NationalRatings.counts(rolledUp, organisation))
                        .isEqualTo(counts));
        assertThat(ratings.generated()).isEqualTo(60 * 12 * 30);
    }

    @Test
    void findsTheSameConvergenceBothWays() {
        NationalConvergence convergence = new NationalConvergence(new InventedNation(400, 7));

        assertThat(convergence.measured())
                .isEqualTo(convergence.streamed())
                .containsValue(true)
                .containsValue(false);
        assertThat(convergence.explained()).isPositive();
        assertThat(convergence.size()).isEqualTo(4_000);
    }

    @Test
    void printsALineForEachContender() {
        Captured out = new Captured();
        NationalBenchmark.run(List.of(30), out.stream());

        assertThat(out.text().lines())
                .anyMatch(line -> line.startsWith("10800 ratings of 30 schools, rolled up to "))
                .anyMatch(line -> line.matches("RatingTally and RatingRollUp +[0-9.]+ +[0-9.]+ +[0-9.]+"))
                .anyMatch(line -> line.matches("groupingBy school, component and level +[0-9.]+ +[0-9.]+ +1\\.00"))
                .anyMatch(line -> line.matches("UpwardsConvergence, the class alone +[0-9.]+ +[0-9.]+ +[0-9.]+"));
    }
}
