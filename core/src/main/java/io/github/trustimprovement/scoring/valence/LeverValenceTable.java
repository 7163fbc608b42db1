// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.CountedGroup;
import io.github.trustimprovement.scoring.CountedLeader;
import io.github.trustimprovement.scoring.CountedSpeakers;
import io.github.trustimprovement.scoring.CountedValence;
import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.LeverValenceTally;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.ReportingGuard;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.study.CodedMaterial;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.text.TextTable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How levers were judged: how many segments judge 'commonality' negative, and how many of those of CEOs.
 *
 * <p>{@code System.out.println(LeverValenceTable.of(study, CountingUnit.SEGMENT))} prints levers in printed order, which
 * is no rank; {@code table.estimate(Lever.COMMONALITY, Valence.NEGATIVE, LeaderGroup.CEO)} is one number of it, and
 * {@code table.of(CountedLeader.of("p01"))} the table of one leader.
 *
 * <p>A unit counts once for each lever and valence. One that judges a lever both ways counts under both valences and
 * once among the {@linkplain #units(Lever) units} of the lever.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} where nothing was coded, or nobody of the group took part;
 * {@link UndefinedReason#CODERS_NOT_RESOLVED} where several people coded a segment and none was chosen;
 * {@link UndefinedReason#SPEAKERS_NOT_IDENTIFIED} where leaders are counted and no segment has one of the roster.
 *
 * <p>Judgements by lever and valence: Rollett (2026), s. 3.3; by group: s. 4.6.
 *
 * @param <U> what is counted
 * @since 0.1.0
 */
public final class LeverValenceTable<U extends CountingUnit> extends Result {
    /** What the table is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("valence/lever-valence-table")
            .title("Lever by valence")
            .question("How many segments, leaders or codings judge each lever positive, negative, both or neither?")
            .formula("units that judge the lever so, each once; n = units looked at")
            .range("whole numbers from 0 to n")
            .putUndefinedCase(UndefinedReason.NO_DATA, "nothing was coded, or nobody of the group took part")
            .putUndefinedCase(UndefinedReason.CODERS_NOT_RESOLVED, "several people coded a segment and none was chosen")
            .putUndefinedCase(
                    UndefinedReason.SPEAKERS_NOT_IDENTIFIED, "leaders are counted and no segment has one of the roster")
            .addSources("Rollett (2026), s. 3.3, and by group s. 4.6")
            .addCaveats(
                    Caveat.FREQUENCY_IS_NOT_IMPORTANCE,
                    Caveat.PURPOSIVE_SAMPLE,
                    Caveat.PERCEPTION_NOT_EFFECT,
                    Caveat.VALENCE_IS_CONTEXTUAL)
            .build();

    private final LeverValenceTally<U> tally;
    private final CountedSpeakers whose;
    private final LeverValenceNumbers numbers;

    private LeverValenceTable(LeverValenceTally<U> tally, CountedSpeakers whose) {
        this.tally = tally;
        this.whose = whose;
        numbers = new LeverValenceNumbers(tally, whose);
    }

    /**
     * The table of a study or rows with one coder a segment.
     *
     * @param <U> what is counted
     * @param material what was coded: a study, or flat rows
     * @param unit what to count
     * @return the table
     */
    public static <U extends CountingUnit> LeverValenceTable<U> of(CodedMaterial material, U unit) {
        return of(LeverValenceTally.of(material, unit));
    }

    /**
     * The table of a study or rows.
     *
     * @param <U> what is counted
     * @param material what was coded: a study, or flat rows
     * @param unit what to count
     * @param selection whose codings count
     * @return the table
     */
    public static <U extends CountingUnit> LeverValenceTable<U> of(
            CodedMaterial material, U unit, CodingSelection selection) {
        return of(LeverValenceTally.of(material, unit, selection));
    }

    /**
     * The table of a tally.
     *
     * @param <U> what is counted
     * @param tally the tally
     * @return the table
     */
    public static <U extends CountingUnit> LeverValenceTable<U> of(LeverValenceTally<U> tally) {
        return new LeverValenceTable<>(tally, CountedSpeakers.all());
    }

    /**
     * Every coder apart: one table for each coder who is declared or named by a coding. Codings that name no coder are
     * in none of them.
     *
     * @param <U> what is counted
     * @param study the study
     * @param unit what to count
     * @return the tables by coder's id, declared coders first, each in the order of the study
     */
    public static <U extends CountingUnit> Map<String, LeverValenceTable<U>> byCoder(Study study, U unit) {
        Map<String, LeverValenceTable<U>> tables = new LinkedHashMap<>();
        Coders.of(study).forEach(coder -> tables.put(coder, of(study, unit, CodingSelection.coder(coder))));
        return Collections.unmodifiableMap(tables);
    }

    /**
     * The part of the table that one group or one leader voiced.
     *
     * @param speakers a group, a leader, or everyone
     * @return a table of the same tally
     */
    public LeverValenceTable<U> of(CountedSpeakers speakers) {
        return new LeverValenceTable<>(tally, speakers);
    }

    /**
     * Every leader of the roster apart: one table for each.
     *
     * @return the tables by leader's id, in the order of the ids
     */
    public Map<String, LeverValenceTable<U>> byLeader() {
        Map<String, LeverValenceTable<U>> tables = new LinkedHashMap<>();
        tally.leaders().keySet().forEach(id -> tables.put(id, of(CountedLeader.of(id))));
        return Collections.unmodifiableMap(tables);
    }

    /**
     * What was counted, of everyone.
     *
     * @return the tally
     */
    public LeverValenceTally<U> tally() {
        return tally;
    }

    /**
     * How many units judge a lever so.
     *
     * @param lever the lever
     * @param valence the valence
     * @return the estimate
     */
    public Estimate estimate(Lever lever, Valence valence) {
        return estimate(lever, CountedValence.of(valence));
    }

    /**
     * How many units of a group judge a lever so.
     *
     * @param lever the lever
     * @param valence the valence
     * @param group the group
     * @return the estimate
     */
    public Estimate estimate(Lever lever, Valence valence, LeaderGroup group) {
        return of(CountedGroup.of(group)).estimate(lever, valence);
    }

    /**
     * How many units judge a lever so, or without a valence.
     *
     * @param lever the lever
     * @param valence the valence, or that there is none
     * @return the estimate
     */
    public Estimate estimate(Lever lever, CountedValence valence) {
        return numbers.of(lever, valence);
    }

    /**
     * How many units carry a lever, each once whatever the valences: not the sum of the valences.
     *
     * @param lever the lever
     * @return the estimate
     */
    public Estimate units(Lever lever) {
        return numbers.units(lever);
    }

    /**
     * How many units judge a lever both positive and negative.
     *
     * @param lever the lever
     * @return the estimate
     */
    public Estimate mixed(Lever lever) {
        return numbers.both(lever);
    }

    /**
     * The numbers with a row for each lever, for printing, as far as a guard lets them.
     *
     * <p>A count is never a percentage, so that the guard decides only whether it is printed. A row is suppressed whole
     * where any count in it, of one valence, rests on fewer leaders than the guard asks for; of segments whose leaders
     * are not known, on fewer segments.
     *
     * @param guard what may be printed
     * @return the table, with n and caveats under it
     */
    @Override
    public TextTable toTextTable(ReportingGuard guard) {
        return new LeverValenceText(tally, guard).of(whose);
    }

    /**
     * The numbers of all groups with a row for each lever and valence, a column for each leader group, and n and caveats
     * under it.
     *
     * @return the table
     */
    public TextTable toGroupTable() {
        return toGroupTable(ReportingGuard.countsOnly());
    }

    /**
     * The numbers of all groups as far as a guard lets them be printed.
     *
     * <p>The last column is of all groups. Where one group is suppressed in a row, all groups are: what the others leave
     * of the whole would be that group's.
     *
     * @param guard what may be printed
     * @return the table
     */
    public TextTable toGroupTable(ReportingGuard guard) {
        return new LeverValenceText(tally, guard).byGroup();
    }

    /**
     * The numbers of all leaders with a row for each leader of the roster and each lever that the leader speaks of, and n
     * and caveats under it.
     *
     * @return the table
     */
    public TextTable toLeaderTable() {
        return toLeaderTable(ReportingGuard.countsOnly());
    }

    /**
     * The numbers of all leaders as far as a guard lets them be printed: one that suppresses fewer than two leaves only
     * the leaders' ids and groups.
     *
     * @param guard what may be printed
     * @return the table
     */
    public TextTable toLeaderTable(ReportingGuard guard) {
        return new LeverValenceText(tally, guard).byLeader();
    }

    @Override
    public Explanation explain() {
        return Explanation.of(DESCRIPTION, tally.basis(whose))
                .addAllAnswers(numbers.all())
                .build();
    }
}
