// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The coefficients by their definitions, slow and plain, in decimals of 40 digits; loops over units, no tallies. */
final class PlainAgreement {
    private static final MathContext DIGITS = new MathContext(40);

    private final ReliabilityData data;
    private final AgreementWeights weights;

    PlainAgreement(ReliabilityData data, AgreementWeights weights) {
        this.data = data;
        this.weights = weights;
    }

    private BigDecimal weight(int a, int b) {
        return new BigDecimal(weight(weights, a, b, data.categories().size()));
    }

    /** The weight of two of q categories in order, without values: by the formulas of Gwet (2014), ch. 3. */
    static double weight(AgreementWeights weights, int a, int b, int q) {
        double far = q - 1;
        double apart = Math.abs(a - b);
        double sum = a + b + 2;
        return switch (weights.label()) {
            case "identity" -> a == b ? 1 : 0;
            case "linear" -> 1 - apart / far;
            case "quadratic" -> 1 - Math.pow(apart / far, 2);
            case "radical" -> 1 - Math.sqrt(apart / far);
            case "ratio" -> 1 - Math.pow(apart / sum, 2) / Math.pow(far / (q + 1), 2);
            case "ordinal" -> 1 - pairs(apart + 1) / pairs(q);
            default -> throw new IllegalArgumentException(weights.label());
        };
    }

    /** How many pairs so many categories form. */
    private static double pairs(double categories) {
        return categories * (categories - 1) / 2;
    }

    private List<Integer> values(int unit) {
        return IntStream.range(0, data.coders().size())
                .map(coder -> data.position(unit, coder))
                .filter(position -> position != ReliabilityData.MISSING)
                .boxed()
                .toList();
    }

    private List<List<Integer>> unitsWith(int least) {
        return IntStream.range(0, data.units().size())
                .mapToObj(this::values)
                .filter(values -> values.size() >= least)
                .toList();
    }

    private static BigDecimal over(BigDecimal value, long by) {
        return value.divide(BigDecimal.valueOf(by), DIGITS);
    }

    private static double corrected(BigDecimal observed, BigDecimal chance) {
        return observed.subtract(chance)
                .divide(BigDecimal.ONE.subtract(chance), DIGITS)
                .doubleValue();
    }

    /** Cohen's: chance pairs any unit of the one coder with any unit of the other. */
    double cohen() {
        List<List<Integer>> units = unitsWith(2);
        BigDecimal observed = BigDecimal.ZERO;
        BigDecimal chance = BigDecimal.ZERO;
        for (List<Integer> unit : units) {
            observed = observed.add(weight(unit.get(0), unit.get(1)));
            for (List<Integer> other : units) {
                chance = chance.add(weight(unit.get(0), other.get(1)));
            }
        }
        long n = units.size();
        return corrected(over(observed, n), over(chance, n * n));
    }

    /** Fleiss': chance draws two values, one after the other, from all values. */
    double fleiss() {
        List<Integer> all = new ArrayList<>();
        unitsWith(1).forEach(all::addAll);
        BigDecimal chance = BigDecimal.ZERO;
        for (int a : all) {
            for (int b : all) {
                chance = chance.add(weight(a, b));
            }
        }
        return corrected(observed(), over(chance, (long) all.size() * all.size()));
    }

    /** The mean over units of the share of pairs of different coders that agree. */
    private BigDecimal observed() {
        BigDecimal sum = BigDecimal.ZERO;
        for (List<Integer> unit : unitsWith(2)) {
            BigDecimal agreeing = BigDecimal.ZERO;
            for (int i = 0; i < unit.size(); i++) {
                for (int j = 0; j < unit.size(); j++) {
                    agreeing = agreeing.add(i == j ? BigDecimal.ZERO : weight(unit.get(i), unit.get(j)));
                }
            }
            sum = sum.add(over(agreeing, (long) unit.size() * (unit.size() - 1)));
        }
        return over(sum, unitsWith(2).size());
    }

    /** Gwet's, AC2; with weights of identity AC1. */
    double gwet() {
        int q = data.categories().size();
        BigDecimal spread = BigDecimal.ZERO;
        BigDecimal total = BigDecimal.ZERO;
        for (int k = 0; k < q; k++) {
            int category = k;
            BigDecimal share = BigDecimal.ZERO;
            for (List<Integer> unit : unitsWith(1)) {
                long here = unit.stream().filter(value -> value == category).count();
                share = share.add(over(BigDecimal.valueOf(here), unit.size()));
            }
            share = over(share, unitsWith(1).size());
            spread = spread.add(share.multiply(BigDecimal.ONE.subtract(share)));
            for (int l = 0; l < q; l++) {
                total = total.add(weight(k, l));
            }
        }
        return corrected(observed(), over(total.multiply(spread), (long) q * (q - 1)));
    }

    /** A mean over units of the agreement in each, its chance by the mean shares, with a number of times for each unit. */
    private double coefficient(List<List<Integer>> units, double[] times, boolean isGwet) {
        int q = data.categories().size();
        double[] shares = new double[q];
        double all = 0;
        double agreeing = 0;
        for (int i = 0; i < units.size(); i++) {
            all += times[i];
            agreeing += times[i] * ofUnit(units.get(i));
            for (int value : units.get(i)) {
                shares[value] += times[i] / units.get(i).size();
            }
        }
        double total = 0;
        double chance = 0;
        for (int k = 0; k < q; k++) {
            double share = shares[k] / all;
            chance += isGwet ? share * (1 - share) : share * share;
            for (int l = 0; l < q; l++) {
                total += weight(weights, k, l, q);
            }
        }
        chance *= isGwet ? total / (q * (q - 1)) : 1;
        return (agreeing / all - chance) / (1 - chance);
    }

    private double ofUnit(List<Integer> unit) {
        double agreeing = 0;
        for (int i = 0; i < unit.size(); i++) {
            for (int j = 0; j < unit.size(); j++) {
                agreeing += i == j ? 0 : weight(unit.get(i), unit.get(j)).doubleValue();
            }
        }
        return unit.size() < 2 ? 0 : agreeing / (unit.size() * (unit.size() - 1));
    }

    /** The error over units by the delta method: the slope in how often each counts, by differences; complete data. */
    double deltaError(boolean isGwet) {
        List<List<Integer>> units = unitsWith(2);
        double step = 1e-5;
        double sum = 0;
        for (int i = 0; i < units.size(); i++) {
            double[] times = new double[units.size()];
            Arrays.fill(times, 1);
            times[i] += step;
            double more = coefficient(units, times, isGwet);
            times[i] -= 2 * step;
            double slope = (more - coefficient(units, times, isGwet)) / (2 * step) * units.size();
            sum += slope * slope;
        }
        return Math.sqrt(sum / (units.size() * (units.size() - 1.0)));
    }

    /** Gwet's error with values missing: Gwet (2014), ch. 5, unit by unit as it is written there. */
    double gwetError() {
        List<List<Integer>> units = unitsWith(1);
        int q = data.categories().size();
        double n = units.size();
        double[] shares = new double[q];
        units.forEach(unit -> unit.forEach(value -> shares[value] += 1 / (n * unit.size())));
        double total = 0;
        double spread = 0;
        for (int k = 0; k < q; k++) {
            spread += shares[k] * (1 - shares[k]);
            for (int l = 0; l < q; l++) {
                total += weight(weights, k, l, q);
            }
        }
        double scale = total / (q * (q - 1));
        double chance = scale * spread;
        double value = gwet();
        double sum = 0;
        for (List<Integer> unit : units) {
            double own = 0;
            for (int each : unit) {
                own += scale * (1 - shares[each]) / unit.size();
            }
            double first = unit.size() < 2 ? 0 : n / unitsWith(2).size() * (ofUnit(unit) - chance) / (1 - chance);
            sum += Math.pow(first - 2 * (1 - value) * (own - chance) / (1 - chance) - value, 2);
        }
        return Math.sqrt(sum / (n * (n - 1)));
    }

    /** Fleiss, Nee and Landis (1979): the error of Fleiss' kappa under chance, of complete data. */
    double fleissErrorIfZero() {
        List<List<Integer>> units = unitsWith(2);
        double n = units.size();
        double m = data.coders().size();
        double products = 0;
        double cubes = 0;
        for (int k = 0; k < data.categories().size(); k++) {
            int category = k;
            double p = units.stream()
                            .flatMap(List::stream)
                            .filter(value -> value == category)
                            .count()
                    / (n * m);
            products += p * (1 - p);
            cubes += p * (1 - p) * ((1 - p) - p);
        }
        return Math.sqrt(2 / (n * m * (m - 1))) / products * Math.sqrt(Math.max(0, products * products - cubes));
    }

    /** Pairs of values of a unit that are alike, and pairs in all. */
    long[] pairs() {
        long agreeing = 0;
        long all = 0;
        for (List<Integer> unit : unitsWith(2)) {
            for (int i = 0; i < unit.size(); i++) {
                for (int j = 0; j < i; j++) {
                    all++;
                    agreeing += unit.get(i).equals(unit.get(j)) ? 1 : 0;
                }
            }
        }
        return new long[] {agreeing, all};
    }
}
