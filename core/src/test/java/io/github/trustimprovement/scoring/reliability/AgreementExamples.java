// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import static io.github.trustimprovement.scoring.reliability.ReliabilityData.MISSING;

import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Interval;
import java.util.stream.IntStream;

/** Published data on which the coefficients of agreement are tried, and ways to read their answers. */
final class AgreementExamples {
    private static final int NA = MISSING;

    /** Cohen (1960), p. 45. */
    static final long[][] COHEN = {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}};

    /** An example of SAS FREQ, with the output that statsmodels quotes in its tests. */
    static final long[][] SAS = {{0, 4, 1}, {0, 8, 0}, {0, 1, 5}};

    /** Raters 2 and 3 of the data set 'anxiety' of R's irr, as counted in the tests of statsmodels. */
    static final long[][] ANXIETY = {{0, 0, 1, 0, 0}, {4, 0, 1, 0, 0}, {2, 3, 3, 0, 0}, {0, 2, 0, 1, 1}, {1, 0, 0, 1, 0}
    };

    /** 100 patients by two abstractors: irrCAC's {@code cont3x3abstractors}, of Gwet (2014). */
    static final long[][] ABSTRACTORS = {{13, 0, 0}, {0, 20, 7}, {0, 4, 56}};

    /** 223 patients by two methods of diagnosis: irrCAC's {@code cont4x4diagnosis}. */
    static final long[][] DIAGNOSIS = {{40, 6, 4, 15}, {4, 25, 1, 5}, {4, 2, 21, 9}, {17, 13, 12, 45}};

    /** Fleiss (1971): how many of 6 psychiatrists gave each of 5 diagnoses to each of 30 patients. */
    static final int[][] FLEISS = {
        {0, 0, 0, 6, 0}, {0, 3, 0, 0, 3}, {0, 1, 4, 0, 1}, {0, 0, 0, 0, 6}, {0, 3, 0, 3, 0}, {2, 0, 4, 0, 0},
        {0, 0, 4, 0, 2}, {2, 0, 3, 1, 0}, {2, 0, 0, 4, 0}, {0, 0, 0, 0, 6}, {1, 0, 0, 5, 0}, {1, 1, 0, 4, 0},
        {0, 3, 3, 0, 0}, {1, 0, 0, 5, 0}, {0, 2, 0, 3, 1}, {0, 0, 5, 0, 1}, {3, 0, 0, 1, 2}, {5, 1, 0, 0, 0},
        {0, 2, 0, 4, 0}, {1, 0, 2, 0, 3}, {0, 0, 0, 0, 6}, {0, 1, 0, 5, 0}, {0, 2, 0, 1, 3}, {2, 0, 0, 4, 0},
        {1, 0, 0, 4, 1}, {0, 5, 0, 1, 0}, {4, 0, 0, 0, 2}, {0, 2, 0, 4, 0}, {1, 0, 5, 0, 0}, {0, 0, 0, 0, 6}
    };

    /** 12 units by 4 raters on 5 categories, with values missing: irrCAC's {@code raw_4raters}. */
    static final int[][] FOUR_RATERS = {
        {0, 1, 2, 2, 1, 0, 3, 0, 1, NA, NA, NA},
        {0, 1, 2, 2, 1, 1, 3, 0, 1, 4, NA, NA},
        {NA, 2, 2, 2, 1, 2, 3, 1, 1, 4, 0, 2},
        {0, 1, 2, 2, 1, 3, 3, 0, 1, 4, 0, NA}
    };

    /** 15 units by 5 observers on the numbers 0 to 3: irrCAC's {@code raw_5observers}. */
    static final int[][] FIVE_OBSERVERS = {
        {1, 1, 2, NA, 0, 0, 1, 1, 2, 2, NA, 0, 1, 3, 1},
        {1, 1, 3, 0, 0, 0, 0, NA, 2, 1, 1, 0, 2, 3, 1},
        {2, 0, 3, 0, 0, 0, 2, 2, 2, 1, 0, 0, 2, 2, 1},
        {NA, 1, 3, NA, NA, NA, NA, 0, NA, 1, 0, 0, 2, 2, NA},
        {2, NA, NA, 0, 0, 0, 1, NA, 2, NA, NA, NA, NA, 3, 1}
    };

    /** 14 units by 4 raters on 5 letters: irrCAC's {@code raw_g1g2}. */
    static final int[][] TWO_GROUPS = {
        letters("abccbadab...bb"), letters("abccbbdabe..ba"), letters(".cccbcdbbeaccc"), letters("abccbddabea.bb")
    };

    /** 15 people by 4 raters on 3 letters, none missing: irrCAC's {@code raw_gender}. */
    static final int[][] GENDER = {
        letters("aaaaabbbcaaaaab"), letters("aaaababccaaaaba"), letters("abbcaabbcabbcaa"), letters("ccccaabbcccccaa")
    };

    /** 12 units by 2 raters on 5 letters: irrCAC's {@code raw_ben_gerry}. */
    static final int[][] BEN_AND_GERRY = {letters("aabbdcccedda"), letters("babbbccce.dd")};

    private AgreementExamples() {}

    private static int[] letters(String text) {
        return text.chars().map(letter -> letter == '.' ? NA : letter - 'a').toArray();
    }

    static Categories nominal(int size) {
        return Categories.ofNominal(
                IntStream.rangeClosed(1, size).mapToObj(i -> "k" + i).toArray(String[]::new));
    }

    static Categories ordinal(int size) {
        return Categories.ofOrdinal(
                IntStream.rangeClosed(1, size).mapToObj(i -> "k" + i).toArray(String[]::new));
    }

    static CohenKappa kappa(long[][] table) {
        return CohenKappa.of(AgreementTally.of(ordinal(table.length), table));
    }

    static ReliabilityData data(Categories categories, int[][] coders) {
        return ReliabilityData.ofCoders(categories, coders);
    }

    /** Units of two coders, one a character, {@code .} for none; categories are the letters used, or more. */
    static ReliabilityData letters(int categories, String first, String second) {
        return data(nominal(categories), new int[][] {letters(first), letters(second)});
    }

    static AgreementWeights weights(String name) {
        return switch (name) {
            case "identity" -> AgreementWeights.identity();
            case "linear" -> AgreementWeights.linear();
            case "quadratic" -> AgreementWeights.quadratic();
            case "ordinal" -> AgreementWeights.ordinal();
            case "radical" -> AgreementWeights.radical();
            case "ratio" -> AgreementWeights.ratio();
            default -> throw new IllegalArgumentException(name);
        };
    }

    static Interval interval(Estimate estimate) {
        return ((Defined) estimate).interval().orElseThrow();
    }
}
