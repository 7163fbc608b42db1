// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.numeric.Rational;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.organisation.Token;
import io.github.trustimprovement.outcome.Direction;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.CountBasisBuilder;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What measures of a panel say of it: dates, who is not there throughout, and whether values can still rise. */
final class PanelBasis {
    /** SDK interpretation: above one value in five at the end of the scale the caveat is given. */
    private static final int CEILING_ONE_IN = 5;

    /** How many incomplete organisations a table names. */
    private static final int NAMED = 5;

    private PanelBasis() {}

    /** With what is said of the incomplete ones, where there are any. */
    static CountBasis of(BalancedPanel panel, Caveat ofIncomplete) {
        CountBasisBuilder basis = CountBasis.builder()
                .putSubject("measure", panel.measure().id())
                .putSubject(
                        "dates", panel.periods().stream().map(Period::toString).collect(Collectors.joining(", ")))
                .putOption("direction", panel.measure().direction().code())
                .putAllOptions(panel.origin());
        panel.comparisonChange().ifPresent(change -> basis.putOption("relative to a change of", change.toString()));
        Map<String, List<PanelRow>> lists = new LinkedHashMap<>();
        lists.put("joiners", panel.joiners());
        lists.put("leavers", panel.leavers());
        lists.put("with gaps", panel.gaps());
        lists.forEach((name, rows) -> {
            if (!rows.isEmpty()) {
                basis.putSubject(name, names(rows));
            }
        });
        basis.putAllSubject(panel.alsoListed());
        basis.addAllCaveats(Stream.concat(
                        panel.caveats().stream(), panel.incomplete().stream().map(row -> ofIncomplete))
                .distinct()
                .toList());
        if (isNearTheEnd(panel)) {
            basis.addCaveats(Caveat.CEILING);
        }
        if (panel.periods().stream().anyMatch(period -> !panel.measure().isComparable(panel.first(), period))) {
            basis.whyUndefined(UndefinedReason.NOT_COMPARABLE);
        } else if (panel.rows().isEmpty()) {
            basis.whyUndefined(UndefinedReason.PANEL_EMPTY);
        }
        return basis.build();
    }

    /** The first few by name, so that a national panel stays readable. */
    static String names(List<PanelRow> rows) {
        int more = rows.size() - NAMED;
        return rows.stream()
                        .limit(NAMED)
                        .map(row -> row.organisation()
                                + row.change()
                                        .filter(change -> change != PanelChange.GAP)
                                        .map(Token::code)
                                        .map(code -> " (" + code + ")")
                                        .orElse(""))
                        .collect(Collectors.joining(" "))
                + (more > 0 ? " and " + more + " more" : "");
    }

    /** At some date, more than one recorded value in five within one step of the better end. */
    private static boolean isNearTheEnd(BalancedPanel panel) {
        boolean isHigherBetter = panel.measure().direction() == Direction.HIGHER_IS_BETTER;
        Optional<Decimal> end =
                isHigherBetter ? panel.measure().maximum() : panel.measure().minimum();
        return end.isPresent()
                && IntStream.range(0, panel.periods().size())
                        .anyMatch(date -> near(panel, date, end.get()) * CEILING_ONE_IN
                                > panel.rows().size());
    }

    private static long near(BalancedPanel panel, int date, Decimal end) {
        Rational step = fraction(panel.measure().step());
        Rational takenOff = fraction(panel.comparisonChange()
                .filter(change -> date == panel.periods().size() - 1));
        Rational seenEnd = PanelRow.fraction(end.number()).minus(takenOff);
        return panel.rows().stream()
                .flatMap(row -> row.exact(date).stream())
                .filter(value -> value.minus(seenEnd).abs().compareTo(step) <= 0)
                .count();
    }

    private static Rational fraction(Optional<Decimal> value) {
        return value.map(Decimal::number).map(PanelRow::fraction).orElse(Rational.ZERO);
    }
}
