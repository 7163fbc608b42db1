// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import io.github.trustimprovement.study.Study;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How far coders agree on where stretches of a text begin and end, and of what category they are:
 * {@code alpha_U = 1 - sum of Do_c / sum of De_c} over the categories c, such as 0.859.
 *
 * <p>{@code UnitizingAlpha.of(study, "i01", "c1", "c2").estimate()}; {@link #estimate(String)} for one
 * category. Two stretches that overlap differ by the squares of the distances of their beginnings and of their ends, one
 * that lies in a gap of the other coder by the square of its length. Expected is the mean over all ways to lay the
 * stretches of all coders on one another.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} where nobody cut out a stretch, or of that category;
 * {@link UndefinedReason#ZERO_DENOMINATOR} where no way to lay the stretches gives a difference; and what the continuum
 * itself reports.
 *
 * <p>Krippendorff (1995), doi:10.2307/271061, in the form of (2004), 'Content analysis', 2nd ed., s. 11.6. Krippendorff,
 * Mathet, Bouvry and Widlöcher (2016), doi:10.1007/s11135-015-0266-1, replace it by another family of coefficients, for
 * it does not behave as expected with more than two coders; that family is not offered.
 *
 * @since 0.1.0
 */
public final class UnitizingAlpha extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("reliability/unitizing-alpha")
            .title("Unitizing alpha")
            .question("How far do coders agree on where coded stretches begin and end, and on their categories?")
            .formula("alpha_U = 1 - sum of Do_c / sum of De_c over categories c; Do_c = sum of the squared differences"
                    + " of the sections of two coders, over ordered pairs of m coders, / (m (m - 1) L^2), L = length of"
                    + " the continuum; De_c = (2 / L) sum over stretches of length l of ((N_c - 1) (2 l^3 - 3 l^2 + l) /"
                    + " 3 + l^2 sum over gaps h >= l of (h - l + 1)) / (m L (m L - 1) - sum of l (l - 1)); N_c ="
                    + " stretches of the category")
            .range("up to 1; about 0 for stretches laid by chance, below 0 for less agreement")
            .putUndefinedCase(UndefinedReason.NO_DATA, "no stretch, or a coder has not coded all of it")
            .putUndefinedCase(UndefinedReason.ZERO_DENOMINATOR, "no way to lay the stretches gives a difference")
            .addSources(
                    "Krippendorff (1995), doi:10.2307/271061",
                    "Krippendorff (2004), 'Content analysis: an introduction to its methodology', 2nd ed., s. 11.6")
            .addCaveats(Caveat.NOT_FOR_REFLEXIVE_ANALYSIS)
            .isOptIn(true)
            .build();

    private final Continuum continuum;
    private final Answers answers;
    private final Map<String, StretchDisagreement> byCategory;

    private UnitizingAlpha(Continuum continuum, Map<String, StretchDisagreement> byCategory) {
        this.continuum = continuum;
        answers = new Answers(
                DESCRIPTION,
                continuum.coders().size() > 2
                        ? continuum.basis().toBuilder()
                                .addCaveats(Caveat.UNITIZING_OF_MANY_CODERS)
                                .build()
                        : continuum.basis());
        this.byCategory = byCategory;
    }

    /**
     * The alpha of a continuum.
     *
     * @param continuum what coders cut out
     * @return alpha
     */
    public static UnitizingAlpha of(Continuum continuum) {
        Map<String, StretchDisagreement> byCategory = new TreeMap<>();
        continuum
                .byCategory()
                .forEach((category, stretches) ->
                        byCategory.put(category, StretchDisagreement.of(continuum, stretches)));
        return new UnitizingAlpha(continuum, byCategory);
    }

    /**
     * The alpha of a source, as coders of a study cut it. Flat rows do not do: they do not say where a segment lies.
     *
     * @param study the study
     * @param source the id of the source, with its text
     * @param coders the ids of the coders, at least two
     * @return alpha
     * @throws InvalidModelException if the study does not hold the text, or there are fewer than two coders
     */
    public static UnitizingAlpha of(Study study, String source, String... coders) {
        return of(Continuum.of(study, source, coders));
    }

    /**
     * The categories that any coder used.
     *
     * @return the labels, in their own order
     */
    public List<String> categories() {
        return List.copyOf(byCategory.keySet());
    }

    /**
     * Alpha over all categories; n is the number of stretches, of all coders.
     *
     * @return the estimate
     */
    public Estimate estimate() {
        return estimate(byCategory.values());
    }

    /**
     * Alpha of one category.
     *
     * @param category the category
     * @return the estimate; {@link UndefinedReason#NO_DATA} where nobody used it
     */
    public Estimate estimate(String category) {
        StretchDisagreement disagreement = byCategory.get(category);
        return estimate(disagreement == null ? List.of() : List.of(disagreement));
    }

    private Estimate estimate(Collection<StretchDisagreement> parts) {
        long n = parts.stream().mapToLong(StretchDisagreement::stretches).sum();
        BigDecimal expected = sum(parts, StretchDisagreement::expectedFraction);
        Optional<UndefinedReason> reason = parts.isEmpty()
                ? Optional.of(UndefinedReason.NO_DATA)
                : expected.signum() == 0 ? Optional.of(UndefinedReason.ZERO_DENOMINATOR) : Optional.empty();
        return answers.unless(
                reason,
                n,
                made -> made.value(BigDecimal.ONE
                        .subtract(sum(parts, StretchDisagreement::observedFraction)
                                .divide(expected, MathContext.DECIMAL128))
                        .doubleValue()));
    }

    private static BigDecimal sum(
            Collection<StretchDisagreement> parts, Function<StretchDisagreement, BigDecimal> fraction) {
        return parts.stream().map(fraction).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = answers.explain()
                .addSteps(
                        Step.of("length of the continuum, L", continuum.length()),
                        Step.of("coders, m", continuum.coders().size()));
        List<NamedAnswer> answers = new ArrayList<>();
        answers.add(NamedAnswer.of("alpha_U of all categories", estimate()));
        byCategory.forEach((category, parts) -> {
            explanation.addSteps(
                    Step.of(
                            "observed disagreement, Do of " + category,
                            parts.observedFraction().doubleValue()),
                    Step.of(
                            "expected disagreement, De of " + category,
                            parts.expectedFraction().doubleValue()));
            answers.add(NamedAnswer.of("alpha_U of " + category, estimate(category)));
        });
        return explanation.addAllAnswers(answers).build();
    }
}
