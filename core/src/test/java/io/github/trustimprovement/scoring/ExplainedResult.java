// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

/** A result that is an explanation and nothing else. */
final class ExplainedResult extends Result {
    private final Explanation explanation;

    private ExplainedResult(Explanation explanation) {
        this.explanation = explanation;
    }

    static ExplainedResult of(Explanation explanation) {
        return new ExplainedResult(explanation);
    }

    @Override
    public Explanation explain() {
        return explanation;
    }
}
