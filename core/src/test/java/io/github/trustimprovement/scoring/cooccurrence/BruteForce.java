// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.scoring.CodeReader;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.SegmentCodes;
import io.github.trustimprovement.study.CodePoints;
import io.github.trustimprovement.study.Locator;
import io.github.trustimprovement.study.NoLocator;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.study.TimeSpan;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sets of segments and leaders by their ids, pair by pair and point by point; slow and plain. */
final class BruteForce {
    private final Map<Segment, SegmentCodes> codes = new HashMap<>();
    private final List<Segment> segments;
    private final Set<String> roster;

    BruteForce(Study study, CodingSelection selection) {
        CodeReader reader = CodeReader.of(study, selection);
        study.segments().forEach(segment -> codes.put(segment, reader.read(segment)));
        segments = study.segments().stream()
                .filter(segment -> read(segment).isPlaced())
                .toList();
        Set<String> lookedAt = leaders(segment -> true);
        Set<String> missed = study.segments().stream()
                .map(this::read)
                .filter(segment -> !segment.isPlaced())
                .flatMap(segment -> segment.leader().stream())
                .collect(Collectors.toSet());
        roster = study.participants().stream()
                .map(Participant::id)
                .filter(leader -> lookedAt.contains(leader) || !missed.contains(leader))
                .collect(Collectors.toSet());
    }

    Set<String> all(Window window) {
        return window instanceof SameLeader ? roster : ids(segment -> true);
    }

    /** The units that have a code. */
    Set<String> with(Window window, Code code) {
        return window instanceof SameLeader
                ? leaders(segment -> has(segment, code))
                : ids(segment -> has(segment, code));
    }

    /** The units that have a code and are together with the other. */
    Set<String> together(Window window, Code code, Code other) {
        if (window instanceof SameLeader) {
            return intersection(with(window, code), with(window, other));
        }
        return window instanceof SameSegment
                ? intersection(with(window, code), with(window, other))
                : ids(segment -> has(segment, code)
                        && segments.stream()
                                .filter(each -> has(each, other))
                                .anyMatch(each -> each == segment || isOverlap(segment, each)));
    }

    /** The leaders who have both codes together in what they alone say. */
    Set<String> leadersTogether(Window window, Code code, Code other) {
        return leaders(segment -> has(segment, code)
                && segments.stream()
                        .filter(each -> has(each, other))
                        .filter(each -> read(each).leader().equals(read(segment).leader()))
                        .anyMatch(each -> each == segment
                                || window instanceof SameLeader
                                || (window instanceof Overlap && isOverlap(segment, each))));
    }

    Set<String> leaders(Predicate<Segment> which) {
        return segments.stream()
                .filter(which)
                .map(this::read)
                .map(SegmentCodes::leader)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    static <T> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }

    private static <T> Set<T> intersection(Set<T> one, Set<T> other) {
        Set<T> both = new LinkedHashSet<>(one);
        both.retainAll(other);
        return both;
    }

    private SegmentCodes read(Segment segment) {
        return Objects.requireNonNull(codes.get(segment));
    }

    private boolean has(Segment segment, Code code) {
        return read(segment).codes().contains(code);
    }

    private Set<String> ids(Predicate<Segment> which) {
        return segments.stream().filter(which).map(Segment::id).collect(Collectors.toSet());
    }

    private static boolean isOverlap(Segment one, Segment other) {
        Locator a = one.locator();
        Locator b = other.locator();
        if (!one.source().equals(other.source()) || a instanceof NoLocator) {
            return false;
        }
        if (a instanceof CodePoints x && b instanceof CodePoints y) {
            return share(x.startCodePoint(), x.endExclusive(), y.startCodePoint(), y.endExclusive());
        }
        if (a instanceof TimeSpan x && b instanceof TimeSpan y) {
            return share(
                    (int) x.start().toMillis(),
                    (int) x.end().toMillis(),
                    (int) y.start().toMillis(),
                    (int) y.end().toMillis());
        }
        return a.equals(b);
    }

    private static boolean share(int from, int to, int otherFrom, int otherTo) {
        return IntStream.range(from, to).anyMatch(point -> point >= otherFrom && point < otherTo);
    }
}
