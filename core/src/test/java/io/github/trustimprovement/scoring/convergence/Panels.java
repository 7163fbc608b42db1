// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.outcome.ComparablePeriods;
import io.github.trustimprovement.outcome.Direction;
import io.github.trustimprovement.outcome.Observation;
import io.github.trustimprovement.outcome.OutcomeMeasure;
import io.github.trustimprovement.outcome.Panel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Panels from plain numbers, and what comes out as plain numbers. */
final class Panels {
    static final int YEAR = 2000;

    private Panels() {}

    static OutcomeMeasure measure(Direction direction) {
        return OutcomeMeasure.of("reading", direction).withComparable(ComparablePeriods.from(AcademicYear.of(1900)));
    }

    /** A panel with a row of values an organisation: {@code s10}, {@code s11} and so on; NaN leaves a value out. */
    static Panel panel(OutcomeMeasure measure, double[]... rows) {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            for (int date = 0; date < rows[i].length; date++) {
                if (!Double.isNaN(rows[i][date])) {
                    observations.add(Observation.of(
                            measure.id(), school(i), AcademicYear.of(YEAR + date), Decimal.of(rows[i][date])));
                }
            }
        }
        return Panel.of(measure, observations);
    }

    static OrganisationRef school(int i) {
        return OrganisationRef.school("s" + (10 + i));
    }

    static BalancedPanel balanced(OutcomeMeasure measure, double[]... rows) {
        return BalancedPanel.of(
                panel(measure, rows),
                IntStream.range(0, rows[0].length)
                        .mapToObj(date -> (Period) AcademicYear.of(YEAR + date))
                        .toList());
    }

    static BalancedPanel balanced(double[]... rows) {
        return balanced(measure(Direction.HIGHER_IS_BETTER), rows);
    }

    /** From the values of each date instead of those of each organisation. */
    static BalancedPanel ofDates(double[]... dates) {
        return balanced(transposed(dates));
    }

    static double[][] transposed(double[]... dates) {
        return IntStream.range(0, dates[0].length)
                .mapToObj(i -> Arrays.stream(dates).mapToDouble(date -> date[i]).toArray())
                .toArray(double[][]::new);
    }

    /** What a map has under a name. */
    static <T> T at(Map<String, T> map, String name) {
        return Objects.requireNonNull(map.get(name), name);
    }

    /** Two to eight organisations at two dates, of few values so that ties are common. */
    static Arbitrary<double[][]> twoDates() {
        return rows(2, 2, 8);
    }

    static Arbitrary<double[][]> rows(int dates, int least, int most) {
        return rows(dates, least, most, 0, 40);
    }

    /** Of quarter steps from a lowest to a highest one. */
    static Arbitrary<double[][]> rows(int dates, int least, int most, int lowest, int highest) {
        return Arbitraries.integers()
                .between(lowest, highest)
                .map(value -> value / 4.0)
                .array(double[].class)
                .ofSize(dates)
                .array(double[][].class)
                .ofMinSize(least)
                .ofMaxSize(most);
    }
}
