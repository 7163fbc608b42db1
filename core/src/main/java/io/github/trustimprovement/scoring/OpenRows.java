// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.study.CodedSegment;
import org.jspecify.annotations.Nullable;

/** Rows of one segment that lie side by side; used again for the next one. */
abstract class OpenRows<O extends OpenRows<O>> {
    private @Nullable CodedSegment head;

    /** Takes up the first row of a segment, or a further one. */
    final void add(CodedSegment row) {
        if (head == null) {
            head = row;
            begin(row);
        }
        read(row);
    }

    /** Forgets what was read and takes up what all rows of a segment say. */
    abstract void begin(CodedSegment row);

    /** Takes up what a row says of its coding. */
    abstract void read(CodedSegment row);

    /** Takes up what later rows of the same segment say of their codings. */
    abstract void readAll(O more);

    final boolean isBegun() {
        return head != null;
    }

    final boolean isOf(CodedSegment row) {
        return head != null && isSame(head, row);
    }

    private static boolean isSame(CodedSegment one, CodedSegment other) {
        return one.segment().equals(other.segment())
                && one.source().equals(other.source())
                && one.participant().equals(other.participant())
                && one.leaderGroup().equals(other.leaderGroup());
    }

    /** Takes up more rows, if they are of the same segment. */
    final boolean join(O more) {
        CodedSegment row = ((OpenRows<?>) more).head;
        boolean isSame = row != null && isOf(row);
        if (isSame) {
            readAll(more);
        }
        return isSame;
    }

    /** Lets the next row be of another segment. */
    final void close() {
        head = null;
    }
}
