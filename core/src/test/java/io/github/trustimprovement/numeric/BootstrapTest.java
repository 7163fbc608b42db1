// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BootstrapTest {
    @Test
    void drawsAsManyElementsAsThereAreFromAGeneratorOfTheReplicate() {
        double[] values = Bootstrap.replicates(
                3, 2, 7, drawn -> drawn.length == 3 ? 100 * drawn[0] + 10 * drawn[1] + drawn[2] : -1);

        assertThat(values).containsExactlyInAnyOrder(digits(7, 0), digits(7, 1)).isSorted();
    }

    @Test
    void leavesOutReplicatesWithoutAValue() {
        double[] values = Bootstrap.replicates(2, 50, 1, drawn -> drawn[0] == drawn[1] ? Double.NaN : drawn[0]);

        assertThat(values).hasSizeBetween(10, 40).containsOnly(0, 1);
    }

    @ParameterizedTest
    @CsvSource({"1", "4"})
    void givesTheSameWhateverTheNumberOfThreads(int threads) throws ExecutionException, InterruptedException {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            double[] values = pool.submit(() -> means(42)).get();

            assertThat(values).isEqualTo(means(42)).isNotEqualTo(means(43));
        } finally {
            pool.shutdown();
        }
    }

    @ParameterizedTest
    @CsvSource({"0.95, 40", "0.9, 20", "0.99, 200", "0.5, 4"})
    void needsAReplicateOutsideEachEnd(double level, int least) {
        assertThat(Bootstrap.leastReplicates(level)).isEqualTo(least);
        assertThat(Bootstrap.cutAtEachEnd(level, least)).isEqualTo(1);
        assertThat(Bootstrap.cutAtEachEnd(level, least - 1)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1000, 0.95, 25", "1040, 0.95, 26", "999, 0.95, 24", "3, 0.95, 0", "100, 0.9, 5", "2, 0.1, 0"})
    void leavesOutHalfOfTheRestAtEachEnd(int values, double level, int cut) {
        assertThat(Bootstrap.cutAtEachEnd(level, values)).isEqualTo(cut);
    }

    private static double[] means(long seed) {
        return Bootstrap.replicates(
                20, 500, seed, drawn -> Arrays.stream(drawn).average().orElseThrow());
    }

    private static double digits(long seed, long replicate) {
        SplitMix64 random = SplitMix64.ofReplicate(seed, replicate);
        return 100 * random.nextInt(3) + 10 * random.nextInt(3) + random.nextInt(3);
    }
}
