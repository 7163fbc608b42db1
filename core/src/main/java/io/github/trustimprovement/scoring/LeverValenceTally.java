// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.scoring.LeverCell.Kind;
import io.github.trustimprovement.study.CodedMaterial;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;

/**
 * Counts of judgements by lever, valence, leader group and leader: how many segments, leaders or codings judge
 * 'commonality' negative.
 *
 * <p>{@code LeverValenceTally<SegmentUnit> tally = LeverValenceTally.of(study, CountingUnit.SEGMENT);
 * tally.count(Lever.COMMONALITY, CountedValence.NEGATIVE, CountedLeader.of("p01"));}
 *
 * <p>The two valences are counted side by side and never set off against each other. With n and caveats they are a
 * {@link io.github.trustimprovement.scoring.valence.LeverValenceTable}.
 *
 * <p>Judgements by lever and valence: Rollett (2026), s. 3.3; by group: s. 4.6.
 *
 * @param <U> what is counted
 * @since 0.1.0
 */
public final class LeverValenceTally<U extends CountingUnit> extends CodingTally<U> {
    private final TallyResult<LeverItems, LeverCell, U> result;

    private LeverValenceTally(TallyResult<LeverItems, LeverCell, U> result) {
        this.result = result;
    }

    @Override
    TallyResult<LeverItems, LeverCell, U> result() {
        return result;
    }

    /**
     * The tally of a study or rows with one coder a segment.
     *
     * @param <U> what is counted
     * @param material what was coded: a study, or flat rows
     * @param unit what to count
     * @return the tally
     */
    public static <U extends CountingUnit> LeverValenceTally<U> of(CodedMaterial material, U unit) {
        return of(material, unit, CodingSelection.soleCoder());
    }

    /**
     * The tally of a study or rows.
     *
     * @param <U> what is counted
     * @param material what was coded: a study, or flat rows
     * @param unit what to count
     * @param selection whose codings count
     * @return the tally
     */
    public static <U extends CountingUnit> LeverValenceTally<U> of(
            CodedMaterial material, U unit, CodingSelection selection) {
        return TallyCollectors.of(material, empty(unit, selection).result, LeverValenceTally::new);
    }

    /**
     * A collector that tallies segments, in parallel if the stream is.
     *
     * @param <U> what is counted
     * @param context the study that gives participants, coders and codebook; its own segments are not read
     * @param unit what to count
     * @param selection whose codings count
     * @return the collector
     */
    public static <U extends CountingUnit> Collector<Segment, ?, LeverValenceTally<U>> collecting(
            Study context, U unit, CodingSelection selection) {
        return TallyCollectors.ofSegments(context, empty(unit, selection).result, LeverValenceTally::new);
    }

    /**
     * A collector that tallies flat rows, in parallel if the stream is; rows of one segment must lie side by side.
     *
     * <p>A row counts under its participant, if that is one of the roster, else under the group that it states. Parts may
     * be cut between any two rows, also of one segment, and are put together in their order.
     *
     * @param <U> what is counted
     * @param context the study that gives participants, coders and codebook; its segments are not read
     * @param unit what to count
     * @param selection whose codings count
     * @return the collector
     */
    public static <U extends CountingUnit> Collector<CodedSegment, ?, LeverValenceTally<U>> collectingRows(
            Study context, U unit, CodingSelection selection) {
        return TallyCollectors.ofRows(context, empty(unit, selection).result, LeverValenceTally::new);
    }

    /**
     * The tally of nothing.
     *
     * @param <U> what is counted
     * @param unit what to count
     * @param selection whose codings count
     * @return the identity of {@link #merge}
     */
    public static <U extends CountingUnit> LeverValenceTally<U> empty(U unit, CodingSelection selection) {
        return new LeverValenceTally<>(TallyResult.empty(LeverScheme.INSTANCE, unit, selection));
    }

    /**
     * The tally of this one's segments and another's.
     *
     * @param other a tally of other segments
     * @return both
     * @throws IllegalArgumentException if the selections differ
     */
    public LeverValenceTally<U> merge(LeverValenceTally<U> other) {
        return new LeverValenceTally<>(result.merge(other.result));
    }

    /**
     * How many units judge a lever so.
     *
     * @param lever the lever
     * @param valence the valence, or that there is none
     * @return the count, of all speakers
     */
    public long count(Lever lever, CountedValence valence) {
        return count(lever, valence, CountedSpeakers.all());
    }

    /**
     * How many units of some speakers judge a lever so.
     *
     * @param lever the lever
     * @param valence the valence, or that there is none
     * @param whose a group, a leader, or everyone
     * @return the count
     */
    public long count(Lever lever, CountedValence valence, CountedSpeakers whose) {
        return result.count(LeverCell.of(lever, Kind.of(valence)), whose);
    }

    /**
     * How many units carry a lever, each once whatever the valences: not the sum of the counts by valence.
     *
     * @param lever the lever
     * @return the count, of all speakers
     */
    public long count(Lever lever) {
        return count(lever, CountedSpeakers.all());
    }

    /**
     * How many units of some speakers carry a lever, each once whatever the valences.
     *
     * @param lever the lever
     * @param whose a group, a leader, or everyone
     * @return the count
     */
    public long count(Lever lever, CountedSpeakers whose) {
        return result.count(LeverCell.of(lever, Kind.ANY), whose);
    }

    /**
     * How the units of some speakers judge a lever.
     *
     * @param lever the lever
     * @param whose a group, a leader, or everyone
     * @return the counts by valence
     */
    public ValenceCounts counts(Lever lever, CountedSpeakers whose) {
        return counts(kind -> LeverCell.of(lever, kind), whose);
    }

    /**
     * How the units of some speakers judge any lever: a unit that judges several levers negative counts once, and one
     * that judges a lever positive and another negative counts as both.
     *
     * @param whose a group, a leader, or everyone
     * @return the counts by valence
     */
    public ValenceCounts countsOfAnyLever(CountedSpeakers whose) {
        return counts(LeverCell::ofAnyLever, whose);
    }

    private ValenceCounts counts(Function<Kind, List<LeverCell>> cells, CountedSpeakers whose) {
        return new ValenceCounts(
                result.count(cells.apply(Kind.POSITIVE), whose),
                result.count(cells.apply(Kind.NEGATIVE), whose),
                result.count(cells.apply(Kind.BOTH), whose),
                result.count(cells.apply(Kind.UNSTATED), whose),
                result.count(cells.apply(Kind.UNSTATED_ONLY), whose));
    }

    LeaderMentions mentions(Lever lever, Optional<CountedValence> valence) {
        Map<String, String> subject = new LinkedHashMap<>(subject(lever));
        valence.ifPresent(each -> subject.put("valence", each.name().toLowerCase(Locale.ROOT)));
        return LeaderMentions.builder()
                .basis(basis(subject, CountedSpeakers.all()))
                .leaders(result.mentions(
                        LeverCell.of(lever, valence.map(Kind::of).orElse(Kind.ANY))))
                .build();
    }

    ClusteredCounts clusters(Lever lever, CountedSpeakers whose) {
        return result.clusters(LeverCell.of(lever, Kind.POSITIVE), LeverCell.of(lever, Kind.NEGATIVE), whose)
                .basis(basis(subject(lever), whose))
                .build();
    }

    private static Map<String, String> subject(Lever lever) {
        return Map.of("lever", lever.code());
    }

    /** The tally on one line: how many units, how many with a lever, and the selection. */
    @Override
    public String toString() {
        return unit().plural() + ": " + units() + ", with a lever: "
                + countsOfAnyLever(CountedSpeakers.all()).units() + "; " + selection();
    }
}
