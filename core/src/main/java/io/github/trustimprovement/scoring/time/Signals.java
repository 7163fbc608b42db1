// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import java.util.ArrayList;
import java.util.List;

/** The signals of a rule set in a chart. */
final class Signals {
    private Signals() {}

    static List<Signal> of(
            ControlRuleSet rules, List<TimePoint> points, double[] values, double[] centre, double[] sigma) {
        List<Signal> signals = new ArrayList<>();
        for (ControlRule rule : rules.rules()) {
            int[] flags = rule.flags(values, centre, sigma);
            for (int i = 0; i < flags.length; i++) {
                if (flags[i] != 0) {
                    signals.add(new Signal(rule.code(), points.get(i).label(), flags[i] > 0));
                }
            }
        }
        return signals;
    }
}
