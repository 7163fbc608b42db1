// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.MeasureDescriptionBuilder;
import io.github.trustimprovement.scoring.UndefinedReason;

/** What all measures of a series say of themselves. */
final class SeriesMeasure {
    private SeriesMeasure() {}

    static MeasureDescriptionBuilder described(String code) {
        return MeasureDescription.builder()
                .code(code)
                .putUndefinedCase(
                        UndefinedReason.NOT_COMPARABLE,
                        "the measure does not declare the dates comparable, in a chart those between two changes")
                .putUndefinedCase(UndefinedReason.MIXED_PERIODS, "years and terms, or the like, in one series")
                .addCaveats(Caveat.RISE_IS_NOT_IMPROVEMENT);
    }
}
