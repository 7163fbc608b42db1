// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CodeReader;
import io.github.trustimprovement.scoring.CodedRows;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.CountBasisBuilder;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Stream;

/**
 * What it takes to count how often any two codes occur together in a {@link Window}, such as in one segment.
 *
 * <p>{@code CooccurrenceTally.of(study, Window.SAME_SEGMENT).counts(Lever.COMMONALITY, Aim.CHILD_ORIENTED)}. Codes are
 * read as in {@link io.github.trustimprovement.scoring.CodeReader}: a theme counts for its lever too, so a theme
 * always occurs together with its lever.
 *
 * <p>A tally is an immutable value and a commutative monoid for every window: {@link #merge} of the tallies of two
 * disjoint sets of segments is the tally of both sets, in any order, with {@link #empty} as identity. For
 * {@link Overlap} it keeps the place of each segment, so that the parts may also cut through a source.
 *
 * @param <W> when two codes are together
 * @since 0.1.0
 */
public final class CooccurrenceTally<W extends Window> {
    private final W window;
    private final CodingSelection selection;
    private final Map<PlacedCodes, Long> segments;
    private final Set<String> roster;
    private final long unresolvedSegments;

    CooccurrenceTally(
            W window,
            CodingSelection selection,
            Map<PlacedCodes, Long> segments,
            Set<String> roster,
            long unresolvedSegments) {
        this.window = window;
        this.selection = selection;
        this.segments = Map.copyOf(segments);
        this.roster = Set.copyOf(roster);
        this.unresolvedSegments = unresolvedSegments;
    }

    /**
     * The tally of a study with one coder a segment.
     *
     * @param <W> when two codes are together
     * @param study the study
     * @param window when two codes are together
     * @return the tally
     */
    public static <W extends Window> CooccurrenceTally<W> of(Study study, W window) {
        return of(study, window, CodingSelection.soleCoder());
    }

    /**
     * The tally of a study.
     *
     * @param <W> when two codes are together
     * @param study the study
     * @param window when two codes are together
     * @param selection whose codings count
     * @return the tally
     */
    public static <W extends Window> CooccurrenceTally<W> of(Study study, W window, CodingSelection selection) {
        return study.segments().stream().collect(collecting(study, window, selection));
    }

    /**
     * The tally of flat rows in a stream, of which none is held; rows of one segment must lie side by side.
     *
     * <p>For {@link Window#SAME_SEGMENT} and {@link Window#SAME_LEADER}: rows do not say where a segment lies, so that
     * {@link Window#OVERLAP} needs a study, and the call does not compile.
     *
     * @param <W> when two codes are together
     * @param context the study that gives participants, coders and codebook; its segments are not read
     * @param rows the rows, sequential or parallel; the stream is used up
     * @param window when two codes are together
     * @param selection whose codings count
     * @return the tally
     */
    public static <W extends UnitWindow> CooccurrenceTally<W> ofRows(
            Study context, Stream<CodedSegment> rows, W window, CodingSelection selection) {
        return rows.collect(collectingRows(context, window, selection));
    }

    /**
     * The tally of flat rows that are held, such as a list, in any order, as {@link CodedRows#together} puts
     * them.
     *
     * @param <W> when two codes are together
     * @param context the study that gives participants, coders and codebook; its segments are not read
     * @param rows the rows
     * @param window when two codes are together
     * @param selection whose codings count
     * @return the tally
     * @throws io.github.trustimprovement.concept.InvalidModelException if rows of one segment name two participants, or two
     *     groups
     */
    public static <W extends UnitWindow> CooccurrenceTally<W> ofRows(
            Study context, Collection<CodedSegment> rows, W window, CodingSelection selection) {
        return ofRows(context, CodedRows.together(rows), window, selection);
    }

    /**
     * A collector that tallies flat rows, in parallel if the stream is, as {@link CodedRows#sideBySide} reads them: parts
     * may be cut between any two rows, also of one segment, and are put together in their order.
     *
     * @param <W> when two codes are together
     * @param context the study that gives participants, coders and codebook; its segments are not read
     * @param window when two codes are together
     * @param selection whose codings count
     * @return the collector
     */
    public static <W extends UnitWindow> Collector<CodedSegment, ?, CooccurrenceTally<W>> collectingRows(
            Study context, W window, CodingSelection selection) {
        return CodedRows.sideBySide(collecting(context, window, selection));
    }

    /**
     * A collector that tallies segments, in parallel if the stream is.
     *
     * @param <W> when two codes are together
     * @param context the study that gives participants, coders and codebook; its own segments are not read
     * @param window when two codes are together
     * @param selection whose codings count
     * @return the collector
     */
    public static <W extends Window> Collector<Segment, ?, CooccurrenceTally<W>> collecting(
            Study context, W window, CodingSelection selection) {
        Set<String> roster = new HashSet<>();
        context.participants().stream().map(Participant::id).forEach(roster::add);
        CodeReader reader = CodeReader.of(context, selection);
        return Collector.of(
                () -> new CooccurrenceAccumulator(reader, window),
                CooccurrenceAccumulator::add,
                CooccurrenceAccumulator::combine,
                counted -> new CooccurrenceTally<>(
                        window, selection, counted.segments(), roster, counted.unresolvedSegments()),
                Collector.Characteristics.UNORDERED);
    }

    /**
     * The tally of nothing.
     *
     * @param <W> when two codes are together
     * @param window when two codes are together
     * @param selection whose codings count
     * @return the identity of {@link #merge}
     */
    public static <W extends Window> CooccurrenceTally<W> empty(W window, CodingSelection selection) {
        return new CooccurrenceTally<>(window, selection, Map.of(), Set.of(), 0);
    }

    /**
     * The tally of this one's segments and another's.
     *
     * @param other a tally of other segments
     * @return both, with the leaders of both rosters
     * @throws IllegalArgumentException if the selections differ
     */
    public CooccurrenceTally<W> merge(CooccurrenceTally<W> other) {
        if (!selection.equals(other.selection)) {
            throw new IllegalArgumentException(
                    "merge: both of one selection, was: '" + selection + "' and '" + other.selection + "'");
        }
        Map<PlacedCodes, Long> both = new HashMap<>(segments);
        other.segments.forEach((segment, number) -> both.merge(segment, number, Long::sum));
        Set<String> leaders = new HashSet<>(roster);
        leaders.addAll(other.roster);
        return new CooccurrenceTally<>(window, selection, both, leaders, unresolvedSegments + other.unresolvedSegments);
    }

    /**
     * When two codes are together.
     *
     * @return the window
     */
    public W window() {
        return window;
    }

    /**
     * Whose codings count.
     *
     * @return the selection
     */
    public CodingSelection selection() {
        return selection;
    }

    /**
     * How many segments a selected coder has looked at, or how many leaders the roster has.
     *
     * @return N, in the {@linkplain Window#unit() unit} of the window
     */
    public long units() {
        return window instanceof SameLeader ? roster.size() : looked();
    }

    private long looked() {
        return segments.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * How many segments were left out because several people coded them and none was chosen.
     *
     * @return the number of segments
     */
    public long unresolvedSegments() {
        return unresolvedSegments;
    }

    /**
     * The codes that occur, with those that they stand under.
     *
     * @return the codes, sorted by their text
     */
    public List<Code> codes() {
        return segments.keySet().stream()
                .flatMap(segment -> segment.codes().stream())
                .distinct()
                .sorted(Comparator.comparing(Code::code))
                .toList();
    }

    /**
     * How often two codes occur, apart and together.
     *
     * @param a the one code
     * @param b the other code; the same one counts how often it occurs
     * @return the counts
     */
    public PairCounts<W> counts(Code a, Code b) {
        return PairCounter.count(this, codedUnits(), a, b);
    }

    /** What the window counts. */
    List<CodedUnit> codedUnits() {
        return CodedUnit.of(window, segments, roster);
    }

    /** The leaders of the roster, in the order of their ids; none where no segment says who speaks. */
    List<String> identifiedRoster() {
        return isIdentified() ? roster.stream().sorted().toList() : List.of();
    }

    private boolean isIdentified() {
        return segments.keySet().stream().anyMatch(segment -> segment.leader().isPresent());
    }

    /** The tally without what a leader says. */
    CooccurrenceTally<W> without(String leader) {
        Map<PlacedCodes, Long> rest = new HashMap<>(segments);
        rest.keySet().removeIf(segment -> segment.leader().equals(Optional.of(leader)));
        Set<String> others = new HashSet<>(roster);
        others.remove(leader);
        return new CooccurrenceTally<>(window, selection, rest, others, unresolvedSegments);
    }

    CountBasis basis() {
        CountBasisBuilder basis = CountBasis.builder()
                .putOption("window", window.label())
                .putOption("unit", window.unit())
                .putOption("selection", selection.toString())
                .whyUndefined(whyUndefined());
        if (!(window instanceof SameLeader)) {
            basis.addCaveats(Caveat.CLUSTERED_SEGMENTS);
        }
        if (segments.keySet().stream().anyMatch(segment -> segment.leader().isEmpty())) {
            basis.addCaveats(Caveat.SPEAKERS_NOT_IDENTIFIED);
        }
        if (window instanceof Overlap
                && segments.keySet().stream()
                        .anyMatch(segment -> !segment.place().isKnown())) {
            basis.addCaveats(Caveat.PLACES_NOT_RECORDED);
        }
        return basis.build();
    }

    private Optional<UndefinedReason> whyUndefined() {
        if (unresolvedSegments > 0) {
            return Optional.of(UndefinedReason.CODERS_NOT_RESOLVED);
        }
        if (segments.isEmpty() || units() == 0) {
            return Optional.of(UndefinedReason.NO_DATA);
        }
        return window instanceof SameLeader && !isIdentified()
                ? Optional.of(UndefinedReason.SPEAKERS_NOT_IDENTIFIED)
                : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CooccurrenceTally<?> tally
                && window.equals(tally.window)
                && selection.equals(tally.selection)
                && segments.equals(tally.segments)
                && roster.equals(tally.roster)
                && unresolvedSegments == tally.unresolvedSegments;
    }

    @Override
    public int hashCode() {
        return Objects.hash(window.label(), segments, roster, unresolvedSegments);
    }

    /** The tally on one line: window, how many units, and the selection. */
    @Override
    public String toString() {
        return window.label() + ", " + window.unit() + ": " + units() + "; " + selection;
    }
}
