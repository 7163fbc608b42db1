// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** The rules of the NHS and of the IHI once more, each by looking back from every value; centre 0, sigma 1. */
final class PlainRules {
    private PlainRules() {}

    static Map<String, int[]> flags(double[] values) {
        Map<String, int[]> found = new LinkedHashMap<>();
        found.put("beyond-limits", each(values, i -> values[i] > 3 ? 1 : values[i] < -3 ? -1 : 0));
        found.put("seven-on-one-side", each(values, i -> allAbove(values, i - 6, i) - allBelow(values, i - 6, i)));
        found.put("seven-rising-or-falling", each(values, i -> rising(values, i - 6, i) - falling(values, i - 6, i)));
        found.put("two-of-three-near-a-limit", each(values, i -> near(values, i)));
        found.put("shift-of-six", without(values, i -> values[i] != 0, 5, PlainRules::side));
        found.put("trend-of-five", without(values, i -> i == 0 || values[i] != values[i - 1], 4, PlainRules::turn));
        found.put("number-of-runs", new int[values.length]);
        return found;
    }

    private static int[] each(double[] values, IntUnaryOperator flag) {
        return IntStream.range(0, values.length).map(flag).toArray();
    }

    private interface Look {
        int from(double[] kept, int first, int last);
    }

    /** Looks at the values that are left once ties are taken out, and flags them where they stood. */
    private static int[] without(double[] values, IntPredicate isKept, int back, Look look) {
        int[] places = IntStream.range(0, values.length).filter(isKept).toArray();
        double[] kept = Arrays.stream(places).mapToDouble(i -> values[i]).toArray();
        int[] flags = new int[values.length];
        for (int at = 0; at < kept.length; at++) {
            flags[places[at]] = look.from(kept, at - back, at);
        }
        return flags;
    }

    private static int side(double[] values, int first, int last) {
        return allAbove(values, first, last) - allBelow(values, first, last);
    }

    private static int turn(double[] values, int first, int last) {
        return rising(values, first, last) - falling(values, first, last);
    }

    private static int allAbove(double[] values, int first, int last) {
        return first >= 0 && IntStream.rangeClosed(first, last).allMatch(i -> values[i] > 0) ? 1 : 0;
    }

    private static int allBelow(double[] values, int first, int last) {
        return first >= 0 && IntStream.rangeClosed(first, last).allMatch(i -> values[i] < 0) ? 1 : 0;
    }

    private static int rising(double[] values, int first, int last) {
        return first >= 0 && IntStream.range(first, last).allMatch(i -> values[i] < values[i + 1]) ? 1 : 0;
    }

    private static int falling(double[] values, int first, int last) {
        return first >= 0 && IntStream.range(first, last).allMatch(i -> values[i] > values[i + 1]) ? 1 : 0;
    }

    /** Whether the value is one of three neighbours on one side of which two lie more than two sigmas off. */
    private static int near(double[] values, int at) {
        for (int first = Math.max(0, at - 2); first <= at && first + 2 < values.length; first++) {
            long far = IntStream.rangeClosed(first, first + 2)
                    .filter(i -> Math.abs(values[i]) > 2)
                    .count();
            int side = side(values, first, first + 2);
            if (side != 0 && far >= 2) {
                return side;
            }
        }
        return 0;
    }
}
