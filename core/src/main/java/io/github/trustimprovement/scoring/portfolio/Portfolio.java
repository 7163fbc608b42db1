// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.practice.Capacity;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.CountBasisBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Stream;

/**
 * The initiatives of one or more trusts with what their teams can give: what every measure of this family is made of.
 *
 * <p>{@code Portfolio.of(trustRecord)}, {@code initiatives.stream().collect(Portfolio.collector("birch"))}, {@code
 * one.merge(other)}. Ids belong to a trust: {@code i1} of one trust is not {@code i1} of another. Initiatives are in
 * the order of trust and id, so that the order in which they come changes no result. It is a tally: {@link #empty()}
 * adds nothing, and parts may be merged in any order and grouping.
 *
 * <p>SDK interpretation: initiatives of one trust that share an id, which a rule reports, are kept apart, in the order
 * given, and each counts.
 *
 * @since 0.1.0
 */
public final class Portfolio {
    private static final int MOST_TRUSTS_NAMED = 3;
    private static final Portfolio EMPTY = new Portfolio(List.of(), List.of(), Set.of());

    private final List<PortfolioEntry> entries;
    private final List<TrustCapacity> capacities;
    private final Set<Membership> memberships;
    private final SortedSet<TrustKey> schools;
    private final Set<String> trusts;

    private Portfolio(List<PortfolioEntry> entries, List<TrustCapacity> capacities, Set<Membership> memberships) {
        this.entries = entries.stream().sorted(PortfolioEntry.BY_ID).toList();
        this.capacities = List.copyOf(capacities);
        this.memberships = memberships;
        SortedSet<TrustKey> all = new TreeSet<>();
        memberships.forEach(membership -> all.add(membership.key()));
        entries.forEach(entry -> entry.initiative().schools().forEach(school -> all.add(entry.key(school))));
        this.schools = Collections.unmodifiableSortedSet(all);
        this.trusts = trusts();
    }

    /**
     * A portfolio without anything.
     *
     * @return the portfolio that adds nothing when merged
     */
    public static Portfolio empty() {
        return EMPTY;
    }

    /**
     * What a trust's record holds: initiatives, capacities, and its schools, also those without an initiative.
     *
     * @param trustRecord the record
     * @return the portfolio
     */
    public static Portfolio of(TrustRecord trustRecord) {
        String trust = trustRecord.trust().id();
        Set<Membership> memberships = new HashSet<>();
        trustRecord.trust().schools().forEach(school -> memberships.add(Membership.of(trust, school)));
        return new Portfolio(entries(trust, trustRecord.initiatives().stream()), List.of(), memberships)
                .merge(ofCapacities(trust, trustRecord.capacities().stream()));
    }

    /**
     * Initiatives of a trust.
     *
     * @param trust the id of the trust
     * @param initiatives the initiatives; the stream is used up
     * @return the portfolio; its schools are those that the initiatives name
     */
    public static Portfolio of(String trust, Stream<Initiative> initiatives) {
        return new Portfolio(entries(trust, initiatives), List.of(), Set.of());
    }

    /**
     * What the teams of a trust can give, to be merged with its initiatives.
     *
     * @param trust the id of the trust
     * @param capacities the capacities; the stream is used up
     * @return a portfolio without initiatives
     */
    public static Portfolio ofCapacities(String trust, Stream<Capacity> capacities) {
        List<TrustCapacity> all =
                capacities.map(capacity -> new TrustCapacity(trust, capacity)).toList();
        return new Portfolio(List.of(), all, Set.of());
    }

    /**
     * A collector of the initiatives of a trust.
     *
     * @param trust the id of the trust
     * @return the collector
     */
    public static Collector<Initiative, ?, Portfolio> collector(String trust) {
        return Collector.of(
                () -> new ArrayList<Initiative>(),
                List::add,
                (one, other) -> {
                    one.addAll(other);
                    return one;
                },
                all -> of(trust, all.stream()));
    }

    /**
     * Both portfolios as one.
     *
     * @param other the other portfolio
     * @return a portfolio with the initiatives, capacities and schools of both
     */
    public Portfolio merge(Portfolio other) {
        Set<Membership> allMemberships = new HashSet<>(memberships);
        allMemberships.addAll(other.memberships);
        return new Portfolio(joined(entries, other.entries), joined(capacities, other.capacities), allMemberships);
    }

    /**
     * The initiatives.
     *
     * @return the initiatives with their trusts, in the order of trust and id
     */
    public List<PortfolioEntry> entries() {
        return entries;
    }

    List<TrustCapacity> capacities() {
        return capacities;
    }

    SortedSet<TrustKey> schools() {
        return schools;
    }

    /** The schools that belong to their trusts at the end of a day; one whose days nobody recorded always does. */
    Set<TrustKey> membersAt(LocalDate day) {
        Set<TrustKey> members = new HashSet<>(schools);
        memberships.forEach(membership -> members.remove(membership.key()));
        memberships.stream()
                .filter(membership -> membership.isMemberAt(day))
                .forEach(membership -> members.add(membership.key()));
        return members;
    }

    /** The id, with that of the trust before it where there are several trusts. */
    String name(String trust, String id) {
        return trusts.size() > 1 ? trust + "/" + id : id;
    }

    /** What a measure of the portfolio is about. */
    CountBasisBuilder basis() {
        String named = trusts.isEmpty() ? "none" : String.join(", ", trusts);
        return CountBasis.builder()
                .putSubject("trust", trusts.size() > MOST_TRUSTS_NAMED ? trusts.size() + " trusts" : named);
    }

    private Set<String> trusts() {
        Set<String> all = new TreeSet<>();
        entries.forEach(entry -> all.add(entry.trust()));
        capacities.forEach(each -> all.add(each.trust()));
        schools.forEach(school -> all.add(school.trust()));
        return all;
    }

    private static List<PortfolioEntry> entries(String trust, Stream<Initiative> initiatives) {
        return initiatives
                .map(initiative -> new PortfolioEntry(trust, initiative))
                .toList();
    }

    private static <E> List<E> joined(Collection<E> one, Collection<E> other) {
        List<E> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    /** How much there is, such as {@code birch: 8 initiatives, 3 schools, 6 capacities}. */
    @Override
    public String toString() {
        return (trusts.isEmpty() ? "no trust" : String.join(", ", trusts))
                + ": " + entries.size() + " initiatives, " + schools.size() + " schools, " + capacities.size()
                + " capacities";
    }
}
