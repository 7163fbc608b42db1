// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The runs of values about a centre as a text of signs, and what is said of them by counting orders one step at a time
 * in whole numbers.
 *
 * @param signs one sign a value off the centre
 */
record PlainRuns(String signs) {
    private static final Pattern TURN = Pattern.compile("(?<=\\+)(?=-)|(?<=-)(?=\\+)");

    /** Of twice the values about twice their median; values are halves. */
    static PlainRuns aboutMedian(double[] values) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        double twice = sorted[(values.length - 1) / 2] + sorted[values.length / 2];
        return about(Arrays.stream(values).map(value -> 2 * value - twice).toArray());
    }

    static PlainRuns about(double[] distances) {
        StringBuilder signs = new StringBuilder();
        for (double distance : distances) {
            signs.append(distance > 0 ? "+" : distance < 0 ? "-" : "");
        }
        return new PlainRuns(signs.toString());
    }

    int useful() {
        return signs.length();
    }

    int longest() {
        return TURN.splitAsStream(signs).mapToInt(String::length).max().orElse(0);
    }

    int runs() {
        return useful() == 0 ? 0 : (int) TURN.splitAsStream(signs).count();
    }

    int crossings() {
        return Math.max(0, runs() - 1);
    }

    /** Whether the longest run is above log2(n) + 3, rounded, or crossings below what coins give one time in twenty. */
    String anhoej() {
        int logarithm = 0;
        while (1L << (2 * logarithm + 1) <= (long) useful() * useful()) {
            logarithm++;
        }
        long[] heads = {1};
        for (int coins = 1; coins < useful(); coins++) {
            long[] more = new long[coins + 1];
            for (int k = 0; k < heads.length; k++) {
                more[k] += heads[k];
                more[k + 1] += heads[k];
            }
            heads = more;
        }
        long few = Arrays.stream(heads).limit(crossings() + 1L).sum();
        return longest() > logarithm + 3 || 20 * few < 1L << (useful() - 1) ? "signal" : "no-signal";
    }

    /** Whether so few runs, or so many, come in at most 25 of 1000 orders of the signs. */
    String verdict() {
        int above = (int) signs.chars().filter(sign -> sign == '+').count();
        long[] orders = orders(above, useful() - above);
        long all = Arrays.stream(orders).sum();
        long few = Arrays.stream(orders, 0, runs() + 1).sum();
        long many = Arrays.stream(orders, runs(), orders.length).sum();
        return few * 40 <= all ? "too-few-runs" : many * 40 <= all ? "too-many-runs" : "no-signal";
    }

    /** How many orders have so many runs: each order is one that is a sign shorter with one more sign at its end. */
    private static long[] orders(int above, int below) {
        int n = above + below;
        long[][][] endAbove = new long[above + 1][below + 1][n + 1];
        long[][][] endBelow = new long[above + 1][below + 1][n + 1];
        for (int a = 0; a <= above; a++) {
            for (int b = 0; b <= below; b++) {
                for (int runs = 1; runs <= a + b; runs++) {
                    endAbove[a][b][runs] =
                            a == 0 ? 0 : a + b == 1 ? 1 : endAbove[a - 1][b][runs] + endBelow[a - 1][b][runs - 1];
                    endBelow[a][b][runs] =
                            b == 0 ? 0 : a + b == 1 ? 1 : endBelow[a][b - 1][runs] + endAbove[a][b - 1][runs - 1];
                }
            }
        }
        long[] orders = new long[n + 1];
        Arrays.setAll(orders, runs -> endAbove[above][below][runs] + endBelow[above][below][runs]);
        return orders;
    }
}
