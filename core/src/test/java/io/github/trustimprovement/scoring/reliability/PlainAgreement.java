// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
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
        return new BigDecimal(weights.weight(data.categories(), a, b));
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
