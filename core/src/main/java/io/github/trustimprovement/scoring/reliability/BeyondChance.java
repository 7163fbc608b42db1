// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.List;

/** What coefficients of agreement beyond chance do alike: {@code (observed - chance) / (1 - chance)}. */
abstract class BeyondChance extends Result {
    private final Coefficient coefficient;
    private final Asked asked;
    private final AnswerForm form;

    BeyondChance(Coefficient coefficient, Asked asked) {
        this.coefficient = coefficient;
        this.asked = asked;
        form = new AnswerForm(coefficient.answers(), coefficient.n(), coefficient.whyUndefined());
    }

    /**
     * The coefficient, with n (the units that it is made of) and caveats.
     *
     * @return the estimate
     */
    public Estimate estimate() {
        Estimate estimate = coefficientAlone();
        return asked.level().isEmpty()
                ? estimate
                : AnswerForm.withInterval(
                        estimate, standardError(), asked.level().getAsDouble(), coefficient.reach());
    }

    /**
     * Observed agreement: as in the formula, {@code po}, {@code P} or {@code pa}.
     *
     * @return the number
     */
    public Estimate observedAgreement() {
        return form.answer("observed agreement", coefficient.whyNoAgreement(), coefficient::observed);
    }

    /**
     * Agreement by chance: as in the formula, {@code pe} or {@code Pe}.
     *
     * @return the number
     */
    public Estimate chanceAgreement() {
        return form.answer("agreement by chance", coefficient.whyNoChance(), coefficient::chance);
    }

    /**
     * The standard error, for intervals, as if units were drawn at random from very many.
     *
     * @return the error; {@link UndefinedReason#NO_VARIATION} where all units are alike
     */
    public Estimate standardError() {
        return form.error("standard error", coefficient::variance);
    }

    final Estimate coefficientAlone() {
        return form.answer(coefficient::value);
    }

    final AnswerForm form() {
        return form;
    }

    /** The errors as they are shown if asked for. */
    List<NamedAnswer> errors() {
        return List.of(NamedAnswer.of("standard error", standardError()));
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = coefficient
                .answers()
                .explain()
                .addAllSteps(coefficient.counts())
                .addAnswers(NamedAnswer.of(coefficient.names().coefficient(), estimate()));
        addStep(explanation, coefficient.names().observed(), observedAgreement());
        addStep(explanation, coefficient.names().chance(), chanceAgreement());
        return asked.hasErrors() ? explanation.addAllAnswers(errors()).build() : explanation.build();
    }

    private static void addStep(ExplanationBuilder explanation, String symbol, Estimate estimate) {
        estimate.ifDefined().ifPresent(value -> explanation.addSteps(Step.of(symbol, value)));
    }
}
