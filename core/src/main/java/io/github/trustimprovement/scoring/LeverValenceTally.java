// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.scoring.LeverCell.Kind;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collector;

/**
 * Counts of judgements by lever, valence and leader group: how many segments, leaders or codings judge 'commonality'
 * negative.
 *
 * <p>{@code LeverValenceTally<SegmentUnit> tally = LeverValenceTally.of(study, CountingUnit.SEGMENT);
 * tally.count(Lever.COMMONALITY, CountedValence.NEGATIVE);}
 *
 * <p>A tally is an immutable value and a commutative monoid: {@link #merge} of the tallies of two disjoint sets of
 * segments is the tally of both sets, in any order, with {@link #empty} as identity. Every coding has a
 * {@link Placement}, so that nothing vanishes. The counts say nothing of a net valence; there is none.
 *
 * <p>Judgements by lever and valence: Rollett (2026), s. 3.3; by group: s. 4.6.
 *
 * @param <U> what is counted
 * @since 0.1.0
 */
public final class LeverValenceTally<U extends CountingUnit> {
    private static final List<Caveat> CAVEATS = List.of(
            Caveat.FREQUENCY_IS_NOT_IMPORTANCE,
            Caveat.PURPOSIVE_SAMPLE,
            Caveat.PERCEPTION_NOT_EFFECT,
            Caveat.VALENCE_IS_CONTEXTUAL);

    private final TallyResult<LeverItems, LeverCell, U> result;

    private LeverValenceTally(TallyResult<LeverItems, LeverCell, U> result) {
        this.result = result;
    }

    /**
     * The tally of a study with one coder a segment.
     *
     * @param <U> what is counted
     * @param study the study
     * @param unit what to count
     * @return the tally
     */
    public static <U extends CountingUnit> LeverValenceTally<U> of(Study study, U unit) {
        return of(study, unit, CodingSelection.soleCoder());
    }

    /**
     * The tally of a study.
     *
     * @param <U> what is counted
     * @param study the study
     * @param unit what to count
     * @param selection whose codings count
     * @return the tally
     */
    public static <U extends CountingUnit> LeverValenceTally<U> of(Study study, U unit, CodingSelection selection) {
        return study.segments().stream().collect(collecting(study, unit, selection));
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
        return TallyResult.collecting(context, empty(unit, selection).result, LeverValenceTally::new);
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
     * What is counted.
     *
     * @return the unit
     */
    public U unit() {
        return result.unit();
    }

    /**
     * Whose codings count.
     *
     * @return the selection
     */
    public CodingSelection selection() {
        return result.selection();
    }

    /**
     * How many units judge a lever so.
     *
     * @param lever the lever
     * @param valence the valence
     * @return the count, of all groups
     */
    public long count(Lever lever, CountedValence valence) {
        return result.count(LeverCell.of(lever, Kind.of(valence)), CountedSpeakers.all());
    }

    /**
     * How many units of a group or a leader judge a lever so.
     *
     * @param lever the lever
     * @param valence the valence
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
     * @return the count, of all groups
     */
    public long count(Lever lever) {
        return result.count(LeverCell.of(lever, Kind.ANY), CountedSpeakers.all());
    }

    /**
     * How many units of a group or a leader carry a lever, each once whatever the valences.
     *
     * @param lever the lever
     * @param whose a group, a leader, or everyone
     * @return the count
     */
    public long count(Lever lever, CountedSpeakers whose) {
        return result.count(LeverCell.of(lever, Kind.ANY), whose);
    }

    /**
     * How many units judge a lever both positive and negative. A coding by itself never does.
     *
     * @param lever the lever
     * @return the count, of all groups
     */
    public long mixed(Lever lever) {
        return result.count(LeverCell.of(lever, Kind.MIXED), CountedSpeakers.all());
    }

    /**
     * How many units of a group or a leader judge a lever both positive and negative.
     *
     * @param lever the lever
     * @param whose a group, a leader, or everyone
     * @return the count
     */
    public long mixed(Lever lever, CountedSpeakers whose) {
        return result.count(LeverCell.of(lever, Kind.MIXED), whose);
    }

    /**
     * How many units judge some lever in a way; a unit that judges several levers so counts once.
     *
     * @param valence the way
     * @return the count
     */
    public long countAnyLever(CountedValence valence) {
        return result.count(LeverCell.ofAnyLever(Kind.of(valence)), CountedSpeakers.all());
    }

    /**
     * How many units carry any lever.
     *
     * @return the count, of all groups
     */
    public long withAnyLever() {
        return result.count(LeverCell.ofAnyLever(Kind.ANY), CountedSpeakers.all());
    }

    /**
     * How many units were looked at: segments that a selected coder has coded, leaders of the roster, or selected
     * codings of any kind.
     *
     * @return n, of all groups
     */
    public long units() {
        return result.units(CountedSpeakers.all());
    }

    /**
     * How many units of a group or a leader were looked at.
     *
     * @param whose a group, a leader, or everyone
     * @return n
     */
    public long units(CountedSpeakers whose) {
        return result.units(whose);
    }

    /**
     * How many codings met a fate. The numbers of all placements add up to the number of codings.
     *
     * @param placement the fate
     * @return the number of codings
     */
    public long codings(Placement placement) {
        return result.codings(placement);
    }

    /**
     * How many segments were left out because several people coded them and none was chosen.
     *
     * @return the number of segments
     */
    public long unresolvedSegments() {
        return result.unresolvedSegments();
    }

    /**
     * The {@linkplain #count(Lever, CountedValence) count} with n and caveats.
     *
     * @param lever the lever
     * @param valence the valence
     * @return the estimate
     */
    public Estimate estimate(Lever lever, CountedValence valence) {
        return estimate(LeverCell.of(lever, Kind.of(valence)), CountedSpeakers.all());
    }

    /**
     * The {@linkplain #count(Lever, CountedValence, CountedSpeakers) count} with n of the group or the leader and caveats.
     *
     * @param lever the lever
     * @param valence the valence
     * @param whose a group, a leader, or everyone
     * @return the estimate
     */
    public Estimate estimate(Lever lever, CountedValence valence, CountedSpeakers whose) {
        return estimate(LeverCell.of(lever, Kind.of(valence)), whose);
    }

    /**
     * The {@linkplain #count(Lever) count} with n and caveats.
     *
     * @param lever the lever
     * @return the estimate
     */
    public Estimate estimate(Lever lever) {
        return estimate(LeverCell.of(lever, Kind.ANY), CountedSpeakers.all());
    }

    /**
     * The {@linkplain #count(Lever, CountedSpeakers) count} with n of the group or the leader and caveats.
     *
     * @param lever the lever
     * @param whose a group, a leader, or everyone
     * @return the estimate
     */
    public Estimate estimate(Lever lever, CountedSpeakers whose) {
        return estimate(LeverCell.of(lever, Kind.ANY), whose);
    }

    /**
     * The {@linkplain #mixed(Lever) count of both valences} with n and caveats.
     *
     * @param lever the lever
     * @return the estimate
     */
    public Estimate estimateMixed(Lever lever) {
        return estimate(LeverCell.of(lever, Kind.MIXED), CountedSpeakers.all());
    }

    /**
     * The {@linkplain #mixed(Lever, CountedSpeakers) count of both valences} with n of the group or the leader and caveats.
     *
     * @param lever the lever
     * @param whose a group, a leader, or everyone
     * @return the estimate
     */
    public Estimate estimateMixed(Lever lever, CountedSpeakers whose) {
        return estimate(LeverCell.of(lever, Kind.MIXED), whose);
    }

    /**
     * How many units of a group or a leader judge some lever in a way, each once.
     *
     * @param valence the way
     * @param whose everyone, a group, or a leader
     * @return the count, or why there is none
     */
    public Estimate estimateAnyLever(CountedValence valence, CountedSpeakers whose) {
        return estimate(LeverCell.ofAnyLever(Kind.of(valence)), whose);
    }

    /**
     * How many units of a group or a leader judge some lever positive and some lever, the same or another, negative.
     *
     * @param whose everyone, a group, or a leader
     * @return the count, or why there is none
     */
    public Estimate estimateAnyLeverMixed(CountedSpeakers whose) {
        return estimate(LeverCell.ofAnyLever(Kind.MIXED), whose);
    }

    /**
     * How many units of a group or a leader judge some lever, each once.
     *
     * @param whose everyone, a group, or a leader
     * @return the count, or why there is none
     */
    public Estimate estimateAnyLever(CountedSpeakers whose) {
        return estimate(LeverCell.ofAnyLever(Kind.ANY), whose);
    }

    /**
     * How the units that carry a lever fall apart by valence, each unit in one place.
     *
     * @param lever the lever
     * @return the split, of all groups
     */
    public ValenceSplit split(Lever lever) {
        return split(lever, CountedSpeakers.all());
    }

    /**
     * How the units of a group or a leader that carry a lever fall apart by valence, each unit in one place.
     *
     * @param lever the lever
     * @param whose a group, a leader, or everyone
     * @return the split
     */
    public ValenceSplit split(Lever lever, CountedSpeakers whose) {
        return new ValenceSplit(
                result.count(LeverCell.of(lever, Kind.POSITIVE_ONLY), whose),
                result.count(LeverCell.of(lever, Kind.NEGATIVE_ONLY), whose),
                result.count(LeverCell.of(lever, Kind.MIXED), whose),
                result.count(LeverCell.of(lever, Kind.UNSTATED_ONLY), whose));
    }

    /**
     * The leaders of the roster with their groups; also those of whom no segment was coded.
     *
     * @return the groups by id, in the order of the ids
     */
    public Map<String, CountedGroup> leaders() {
        return result.groupsOfLeaders();
    }

    LeaderMentions mentions(Lever lever, Optional<CountedValence> valence) {
        CountBasisBuilder basis = basis(lever, CountedSpeakers.all());
        valence.ifPresent(each -> basis.putSubject("valence", each.name().toLowerCase(Locale.ROOT)));
        return result.mentions(LeverCell.of(lever, valence.map(Kind::of).orElse(Kind.ANY)), basis.build());
    }

    ClusteredCounts clusters(Lever lever, CountedSpeakers whose) {
        CountBasisBuilder basis = basis(lever, whose);
        if (whose instanceof CountedGroup) {
            basis.putSubject("group", whose.label());
        }
        return result.clusters(
                LeverCell.of(lever, Kind.POSITIVE), LeverCell.of(lever, Kind.NEGATIVE), whose, basis.build());
    }

    private CountBasisBuilder basis(Lever lever, CountedSpeakers whose) {
        return result.basis(whose, CAVEATS).toBuilder().putSubject("lever", lever.code());
    }

    private Estimate estimate(List<LeverCell> cells, CountedSpeakers whose) {
        return result.estimate(cells, whose, CAVEATS);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LeverValenceTally<?> tally && result.equals(tally.result);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(result);
    }

    /** The tally on one line: how many units, how many with a lever, and the selection. */
    @Override
    public String toString() {
        return unit().plural() + ": " + units() + ", with a lever: " + withAnyLever() + "; " + selection();
    }
}
