// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.examples.Captured;
import org.junit.jupiter.api.Test;

/** That both sides of the benchmark compute the same; how long it takes is no matter for a test. */
class AlphaBenchmarkTest {
    @Test
    void bothGiveTheSameNumber() {
        int[][] coders = AlphaBenchmark.coders(500);

        assertThat(AlphaBenchmark.ours(AlphaBenchmark.data(coders)))
                .isEqualTo(AlphaBenchmark.dkpros(AlphaBenchmark.study(coders)), within(1e-12))
                .isBetween(0.7, 0.9);
    }

    @Test
    void printsALineForEach() {
        Captured out = new Captured();
        AlphaBenchmark.run(200, out.stream());

        assertThat(out.text().lines())
                .filteredOn(line ->
                        line.matches("(this library|DKPro Agreement 2.2.1) +0\\.[0-9]{6}( +[0-9]+\\.[0-9]){4} *"))
                .hasSize(4);
    }
}
