// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Rows of a panel, complete or not. */
final class PanelRows {
    static final Comparator<PanelRow> BY_ORGANISATION = Comparator.comparing(PanelRow::organisation);

    private PanelRows() {}

    /** With what is complete apart from what is not; what says nothing, as of a school never a member, is left out. */
    static BalancedPanel balanced(BalancedPanelBuilder panel, Collection<PanelRow> rows) {
        return panel.rows(rows.stream().filter(PanelRow::isComplete).toList())
                .incomplete(rows.stream()
                        .filter(row -> !row.isComplete() && row.isOfInterest())
                        .toList())
                .build();
    }

    static BalancedPanel mapped(BalancedPanel panel, UnaryOperator<PanelRow> map) {
        return balanced(
                panel.toBuilder(),
                Stream.concat(panel.rows().stream(), panel.incomplete().stream())
                        .map(map)
                        .sorted(BY_ORGANISATION)
                        .toList());
    }

    static Decimal sum(Decimal one, Decimal other) {
        return Decimal.of(one.number().add(other.number()));
    }

    /** With a change that all had taken off the second of two dates. */
    static PanelRow lowered(PanelRow row, Decimal change) {
        Decimal minus = Decimal.of(change.number().negate());
        return new PanelRow(
                row.organisation(), List.of(row.first(), row.last().map(value -> sum(value, minus))), row.belongs());
    }

    static void requireInOrder(List<Period> periods) {
        if (periods.size() < 2) {
            throw InvalidModelException.of("BalancedPanel.periods", "two or more", periods);
        }
        for (int i = 1; i < periods.size(); i++) {
            if (!periods.get(i - 1).isBefore(periods.get(i))) {
                throw InvalidModelException.of("BalancedPanel.periods", "each before the next", periods);
            }
        }
    }

    static void requireComplete(BalancedPanel panel) {
        panel.rows().forEach(row -> require(panel, row, row.isComplete(), "rows", "a value at every date"));
        panel.incomplete()
                .forEach(row -> require(panel, row, !row.isComplete(), "incomplete", "no value at some date"));
    }

    private static void require(BalancedPanel panel, PanelRow row, boolean isHere, String list, String rule) {
        if (!isHere || row.values().size() != panel.periods().size()) {
            throw InvalidModelException.of("BalancedPanel." + list, rule, row);
        }
    }
}
