// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.study.CodedMaterial;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collector;

/**
 * Counts of codings by concept, leader group and leader: how many segments speak of the aim 'child oriented'.
 *
 * <p>{@code ConceptTally.of(study, CountingUnit.SEGMENT).count(Aim.CHILD_ORIENTED)}.
 *
 * <p>A theme counts for its lever too, a sub-theme for its aim or object, and a local code for all that it stands
 * under; a unit that has two sub-themes of one object counts once for the object. Where coders must
 * {@linkplain CodingSelection#agreed() agree}, they agree on each of these levels by itself: two themes of one lever
 * are agreement on the lever.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} where nothing was coded, or nobody of the group took part;
 * {@link UndefinedReason#CODERS_NOT_RESOLVED} where several people coded a segment and none was chosen;
 * {@link UndefinedReason#SPEAKERS_NOT_IDENTIFIED} where leaders are counted and no segment has one of the roster.
 *
 * <p>Aims, objects and levers as counted codes: Rollett (2026), s. 2.3, 3.2 and 3.3. The aims overlap (s. 3.1), so
 * counts do not add up to n.
 *
 * @param <U> what is counted
 * @since 0.1.0
 */
public final class ConceptTally<U extends CountingUnit> extends CodingTally<U> {
    /** What the counts are, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("counts/concept-counts")
            .title("Concept counts")
            .question("How many segments, leaders or codings speak of an aim, an object, a lever or a local code?")
            .formula("units that have the code or anything that stands under it, each once; n = units looked at")
            .range("whole numbers from 0 to n")
            .putUndefinedCase(UndefinedReason.NO_DATA, "nothing was coded, or nobody of the group took part")
            .putUndefinedCase(UndefinedReason.CODERS_NOT_RESOLVED, "several people coded a segment and none was chosen")
            .putUndefinedCase(
                    UndefinedReason.SPEAKERS_NOT_IDENTIFIED, "leaders are counted and no segment has one of the roster")
            .addSources("Rollett (2026), ss. 2.3, 3.1, 3.2 and 3.3")
            .addCaveats(Caveat.FREQUENCY_IS_NOT_IMPORTANCE, Caveat.PURPOSIVE_SAMPLE, Caveat.PERCEPTION_NOT_EFFECT)
            .build();

    private final TallyResult<Set<Code>, Code, U> result;

    private ConceptTally(TallyResult<Set<Code>, Code, U> result) {
        this.result = result;
    }

    @Override
    TallyResult<Set<Code>, Code, U> result() {
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
    public static <U extends CountingUnit> ConceptTally<U> of(CodedMaterial material, U unit) {
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
    public static <U extends CountingUnit> ConceptTally<U> of(
            CodedMaterial material, U unit, CodingSelection selection) {
        return TallyCollectors.of(material, empty(unit, selection).result, ConceptTally::new);
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
        return TallyCollectors.ofSegments(context, empty(unit, selection).result, ConceptTally::new);
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
    public static <U extends CountingUnit> Collector<CodedSegment, ?, ConceptTally<U>> collectingRows(
            Study context, U unit, CodingSelection selection) {
        return TallyCollectors.ofRows(context, empty(unit, selection).result, ConceptTally::new);
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
     * How many units carry a concept or a local code.
     *
     * @param code the code
     * @return the count, of all speakers
     */
    public long count(Code code) {
        return count(code, CountedSpeakers.all());
    }

    /**
     * How many units of some speakers carry a concept or a local code.
     *
     * @param code the code
     * @param whose a group, a leader, or everyone
     * @return the count
     */
    public long count(Code code, CountedSpeakers whose) {
        return result.count(List.of(code), whose);
    }

    /**
     * The {@linkplain #count(Code) count} with n and caveats.
     *
     * @param code the code
     * @return the estimate
     */
    public Estimate estimate(Code code) {
        return estimate(code, CountedSpeakers.all());
    }

    /**
     * The {@linkplain #count(Code, CountedSpeakers) count} with n of the same speakers and caveats.
     *
     * @param code the code
     * @param whose a group, a leader, or everyone
     * @return the estimate
     */
    public Estimate estimate(Code code, CountedSpeakers whose) {
        CountBasis basis = basis(whose);
        long n = units(whose);
        return basis.whyUndefined()
                .<Estimate>map(reason -> Undefined.of(reason, n, basis.caveats()))
                .orElseGet(() -> Defined.builder()
                        .value((double) count(code, whose))
                        .n(n)
                        .clusters(result.leadersBehind(whose))
                        .method(basis.method(DESCRIPTION))
                        .caveats(basis.caveats())
                        .build());
    }

    LeaderMentions mentions(Code code) {
        return LeaderMentions.builder()
                .basis(basis(Map.of("code", code.code()), CountedSpeakers.all()))
                .leaders(result.mentions(List.of(code)))
                .build();
    }

    /** The tally on one line: how many units, and the selection. */
    @Override
    public String toString() {
        return unit().plural() + ": " + units() + "; " + selection();
    }
}
