// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import java.util.Arrays;

/** Reliability data that books and software print; a digit a coder, {@code .} where missing. */
final class PublishedData {
    /** Krippendorff (2004), 'Content analysis', 2nd ed., p. 230: 4 coders, categories 1 to 5. */
    static final String C = "11.1 2232 3333 3333 2222 1234 4444 1121 2222 .555 ..11 ..3.";

    /** Krippendorff (2004), p. 224: 2 coders, 10 units. */
    static final String A = "10 11 01 00 00 01 00 01 00 00";

    /** Krippendorff (2004), p. 227: 2 coders, 12 units; a, b, c as 0, 1, 2. */
    static final String TWELVE = "00 01 11 11 11 11 12 22 22 22 22 22";

    /** Hayes and Krippendorff (2007), p. 84: 5 coders, 40 units, levels 0 to 3. */
    static final String HAYES = "112.2 1101. 2333. .00.0 000.0 000.0 102.1 1.20. 222.2 2111. .100. 0000. 1222. 33223"
            + " 111.1 111.1 212.2 1233. 1101. 000.0 0011. 00.00 2333. 0000. 12.22 0111. 00010 1212. 1122. 112.2 110.0"
            + " 2121. 22.22 3222. 222.2 223.2 222.2 22.12 2222. 111.1";

    /** NLTK, test_disagreement, test_easy: YES and NO as 1 and 0. */
    static final String NLTK_EASY = "100 10.";

    /** The README of the Python package krippendorff: 3 coders, 15 units, categories 1 to 4. */
    static final String PYTHON = ".1. ... .22 .11 .33 334 444 13. 2.2 1.1 1.1 3.3 3.3 ... 3.4";

    private PublishedData() {}

    /** The data on the numbers from a lowest to a highest one. */
    static ReliabilityData of(String units, MeasurementLevel level, int lowest, int highest) {
        double[] numbers = new double[highest - lowest + 1];
        Arrays.setAll(numbers, i -> lowest + i);
        Categories onRatio = Categories.ofRatio(numbers);
        Categories categories = level.isAtLeast(MeasurementLevel.INTERVAL)
                ? onRatio.toBuilder().level(level).build()
                : Categories.builder().level(level).labels(onRatio.labels()).build();
        int[][] rows = Arrays.stream(units.split(" "))
                .map(unit -> unit.chars()
                        .map(mark -> mark == '.' ? ReliabilityData.MISSING : mark - '0' - lowest)
                        .toArray())
                .toArray(int[][]::new);
        return ReliabilityData.of(categories, rows);
    }
}
