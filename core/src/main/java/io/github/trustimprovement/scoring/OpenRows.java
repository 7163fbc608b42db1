// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.study.CodedSegment;
import org.jspecify.annotations.Nullable;

/** Rows of one segment that lie side by side; used again for the next one. */
final class OpenRows<I> {
    private final OpenSegment<I> segment = new OpenSegment<>();
    private @Nullable CodedSegment head;

    boolean isBegun() {
        return head != null;
    }

    boolean isOf(CodedSegment row) {
        return head != null && isSame(head, row);
    }

    private static boolean isSame(CodedSegment one, CodedSegment other) {
        return one.segment().equals(other.segment())
                && one.source().equals(other.source())
                && one.participant().equals(other.participant())
                && one.leaderGroup().equals(other.leaderGroup());
    }

    void begin(CodedSegment row) {
        head = row;
        segment.begin(row.source());
    }

    void add(CodedSegment row, Reading<I> reading) {
        segment.add(row.coder(), reading);
    }

    /** Takes up more rows, if they are of the same segment. */
    boolean join(OpenRows<I> more) {
        boolean isSame = more.head != null && isOf(more.head);
        if (isSame) {
            segment.addAll(more.segment);
        }
        return isSame;
    }

    /** Counts the segment, if there is one, and forgets it. */
    void addTo(UnitAccumulator<I, ?> accumulator) {
        if (head != null) {
            accumulator.add(segment, head.participant(), head.leaderGroup());
            head = null;
        }
    }
}
