// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.CountedGroup;
import io.github.trustimprovement.scoring.CountedSpeakers;
import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.LeaderUnit;
import io.github.trustimprovement.scoring.LeverValenceTally;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.ReportingGuard;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.SegmentUnit;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.study.CodedMaterial;
import io.github.trustimprovement.study.CodedRows;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.text.TextTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was said of one lever, without any netting: how many segments, and how many leaders, judge it positive only,
 * negative only, both ways, or mention it without a valence.
 *
 * <p>{@code System.out.println(ValenceProfile.of(material, Lever.COMMONALITY))}. This is the result to start from. Each
 * segment that carries the lever has one place, so that the four numbers add up to those that carry it; each is given
 * as k of the n that were looked at. Each leader of the roster likewise, by all the leader's segments together; one of
 * whom nobody selected has looked at a segment is left out, as {@link io.github.trustimprovement.scoring.LeaderStanding}
 * has it.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA}, {@link UndefinedReason#CODERS_NOT_RESOLVED}, and for leaders
 * {@link UndefinedReason#SPEAKERS_NOT_IDENTIFIED}.
 *
 * <p>Judgements by lever and valence: Rollett (2026), s. 3.3; by group: s. 4.6. SDK interpretation: the four places.
 *
 * @since 0.1.0
 */
public final class ValenceProfile extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("valence/valence-profile")
            .title("Valence profile")
            .question("How many segments and leaders judge the lever positive only, negative only, both ways, neither?")
            .formula("k of n each; every unit that carries the lever in one of four places, n = units looked at")
            .range("k from 0 to n; the four k add up to the units that carry the lever")
            .putUndefinedCase(UndefinedReason.NO_DATA, "nothing was coded, or nobody of the group took part")
            .putUndefinedCase(UndefinedReason.CODERS_NOT_RESOLVED, "several people coded a segment and none was chosen")
            .putUndefinedCase(
                    UndefinedReason.SPEAKERS_NOT_IDENTIFIED, "no segment has a speaker of the roster (leaders)")
            .addSources("Rollett (2026), s. 3.3, and by group s. 4.6")
            .addCaveats(
                    Caveat.VALENCE_IS_CONTEXTUAL,
                    Caveat.FREQUENCY_IS_NOT_IMPORTANCE,
                    Caveat.PERCEPTION_NOT_EFFECT,
                    Caveat.PURPOSIVE_SAMPLE)
            .build();

    private static final String ANY = "all that mention it";

    private final LeverValenceTally<SegmentUnit> segments;
    private final LeverValenceTally<LeaderUnit> leaders;
    private final Lever lever;

    private ValenceProfile(
            LeverValenceTally<SegmentUnit> segments, LeverValenceTally<LeaderUnit> leaders, Lever lever) {
        this.segments = segments;
        this.leaders = leaders;
        this.lever = lever;
    }

    /**
     * The profile of a lever in a study or rows with one coder a segment.
     *
     * @param material what was coded: a study, or flat rows
     * @param lever the lever
     * @return the profile
     */
    public static ValenceProfile of(CodedMaterial material, Lever lever) {
        return of(material, lever, CodingSelection.soleCoder());
    }

    /**
     * The profile of a lever in a study or rows.
     *
     * @param material what was coded: a study, or flat rows
     * @param lever the lever
     * @param selection whose codings count
     * @return the profile
     */
    public static ValenceProfile of(CodedMaterial material, Lever lever, CodingSelection selection) {
        Study context = material.context();
        return material instanceof CodedRows rows
                ? rows.codedSegments()
                        .collect(Collectors.teeing(
                                LeverValenceTally.collectingRows(context, CountingUnit.SEGMENT, selection),
                                LeverValenceTally.collectingRows(context, CountingUnit.LEADER, selection),
                                (segments, leaders) -> of(segments, leaders, lever)))
                : of(
                        LeverValenceTally.of(context, CountingUnit.SEGMENT, selection),
                        LeverValenceTally.of(context, CountingUnit.LEADER, selection),
                        lever);
    }

    /**
     * The profile of a lever in two tallies of the same segments.
     *
     * @param segments how many segments
     * @param leaders how many leaders
     * @param lever the lever
     * @return the profile
     * @throws IllegalArgumentException if the selections of codings differ
     */
    public static ValenceProfile of(
            LeverValenceTally<SegmentUnit> segments, LeverValenceTally<LeaderUnit> leaders, Lever lever) {
        if (!segments.selection().equals(leaders.selection())) {
            throw new IllegalArgumentException("ValenceProfile: both tallies of one selection, was: '"
                    + segments.selection() + "' and '" + leaders.selection() + "'");
        }
        return new ValenceProfile(segments, leaders, lever);
    }

    /**
     * What the profile is of.
     *
     * @return the lever
     */
    public Lever lever() {
        return lever;
    }

    /**
     * How many segments have a place.
     *
     * @param part the place
     * @param whose everyone, a group, or a leader
     * @return k of the segments looked at
     */
    public Estimate segments(ValencePart part, CountedSpeakers whose) {
        return UnitShare.of(segments, part.label(), each -> part.of(segments.counts(lever, each)), whose);
    }

    /**
     * How many segments carry the lever.
     *
     * @param whose everyone, a group, or a leader
     * @return k of the segments looked at
     */
    public Estimate segments(CountedSpeakers whose) {
        return UnitShare.of(segments, ANY, each -> segments.count(lever, each), whose);
    }

    /**
     * How many leaders have a place, by all their segments together.
     *
     * @param part the place
     * @param whose everyone, or a group
     * @return k of the leaders of the roster
     */
    public Estimate leaders(ValencePart part, CountedSpeakers whose) {
        return UnitShare.of(leaders, part.label(), each -> part.of(leaders.counts(lever, each)), whose);
    }

    /**
     * How many leaders speak of the lever.
     *
     * @param whose everyone, or a group
     * @return k of the leaders of the roster
     */
    public Estimate leaders(CountedSpeakers whose) {
        return UnitShare.of(leaders, ANY, each -> leaders.count(lever, each), whose);
    }

    /** Everyone, then the groups that anybody looked at belongs to. */
    List<CountedSpeakers> speakers() {
        List<CountedSpeakers> speakers = new ArrayList<>(List.of(CountedSpeakers.all()));
        Arrays.stream(CountedGroup.values())
                .filter(group -> segments.units(group) + leaders.units(group) > 0)
                .forEach(speakers::add);
        return speakers;
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = Explanation.of(DESCRIPTION)
                .putSubject("lever", lever.code())
                .putOption("selection", segments.selection().toString())
                .addAllSteps(leaders.basis(CountedSpeakers.all()).steps());
        for (CountedSpeakers whose : speakers()) {
            String suffix = whose instanceof CountedGroup ? ", " + whose.label() : "";
            for (ValencePart part : ValencePart.values()) {
                explanation.addAnswers(NamedAnswer.of("segments, " + part.label() + suffix, segments(part, whose)));
            }
            explanation.addAnswers(NamedAnswer.of("segments that carry it" + suffix, segments(whose)));
            for (ValencePart part : ValencePart.values()) {
                explanation.addAnswers(NamedAnswer.of("leaders, " + part.label() + suffix, leaders(part, whose)));
            }
            explanation.addAnswers(NamedAnswer.of("leaders who speak of it" + suffix, leaders(whose)));
        }
        return explanation.build();
    }

    /**
     * The profile with a row a place and a column for everyone and each group, segments first.
     *
     * @param guard what may be printed; where it suppresses one group, no group is printed, so that nobody can tell the
     *     one from the others and the whole
     * @return the table, with n and caveats under it
     */
    @Override
    public TextTable toTextTable(ReportingGuard guard) {
        return new ValenceProfileText(this, guard).table();
    }
}
