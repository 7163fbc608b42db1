// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.study.CodedSegment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Rows that come in any order, kept by the segment that they are rows of: one id in one source. */
final class RowsBySegment {
    private final Map<List<String>, List<CodedSegment>> segments = new LinkedHashMap<>();

    void add(CodedSegment row) {
        segments.computeIfAbsent(List.of(row.source(), row.segment()), key -> new ArrayList<>())
                .add(row);
    }

    /** These rows and then those of another. */
    RowsBySegment with(RowsBySegment later) {
        later.segments.forEach((segment, rows) -> segments.merge(segment, rows, (these, those) -> {
            these.addAll(those);
            return these;
        }));
        return this;
    }

    /** The rows, segment by segment, each segment where its first row was and of the speaker whom any of its rows names. */
    Stream<CodedSegment> sideBySide() {
        segments.replaceAll((segment, rows) -> ofOneSpeaker(rows));
        return segments.values().stream().flatMap(List::stream);
    }

    private static List<CodedSegment> ofOneSpeaker(List<CodedSegment> rows) {
        Optional<String> participant =
                one("participant", rows, row -> row.participant().filter(id -> !id.isBlank()));
        Optional<LeaderGroup> group = one("leaderGroup", rows, CodedSegment::leaderGroup);
        rows.replaceAll(row -> row.participant().equals(participant)
                        && row.leaderGroup().equals(group)
                ? row
                : row.toBuilder().participant(participant).leaderGroup(group).build());
        return rows;
    }

    private static <T> Optional<T> one(
            String attribute, List<CodedSegment> rows, Function<CodedSegment, Optional<T>> named) {
        List<T> different =
                rows.stream().map(named).flatMap(Optional::stream).distinct().toList();
        if (different.size() > 1) {
            CodedSegment row = rows.get(0);
            throw InvalidModelException.of(
                    "CodedSegment." + attribute,
                    "one for all rows of segment '" + row.segment() + "' in source '" + row.source() + "'",
                    different);
        }
        return different.stream().findFirst();
    }
}
