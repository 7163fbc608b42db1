// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.outcome.OutcomeMeasure;
import io.github.trustimprovement.outcome.Panel;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CountBasis;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * The values of the same organisations at two or more dates: 12 schools in 2023/24 and again in 2025/26.
 *
 * <p>{@code BalancedPanel.of(trust, "ks2-reading", AcademicYear.of(2023), AcademicYear.of(2025))}. Only organisations
 * with exactly one measured value at every date are in its {@link #rows()}; the {@link #incomplete()} ones are listed as
 * {@link #joiners()}, {@link #leavers()} or {@link #gaps()}, and every measure that leaves them out then says
 * {@link Caveat#PANEL_CHANGED}.
 * Dates that the measure does not declare comparable give
 * {@link io.github.trustimprovement.scoring.UndefinedReason#NOT_COMPARABLE}.
 *
 * <p>A panel of observations does not know when a school joined its trust: {@link #membersOf(Trust)} does, and so does
 * {@link #of(TrustRecord, String, Period, Period...)}.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class BalancedPanel permits BalancedPanelBuilder.ImmutableBalancedPanel {
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
     * The organisations that lack a value at some date: {@link #joiners()}, {@link #leavers()} and {@link #gaps()}.
     *
     * @return the rows, in the order of the organisations
     */
    public abstract List<PanelRow> incomplete();

    /**
     * How the values came into the panel, such as {@code members of} = {@code trust/saltmarsh}; empty for values as
     * observed.
     *
     * @return options by name, in the order given; they become part of a method
     */
    public abstract Map<String, String> origin();

    /**
     * What values that came about in such a way must not be taken for.
     *
     * @return the caveats
     */
    public abstract List<Caveat> caveats();

    /**
     * Who is listed beside those that lack a value, such as {@code movers} = {@code school/quay}: it moved from one trust
     * to another.
     *
     * @return organisations by what is said of them, in the order given; they become part of a subject
     */
    public abstract Map<String, String> alsoListed();

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
        return PanelTally.of(panel).balanced(periods);
    }

    /**
     * The schools of a trust as its record has them: values before a school joined, and after it left, do not count.
     *
     * @param trust the record
     * @param measureId the id of the measure
     * @param first the first date
     * @param later the later dates, each after the one before, at least one
     * @return the balanced panel of {@link #membersOf(Trust)}
     * @throws InvalidModelException if there is no later date or one is not after the one before
     * @throws java.util.NoSuchElementException if the record has no such measure
     */
    public static BalancedPanel of(TrustRecord trust, String measureId, Period first, Period... later) {
        return of(trust.panel(measureId), first, later).membersOf(trust.trust());
    }

    /**
     * The same panel of the schools of a trust, each while it belonged to it: values before a school joined, and after
     * it left, are not the trust's.
     *
     * @param trust the trust with its schools and their days of joining and leaving
     * @return the rows of these; new members are among the {@link #joiners()}, former ones among the {@link #leavers()}
     */
    public BalancedPanel membersOf(Trust trust) {
        return membersOf(Membership.of(trust)).toBuilder()
                .putOrigin("members of", trust.reference().toString())
                .build();
    }

    /**
     * The same panel of the schools of several trusts, each while it belonged to one of them.
     *
     * @param membership which school belonged to which trust when
     * @return the rows of these
     */
    public BalancedPanel membersOf(Membership membership) {
        return PanelRows.mapped(
                this,
                row -> row.where(date -> membership
                        .trustOf(row.organisation(), periods().get(date))
                        .isPresent()));
    }

    /**
     * The same panel of some organisations, such as the schools of one trust.
     *
     * @param organisations the organisations to keep
     * @return the rows of these
     */
    public BalancedPanel restrictedTo(Collection<OrganisationRef> organisations) {
        Set<OrganisationRef> kept = new HashSet<>(organisations);
        return PanelRows.mapped(this, row -> row.where(date -> kept.contains(row.organisation())));
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
        Decimal both = comparisonChange()
                .map(earlier -> PanelRows.sum(earlier, change))
                .orElse(change);
        return PanelRows.mapped(this, row -> row.lowered(change)).toBuilder()
                .comparisonChange(both)
                .build();
    }

    /**
     * The organisations that are there at the last date and were not at the first: new members and, apart from them, new
     * observations.
     *
     * @return those of the incomplete rows with {@link PanelChange#NEW_MEMBER} or {@link PanelChange#NEW_OBSERVATION}
     */
    public List<PanelRow> joiners() {
        return incomplete(PanelChange::isJoining);
    }

    /**
     * The organisations that were there at the first date and are not at the last: former members and, apart from them,
     * those that were no longer observed.
     *
     * @return those of the incomplete rows with {@link PanelChange#FORMER_MEMBER} or
     *     {@link PanelChange#LOST_OBSERVATION}
     */
    public List<PanelRow> leavers() {
        return incomplete(PanelChange::isLeaving);
    }

    /**
     * The organisations that neither joined nor left and still lack a value at some date.
     *
     * @return those of the incomplete rows with {@link PanelChange#GAP}
     */
    public List<PanelRow> gaps() {
        return incomplete(change -> change == PanelChange.GAP);
    }

    private List<PanelRow> incomplete(Predicate<PanelChange> kind) {
        return incomplete().stream()
                .filter(row -> row.change().filter(kind).isPresent())
                .toList();
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
        return PanelBasis.of(this, Caveat.PANEL_CHANGED);
    }

    @Value.Check
    void check() {
        PanelRows.requireInOrder(periods());
        PanelRows.requireComplete(this);
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
