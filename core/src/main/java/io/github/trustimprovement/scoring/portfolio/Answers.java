// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.organisation.Token;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.List;

/** The answers of one measure made of one basis. */
record Answers(MeasureDescription measure, CountBasis basis) {
    /** The share k of n; undefined where there is nothing to count. */
    Estimate share(long k, long n) {
        return n == 0
                ? undefined(UndefinedReason.NO_DATA, 0)
                : Defined.share(k, n)
                        .method(basis.method(measure))
                        .caveats(caveats())
                        .build();
    }

    /** A step that is a number of things. */
    static Step step(String what, long count) {
        return Step.of(what, (double) count);
    }

    Defined count(long count, long n) {
        return number((double) count, n);
    }

    Defined number(double value, long n) {
        return Defined.builder()
                .value(value)
                .n(n)
                .method(basis.method(measure))
                .caveats(caveats())
                .build();
    }

    Classification kind(Token kind, long n) {
        return Classified.builder()
                .value(kind.code())
                .n(n)
                .method(basis.method(measure))
                .caveats(caveats())
                .build();
    }

    Undefined undefined(UndefinedReason reason, long n) {
        return Undefined.of(reason, n, caveats());
    }

    ExplanationBuilder explain() {
        return Explanation.of(measure, basis);
    }

    private List<Caveat> caveats() {
        return measure.caveatsWith(basis);
    }
}
