// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

import io.github.trustimprovement.study.CodePoints;
import io.github.trustimprovement.study.Locator;
import io.github.trustimprovement.study.Page;
import io.github.trustimprovement.study.Paragraph;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.TimeSpan;
import java.math.BigInteger;
import java.time.Duration;

/**
 * Where a segment lies, as a half-open stretch {@code [from, to)} of one kind in one source; a paragraph or page is a
 * stretch of length 1, a time is in nanoseconds.
 */
record Place(String source, Kind kind, BigInteger from, BigInteger to) {
    /** For windows that do not ask where a segment lies. */
    static final Place ANYWHERE = new Place("", Kind.NONE, BigInteger.ZERO, BigInteger.ZERO);

    private static final BigInteger NANOS_PER_SECOND = BigInteger.valueOf(1_000_000_000);

    enum Kind {
        CODE_POINTS,
        TIME,
        PARAGRAPH,
        PAGE,
        NONE
    }

    static Place of(Segment segment) {
        Locator locator = segment.locator();
        String source = segment.source();
        if (locator instanceof CodePoints points) {
            return new Place(
                    source,
                    Kind.CODE_POINTS,
                    BigInteger.valueOf(points.startCodePoint()),
                    BigInteger.valueOf(points.endExclusive()));
        }
        if (locator instanceof TimeSpan span) {
            return new Place(source, Kind.TIME, nanos(span.start()), nanos(span.end()));
        }
        if (locator instanceof Paragraph paragraph) {
            return numbered(source, Kind.PARAGRAPH, paragraph.number());
        }
        return locator instanceof Page page
                ? numbered(source, Kind.PAGE, page.number())
                : new Place(source, Kind.NONE, BigInteger.ZERO, BigInteger.ZERO);
    }

    private static Place numbered(String source, Kind kind, int number) {
        BigInteger from = BigInteger.valueOf(number);
        return new Place(source, kind, from, from.add(BigInteger.ONE));
    }

    private static BigInteger nanos(Duration time) {
        return BigInteger.valueOf(time.getSeconds()).multiply(NANOS_PER_SECOND).add(BigInteger.valueOf(time.getNano()));
    }

    boolean isKnown() {
        return kind != Kind.NONE;
    }

    /** Whether another place that begins here or later begins before this one ends. */
    boolean reaches(Place later) {
        return source.equals(later.source) && kind == later.kind && later.from.compareTo(to) < 0;
    }

    boolean isEmpty() {
        return from.compareTo(to) >= 0;
    }
}
