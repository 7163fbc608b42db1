// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * alpha_U by its definition: place by place, every section against every section, and for the expected disagreement
 * every way to lay one section on another.
 */
final class SlowUnitizing {
    private static final MathContext DIGITS = new MathContext(40);

    private SlowUnitizing() {}

    static OptionalDouble alpha(Continuum continuum, List<String> categories) {
        BigDecimal observed = BigDecimal.ZERO;
        BigDecimal expected = BigDecimal.ZERO;
        for (String category : categories) {
            observed = observed.add(observed(continuum, category));
            expected = expected.add(expected(continuum, category));
        }
        return expected.signum() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(BigDecimal.ONE
                        .subtract(observed.divide(expected, DIGITS))
                        .doubleValue());
    }

    static BigDecimal observed(Continuum continuum, String category) {
        long sum = 0;
        for (String one : continuum.coders()) {
            for (String other : continuum.coders()) {
                if (!one.equals(other)) {
                    for (long[] g : sections(continuum, one, category)) {
                        for (long[] h : sections(continuum, other, category)) {
                            sum += difference(g, h);
                        }
                    }
                }
            }
        }
        long m = continuum.coders().size();
        long length = continuum.length();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(m * (m - 1) * length * length), DIGITS);
    }

    static BigDecimal expected(Continuum continuum, String category) {
        List<long[]> all = new ArrayList<>();
        continuum.coders().forEach(coder -> all.addAll(sections(continuum, coder, category)));
        long sum = 0;
        long within = 0;
        for (int g = 0; g < all.size(); g++) {
            for (int h = 0; h < all.size(); h++) {
                if (g != h) {
                    sum += overAllShifts(all.get(g), all.get(h));
                }
            }
            long[] section = all.get(g);
            within += section[2] == 1 ? (section[1] - section[0]) * (section[1] - section[0] - 1) : 0;
        }
        long places = (long) continuum.coders().size() * continuum.length();
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(continuum.length() * (places * (places - 1) - within)), DIGITS);
    }

    private static long overAllShifts(long[] g, long[] h) {
        long sum = 0;
        for (long at = g[0] - (h[1] - h[0]) + 1; at < g[1]; at++) {
            sum += difference(g, new long[] {at, at + h[1] - h[0], h[2]});
        }
        return sum;
    }

    /** Begin, end, and 1 for a stretch or 0 for a gap; found by walking over all places. */
    private static List<long[]> sections(Continuum continuum, String coder, String category) {
        List<long[]> sections = new ArrayList<>();
        for (long place = continuum.begin(); place < continuum.end(); place++) {
            long at = place;
            boolean isInStretch = false;
            for (CodedStretch stretch : continuum.stretches()) {
                if (stretch.coder().equals(coder)
                        && stretch.category().equals(category)
                        && stretch.offset() <= at
                        && at < stretch.end()) {
                    isInStretch = true;
                    if (stretch.offset() == at) {
                        sections.add(new long[] {at, stretch.end(), 1});
                    }
                }
            }
            long[] last = sections.isEmpty() ? new long[] {at, at, 1} : sections.get(sections.size() - 1);
            if (!isInStretch && last[2] == 0) {
                last[1] = at + 1;
            } else if (!isInStretch) {
                sections.add(new long[] {at, at + 1, 0});
            }
        }
        return sections;
    }

    /** Krippendorff (2004), p. 253: nothing if they do not meet; gaps differ from stretches that lie in them. */
    private static long difference(long[] g, long[] h) {
        boolean isMeeting = g[0] < h[1] && h[0] < g[1];
        if (!isMeeting || g[2] + h[2] == 0) {
            return 0;
        }
        if (g[2] + h[2] == 2) {
            return (g[0] - h[0]) * (g[0] - h[0]) + (g[1] - h[1]) * (g[1] - h[1]);
        }
        long[] stretch = g[2] == 1 ? g : h;
        long[] gap = g[2] == 1 ? h : g;
        boolean isInside = gap[0] <= stretch[0] && stretch[1] <= gap[1];
        return isInside ? (stretch[1] - stretch[0]) * (stretch[1] - stretch[0]) : 0;
    }
}
