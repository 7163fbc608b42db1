// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Values of p adjusted for a family of comparisons that was declared before any of them was looked at, such as of all
 * eight levers.
 *
 * <p>A comparison without a p stays undefined and still belongs to the family, as it was declared; leaving it out would
 * make the others look better (SDK interpretation).
 *
 * @since 0.1.0
 */
public abstract sealed class PValueAdjustment extends Result permits HolmAdjustment, BenjaminiHochberg {
    private final MeasureDescription measure;
    private final PValueFamily family;
    private final Map<String, Estimate> adjusted;

    PValueAdjustment(MeasureDescription measure, PValueFamily family, UnaryOperator<double[]> adjustment) {
        this.measure = measure;
        this.family = family;
        this.adjusted = Collections.unmodifiableMap(family.adjusted(measure, adjustment));
    }

    /**
     * The adjusted values of p.
     *
     * @return the values by name of the comparison, in the order of the names
     */
    public Map<String, Estimate> adjusted() {
        return adjusted;
    }

    /**
     * The adjusted p of one comparison.
     *
     * @param name the name of the comparison
     * @return the value
     * @throws InvalidModelException if none of that name was declared
     */
    public Estimate adjusted(String name) {
        Estimate found = adjusted.get(name);
        if (found == null) {
            throw InvalidModelException.of("PValueAdjustment.name", "declared, one of " + adjusted.keySet(), name);
        }
        return found;
    }

    /**
     * The comparisons whose adjusted p is no larger than a level; which level tells something is for the caller to say.
     *
     * @param level the level, such as one that was declared with the family
     * @return their names, in order
     */
    public List<String> namesAtMost(double level) {
        return adjusted.entrySet().stream()
                .filter(each -> each.getValue().ifDefined().orElse(Double.POSITIVE_INFINITY) <= level)
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = Explanation.of(measure).addAllSteps(family.steps());
        adjusted.forEach((name, p) -> explanation.addAnswers(NamedAnswer.of(name, p)));
        return explanation.build();
    }
}
