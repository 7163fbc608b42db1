// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.invariant.Require;
import java.util.Arrays;

/**
 * A rule that finds special causes in a chart, as data, such as seven values in a row on one side of the centre.
 *
 * @param code its name, lower case with hyphens, such as {@code seven-on-one-side}
 * @param pattern what it looks for
 * @param length how many values make it; of {@link Pattern#NEAR_LIMITS}, how many of {@code window}; of
 *     {@link Pattern#RUNS}, how many values off the centre it takes to tell; positive
 * @param window of {@link Pattern#NEAR_LIMITS}, among how many neighbours; elsewhere the length
 * @param sigmas how far from the centre a value must lie, in thirds of the distance to the limits; where it matters
 * @param ties what a value on the centre, or one like the value before it, does to a row
 * @param centre about which centre line it is; a chart with another one cannot answer it
 * @since 0.1.0
 */
public record ControlRule(
        String code, Pattern pattern, int length, int window, double sigmas, Ties ties, Centre centre) {
    /** As a share of the distance from centre to limit, more than rounding makes of it. */
    private static final double ROUNDING = 1e-9;

    /**
     * What a rule looks for.
     *
     * @since 0.1.0
     */
    public enum Pattern {
        /** A value further than that from the centre. */
        BEYOND,
        /** Values in a row on one side of the centre. */
        ONE_SIDE,
        /** Values in a row of which each is above, or each below, the one before it. */
        TREND,
        /** Some of a few neighbours that far from the centre, all neighbours on one side of it. */
        NEAR_LIMITS,
        /** Fewer or more runs on one side of the centre than chance gives; it flags no single value. */
        RUNS
    }

    /**
     * The centre line that a rule is about.
     *
     * @since 0.1.0
     */
    public enum Centre {
        /** The mean, as in a control chart. */
        MEAN,
        /** The median, as in a run chart. */
        MEDIAN,
        /** Whichever the chart has: the rule compares neighbours. */
        ANY
    }

    /**
     * What a value on the centre line, or one that equals the value before it, does to a row.
     *
     * @since 0.1.0
     */
    public enum Ties {
        /** It ends the row. */
        BREAK,
        /** It is passed over. */
        SKIP
    }

    /**
     * Creates a rule.
     *
     * @param code its name
     * @param pattern what it looks for
     * @param length how many values make it, positive
     * @param window among how many neighbours, not below the length
     * @param sigmas how far from the centre
     * @param ties what a value on the centre or one like the value before it does
     * @param centre about which centre line it is
     * @throws InvalidModelException if one of them is not so
     */
    public ControlRule {
        Require.notBlank("ControlRule.code", code);
        if (length < 1) {
            throw InvalidModelException.of("ControlRule.length", "positive", length);
        }
        if (window < length) {
            throw InvalidModelException.of("ControlRule.window", "not below the length " + length, window);
        }
        if (!(sigmas >= 0)) {
            throw InvalidModelException.of("ControlRule.sigmas", "not negative", sigmas);
        }
    }

    static ControlRule beyond(String code, double sigmas) {
        return new ControlRule(code, Pattern.BEYOND, 1, 1, sigmas, Ties.BREAK, Centre.MEAN);
    }

    static ControlRule oneSide(String code, int length, Ties ties, Centre centre) {
        return new ControlRule(code, Pattern.ONE_SIDE, length, length, 0, ties, centre);
    }

    static ControlRule trend(String code, int length, Ties ties) {
        return new ControlRule(code, Pattern.TREND, length, length, 0, ties, Centre.ANY);
    }

    static ControlRule nearLimits(String code, int length, int window, double sigmas) {
        return new ControlRule(code, Pattern.NEAR_LIMITS, length, window, sigmas, Ties.BREAK, Centre.MEAN);
    }

    static ControlRule runs(String code, Centre centre) {
        return new ControlRule(code, Pattern.RUNS, RunLimits.LEAST, RunLimits.LEAST, 0, Ties.SKIP, centre);
    }

    /** Whether a chart around that line can answer it. */
    boolean isAbout(Centre line) {
        return centre == Centre.ANY || centre == line;
    }

    /** Whether it asks how far the limits lie off. */
    boolean needsLimits() {
        return pattern == Pattern.BEYOND || pattern == Pattern.NEAR_LIMITS;
    }

    /**
     * Which values the rule flags.
     *
     * @param values the values, in order
     * @param distances how far each lies above its centre; 0 only where it lies on it
     * @param sigma a third of the distance from centre to limit of each
     * @return for each value 1 where it is flagged above or rising, -1 where below or falling, 0 elsewhere
     */
    int[] flags(double[] values, double[] distances, double[] sigma) {
        return switch (pattern) {
            case BEYOND -> beyond(distances, sigma);
            case ONE_SIDE -> rows(sides(distances), length);
            case TREND -> rows(steps(values), length - 1);
            case NEAR_LIMITS -> near(sides(distances), beyond(distances, sigma));
            case RUNS -> new int[distances.length];
        };
    }

    /** A value on a limit is not beyond it, whatever the rounding of the limit. */
    private int[] beyond(double[] distances, double[] sigma) {
        int[] flags = new int[distances.length];
        for (int i = 0; i < distances.length; i++) {
            flags[i] = StrictMath.abs(distances[i]) > sigmas * sigma[i] * (1 + ROUNDING)
                    ? (int) StrictMath.signum(distances[i])
                    : 0;
        }
        return flags;
    }

    private static int[] sides(double[] distances) {
        return Arrays.stream(distances)
                .mapToInt(distance -> (int) StrictMath.signum(distance))
                .toArray();
    }

    private static int[] steps(double[] values) {
        int[] steps = new int[values.length];
        for (int i = 1; i < values.length; i++) {
            steps[i] = (int) StrictMath.signum(values[i] - values[i - 1]);
        }
        return steps;
    }

    /** Flags each sign that ends a row of enough like signs. */
    private int[] rows(int[] signs, int enough) {
        int[] flags = new int[signs.length];
        int sign = 0;
        int row = 0;
        for (int i = 0; i < signs.length; i++) {
            if (signs[i] == 0 && ties == Ties.SKIP) {
                continue;
            }
            row = signs[i] != 0 && signs[i] == sign ? row + 1 : 1;
            sign = signs[i];
            flags[i] = sign != 0 && row >= enough ? sign : 0;
        }
        return flags;
    }

    private int[] near(int[] sides, int[] beyond) {
        int[] flags = new int[sides.length];
        for (int from = 0; from + window <= sides.length; from++) {
            int side = sides[from];
            int far = 0;
            boolean isOneSide = side != 0;
            for (int i = from; i < from + window; i++) {
                isOneSide &= sides[i] == side;
                far += beyond[i] != 0 ? 1 : 0;
            }
            for (int i = from; isOneSide && far >= length && i < from + window; i++) {
                flags[i] = side;
            }
        }
        return flags;
    }
}
