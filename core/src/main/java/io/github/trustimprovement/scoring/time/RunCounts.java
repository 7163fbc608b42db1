// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

/**
 * Runs of values on one side of a centre; values on it are passed over.
 *
 * @param useful how many values lie off the centre
 * @param above how many of these lie above it
 * @param longest the longest run
 * @param crossings how often the side changes
 */
record RunCounts(int useful, int above, int longest, int crossings) {
    static RunCounts of(double[] distances) {
        int useful = 0;
        int above = 0;
        int longest = 0;
        int crossings = 0;
        int run = 0;
        int side = 0;
        for (double distance : distances) {
            int sign = (int) StrictMath.signum(distance);
            if (sign != 0) {
                useful++;
                above += sign > 0 ? 1 : 0;
                crossings += side != 0 && sign != side ? 1 : 0;
                run = sign == side ? run + 1 : 1;
                longest = Math.max(longest, run);
                side = sign;
            }
        }
        return new RunCounts(useful, above, longest, crossings);
    }
}
