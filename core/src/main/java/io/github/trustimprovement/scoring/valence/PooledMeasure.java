// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import io.github.trustimprovement.scoring.ClusteredCounts;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.clustered.AskedInterval;
import java.util.List;

/** A measure that is one number of what was pooled over leaders, with the interval that was asked for. */
abstract class PooledMeasure extends Result {
    private final MeasureDescription measure;
    private final String what;
    private final ClusteredCounts counts;
    private final AskedInterval asked;
    private final Estimate estimate;

    /**
     * A measure.
     *
     * @param what what its number answers
     * @param estimate the number, with the interval
     */
    PooledMeasure(
            MeasureDescription measure, String what, ClusteredCounts counts, AskedInterval asked, Estimate estimate) {
        this.measure = measure;
        this.what = what;
        this.counts = counts;
        this.asked = asked;
        this.estimate = estimate;
    }

    final ClusteredCounts counts() {
        return counts;
    }

    /**
     * The number, with n, the leaders behind it, and the range when each of these in turn is left out.
     *
     * @return the estimate
     */
    public Estimate estimate() {
        return estimate;
    }

    /** The counts that it starts from. */
    List<Step> steps() {
        return PooledValence.steps(counts);
    }

    final ExplanationBuilder explanation() {
        return Explanation.of(measure, counts.basis())
                .addAllSteps(steps())
                .addAllSteps(asked.steps())
                .addAnswers(NamedAnswer.of(what, estimate));
    }

    @Override
    public Explanation explain() {
        return explanation().build();
    }
}
