// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.dna.Orientation;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.convergence.CatchUpSplit;
import io.github.trustimprovement.scoring.convergence.ConvergenceTypology;
import io.github.trustimprovement.scoring.convergence.GapToBest;
import io.github.trustimprovement.scoring.convergence.Membership;
import io.github.trustimprovement.scoring.convergence.SigmaConvergence;
import io.github.trustimprovement.scoring.convergence.TopAndBottom;
import io.github.trustimprovement.scoring.convergence.UpwardsConvergence;
import io.github.trustimprovement.scoring.convergence.VarianceSplit;
import io.github.trustimprovement.text.NumberText;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Rules on whether schools, or trusts, draw together on a measure. What they say may be chance, and is no verdict. */
final class ConvergenceRules {
    private static final Function<TrustRecord, Membership> MEMBERSHIP = OutcomePanel::membership;
    private static final String HOLDS = "upwards-convergence";

    /** What the rules on panels look at; made once a record. */
    static final Function<TrustRecord, List<OutcomePanel>> PANELS = OutcomePanel::of;

    /** What a threshold of schools counts. */
    static final String LEAST_SCHOOLS = "the least number of schools of the trust that must have a value at both dates";

    private static final RuleDescription NO_UPWARDS = By.rule(
                    "outcome/no-upwards-convergence", Severity.INFO, Orientation.SYSTEMIC.citation(), "C25")
            .title("Schools of which the top did not rise while the gap fell")
            .rationale("The paper quotes an idea of how all get better: the highest rise, and those below come nearer. "
                    + "Here one of the two, or both, did not happen between two dates. In few schools chance alone does "
                    + "that often, and no school is to blame for it.")
            .hint("see how often chance gives this in such a panel, and ask what lies behind the change of each school")
            .threshold(LEAST_SCHOOLS)
            .schemaCanSayIt(false)
            .addMeasures(ConvergenceTypology.DESCRIPTION.code(), UpwardsConvergence.DESCRIPTION.code())
            .build();

    private static final RuleDescription SPREAD_GREW = By.rule(
                    "outcome/spread-grew", Severity.INFO, Orientation.SYSTEMIC.citation(), "C26")
            .title("Schools that lie further apart than before")
            .rationale(
                    "To reduce differences among schools is one of the ends that the paper names. A wider spread may "
                            + "come of one school alone, of a top that pulls away, or of chance.")
            .hint("look at the values of each school, and see whether one of them makes the difference")
            .threshold(LEAST_SCHOOLS)
            .schemaCanSayIt(false)
            .addMeasures(GapToBest.DESCRIPTION.code(), SigmaConvergence.DESCRIPTION.code())
            .build();

    private static final RuleDescription FALLS_BEHIND = By.rule(
                    "outcome/lower-group-falls-behind", Severity.INFO, Orientation.SYSTEMIC.citation(), "C25")
            .title("Lowest third of the schools that moved away from the top third")
            .rationale(
                    "A gap grows because the top rises, because the lowest fall, or both, and each asks for something "
                            + "else. SDK interpretation: thirds are formed anew at each date, so that they need not be the same "
                            + "schools.")
            .hint("see which of the two groups moved, and whether it holds without any one school")
            .threshold(LEAST_SCHOOLS)
            .schemaCanSayIt(false)
            .addMeasures(CatchUpSplit.DESCRIPTION.code())
            .build();

    private static final RuleDescription TRUSTS_APART = By.rule(
                    "outcome/trusts-draw-apart", Severity.INFO, Orientation.SYSTEMIC.citation(), "C26", "V51")
            .title("Trusts of the record that lie further apart than before")
            .rationale("Differences lie between trusts as well as among the schools of each. The record has schools of "
                    + "partner trusts, and the part of all variance that lies between trusts grew. Which trust is better "
                    + "is not asked.")
            .hint("ask with the partners what the trusts could learn from each other")
            .threshold(LEAST_SCHOOLS)
            .schemaCanSayIt(false)
            .addMeasures(VarianceSplit.DESCRIPTION.code())
            .build();

    private ConvergenceRules() {}

    static List<Rule<TrustRecord>> all() {
        return List.of(
                Rule.of(NO_UPWARDS, context -> large(context, ConvergenceRules::noUpwards)),
                Rule.of(SPREAD_GREW, context -> large(context, ConvergenceRules::spreadGrew)),
                Rule.of(FALLS_BEHIND, context -> large(context, ConvergenceRules::fallsBehind)),
                Rule.of(TRUSTS_APART, context -> large(context, ConvergenceRules::trustsApart)));
    }

    /** Visits the panels that have as many schools as the caller asks for. */
    static void large(RuleContext<TrustRecord> context, BiConsumer<RuleContext<TrustRecord>, OutcomePanel> visit) {
        context.index(PANELS).stream()
                .filter(panel -> panel.size() >= Threshold.least(context))
                .forEach(panel -> visit.accept(context, panel));
    }

    private static void noUpwards(RuleContext<TrustRecord> context, OutcomePanel panel) {
        UpwardsConvergence upwards = UpwardsConvergence.of(panel.schools());
        ConvergenceTypology typology = ConvergenceTypology.of(panel.schools());
        if (upwards.classification() instanceof Classified found
                && !found.value().equals(HOLDS)
                && typology.classification() instanceof Classified type) {
            context.report(
                    panel.place(),
                    panel + ": it is not so that the top rose and the gap fell; mean and spread show " + type.value());
        }
    }

    private static void spreadGrew(RuleContext<TrustRecord> context, OutcomePanel panel) {
        SigmaConvergence sigma = SigmaConvergence.of(panel.schools());
        if (sigma.change() instanceof Defined change && change.value() > 0) {
            context.report(
                    panel.place(),
                    panel + ": the standard deviation went from " + ends(sigma.deviations())
                            + ", the mean distance to the best from "
                            + ends(GapToBest.of(panel.schools()).means()));
        }
    }

    private static String ends(List<Estimate> dates) {
        return number(dates.get(0)) + " to " + number(dates.get(dates.size() - 1));
    }

    static String number(Estimate number) {
        return NumberText.brief(number.ifDefined().orElseThrow());
    }

    private static void fallsBehind(RuleContext<TrustRecord> context, OutcomePanel panel) {
        CatchUpSplit split =
                CatchUpSplit.of(panel.schools(), TopAndBottom.THIRDS).withoutRanges();
        if (split.gapChange() instanceof Defined gap && gap.value() > 0) {
            context.report(
                    panel.place(),
                    panel + ": the gap of the thirds grew by " + number(gap)
                            + "; for the better, the top third moved by " + number(split.topChange())
                            + " and the lowest by " + number(split.bottomChange()));
        }
    }

    private static void trustsApart(RuleContext<TrustRecord> context, OutcomePanel panel) {
        VarianceSplit split = VarianceSplit.of(panel.observed(), context.index(MEMBERSHIP));
        if (split.classification() instanceof Classified found && found.value().endsWith("between-divergence")) {
            context.report(
                    panel.place(),
                    panel.of(split.panel().rows().size() + " schools of several trusts")
                            + ": the variance between trusts went from " + ends(split.between())
                            + ", that within them from " + ends(split.within()));
        }
    }
}
