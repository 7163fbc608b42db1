// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.numeric.Rational;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.text.Alignment;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.text.TextTableBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A panel of trusts made of the values of their schools, to ask whether trusts converge: the value of a trust is the mean
 * of its schools, each school weighing alike.
 *
 * <p>{@code UpwardsConvergence.of(TrustPanel.ofMeans(schools, membership, TrustSchools.SAME_SCHOOLS).panel())}. Which
 * schools count is chosen by the caller, since a trust whose mean moved because a school came or went has not moved a
 * school; which did is in the {@link #contributors}, and which moved from one trust to another in {@link #movers}. Trusts
 * weigh alike, whatever the number of their schools.
 *
 * <p>Measures of the panel go by the means as they are. SDK interpretation: in rows and tables they are shown rounded,
 * halves to even, to six places more than the most precise value of a school has, and to 15 digits.
 *
 * @since 0.1.0
 */
public final class TrustPanel {
    private static final int FURTHER_PLACES = 6;

    private final BalancedPanel schools;
    private final List<PanelRow> movers;
    private final Map<OrganisationRef, List<List<PanelRow>>> rows;
    private final BalancedPanel panel;

    private TrustPanel(
            BalancedPanel schools,
            List<PanelRow> movers,
            Map<OrganisationRef, List<List<PanelRow>>> rows,
            TrustSchools which) {
        this.schools = schools;
        this.movers = movers;
        this.rows = rows;
        int places = precision(schools) + FURTHER_PLACES;
        BalancedPanelBuilder trusts = schools.toBuilder()
                .putOrigin("value", "mean of schools, each weighing alike")
                .putOrigin("schools", which.words())
                .addCaveats(Caveat.HIDES_DIFFERENCES);
        PanelRows.listing(trusts, "schools not at every date", schools.incomplete(), which.ofIncomplete());
        panel = PanelRows.balanced(
                PanelRows.withMovers(trusts, movers),
                rows.entrySet().stream()
                        .map(each -> PanelRow.ofMeans(
                                each.getKey(),
                                IntStream.range(0, schools.periods().size())
                                        .mapToObj(date -> mean(each.getValue().get(date), date))
                                        .toList(),
                                places))
                        .toList());
    }

    /**
     * The trusts of a panel of schools.
     *
     * @param schools the panel of schools, those with gaps included
     * @param membership which school belonged to which trust when
     * @param which which schools make the value of a trust
     * @return the trusts
     */
    public static TrustPanel ofMeans(BalancedPanel schools, Membership membership, TrustSchools which) {
        BalancedPanel members = schools.membersOf(membership);
        List<Period> periods = members.periods();
        Map<OrganisationRef, List<List<PanelRow>>> rows = new TreeMap<>();
        List<PanelRow> movers = all(members)
                .filter(row -> membership.isMover(row.organisation(), periods))
                .sorted(PanelRows.BY_ORGANISATION)
                .toList();
        all(members)
                .filter(row -> which == TrustSchools.MEMBERS_THEN
                        || (row.isComplete() && !membership.isMover(row.organisation(), periods)))
                .forEach(row -> IntStream.range(0, periods.size())
                        .filter(date -> row.values().get(date).isPresent())
                        .forEach(date -> membership
                                .trustOf(row.organisation(), periods.get(date))
                                .ifPresent(trust -> rows.computeIfAbsent(trust, added -> empty(periods))
                                        .get(date)
                                        .add(row))));
        return new TrustPanel(members, movers, rows, which);
    }

    private static Stream<PanelRow> all(BalancedPanel panel) {
        return Stream.concat(panel.rows().stream(), panel.incomplete().stream());
    }

    private static List<List<PanelRow>> empty(List<Period> periods) {
        return periods.stream().<List<PanelRow>>map(period -> new ArrayList<>()).toList();
    }

    private static int precision(BalancedPanel schools) {
        return all(schools)
                .flatMap(row -> row.values().stream())
                .flatMap(Optional::stream)
                .mapToInt(value -> value.number().scale())
                .max()
                .orElse(0);
    }

    private static Optional<Rational> mean(List<PanelRow> some, int date) {
        return some.isEmpty()
                ? Optional.empty()
                : Optional.of(DateValues.of(some, date).mean(DateValues.NOBODY));
    }

    /**
     * The trusts with a value at every date, and beside them the others.
     *
     * @return the panel, of which every measure of this family can be made; {@link BalancedPanel#restrictedTo} keeps those
     *     of a group
     */
    public BalancedPanel panel() {
        return panel;
    }

    /**
     * The schools that the trusts are made of.
     *
     * @return the panel, with the schools that joined, left or have a gap
     */
    public BalancedPanel schools() {
        return schools;
    }

    /**
     * The schools that were in different trusts at different dates. They are in the value of no trust with
     * {@link TrustSchools#SAME_SCHOOLS}; with {@link TrustSchools#MEMBERS_THEN} they count where they were at the date, so
     * that a trust may fall only because a school left it for another.
     *
     * @return the rows, in the order of the organisations; every result made of the panel lists them
     */
    public List<PanelRow> movers() {
        return movers;
    }

    /**
     * The schools that make the value of a trust at a date.
     *
     * @param trust the trust
     * @param period one of the dates
     * @return the schools, in their order; none for another trust or date
     */
    public List<OrganisationRef> contributors(OrganisationRef trust, Period period) {
        int date = schools.periods().indexOf(period);
        List<List<PanelRow>> dates = rows.getOrDefault(trust, List.of());
        return date < 0 || dates.isEmpty()
                ? List.of()
                : dates.get(date).stream().map(PanelRow::organisation).sorted().toList();
    }

    /** The trusts as a table: the value at each date and of how many schools. */
    @Override
    public String toString() {
        TextTableBuilder table = TextTable.builder()
                .title("Trusts, " + schools.measure().id() + ": mean of schools, each weighing alike")
                .column("Trust", Alignment.LEFT);
        schools.periods()
                .forEach(period ->
                        table.column(period.toString(), Alignment.RIGHT).column("Schools", Alignment.RIGHT));
        all(panel).sorted(PanelRows.BY_ORGANISATION).forEach(row -> {
            List<String> cells = new ArrayList<>(List.of(row.organisation().toString()));
            IntStream.range(0, schools.periods().size()).forEach(date -> {
                cells.add(row.values().get(date).map(Decimal::toString).orElse(TextTable.MISSING));
                cells.add(Integer.toString(
                        contributors(row.organisation(), schools.periods().get(date))
                                .size()));
            });
            table.row(cells);
        });
        panel.origin().forEach((name, value) -> table.note(name + ": " + value));
        panel.alsoListed().forEach((name, some) -> table.note(name + ": " + some));
        panel.basis().caveats().forEach(caveat -> table.note(caveat.toLine()));
        return table.build().toString();
    }
}
