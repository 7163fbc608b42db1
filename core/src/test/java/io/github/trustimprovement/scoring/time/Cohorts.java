// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** Series of values out of cohorts whose sizes are known; the points are named by their numbers, from 1. */
final class Cohorts {
    private Cohorts() {}

    static TimeSeries ofOneSize(int size, double... values) {
        return of(values, IntStream.generate(() -> size).limit(values.length).toArray());
    }

    static TimeSeries of(double[] values, int[] sizes) {
        return TimeSeries.of(values).toBuilder()
                .points(IntStream.range(0, values.length)
                        .mapToObj(i -> new TimePoint(
                                Integer.toString(i + 1), i, OptionalDouble.of(values[i]), OptionalLong.of(sizes[i])))
                        .toList())
                .build();
    }
}
