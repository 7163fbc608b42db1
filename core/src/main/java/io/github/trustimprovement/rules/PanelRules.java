// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.convergence.BetaConvergence;
import io.github.trustimprovement.scoring.convergence.CompositionSplit;
import io.github.trustimprovement.scoring.convergence.GammaConvergence;
import io.github.trustimprovement.scoring.time.TimePoint;
import java.math.BigDecimal;
import java.util.List;

/** Rules on what a change of a panel must not be taken for. */
final class PanelRules {
    private static final RuleDescription ORDER_TURNED = By.rule(
                    "outcome/order-turned", Severity.INFO, By.SDK.at("docs/spec/rules.md"), "C25")
            .title("Schools whose order changed much")
            .rationale("Schools may draw together, or stay as far apart, while they change places. Then the lowest of "
                    + "now are not those of then, and help for the one is no help for the other. How much is much is the "
                    + "caller's to declare.")
            .hint("follow each school, rather than whoever stands at an end")
            .threshold("the gamma, from 0 for an order turned round to 1 for one that stayed, from which on an order "
                    + "counts as kept")
            .schemaCanSayIt(false)
            .addMeasures(GammaConvergence.DESCRIPTION.code())
            .build();

    private static final RuleDescription REGRESSION = By.rule(
                    "outcome/regression-possible", Severity.INFO, By.SDK.at("docs/spec/rules.md"), "V55")
            .title("Schools that started low and rose faster, as chance would have it too")
            .rationale("Whoever is low by bad luck is likely to be higher the next time, so that a negative slope is "
                    + "what most panels show without any improvement. It is no evidence that the low caught up.")
            .hint("do not report it as catching up; look at further dates, or at more than one cohort")
            .threshold(ConvergenceRules.LEAST_SCHOOLS)
            .schemaCanSayIt(false)
            .addMeasures(BetaConvergence.DESCRIPTION.code())
            .build();

    private static final RuleDescription COMPOSITION = By.rule(
                    "outcome/change-by-joiners-and-leavers",
                    Severity.INFO,
                    Component.EVALUATE_INSIGHTS.citation(),
                    "C25",
                    "V55")
            .title("Mean that changed more by who was counted than by any school")
            .rationale(
                    "A mean moves when a strong school joins or a weak one leaves, or when one is no longer observed. "
                            + "None of that is a change in a school.")
            .hint("compare the schools that are there at both dates, and name the others beside them")
            .schemaCanSayIt(false)
            .addMeasures(CompositionSplit.DESCRIPTION.code())
            .build();

    private PanelRules() {}

    static List<Rule<TrustRecord>> all() {
        return List.of(
                Rule.of(
                        ORDER_TURNED,
                        context ->
                                context.index(ConvergenceRules.PANELS).forEach(panel -> orderTurned(context, panel))),
                Rule.of(REGRESSION, context -> ConvergenceRules.large(context, PanelRules::regression)),
                Rule.of(
                        COMPOSITION,
                        context ->
                                context.index(ConvergenceRules.PANELS).forEach(panel -> composition(context, panel))));
    }

    private static void orderTurned(RuleContext<TrustRecord> context, OutcomePanel panel) {
        if (GammaConvergence.of(panel.schools()).withoutRanges().estimate() instanceof Defined gamma
                && BigDecimal.valueOf(gamma.value()).compareTo(context.threshold()) < 0) {
            context.report(
                    panel.place(),
                    panel + ": their order stayed to a gamma of " + ConvergenceRules.number(gamma) + ", below "
                            + context.threshold().toPlainString());
        }
    }

    private static void regression(RuleContext<TrustRecord> context, OutcomePanel panel) {
        double years = TimePoint.timeOf(panel.schools().last())
                - TimePoint.timeOf(panel.schools().first());
        if (BetaConvergence.ofLevels(panel.schools(), years).withoutRanges().estimate() instanceof Defined slope
                && slope.value() < 0) {
            context.report(
                    panel.place(),
                    panel + ": a slope of " + ConvergenceRules.number(slope)
                            + " a year on the value at the start, which chance alone tends to give");
        }
    }

    private static void composition(RuleContext<TrustRecord> context, OutcomePanel panel) {
        CompositionSplit split = CompositionSplit.of(panel.schools());
        if (split.composition() instanceof Defined others
                && split.sameOrganisations() instanceof Defined same
                && StrictMath.abs(others.value()) > StrictMath.abs(same.value())) {
            context.report(
                    panel.place(),
                    panel + ": the mean changed by " + ConvergenceRules.number(split.total()) + ", of which "
                            + ConvergenceRules.number(others) + " by " + others(split) + " and "
                            + ConvergenceRules.number(same) + " by these schools");
        }
    }

    private static String others(CompositionSplit split) {
        return split.joiners().size() + " that joined and " + split.leavers().size() + " that left or were lost";
    }
}
