// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collector;

/**
 * Counts of codings by concept and leader group: how many segments speak of the aim 'child oriented'.
 *
 * <p>{@code ConceptTally.of(study, CountingUnit.SEGMENT).count(Aim.CHILD_ORIENTED)}.
 *
 * <p>A theme counts for its lever too, a sub-theme for its aim or object, and a local code for all that it stands
 * under; a unit that has two sub-themes of one object counts once for the object. Where coders must
 * {@linkplain CodingSelection#agreed() agree}, they agree on each of these levels by itself: two themes of one lever
 * are agreement on the lever. Merging and {@link Placement} are as in {@link LeverValenceTally}.
 *
 * <p>Aims, objects and levers as counted codes: Rollett (2026), s. 2.3, 3.2 and 3.3. The aims overlap (s. 3.1), so
 * counts do not add up to n.
 *
 * @param <U> what is counted
 * @since 0.1.0
 */
public final class ConceptTally<U extends CountingUnit> {
    private static final List<Caveat> CAVEATS =
            List.of(Caveat.FREQUENCY_IS_NOT_IMPORTANCE, Caveat.PURPOSIVE_SAMPLE, Caveat.PERCEPTION_NOT_EFFECT);

    private final TallyResult<Set<Code>, Code, U> result;

    private ConceptTally(TallyResult<Set<Code>, Code, U> result) {
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
    public static <U extends CountingUnit> ConceptTally<U> of(Study study, U unit) {
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
    public static <U extends CountingUnit> ConceptTally<U> of(Study study, U unit, CodingSelection selection) {
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
    public static <U extends CountingUnit> Collector<Segment, ?, ConceptTally<U>> collecting(
            Study context, U unit, CodingSelection selection) {
        return TallyResult.collecting(context, empty(unit, selection).result, ConceptTally::new);
    }

    /**
     * The tally of nothing.
     *
     * @param <U> what is counted
     * @param unit what to count
     * @param selection whose codings count
     * @return the identity of {@link #merge}
     */
    public static <U extends CountingUnit> ConceptTally<U> empty(U unit, CodingSelection selection) {
        return new ConceptTally<>(TallyResult.empty(ConceptScheme.INSTANCE, unit, selection));
    }

    /**
     * The tally of this one's segments and another's.
     *
     * @param other a tally of other segments
     * @return both
     * @throws IllegalArgumentException if the selections differ
     */
    public ConceptTally<U> merge(ConceptTally<U> other) {
        return new ConceptTally<>(result.merge(other.result));
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
     * How many units carry a concept or a local code.
     *
     * @param code the code
     * @return the count, of all groups
     */
    public long count(Code code) {
        return result.count(List.of(code), CountedSpeakers.all());
    }

    /**
     * How many units of a group or a leader carry a concept or a local code.
     *
     * @param code the code
     * @param whose a group, a leader, or everyone
     * @return the count
     */
    public long count(Code code, CountedSpeakers whose) {
        return result.count(List.of(code), whose);
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
     * The {@linkplain #count(Code) count} with n and caveats.
     *
     * @param code the code
     * @return the estimate
     */
    public Estimate estimate(Code code) {
        return result.estimate(List.of(code), CountedSpeakers.all(), CAVEATS);
    }

    /**
     * The {@linkplain #count(Code, CountedSpeakers) count} with n of the group or the leader and caveats.
     *
     * @param code the code
     * @param whose a group, a leader, or everyone
     * @return the estimate
     */
    public Estimate estimate(Code code, CountedSpeakers whose) {
        return result.estimate(List.of(code), whose, CAVEATS);
    }

    /**
     * The leaders of the roster with their groups; also those of whom no segment was coded.
     *
     * @return the groups by id, in the order of the ids
     */
    public Map<String, CountedGroup> leaders() {
        return result.groupsOfLeaders();
    }

    LeaderMentions mentions(Code code) {
        return result.mentions(
                List.of(code),
                result.basis(CountedSpeakers.all(), CAVEATS).toBuilder()
                        .putSubject("code", code.code())
                        .build());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConceptTally<?> tally && result.equals(tally.result);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(result);
    }

    /** The tally on one line: how many units, and the selection. */
    @Override
    public String toString() {
        return unit().plural() + ": " + units() + "; " + selection();
    }
}
