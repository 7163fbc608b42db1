// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.invariant.Require;
import java.util.List;

/** Weights that the caller gives. */
record GivenWeights(String label, List<List<Double>> rows) implements AgreementWeights {
    GivenWeights {
        Require.notBlank("AgreementWeights.label", label);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Double> row : rows) {
            if (row.size() != rows.size()) {
                throw InvalidModelException.of("AgreementWeights.rows", "as many columns as rows", rows);
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j <= i; j++) {
                requireWeight(rows, i, j);
            }
        }
    }

    private static void requireWeight(List<List<Double>> rows, int i, int j) {
        double weight = rows.get(i).get(j);
        if (!(weight >= 0 && weight <= 1)) {
            throw InvalidModelException.of("AgreementWeights.rows", "from 0 to 1", weight);
        }
        if (i == j && weight != 1) {
            throw InvalidModelException.of("AgreementWeights.rows", "1 for a category with itself", weight);
        }
        if (weight != rows.get(j).get(i)) {
            throw InvalidModelException.of("AgreementWeights.rows", "alike both ways round", rows);
        }
    }

    @Override
    public double weight(Categories categories, int first, int second) {
        if (rows.size() != categories.size()) {
            throw InvalidModelException.of(
                    "AgreementWeights.rows", "one a category, " + categories.size(), rows.size());
        }
        return rows.get(first).get(second);
    }

    @Override
    public String toString() {
        return label;
    }
}
