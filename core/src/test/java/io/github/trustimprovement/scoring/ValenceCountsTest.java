// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import org.junit.jupiter.api.Test;

class ValenceCountsTest {
    @Test
    void putsEachUnitInOnePlace() {
        ValenceCounts counts = new ValenceCounts(12, 9, 4, 7, 3);

        assertThat(counts.positiveOnly()).isEqualTo(8);
        assertThat(counts.negativeOnly()).isEqualTo(5);
        assertThat(counts.units()).isEqualTo(8 + 5 + 4 + 3);
    }

    @Test
    void givesTheCountOfAValence() {
        ValenceCounts counts = new ValenceCounts(12, 9, 4, 7, 3);

        assertThat(counts.of(CountedValence.POSITIVE)).isEqualTo(12);
        assertThat(counts.of(CountedValence.NEGATIVE)).isEqualTo(9);
        assertThat(counts.of(CountedValence.UNSTATED)).isEqualTo(7);
    }

    @Test
    void rejectsANegativeCount() {
        assertThatThrownBy(() -> new ValenceCounts(0, -1, 0, 0, 0))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ValenceCounts.negative: from 0 to 2^53, was: -1");
    }

    @Test
    void rejectsMoreUnitsBothWaysThanOneWay() {
        assertThatThrownBy(() -> new ValenceCounts(3, 2, 3, 0, 0))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ValenceCounts.both: from 0 to 2, was: 3");
        assertThatThrownBy(() -> new ValenceCounts(3, 2, -1, 0, 0))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ValenceCounts.both: from 0 to 2, was: -1");
    }

    @Test
    void rejectsMoreUnitsWithoutAnyValenceThanWithACodingThatHasNone() {
        assertThatThrownBy(() -> new ValenceCounts(0, 0, 0, 1, 2))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ValenceCounts.unstatedOnly: from 0 to 1, was: 2");
    }
}
