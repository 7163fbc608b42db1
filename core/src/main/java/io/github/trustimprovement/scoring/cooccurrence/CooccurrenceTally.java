// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.scoring.CodeReader;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.RowSegments;
import io.github.trustimprovement.study.CodedMaterial;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;

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
    private final PlacedSegments placed;

    CooccurrenceTally(W window, CodingSelection selection, PlacedSegments placed) {
        this.window = window;
        this.selection = selection;
        this.placed = placed;
    }

    /**
     * The tally of a study or rows with one coder a segment.
     *
     * @param <W> when two codes are together
     * @param material what was coded: a study, or flat rows
     * @param window when two codes are together
     * @return the tally
     */
    public static <W extends UnitWindow> CooccurrenceTally<W> of(CodedMaterial material, W window) {
        return of(material, window, CodingSelection.soleCoder());
    }

    /**
     * The tally of a study or rows.
     *
     * @param <W> when two codes are together
     * @param material what was coded: a study, or flat rows
     * @param window when two codes are together
     * @param selection whose codings count
     * @return the tally
     */
    public static <W extends UnitWindow> CooccurrenceTally<W> of(
            CodedMaterial material, W window, CodingSelection selection) {
        return RowSegments.collect(material, collecting(material.context(), window, selection));
    }

    /**
     * The tally of segments that overlap, in a study with one coder a segment.
     *
     * @param study the study
     * @param window {@link Window#OVERLAP}
     * @return the tally
     */
    public static CooccurrenceTally<Overlap> of(Study study, Overlap window) {
        return of(study, window, CodingSelection.soleCoder());
    }

    /**
     * The tally of segments that overlap; of flat rows, which do not say where a segment lies, it does not compile.
     *
     * @param study the study
     * @param window {@link Window#OVERLAP}
     * @param selection whose codings count
     * @return the tally
     */
    public static CooccurrenceTally<Overlap> of(Study study, Overlap window, CodingSelection selection) {
        return study.segments().stream().collect(collecting(study, window, selection));
    }

    /**
     * A collector that tallies flat rows, in parallel if the stream is, as {@link RowSegments#sideBySide} reads them: parts
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
        return RowSegments.sideBySide(collecting(context, window, selection));
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
        Set<String> roster =
                context.participants().stream().map(Participant::id).collect(Collectors.toSet());
        CodeReader reader = CodeReader.of(context, selection);
        return Collector.of(
                () -> new CooccurrenceAccumulator(reader, window),
                CooccurrenceAccumulator::add,
                CooccurrenceAccumulator::combine,
                counted -> new CooccurrenceTally<>(window, selection, counted.toPlaced(roster)),
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
        return new CooccurrenceTally<>(window, selection, PlacedSegments.NONE);
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
        return new CooccurrenceTally<>(window, selection, placed.and(other.placed));
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
     * How many segments a selected coder has looked at, or how many leaders of the roster count, as
     * {@link io.github.trustimprovement.scoring.LeaderStanding} has it.
     *
     * @return N, in the {@linkplain Window#unit() unit} of the window
     */
    public long units() {
        return placed.units(window);
    }

    /**
     * How many segments were left out because several people coded them and none was chosen.
     *
     * @return the number of segments
     */
    public long unresolvedSegments() {
        return placed.unresolved();
    }

    /**
     * The codes that occur, with those that they stand under.
     *
     * @return the codes, sorted by their text
     */
    public List<Code> codes() {
        return placed.codes();
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
        return CodedUnit.of(window, placed.numbers(), placed.counted());
    }

    /** The leaders of the roster, in the order of their ids; none where no segment says who speaks. */
    List<String> identifiedRoster() {
        return placed.identifiedRoster();
    }

    /** The tally without what a leader says. */
    CooccurrenceTally<W> without(String leader) {
        return new CooccurrenceTally<>(window, selection, placed.without(leader));
    }

    /** The counts of two codes without each leader in turn. */
    List<PairCounts<?>> omissions(Code a, Code b) {
        return identifiedRoster().stream()
                .<PairCounts<?>>map(leader -> without(leader).counts(a, b))
                .toList();
    }

    CountBasis basis() {
        return placed.basis(window, selection);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CooccurrenceTally<?> tally
                && window.equals(tally.window)
                && selection.equals(tally.selection)
                && placed.equals(tally.placed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(window.label(), placed);
    }

    /** The tally on one line: window, how many units, and the selection. */
    @Override
    public String toString() {
        return window.label() + ", " + window.unit() + ": " + units() + "; " + selection;
    }
}
