// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.coverage;

import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;

/**
 * The answers of one measure of this family, all with the same method and caveats.
 *
 * @param measure the measure
 * @param basis what its counts are about
 */
record Numbers(MeasureDescription measure, CountBasis basis) {
    /** k of n, or why there is no share: nothing to count from. */
    Estimate share(long k, long n) {
        return n == 0
                ? undefined()
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

    Classification classified(String value, long n) {
        return Classified.builder()
                .value(value)
                .n(n)
                .method(basis.method(measure))
                .caveats(measure.caveatsWith(basis))
                .build();
    }

    Undefined undefined() {
        return Undefined.of(UndefinedReason.NO_DATA, 0, measure.caveatsWith(basis));
    }
}
