// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.study;

import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.concept.InvalidModelException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Flat rows, held or streamed, with the study that says what rows cannot: {@code CodedRows.of(study, rows)}.
 *
 * <p>{@code System.out.println(ValenceProfile.of(CodedRows.of(study, rows), Lever.COMMONALITY))}. A row without a code
 * makes a segment known that nobody coded. A theme without a lever is a judgement on the theme's own lever. Rows do not
 * say where in its source a segment lies.
 *
 * @since 0.1.0
 */
public final class CodedRows implements CodedMaterial {
    private final Study context;
    private final Supplier<Stream<CodedSegment>> rows;

    private CodedRows(Study context, Supplier<Stream<CodedSegment>> rows) {
        this.context = context;
        this.rows = rows;
    }

    /**
     * Rows that are held in any order, such as those of one coder and then those of another; they may be measured any
     * number of times.
     *
     * <p>Rows of the same segment id in the same source are one segment, which stands where its first row was. What one of
     * them says of the speaker holds for all: it is enough if one names the participant, or the group.
     *
     * @param context the study that gives participants, sources, coders and codebook; its segments are not read
     * @param rows the rows
     * @return the material
     * @throws InvalidModelException if rows of one segment name two participants, or two groups
     */
    public static CodedRows of(Study context, Collection<CodedSegment> rows) {
        List<CodedSegment> sideBySide = sideBySide(rows);
        return new CodedRows(context, sideBySide::stream);
    }

    /**
     * Rows in a stream, of which none is held; the first measure uses it up, and a second one gets the stream's
     * {@link IllegalStateException}.
     *
     * <p>Rows of one segment must lie side by side, as those of {@link Study#codedSegments()} do: rows in a row with the
     * same segment, source, participant and group are one segment, which counts once.
     *
     * @param context the study that gives participants, sources, coders and codebook; its segments are not read
     * @param rows the rows, sequential or parallel
     * @return the material, to be measured once
     */
    public static CodedRows of(Study context, Stream<CodedSegment> rows) {
        return new CodedRows(context, () -> rows);
    }

    @Override
    public Study context() {
        return context;
    }

    @Override
    public Stream<CodedSegment> codedSegments() {
        return rows.get();
    }

    private static List<CodedSegment> sideBySide(Collection<CodedSegment> rows) {
        Map<List<String>, List<CodedSegment>> segments = new LinkedHashMap<>();
        rows.forEach(row -> segments.computeIfAbsent(List.of(row.source(), row.segment()), key -> new ArrayList<>())
                .add(row));
        return segments.values().stream().flatMap(CodedRows::ofOneSpeaker).toList();
    }

    private static Stream<CodedSegment> ofOneSpeaker(List<CodedSegment> rows) {
        Optional<String> participant =
                one("participant", rows, row -> row.participant().filter(id -> !id.isBlank()));
        Optional<LeaderGroup> group = one("leaderGroup", rows, CodedSegment::leaderGroup);
        return rows.stream()
                .map(row -> row.participant().equals(participant)
                                && row.leaderGroup().equals(group)
                        ? row
                        : row.toBuilder()
                                .participant(participant)
                                .leaderGroup(group)
                                .build());
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

    /** Of which study the rows are. */
    @Override
    public String toString() {
        return "rows of " + context.id();
    }
}
