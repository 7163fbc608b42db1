// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.scoring.Interval;
import java.util.OptionalDouble;

/** What a caller asked for beside a coefficient. */
record Asked(boolean hasErrors, OptionalDouble level) {
    static final Asked NOTHING = new Asked(false, OptionalDouble.empty());

    Asked withErrors() {
        return new Asked(true, level);
    }

    Asked withLevel(double value) {
        return new Asked(hasErrors, OptionalDouble.of(Interval.requireLevel(value)));
    }
}
