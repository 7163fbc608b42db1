// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.CountBasis;
import org.junit.jupiter.api.Test;

class PairCountsTest {
    @Test
    void countsEitherAsAUnion() {
        PairCounts<SameSegment> counts = PairCounts.of(Window.SAME_SEGMENT, 100, 10, 5, 200);

        assertThat(counts.either()).isEqualTo(105);
        assertThat(counts).hasToString("A 100, B 10, both 5 of 200 segments (same segment)");
        assertThat(counts.toBuilder().build()).isEqualTo(counts);
    }

    @Test
    void countsSegmentsThatOverlapEachOnce() {
        PairCounts<Overlap> counts = overlap(1, 3, 1, 3, 4, 10);

        assertThat(counts.either()).isEqualTo(4);
    }

    @Test
    void rejectsCountsThatDoNotFit() {
        assertThatThrownBy(() -> PairCounts.of(Window.SAME_LEADER, 3, 2, 3, 14))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("PairCounts.bWithA: from 0 to 2, was: 3");
        assertThatThrownBy(() -> PairCounts.of(Window.SAME_LEADER, 3, 2, -1, 14))
                .hasMessage("PairCounts.aWithB: from 0 to 3, was: -1");
        assertThatThrownBy(() -> PairCounts.of(Window.SAME_LEADER, 10, 8, 3, 14))
                .hasMessage("PairCounts.either: from 10 to 14, was: 15");
        assertThatThrownBy(() -> PairCounts.of(Window.SAME_LEADER, 0, 0, 0, -1))
                .hasMessage("PairCounts.units: from 0 to 2^53, was: -1");
        assertThatThrownBy(() -> overlap(1, 3, 1, 3, 5, 10)).hasMessage("PairCounts.both: from 3 to 4, was: 5");
        assertThatThrownBy(() -> overlap(1, 3, 1, 3, 2, 10)).hasMessage("PairCounts.both: from 3 to 4, was: 2");
        assertThatThrownBy(() -> PairCounts.of(Window.SAME_SEGMENT, 4, 4, 2, 9).toBuilder()
                        .aWithB(1)
                        .build())
                .hasMessage("PairCounts.aWithB: from 2 to 2, was: 1");
    }

    @Test
    void rejectsLeadersThatDoNotFit() {
        assertThat(new PairLeaders(14, 9, 4, 10, 3).withBoth()).isEqualTo(3);
        assertThatThrownBy(() -> new PairLeaders(14, 9, 4, 15, 3))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage(
                        "PairLeaders: both <= either <= roster, A and B <= either <= A + B, was: \"14, 9, 4, 15, 3\"");
        assertThatThrownBy(() -> new PairLeaders(14, 9, 4, 8, 3)).hasMessageEndingWith("was: \"14, 9, 4, 8, 3\"");
        assertThatThrownBy(() -> new PairLeaders(14, 4, 9, 8, 3)).hasMessageEndingWith("was: \"14, 4, 9, 8, 3\"");
        assertThatThrownBy(() -> new PairLeaders(14, 4, 9, 14, 3)).hasMessageEndingWith("was: \"14, 4, 9, 14, 3\"");
        assertThatThrownBy(() -> new PairLeaders(14, 4, 4, 4, 5)).hasMessageEndingWith("was: \"14, 4, 4, 4, 5\"");
        assertThatThrownBy(() -> new PairLeaders(14, 4, 4, 4, -1)).hasMessageEndingWith("was: \"14, 4, 4, 4, -1\"");
        assertThatThrownBy(() -> new PairLeaders(14, -1, 4, 4, 0)).hasMessageEndingWith("was: \"14, -1, 4, 4, 0\"");
        assertThatThrownBy(() -> new PairLeaders(14, 4, -1, 4, 0)).hasMessageEndingWith("was: \"14, 4, -1, 4, 0\"");
    }

    static PairCounts<Overlap> overlap(long withA, long withB, long aWithB, long bWithA, long both, long units) {
        return PairCounts.<Overlap>builder()
                .basis(CountBasis.builder().build())
                .window(Window.OVERLAP)
                .units(units)
                .withA(withA)
                .withB(withB)
                .aWithB(aWithB)
                .bWithA(bWithA)
                .both(both)
                .build();
    }
}
