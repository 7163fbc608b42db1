// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import io.github.trustimprovement.review.ScaleLevel;
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
import java.util.Optional;

/** The answers of one measure made of one basis. */
record ProfileAnswers(MeasureDescription measure, CountBasis basis) {
    /** The share k of n; undefined where there is nothing to count. */
    Estimate share(long k, long n) {
        return n == 0
                ? undefined(UndefinedReason.NO_DATA, 0)
                : Defined.share(k, n)
                        .method(basis.method(measure))
                        .caveats(measure.caveatsWith(basis))
                        .build();
    }

    Estimate number(double value, long n) {
        return Defined.builder()
                .value(value)
                .n(n)
                .method(basis.method(measure))
                .caveats(measure.caveatsWith(basis))
                .build();
    }

    Classification named(String name, long n) {
        return Classified.builder()
                .value(name)
                .n(n)
                .method(basis.method(measure))
                .caveats(measure.caveatsWith(basis))
                .build();
    }

    /** A level of the scale by its id; undefined where nothing is rated. */
    Classification level(Optional<ScaleLevel> level, long n) {
        return level.map(each -> named(each.id(), n)).orElseGet(() -> undefined(UndefinedReason.NO_DATA, n));
    }

    Undefined undefined(UndefinedReason reason, long n) {
        return Undefined.of(reason, n, measure.caveatsWith(basis));
    }

    ExplanationBuilder explain() {
        return Explanation.of(measure, basis);
    }

    /** The answers of a statistic among several of the measure. */
    ProfileAnswers with(String option, String value) {
        return new ProfileAnswers(
                measure, basis.toBuilder().putOption(option, value).build());
    }

    static Step step(String what, long count) {
        return Step.of(what, (double) count);
    }
}
