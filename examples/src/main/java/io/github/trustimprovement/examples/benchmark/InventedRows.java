// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.benchmark;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.CodedSegmentBuilder;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.Study;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows of coded segments in any number, the same at each call, each made when it is asked for.
 *
 * <p>Rows lie in pairs; half of the pairs are one segment. The two rows of a pair are about two levers, so that counting
 * segments and counting rows come to the same. One row of 8 is about an aim, and one of 8 has no valence.
 */
final class InventedRows {
    private static final long SEED = 20_260_101L;
    private static final int LEADERS = 14;
    private static final int CEOS = 8;
    private static final int ONE_OF = 8;

    private static final List<String> IDS =
            IntStream.range(0, LEADERS).mapToObj(i -> "p" + i).toList();
    private static final List<String> SOURCES =
            IntStream.range(0, LEADERS).mapToObj(i -> "i" + i).toList();
    private static final List<Coded<Lever>> LEVERS =
            Arrays.stream(Lever.values()).map(Coded::of).toList();

    private InventedRows() {}

    /** The study of the rows: its roster, and none of its segments. */
    static Study study() {
        return Study.builder()
                .id("invented")
                .addAllParticipants(IntStream.range(0, LEADERS)
                        .mapToObj(i -> Participant.of(IDS.get(i), group(i)))
                        .toList())
                .build();
    }

    static Stream<CodedSegment> of(int rows) {
        return IntStream.range(0, rows).mapToObj(InventedRows::row);
    }

    private static CodedSegment row(int number) {
        long pair = mix(SEED + number / 2);
        long own = mix(pair + number);
        int leader = part(pair, LEADERS);
        boolean isOneSegment = pair < 0;
        CodedSegmentBuilder row = CodedSegment.builder()
                .segment("s" + (isOneSegment ? number / 2 * 2 : number))
                .source(SOURCES.get(leader))
                .participant(IDS.get(leader))
                .leaderGroup(group(leader));
        if (part(own, ONE_OF) == 0) {
            return row.code(Aim.CHILD_ORIENTED).build();
        }
        int first = part(mix(pair), LEVERS.size());
        int further = number % 2 * (1 + part(own >>> Integer.SIZE, LEVERS.size() - 1));
        row.lever(LEVERS.get((first + further) % LEVERS.size()));
        if (part(mix(own), ONE_OF) != 0) {
            row.valence(own < 0 ? Valence.POSITIVE : Valence.NEGATIVE);
        }
        return row.build();
    }

    private static LeaderGroup group(int leader) {
        return leader < CEOS ? LeaderGroup.CEO : LeaderGroup.NON_CEO;
    }

    private static int part(long bits, int bound) {
        return (int) Long.remainderUnsigned(bits, bound);
    }

    /** Spreads the bits of a number: the last step of the generator SplitMix64. */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
