// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** How the top, the lowest and the gap between them moved: what upwards convergence and the catch-up split share. */
final class GroupChanges {
    private final TopAndBottom groups;
    private final PanelNumbers numbers;
    private final Movement movement;

    GroupChanges(BalancedPanel panel, MeasureDescription measure, TopAndBottom groups) {
        this.groups = groups;
        movement = Movement.of(panel);
        PanelNumbers some = PanelNumbers.of(panel, measure, groups.least()).with("groups", groups.words());
        // whoever is followed from a first date is low there by bad luck as well
        numbers = groups == TopAndBottom.THIRDS_OF_THE_FIRST_DATE ? some.with(Caveat.REGRESSION_TO_THE_MEAN) : some;
    }

    private GroupChanges(TopAndBottom groups, PanelNumbers numbers, Movement movement) {
        this.groups = groups;
        this.numbers = numbers;
        this.movement = movement;
    }

    GroupChanges withoutRanges() {
        return new GroupChanges(groups, numbers.withoutRanges(), movement);
    }

    PanelVerdict verdict(Chance chance, PanelVerdict.Names names) {
        return new PanelVerdict(numbers, movement, chance, names);
    }

    Estimate top() {
        return number(GroupEnds::topChange);
    }

    Estimate bottom() {
        return number(GroupEnds::bottomChange);
    }

    Estimate gap() {
        return number(GroupEnds::gapChange);
    }

    private Estimate number(ToDoubleFunction<GroupEnds> change) {
        return numbers.number(
                UndefinedReason.GROUPS_TIED,
                omitted -> (omitted == DateValues.NOBODY ? movement : movement.without(omitted))
                        .ends(groups)
                        .map(ends -> OptionalDouble.of(change.applyAsDouble(ends)))
                        .orElseGet(OptionalDouble::empty));
    }

    /** An explanation that says who top and lowest are, and of how many each is where that is not one. */
    ExplanationBuilder explanation(MeasureDescription measure, BalancedPanel panel) {
        ExplanationBuilder explanation = Explanation.of(measure, panel.basis()).putOption("groups", groups.words());
        if (numbers.whyUndefined().isEmpty() && groups != TopAndBottom.EXTREMES) {
            movement.ends(groups)
                    .ifPresent(ends -> explanation
                            .putOption("in the top", Integer.toString(ends.tops()))
                            .putOption("in the lowest", Integer.toString(ends.bottoms()))
                            .addSteps(Step.of("in the top", ends.tops()), Step.of("in the lowest", ends.bottoms())));
        }
        return explanation;
    }
}
