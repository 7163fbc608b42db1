// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.ConceptTally;
import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.LeaderMentions;
import io.github.trustimprovement.scoring.LeaderUnit;
import io.github.trustimprovement.scoring.LeverValenceTally;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.ReportingGuard;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.study.CodedMaterial;
import io.github.trustimprovement.text.TextTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * CEOs and other leaders side by side, for a family of codes that was declared in advance: {@code k1 / n1},
 * {@code k2 / n2} and their difference, row by row, such as of all eight levers.
 *
 * <p>{@code GroupComparison.of(study, selection, List.of(Lever.values()))}. It infers nothing unless asked: {@link #withInterval}
 * adds Newcombe's interval to each difference, {@link #withExactPermutation} the exact two-sided p, the p adjusted by
 * Holm's method over the whole family, and the smallest p that was attainable at all.
 *
 * <p>Undefined, row by row: as {@link PrevalenceDifference} and {@link ExactRolePermutation}:
 * {@link UndefinedReason#NO_DATA} where a group has no leader; {@link UndefinedReason#CODERS_NOT_RESOLVED} where
 * several people coded a segment and none was chosen; {@link UndefinedReason#SPEAKERS_NOT_IDENTIFIED} where no segment
 * has a speaker of the roster.
 *
 * <p>SDK interpretation of Rollett (2026), s. 4.6, where the groups differ in what they speak of, and nothing but a
 * tentative remark is made of it: rows stand in the order declared or in that of their names, never in that of the differences.
 *
 * @since 0.1.0
 */
public final class GroupComparison extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("comparison/group-comparison")
            .title("Group comparison")
            .question("How many CEOs and how many other leaders voice each of the codes declared?")
            .formula("k1 / n1, k2 / n2 and d = k1 / n1 - k2 / n2 for each code; 1 = CEOs, 2 = other leaders")
            .range("0 to 1 for a share, -1 to 1 for a difference")
            .putUndefinedCase(UndefinedReason.NO_DATA, "one of the groups has no leader who was looked at")
            .putUndefinedCase(UndefinedReason.CODERS_NOT_RESOLVED, "several people coded a segment and none was chosen")
            .putUndefinedCase(UndefinedReason.SPEAKERS_NOT_IDENTIFIED, "no segment has a speaker of the roster")
            .addSources("Newcombe (1998), doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I")
            .addSources("Holm (1979), Scandinavian Journal of Statistics 6(2), 65-70")
            .addCaveats(
                    Caveat.FREQUENCY_IS_NOT_IMPORTANCE,
                    Caveat.PURPOSIVE_SAMPLE,
                    Caveat.GROUPS_DIFFER,
                    Caveat.SMALL_N,
                    Caveat.MULTIPLE_COMPARISONS)
            .build();

    private final Map<String, PrevalenceDifference> differences;
    private final Optional<HolmAdjustment> adjustment;

    private GroupComparison(Map<String, PrevalenceDifference> differences, Optional<HolmAdjustment> adjustment) {
        this.differences = differences;
        this.adjustment = adjustment;
    }

    /**
     * The comparison of a family of mentions.
     *
     * @param family every comparison declared, by name; whatever the order of the map, rows stand in that of the names
     * @return the comparison
     * @throws InvalidModelException if a name is blank, or a leader is twice in one of the mentions
     */
    public static GroupComparison of(Map<String, LeaderMentions> family) {
        return ofOrdered(new TreeMap<>(family));
    }

    /** In the order of the map. */
    private static GroupComparison ofOrdered(Map<String, LeaderMentions> family) {
        Map<String, PrevalenceDifference> differences = new LinkedHashMap<>();
        family.forEach((name, mentions) -> {
            Require.notBlank("GroupComparison.name", name);
            differences.put(name, PrevalenceDifference.of(mentions));
        });
        return new GroupComparison(differences, Optional.empty());
    }

    /**
     * The comparison of levers, whatever the valence.
     *
     * @param tally the tally
     * @param levers the levers declared
     * @return the comparison, each row under the label of its lever
     */
    public static GroupComparison of(LeverValenceTally<LeaderUnit> tally, List<Lever> levers) {
        Map<String, LeaderMentions> family = new LinkedHashMap<>();
        levers.forEach(lever -> family.put(lever.label(), LeaderMentions.of(tally, lever)));
        return ofOrdered(family);
    }

    /**
     * The comparison of levers in a study or rows, whatever the valence.
     *
     * @param material what was coded: a study, or flat rows
     * @param selection whose codings count
     * @param levers the levers declared
     * @return the comparison, each row under the label of its lever
     */
    public static GroupComparison of(CodedMaterial material, CodingSelection selection, List<Lever> levers) {
        return of(LeverValenceTally.of(material, CountingUnit.LEADER, selection), levers);
    }

    /**
     * The comparison of concepts and local codes.
     *
     * @param tally the tally
     * @param codes the codes declared
     * @return the comparison, each row under its code
     */
    public static GroupComparison of(ConceptTally<LeaderUnit> tally, List<? extends Code> codes) {
        Map<String, LeaderMentions> family = new LinkedHashMap<>();
        codes.forEach(code -> family.put(code.code(), LeaderMentions.of(tally, code)));
        return ofOrdered(family);
    }

    /**
     * The same comparison with Newcombe's hybrid score interval beside each difference.
     *
     * @param level the nominal coverage of each interval by itself, above 0 and below 1
     * @return the comparison with intervals
     * @throws InvalidModelException if the level is out of range
     */
    public GroupComparison withInterval(double level) {
        Map<String, PrevalenceDifference> wider = new LinkedHashMap<>();
        differences.forEach((name, difference) -> wider.put(name, difference.withInterval(level)));
        return new GroupComparison(wider, adjustment);
    }

    /**
     * The same comparison with the exact two-sided p of each row, adjusted by Holm's method over all rows.
     *
     * @return the comparison with values of p
     */
    public GroupComparison withExactPermutation() {
        Map<String, Estimate> family = new LinkedHashMap<>();
        differences.forEach((name, difference) ->
                family.put(name, ExactRolePermutation.of(difference.groups()).estimate()));
        return new GroupComparison(differences, Optional.of(HolmAdjustment.ofEstimates(family)));
    }

    /**
     * The names of the comparisons.
     *
     * @return the names, in the order declared; of a map in the order of the names
     */
    public List<String> names() {
        return List.copyOf(differences.keySet());
    }

    /**
     * Both shares and their difference in one row.
     *
     * @param name the name of the row
     * @return the difference, with an interval if one was asked for
     * @throws InvalidModelException if none of that name was declared
     */
    public PrevalenceDifference difference(String name) {
        PrevalenceDifference found = differences.get(name);
        if (found == null) {
            throw InvalidModelException.of("GroupComparison.name", "declared, one of " + names(), name);
        }
        return found;
    }

    /**
     * The permutation of the roles in one row.
     *
     * @param name the name of the row
     * @return the permutation, or empty unless it was asked for
     * @throws InvalidModelException if none of that name was declared
     */
    public Optional<ExactRolePermutation> permutation(String name) {
        TwoGroups groups = difference(name).groups();
        return adjustment.map(asked -> ExactRolePermutation.of(groups));
    }

    /**
     * The values of p adjusted over all rows.
     *
     * @return the adjustment, or empty unless it was asked for
     */
    public Optional<HolmAdjustment> adjustment() {
        return adjustment;
    }

    @Override
    public Explanation explain() {
        return GroupComparisonText.explain(this);
    }

    /** A row for each comparison: how many of each group, the difference, and what else was asked for. */
    @Override
    public TextTable toTextTable(ReportingGuard guard) {
        return GroupComparisonText.table(this, guard);
    }
}
