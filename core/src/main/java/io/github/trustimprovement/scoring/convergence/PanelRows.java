// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.scoring.Caveat;
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
        return mapped(panel, panel.periods(), map);
    }

    /** The panel of the first and the last date: whoever has both is complete, whatever lies between them. */
    static BalancedPanel ends(BalancedPanel panel) {
        return mapped(panel, List.of(panel.first(), panel.last()), PanelRow::ends);
    }

    private static BalancedPanel mapped(BalancedPanel panel, List<Period> periods, UnaryOperator<PanelRow> map) {
        return balanced(
                panel.toBuilder().periods(periods),
                Stream.concat(panel.rows().stream(), panel.incomplete().stream())
                        .map(map)
                        .sorted(BY_ORGANISATION)
                        .toList());
    }

    /** With the schools that moved between trusts, if any, listed in every table. */
    static BalancedPanelBuilder withMovers(BalancedPanelBuilder panel, List<PanelRow> movers) {
        return listing(panel, "movers", movers, Caveat.MEMBERS_MOVED);
    }

    /** With rows of some kind, if any, listed in every table, and a caveat that says so. */
    static BalancedPanelBuilder listing(BalancedPanelBuilder panel, String name, List<PanelRow> rows, Caveat caveat) {
        return rows.isEmpty()
                ? panel
                : panel.putAlsoListed(name, PanelBasis.names(rows)).addCaveats(caveat);
    }

    static Decimal sum(Decimal one, Decimal other) {
        return Decimal.of(one.number().add(other.number()));
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
