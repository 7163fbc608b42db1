// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.saturation;

import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.study.CodedMaterial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether interviews had ceased to bring new codes: {@code reached} at the first run of interviews with
 * {@code new / base <= threshold}, where base is the number of codes in the first interviews and new the number of codes
 * that the run has first.
 *
 * <p>{@code ThematicSaturation.of(study, selection, SaturationCriterion.of(4, 2, 0.05)).place()} is
 * {@code 6+2} where the run of interviews 7 and 8 is the first, after six interviews. Runs move on by one interview.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} without interviews, {@link UndefinedReason#TOO_FEW_UNITS} with fewer
 * than base and run need, {@link UndefinedReason#ZERO_DENOMINATOR} where the base has no code,
 * {@link UndefinedReason#CODERS_NOT_RESOLVED} where several people coded a segment and none was chosen,
 * {@link UndefinedReason#SPEAKERS_NOT_IDENTIFIED} where leaders are taken and no segment has one of the roster.
 *
 * <p>Guest, Namey and Chen (2020), doi:10.1371/journal.pone.0232076. Only on request: the measure depends on the order of
 * interviews, and saturation is no notion of reflexive thematic analysis.
 *
 * @since 0.1.0
 */
public final class ThematicSaturation extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("saturation/thematic-saturation")
            .title("Thematic saturation")
            .question("After which interviews did a run bring few new codes?")
            .formula(
                    "reached at the first run with new / base <= threshold; base = codes in the first interviews, new ="
                            + " codes that the run has first")
            .range("reached or not-reached")
            .putUndefinedCase(UndefinedReason.NO_DATA, "there is no interview")
            .putUndefinedCase(UndefinedReason.TOO_FEW_UNITS, "there are fewer interviews than base and run need")
            .putUndefinedCase(UndefinedReason.ZERO_DENOMINATOR, "the base has no code")
            .putUndefinedCase(UndefinedReason.CODERS_NOT_RESOLVED, "several people coded a segment and none was chosen")
            .putUndefinedCase(
                    UndefinedReason.SPEAKERS_NOT_IDENTIFIED, "leaders are taken and no segment has one of the roster")
            .addSources("Guest, Namey and Chen (2020), doi:10.1371/journal.pone.0232076")
            .addCaveats(Caveat.NOT_FOR_REFLEXIVE_ANALYSIS, Caveat.ORDER_DEPENDENT, Caveat.PURPOSIVE_SAMPLE)
            .isOptIn(true)
            .build();

    private final CodeSequence interviews;
    private final SaturationCriterion criterion;
    private final int baseCodes;
    private final List<SaturationRun> runs;

    private ThematicSaturation(CodeSequence interviews, SaturationCriterion criterion) {
        this.interviews = interviews;
        this.criterion = criterion;
        List<Integer> newCodes = interviews.basis().whyUndefined().isPresent() ? List.of() : interviews.newCodes();
        baseCodes = sum(newCodes.subList(0, Math.min(criterion.baseSize(), newCodes.size())));
        runs = baseCodes == 0 ? List.of() : runs(newCodes);
    }

    /**
     * The saturation of a sequence of interviews.
     *
     * @param interviews the codes of each interview, in order
     * @param criterion what few new codes are
     * @return the saturation
     */
    public static ThematicSaturation of(CodeSequence interviews, SaturationCriterion criterion) {
        return new ThematicSaturation(interviews, criterion);
    }

    /**
     * The saturation of a study or rows, its sources taken as interviews in their order.
     *
     * @param material what was coded: a study, or flat rows
     * @param selection whose codings count
     * @param criterion what few new codes are
     * @return the saturation
     */
    public static ThematicSaturation of(
            CodedMaterial material, CodingSelection selection, SaturationCriterion criterion) {
        return of(CodeSequence.ofSources(material, selection), criterion);
    }

    private List<SaturationRun> runs(List<Integer> newCodes) {
        List<SaturationRun> all = new ArrayList<>();
        int length = criterion.runLength();
        for (long end = (long) criterion.baseSize() + length; end <= newCodes.size(); end++) {
            int last = (int) end;
            int found = sum(newCodes.subList(last - length, last));
            all.add(new SaturationRun(last - length + 1, last, found, (double) found / baseCodes));
        }
        return List.copyOf(all);
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Whether saturation was reached.
     *
     * @return {@code reached} or {@code not-reached}, of n interviews
     */
    public Classification classification() {
        List<Caveat> caveats = DESCRIPTION.caveatsWith(interviews.basis());
        return whyUndefined()
                .<Classification>map(reason -> Undefined.of(reason, interviews.size(), caveats))
                .orElseGet(() -> Classified.builder()
                        .value(reached().isPresent() ? "reached" : "not-reached")
                        .n(interviews.size())
                        .method(interviews.basis().method(DESCRIPTION).toBuilder()
                                .putOption("base", Integer.toString(criterion.baseSize()))
                                .putOption("run", Integer.toString(criterion.runLength()))
                                .putOption("threshold", Double.toString(criterion.threshold()))
                                .build())
                        .caveats(caveats)
                        .build());
    }

    /**
     * Where saturation was reached, as interviews before the run and interviews of the run.
     *
     * @return the place, such as {@code 6+2}; empty where it was not reached or is undefined
     */
    public Optional<String> place() {
        return reached().map(run -> (run.first() - 1) + "+" + criterion.runLength());
    }

    /**
     * How many codes the base has.
     *
     * @return the number of different codes; 0 where the sequence itself reports that no number can be made of it
     */
    public int baseCodes() {
        return baseCodes;
    }

    /**
     * What each run brought.
     *
     * @return the runs, in order; none where there are too few interviews, no base, or no number can be made of them
     */
    public List<SaturationRun> runs() {
        return runs;
    }

    private Optional<SaturationRun> reached() {
        return whyUndefined().isPresent()
                ? Optional.empty()
                : runs.stream()
                        .filter(run -> run.ratio() <= criterion.threshold())
                        .findFirst();
    }

    private Optional<UndefinedReason> whyUndefined() {
        if (interviews.basis().whyUndefined().isPresent()) {
            return interviews.basis().whyUndefined();
        }
        if (interviews.size() == 0) {
            return Optional.of(UndefinedReason.NO_DATA);
        }
        if (interviews.size() - criterion.baseSize() < criterion.runLength()) {
            return Optional.of(UndefinedReason.TOO_FEW_UNITS);
        }
        return baseCodes == 0 ? Optional.of(UndefinedReason.ZERO_DENOMINATOR) : Optional.empty();
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = Explanation.of(DESCRIPTION, interviews.basis())
                .putOption("base", Integer.toString(criterion.baseSize()))
                .putOption("run", Integer.toString(criterion.runLength()))
                .putOption("threshold", Double.toString(criterion.threshold()));
        if (interviews.basis().whyUndefined().isEmpty()) {
            explanation.addSteps(Step.of("codes in the base", baseCodes));
        }
        for (SaturationRun run : runs) {
            String where = "interviews " + run.first() + " to " + run.last();
            explanation
                    .addSteps(Step.of("new codes in " + where, run.newCodes()))
                    .addSteps(Step.of("ratio in " + where, run.ratio()));
        }
        return explanation
                .addAnswers(NamedAnswer.of(
                        "saturation" + place().map(place -> " at " + place).orElse(""), classification()))
                .build();
    }
}
