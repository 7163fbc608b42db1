// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import io.github.trustimprovement.study.CodedMaterial;
import java.util.OptionalDouble;

/**
 * How strongly two properties of leaders go together: {@code V = sqrt(phi2 / min(r - 1, c - 1))} with
 * {@code phi2 = sum O^2 / (R C) - 1} over the cells of a table of leaders.
 *
 * <p>{@code CramersV.of(study, Lever.COMMONALITY).estimate()}. V is 0 where the
 * properties are independent, and 1 where one settles the other. It has no direction. With few leaders it is seldom
 * near 0 even where nothing goes together. Beside it stands the range when each leader in turn is left out; there is no
 * test of it.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} without leaders; {@link UndefinedReason#ONE_CATEGORY} where only one
 * row or one column has any; {@link UndefinedReason#METHODS_DIFFER} where what is set against each other was counted in
 * different ways; {@link UndefinedReason#CODERS_NOT_RESOLVED} where several people coded a segment and none was chosen;
 * {@link UndefinedReason#SPEAKERS_NOT_IDENTIFIED} where no segment has a speaker of the roster. SDK interpretation: r
 * and c count the rows and columns that have a leader.
 *
 * <p>Cramer (1946), 'Mathematical methods of statistics', ch. 21.
 *
 * @since 0.1.0
 */
public final class CramersV extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = LeaderTables.describe()
            .code("comparison/cramers-v")
            .title("Cramer's V")
            .question("How strongly do two properties of leaders go together?")
            .formula("V = sqrt(phi2 / min(r - 1, c - 1)); phi2 = sum O^2 / (R C) - 1; O = leaders in a cell,"
                    + " R and C = leaders in its row and column, r and c = rows and columns with leaders")
            .range("0 to 1")
            .addSources("Cramer (1946), Mathematical methods of statistics, ch. 21")
            .build();

    private final ContingencyTable table;
    private final Margins margins;
    private final Answers answers;

    private CramersV(ContingencyTable table) {
        this.table = table;
        margins = Margins.of(table);
        answers = new Answers(DESCRIPTION, table.basis());
    }

    /**
     * Cramer's V of a table.
     *
     * @param table the table of leaders
     * @return V
     */
    public static CramersV of(ContingencyTable table) {
        return new CramersV(table);
    }

    /**
     * Cramer's V of CEOs and other leaders by whether they speak of a lever, in a study or rows with one coder
     * a segment.
     *
     * @param material what was coded: a study, or flat rows
     * @param lever the lever
     * @return V
     */
    public static CramersV of(CodedMaterial material, Lever lever) {
        return of(material, lever, CodingSelection.soleCoder());
    }

    /**
     * Cramer's V of CEOs and other leaders by whether they speak of a lever, in a study or rows.
     *
     * @param material what was coded: a study, or flat rows
     * @param lever the lever
     * @param selection whose codings count
     * @return V
     */
    public static CramersV of(CodedMaterial material, Lever lever, CodingSelection selection) {
        return of(ContingencyTable.of(TwoGroups.mentions(material, lever, selection)));
    }

    /**
     * V, with the range when each leader in turn is left out.
     *
     * @return the estimate
     */
    public Estimate estimate() {
        return answers.unless(
                margins.whyUndefined(),
                table.total(),
                made -> made.value(margins.cramersV())
                        .smallestGroup(margins.smallest())
                        .leaveOneOut(margins.leaveOneOut(
                                fewer -> fewer.whyUndefined().isPresent()
                                        ? OptionalDouble.empty()
                                        : OptionalDouble.of(fewer.cramersV()))));
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = answers.explain().addAllSteps(LeaderTables.counts(table));
        if (margins.whyUndefined().isEmpty()) {
            double phiSquared = margins.phiSquared().toDouble();
            explanation.addSteps(
                    Step.of("phi2", phiSquared),
                    Step.of("n phi2, Pearson's chi-squared; no p is drawn from it", table.total() * phiSquared),
                    Step.of("min(r, c), rows or columns with leaders", (double) margins.smallerSide()));
        }
        return explanation.addAnswers(NamedAnswer.of("Cramer's V", estimate())).build();
    }
}
