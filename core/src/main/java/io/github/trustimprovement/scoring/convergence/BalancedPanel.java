// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.outcome.Direction;
import io.github.trustimprovement.outcome.OutcomeMeasure;
import io.github.trustimprovement.outcome.Panel;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.CountBasisBuilder;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * The values of the same organisations at two or more dates: 12 schools in 2023/24 and again in 2025/26.
 *
 * <p>{@code BalancedPanel.of(trust.panel("ks2-reading"), AcademicYear.of(2023), AcademicYear.of(2025))}. Only
 * organisations with exactly one measured value at every date are in its {@link #rows()}; the {@link #incomplete()}
 * ones are listed, and every measure then says {@link Caveat#PANEL_CHANGED}. Dates that the measure does not declare
 * comparable give {@link UndefinedReason#NOT_COMPARABLE}.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class BalancedPanel permits BalancedPanelBuilder.ImmutableBalancedPanel {
    /** SDK interpretation: above one value in five at the end of the scale the caveat is given. */
    private static final int CEILING_ONE_IN = 5;

    /** How many incomplete organisations a table names. */
    private static final int NAMED = 5;

    BalancedPanel() {}

    /**
     * What was measured, and which direction is better.
     *
     * @return the measure
     */
    public abstract OutcomeMeasure measure();

    /**
     * The dates, each before the next.
     *
     * @return two or more periods
     */
    public abstract List<Period> periods();

    /**
     * The organisations with a value at every date.
     *
     * @return the rows, in the order of the organisations
     */
    public abstract List<PanelRow> rows();

    /**
     * The organisations that lack a value at some date: joiners, leavers and those with a gap.
     *
     * @return the rows, in the order of the organisations
     */
    public abstract List<PanelRow> incomplete();

    /**
     * A change of a comparison group, such as the nation's, that was taken off each value of the last date.
     *
     * @return the change, or empty where values are as recorded
     */
    public abstract Optional<Decimal> comparisonChange();

    /**
     * A builder that starts with these values.
     *
     * @return the builder
     */
    public abstract BalancedPanelBuilder toBuilder();

    /**
     * The organisations of a panel with a value at every one of some dates.
     *
     * @param panel the observations of one measure
     * @param first the first date
     * @param later the later dates, each after the one before, at least one
     * @return the balanced panel
     * @throws InvalidModelException if there is no later date or one is not after the one before
     */
    public static BalancedPanel of(Panel panel, Period first, Period... later) {
        List<Period> periods = new ArrayList<>(List.of(first));
        periods.addAll(List.of(later));
        return of(panel, periods);
    }

    /**
     * The organisations of a panel with a value at every one of some dates.
     *
     * @param panel the observations of one measure
     * @param periods the dates, each after the one before, at least two
     * @return the balanced panel
     * @throws InvalidModelException if there are fewer than two dates or one is not after the one before
     */
    public static BalancedPanel of(Panel panel, List<Period> periods) {
        BalancedPanelBuilder balanced = builder().measure(panel.measure()).periods(periods);
        for (OrganisationRef organisation :
                panel.organisations().stream().sorted().toList()) {
            PanelRow row = new PanelRow(
                    organisation,
                    periods.stream()
                            .map(period -> panel.measured(organisation, period))
                            .toList());
            if (row.isComplete()) {
                balanced.addRows(row);
            } else if (row.values().stream().anyMatch(Optional::isPresent)) {
                balanced.addIncomplete(row);
            }
        }
        return balanced.build();
    }

    /**
     * The same panel of some organisations, such as the schools of one trust.
     *
     * @param organisations the organisations to keep
     * @return the rows of these
     */
    public BalancedPanel restrictedTo(Collection<OrganisationRef> organisations) {
        Set<OrganisationRef> kept = new HashSet<>(organisations);
        return toBuilder()
                .rows(rows().stream()
                        .filter(row -> kept.contains(row.organisation()))
                        .toList())
                .incomplete(incomplete().stream()
                        .filter(row -> kept.contains(row.organisation()))
                        .toList())
                .build();
    }

    /**
     * The same panel of two dates against a change that all had, such as that of the nation: it is taken off each value
     * of the last date, so that 'the top rises' means that it rises by more.
     *
     * @param change the change of the comparison group, in the unit of the measure
     * @return the panel relative to the change
     * @throws InvalidModelException if there are more than two dates, or a value then has more digits than a
     *     {@link Decimal} holds
     */
    public BalancedPanel relativeTo(Decimal change) {
        if (periods().size() != 2) {
            throw InvalidModelException.of("BalancedPanel.relativeTo", "two dates", periods());
        }
        Decimal both = comparisonChange().map(earlier -> sum(earlier, change)).orElse(change);
        return toBuilder()
                .rows(rows().stream().map(row -> lowered(row, change)).toList())
                .incomplete(
                        incomplete().stream().map(row -> lowered(row, change)).toList())
                .comparisonChange(both)
                .build();
    }

    private static PanelRow lowered(PanelRow row, Decimal change) {
        Decimal minus = Decimal.of(change.number().negate());
        return new PanelRow(row.organisation(), List.of(row.first(), row.last().map(value -> sum(value, minus))));
    }

    private static Decimal sum(Decimal one, Decimal other) {
        return Decimal.of(one.number().add(other.number()));
    }

    /**
     * The first date.
     *
     * @return the period
     */
    public Period first() {
        return periods().get(0);
    }

    /**
     * The last date.
     *
     * @return the period
     */
    public Period last() {
        return periods().get(periods().size() - 1);
    }

    /**
     * What measures made of this panel are about, and what stands against using it.
     *
     * @return subject, options and caveats
     */
    public CountBasis basis() {
        CountBasisBuilder basis = CountBasis.builder()
                .putSubject("measure", measure().id())
                .putSubject("dates", periods().stream().map(Period::toString).collect(Collectors.joining(", ")))
                .putOption("direction", measure().direction().code());
        comparisonChange().ifPresent(change -> basis.putOption("relative to a change of", change.toString()));
        if (!incomplete().isEmpty()) {
            basis.putSubject("incomplete", namesOfIncomplete()).addCaveats(Caveat.PANEL_CHANGED);
        }
        if (isNearTheEnd()) {
            basis.addCaveats(Caveat.CEILING);
        }
        if (periods().stream().anyMatch(period -> !measure().isComparable(first(), period))) {
            basis.whyUndefined(UndefinedReason.NOT_COMPARABLE);
        } else if (rows().isEmpty()) {
            basis.whyUndefined(UndefinedReason.PANEL_EMPTY);
        }
        return basis.build();
    }

    /** The first few by name, so that a national panel stays readable. */
    private String namesOfIncomplete() {
        int more = incomplete().size() - NAMED;
        return incomplete().stream()
                        .limit(NAMED)
                        .map(row -> row.organisation().toString())
                        .collect(Collectors.joining(" "))
                + (more > 0 ? " and " + more + " more" : "");
    }

    /** At some date, more than one recorded value in five within one step of the better end. */
    private boolean isNearTheEnd() {
        boolean isHigherBetter = measure().direction() == Direction.HIGHER_IS_BETTER;
        Optional<Decimal> end = isHigherBetter ? measure().maximum() : measure().minimum();
        return end.isPresent()
                && IntStream.range(0, periods().size())
                        .anyMatch(date -> near(date, end.get()) * CEILING_ONE_IN > rows().size());
    }

    private long near(int date, Decimal end) {
        BigDecimal step = measure().step().map(Decimal::number).orElse(BigDecimal.ZERO);
        BigDecimal takenOff = date == periods().size() - 1
                ? comparisonChange().map(Decimal::number).orElse(BigDecimal.ZERO)
                : BigDecimal.ZERO;
        return rows().stream()
                .flatMap(row -> row.values().get(date).stream())
                .filter(value -> value.number()
                                .add(takenOff)
                                .subtract(end.number())
                                .abs()
                                .compareTo(step)
                        <= 0)
                .count();
    }

    @Value.Check
    void check() {
        if (periods().size() < 2) {
            throw InvalidModelException.of("BalancedPanel.periods", "two or more", periods());
        }
        for (int i = 1; i < periods().size(); i++) {
            if (!periods().get(i - 1).isBefore(periods().get(i))) {
                throw InvalidModelException.of("BalancedPanel.periods", "each before the next", periods());
            }
        }
    }

    /** The panel on one line. */
    @Override
    public String toString() {
        return measure().id() + ", " + first() + " to " + last() + ": " + rows().size() + " complete, "
                + incomplete().size() + " incomplete";
    }

    /**
     * A builder; measure and dates are required.
     *
     * @return an empty builder
     */
    public static BalancedPanelBuilder builder() {
        return new BalancedPanelBuilder();
    }
}
