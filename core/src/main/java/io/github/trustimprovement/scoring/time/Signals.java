// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The signals of a rule set in a chart. */
final class Signals {
    private Signals() {}

    /** How far each value lies above {@code sum / n}, in exact decimals, so that a value on it has 0. */
    static double[] distances(double[] values, BigDecimal sum, BigDecimal n) {
        return Arrays.stream(values)
                .map(value -> BigDecimal.valueOf(value)
                        .multiply(n)
                        .subtract(sum)
                        .divide(n, MathContext.DECIMAL128)
                        .doubleValue())
                .toArray();
    }

    static List<Signal> of(
            ControlRuleSet rules, List<TimePoint> points, double[] values, double[] distances, double[] sigma) {
        List<Signal> signals = new ArrayList<>();
        for (ControlRule rule : rules.rules()) {
            int[] flags = rule.flags(values, distances, sigma);
            for (int i = 0; i < flags.length; i++) {
                if (flags[i] != 0) {
                    signals.add(new Signal(rule.code(), points.get(i).label(), flags[i] > 0));
                }
            }
        }
        return signals;
    }
}
