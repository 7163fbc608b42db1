// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.Answer;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CodedAs;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.ReportingGuard;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.text.Alignment;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.text.TextTableBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Named measures of agreement, code by code, such as Cohen's kappa of two coders on each lever.
 *
 * <p>{@code System.out.println(CodingReliability.of(study, "c1", "c2").table(AgreementMeasure.COHEN_KAPPA))}. Beside the
 * measures stands how many segments are compared, and to how many of them each coder gave the code: on a code that is
 * hardly ever given, hardly anything can be said.
 *
 * <p>Undefined: what each measure says of itself; above all {@link UndefinedReason#ONE_CATEGORY}, where no coder gave
 * the code, or all gave it everywhere, and {@link UndefinedReason#NO_DATA} where no source was finished by two of the
 * coders.
 *
 * <p>SDK interpretation: a segment counts for a coder who has finished its source; there is no mean over codes, for
 * codes that are often given would hide the others.
 *
 * @since 0.1.0
 */
public final class CodingReliabilityTable extends Result {
    /** What the table is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("reliability/coding-reliability")
            .title("Coding reliability")
            .question("How far do coders agree on each code, over the segments that they have looked at?")
            .formula("for each code, a named measure of present and absent, in the segments of sources that two of the"
                    + " coders or more have finished")
            .range("that of each measure")
            .putUndefinedCase(UndefinedReason.NO_DATA, "no source was finished by two of the coders")
            .putUndefinedCase(UndefinedReason.ONE_CATEGORY, "the code was given everywhere or nowhere")
            .addSources("SDK interpretation; Krippendorff (2004), Content Analysis, 2nd edition, ch. 11, on agreement"
                    + " code by code")
            .addCaveats(Caveat.NOT_FOR_REFLEXIVE_ANALYSIS)
            .isOptIn(true)
            .build();

    private static final int MAX_WIDTH = 100;
    private static final int CODE_WIDTH = 32;
    private static final int GAP = 2;

    private final CodingReliability comparison;
    private final List<AgreementMeasure> measures;
    private final Map<CodedAs, ReliabilityData> data;

    private CodingReliabilityTable(
            CodingReliability comparison, List<AgreementMeasure> measures, Map<CodedAs, ReliabilityData> data) {
        this.comparison = comparison;
        this.measures = measures;
        this.data = data;
    }

    static CodingReliabilityTable of(
            CodingReliability comparison, List<CodedAs> codes, List<AgreementMeasure> measures) {
        if (measures.isEmpty()) {
            throw InvalidModelException.of("CodingReliabilityTable.measures", "one or more", measures);
        }
        if (measures.contains(AgreementMeasure.COHEN_KAPPA)
                && comparison.coders().size() > 2) {
            throw InvalidModelException.of(
                    "CodingReliabilityTable.measures", "none for two coders where there are more", measures);
        }
        Map<CodedAs, ReliabilityData> data = new LinkedHashMap<>();
        codes.forEach(code -> data.put(code, comparison.data(code)));
        return new CodingReliabilityTable(comparison, measures, data);
    }

    /**
     * The rows.
     *
     * @return codes, and levers with a valence
     */
    public List<CodedAs> codes() {
        return List.copyOf(data.keySet());
    }

    /**
     * The columns.
     *
     * @return the measures named
     */
    public List<AgreementMeasure> measures() {
        return measures;
    }

    /**
     * One measure of one code.
     *
     * @param code the code, one of {@link #codes()}
     * @param measure the measure
     * @return the estimate
     * @throws InvalidModelException if the code is no row
     */
    public Estimate estimate(CodedAs code, AgreementMeasure measure) {
        ReliabilityData ofCode = data.get(code);
        if (ofCode == null) {
            throw InvalidModelException.of("CodingReliabilityTable.code", "one of " + codes(), code);
        }
        return measure.of(ofCode);
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = Explanation.of(DESCRIPTION)
                .putSubject("coders", String.join(" and ", comparison.coders()))
                .addSteps(Step.of("segments compared", comparison.units().size()), Step.of("codings left out", (double)
                        comparison.codingsLeftOut()));
        data.keySet()
                .forEach(code -> measures.forEach(measure -> explanation.addAnswers(
                        NamedAnswer.of(code + ": " + measure.description().title(), estimate(code, measure)))));
        return explanation.build();
    }

    @Override
    public TextTable toTextTable() {
        TextTableBuilder table = TextTable.builder()
                .maxWidth(maxWidth())
                .title("Coding reliability: " + comparison)
                .column("Code", Alignment.LEFT)
                .column("Segments", Alignment.RIGHT);
        comparison.coders().forEach(coder -> table.column("By " + coder, Alignment.RIGHT));
        measures.forEach(measure -> table.column(measure.description().title(), Alignment.RIGHT));
        data.forEach((code, ofCode) -> table.row(row(code, ofCode)));
        if (data.isEmpty()) {
            table.note(TextTable.MISSING + ": no source was finished by two of the coders.");
        }
        if (comparison.codingsLeftOut() > 0) {
            table.note("Codings left out, of coders who have not finished the source, or alone have: "
                    + comparison.codingsLeftOut() + ".");
        }
        answers()
                .flatMap(answer -> answer instanceof Undefined undefined ? Stream.of(undefined) : Stream.empty())
                .map(undefined -> TextTable.MISSING + ": " + undefined.reason().wording() + ".")
                .distinct()
                .forEach(table::note);
        answers()
                .flatMap(answer -> answer.caveats().stream())
                .distinct()
                .map(Caveat::toLine)
                .forEach(table::note);
        return table.build();
    }

    /** Wider where many coders or measures would leave too little for the codes. */
    private int maxWidth() {
        int beside = Stream.concat(
                        Stream.concat(
                                Stream.of("Segments"),
                                comparison.coders().stream().map(coder -> "By " + coder)),
                        measures.stream().map(measure -> measure.description().title()))
                .mapToInt(header -> GAP + header.length())
                .sum();
        return Math.max(MAX_WIDTH, CODE_WIDTH + beside);
    }

    private Stream<Answer> answers() {
        return explain().answers().stream().map(NamedAnswer::answer);
    }

    private List<String> row(CodedAs code, ReliabilityData ofCode) {
        List<String> cells = new ArrayList<>(
                List.of(code.label(), Long.toString(CategoryTally.of(ofCode).pairableUnits())));
        for (int coder = 0; coder < comparison.coders().size(); coder++) {
            cells.add(Long.toString(present(ofCode, coder)));
        }
        measures.forEach(measure -> cells.add(ReportingGuard.countsOnly().text(estimate(code, measure))));
        return cells;
    }

    private static long present(ReliabilityData data, int coder) {
        long present = 0;
        for (int unit = 0; unit < data.units().size(); unit++) {
            present += data.position(unit, coder) == 1 ? 1 : 0;
        }
        return present;
    }
}
