// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Observed and expected disagreement on the stretches of one category, as fractions of whole numbers: the order of
 * coders and stretches cannot change a bit of them.
 *
 * @param stretches how many there are
 * @param observed the squared differences of the sections of all pairs of coders, over both orders of a pair
 * @param pairs what to divide that by
 * @param expected the squared differences of all stretches with stretches and gaps, over all ways to lay one on another
 * @param ways what to divide that by
 */
record StretchDisagreement(
        long stretches, BigInteger observed, BigInteger pairs, BigInteger expected, BigInteger ways) {
    private static final BigInteger TWO = BigInteger.TWO;

    static StretchDisagreement of(Continuum continuum, List<CodedStretch> stretches) {
        List<List<Section>> byCoder = continuum.coders().stream()
                .map(coder -> sections(continuum, coder, stretches))
                .toList();
        BigInteger coders = BigInteger.valueOf(byCoder.size());
        BigInteger length = BigInteger.valueOf(continuum.length());
        BigInteger places = coders.multiply(length);
        BigInteger placesWithinStretches = stretches.stream()
                .map(stretch -> BigInteger.valueOf((long) stretch.length() * (stretch.length() - 1)))
                .reduce(BigInteger.ZERO, BigInteger::add);
        return new StretchDisagreement(
                stretches.size(),
                observed(byCoder).multiply(TWO),
                coders.multiply(coders.subtract(BigInteger.ONE)).multiply(length.pow(2)),
                expected(stretches, byCoder).multiply(TWO),
                length.multiply(places.multiply(places.subtract(BigInteger.ONE)).subtract(placesWithinStretches)));
    }

    /** The continuum as one coder left it: stretches and the gaps between them, from first to last. */
    private static List<Section> sections(Continuum continuum, String coder, List<CodedStretch> stretches) {
        List<Section> sections = new ArrayList<>();
        long at = continuum.begin();
        for (CodedStretch stretch : stretches) {
            if (stretch.coder().equals(coder)) {
                if (stretch.offset() > at) {
                    sections.add(new Section(at, stretch.offset(), false));
                }
                sections.add(new Section(stretch.offset(), stretch.end(), true));
                at = stretch.end();
            }
        }
        if (at < continuum.end()) {
            sections.add(new Section(at, continuum.end(), false));
        }
        return sections;
    }

    private static BigInteger observed(List<List<Section>> byCoder) {
        BigInteger sum = BigInteger.ZERO;
        for (int one = 1; one < byCoder.size(); one++) {
            for (int other = 0; other < one; other++) {
                sum = sum.add(between(byCoder.get(one), byCoder.get(other)));
            }
        }
        return sum;
    }

    /** Both lists cover the continuum: a step from one meeting of sections to the next leaves the one that ends first. */
    private static BigInteger between(List<Section> one, List<Section> other) {
        BigInteger sum = BigInteger.ZERO;
        int i = 0;
        int j = 0;
        while (i < one.size() && j < other.size()) {
            sum = sum.add(BigInteger.valueOf(one.get(i).squaredDifference(other.get(j))));
            long end = Math.min(one.get(i).end(), other.get(j).end());
            i += one.get(i).end() == end ? 1 : 0;
            j += other.get(j).end() == end ? 1 : 0;
        }
        return sum;
    }

    private static BigInteger expected(List<CodedStretch> stretches, List<List<Section>> byCoder) {
        long[] gaps = byCoder.stream()
                .flatMap(List::stream)
                .filter(section -> !section.isStretch())
                .mapToLong(Section::length)
                .sorted()
                .toArray();
        BigInteger sum = BigInteger.ZERO;
        for (CodedStretch stretch : stretches) {
            BigInteger length = BigInteger.valueOf(stretch.length());
            // (2 l^3 - 3 l^2 + l) / 3 = l (l - 1) (2 l - 1) / 3, always whole
            BigInteger shifts = length.multiply(length.subtract(BigInteger.ONE))
                    .multiply(length.multiply(TWO).subtract(BigInteger.ONE))
                    .divide(BigInteger.valueOf(3));
            BigInteger others = BigInteger.valueOf(stretches.size() - 1L);
            BigInteger placesInGaps = BigInteger.valueOf(Arrays.stream(gaps)
                    .filter(gap -> gap >= stretch.length())
                    .map(gap -> gap - stretch.length() + 1)
                    .sum());
            sum = sum.add(others.multiply(shifts)).add(length.pow(2).multiply(placesInGaps));
        }
        return sum;
    }

    /** Do of the category. */
    BigDecimal observedFraction() {
        return new BigDecimal(observed).divide(new BigDecimal(pairs), MathContext.DECIMAL128);
    }

    /** De of the category. */
    BigDecimal expectedFraction() {
        return new BigDecimal(expected).divide(new BigDecimal(ways), MathContext.DECIMAL128);
    }

    /** A stretch or a gap of one coder. */
    private record Section(long begin, long end, boolean isStretch) {
        long length() {
            return end - begin;
        }

        /** Of two sections that meet; ends lie below 2^32, and two of them within 2^31 of each other. */
        long squaredDifference(Section other) {
            if (isStretch && other.isStretch) {
                return square(begin - other.begin) + square(end - other.end);
            }
            Section stretch = isStretch ? this : other;
            Section gap = isStretch ? other : this;
            boolean isLost = stretch.isStretch && gap.begin <= stretch.begin && stretch.end <= gap.end;
            return isLost ? square(stretch.length()) : 0;
        }

        private static long square(long value) {
            return value * value;
        }
    }
}
