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
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import io.github.trustimprovement.study.CodedMaterial;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where in a table more or fewer leaders are than if its two properties were independent:
 * {@code (O - E) / sqrt(E (1 - R/n) (1 - C/n))} with {@code E = R C / n}, cell by cell.
 *
 * <p>{@code AdjustedResiduals.of(table).residual("CEO", "voiced")}. Were the properties independent and the leaders
 * many, a residual would vary about 0 as a standard normal deviate does; with few leaders it only points at cells. There
 * is no test of it.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} without leaders; {@link UndefinedReason#ONE_CATEGORY} where only one
 * row or one column has any; {@link UndefinedReason#ZERO_DENOMINATOR} in a row or column without leaders;
 * {@link UndefinedReason#METHODS_DIFFER} where what is set against each other was counted in different ways;
 * {@link UndefinedReason#CODERS_NOT_RESOLVED} where several people coded a segment and none was chosen;
 * {@link UndefinedReason#SPEAKERS_NOT_IDENTIFIED} where no segment has a speaker of the roster.
 *
 * <p>Haberman (1973), 'The analysis of residuals in cross-classified tables', doi:10.2307/2529686.
 *
 * @since 0.1.0
 */
public final class AdjustedResiduals extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = LeaderTables.describe()
            .code("comparison/adjusted-residuals")
            .title("Adjusted residuals")
            .question("In which cells are more or fewer leaders than if the two properties were independent?")
            .formula("(O - E) / sqrt(E (1 - R/n) (1 - C/n)); E = R C / n; O = leaders in the cell,"
                    + " R and C = leaders in its row and column, n = all leaders")
            .range("any number; 0 where there are as many as expected")
            .putUndefinedCase(UndefinedReason.ZERO_DENOMINATOR, "the cell's row or column has no leader")
            .addSources("Haberman (1973), doi:10.2307/2529686")
            .build();

    private final ContingencyTable table;
    private final Margins margins;
    private final Answers answers;

    private AdjustedResiduals(ContingencyTable table) {
        this.table = table;
        margins = Margins.of(table);
        answers = new Answers(DESCRIPTION, table.basis());
    }

    /**
     * The residuals of a table.
     *
     * @param table the table of leaders
     * @return the residuals
     */
    public static AdjustedResiduals of(ContingencyTable table) {
        return new AdjustedResiduals(table);
    }

    /**
     * The residuals of CEOs and other leaders by whether they speak of a lever, in a study or rows with one coder
     * a segment.
     *
     * @param material what was coded: a study, or flat rows
     * @param lever the lever
     * @return the residuals
     */
    public static AdjustedResiduals of(CodedMaterial material, Lever lever) {
        return of(material, lever, CodingSelection.soleCoder());
    }

    /**
     * The residuals of CEOs and other leaders by whether they speak of a lever, in a study or rows.
     *
     * @param material what was coded: a study, or flat rows
     * @param lever the lever
     * @param selection whose codings count
     * @return the residuals
     */
    public static AdjustedResiduals of(CodedMaterial material, Lever lever, CodingSelection selection) {
        return of(ContingencyTable.of(TwoGroups.mentions(material, lever, selection)));
    }

    /**
     * The residual of one cell, with the range when each leader in turn is left out.
     *
     * @param row the label of the row
     * @param column the label of the column
     * @return the residual; above 0 where there are more leaders than expected
     * @throws io.github.trustimprovement.concept.InvalidModelException if there is no such label
     */
    public Estimate residual(String row, String column) {
        return residual(
                ContingencyTable.place("ContingencyTable.row", table.rows(), row),
                ContingencyTable.place("ContingencyTable.column", table.columns(), column));
    }

    private Estimate residual(int row, int column) {
        OptionalDouble residual = margins.adjustedResidual(row, column);
        Optional<UndefinedReason> reason =
                residual.isPresent() ? Optional.empty() : Optional.of(UndefinedReason.ZERO_DENOMINATOR);
        return answers.unless(
                margins.whyUndefined().or(() -> reason),
                table.total(),
                made -> made.value(residual.orElseThrow())
                        .smallestGroup(margins.smallest())
                        .leaveOneOut(margins.leaveOneOut(
                                fewer -> fewer.whyUndefined().isPresent()
                                        ? OptionalDouble.empty()
                                        : fewer.adjustedResidual(row, column))));
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = answers.explain().addAllSteps(LeaderTables.counts(table));
        for (String row : table.rows()) {
            for (String column : table.columns()) {
                explanation.addAnswers(NamedAnswer.of(row + ", " + column, residual(row, column)));
            }
        }
        return explanation.build();
    }
}
