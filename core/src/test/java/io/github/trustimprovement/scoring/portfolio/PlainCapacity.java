// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.organisation.Day;
import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.practice.Capacity;
import io.github.trustimprovement.practice.CapacityDemand;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.InitiativeStatus;
import io.github.trustimprovement.practice.Paused;
import io.github.trustimprovement.practice.Resumed;
import io.github.trustimprovement.practice.Started;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a team can give in a period, and what is asked of it, in whole cents. */
record PlainCapacity(List<Capacity> supply, List<CapacityDemand> demand, int lapsed, int ofParts) {
    private static final List<String> SCHOOLS = List.of("elm", "oak", "yew");
    private static final LocalDate FIRST_OF_YEAR = LocalDate.of(2025, 9, 1);
    private static final LocalDate LAST_OF_YEAR = LocalDate.of(2026, 8, 31);

    /** That of one load, by a look at every capacity and every demand. */
    static PlainCapacity of(CapacityLoad load, List<Initiative> initiatives, List<Capacity> capacities) {
        String name = name(load.team(), load.period(), load.unit());
        List<CapacityDemand> demand = new ArrayList<>();
        int lapsed = 0;
        int ofParts = 0;
        for (Initiative initiative : initiatives) {
            for (CapacityDemand each : initiative.capacityDemands()) {
                if (nameSupplied(each, capacities).equals(name)) {
                    ofParts += each.period().equals(load.period()) ? 0 : 1;
                    if (isLapsed(initiative, each.period())) {
                        lapsed++;
                    } else {
                        demand.add(each);
                    }
                }
            }
        }
        return new PlainCapacity(
                capacities.stream().filter(each -> name(each).equals(name)).toList(), demand, lapsed, ofParts);
    }

    /** Every team, period and unit for which there is a capacity or a demand, lapsed or not. */
    static Set<String> names(List<Initiative> initiatives, List<Capacity> capacities) {
        Set<String> names = new TreeSet<>();
        capacities.forEach(each -> names.add(name(each)));
        initiatives.forEach(
                initiative -> initiative.capacityDemands().forEach(each -> names.add(nameSupplied(each, capacities))));
        return names;
    }

    static String name(String team, Period period, String unit) {
        return team + ", " + period + ", " + unit;
    }

    private static String name(Capacity capacity) {
        return name(capacity.team(), capacity.period(), capacity.unit());
    }

    /** That of the capacity that a demand asks for: its own period's, or the year's where that alone is recorded. */
    private static String nameSupplied(CapacityDemand demand, List<Capacity> capacities) {
        Set<String> recorded = new HashSet<>();
        capacities.forEach(each -> recorded.add(name(each)));
        String own = name(demand.team(), demand.period(), demand.unit());
        String year = name(demand.team(), demand.period().academicYear(), demand.unit());
        return !recorded.contains(own) && recorded.contains(year) ? year : own;
    }

    /** Whether it was over on the eve of the period, and nothing in the period set it going again. */
    private static boolean isLapsed(Initiative initiative, Period period) {
        LocalDate first = period instanceof Day day ? day.date() : FIRST_OF_YEAR;
        LocalDate last = period instanceof Day ? first : LAST_OF_YEAR;
        InitiativeStatus eve = Plainly.statusAt(initiative, first.minusDays(1));
        return (eve == InitiativeStatus.STOPPED || eve == InitiativeStatus.REPLACED)
                && initiative.log().stream()
                        .filter(event ->
                                event instanceof Started || event instanceof Resumed || event instanceof Paused)
                        .noneMatch(event ->
                                !event.date().isBefore(first) && !event.date().isAfter(last));
    }

    long unknown() {
        return demand.stream().filter(each -> each.amount().isEmpty()).count();
    }

    long given() {
        return supply.stream().mapToLong(PlainCapacity::cents).sum();
    }

    long asked(long centsPerUnknown) {
        return demand.stream().mapToLong(each -> cents(each, centsPerUnknown)).sum();
    }

    /** The most that a set of schools, with what is asked for anywhere, lacks although it has all that may go to it. */
    long lacking(long centsPerUnknown) {
        long worst = 0;
        for (int set = 0; set < 1 << SCHOOLS.size(); set++) {
            int chosen = set;
            long asked = demand.stream()
                    .filter(each -> isIn(each.school(), chosen))
                    .mapToLong(each -> cents(each, centsPerUnknown))
                    .sum();
            long given = supply.stream()
                    .filter(each -> isIn(each.school(), chosen))
                    .mapToLong(PlainCapacity::cents)
                    .sum();
            worst = Math.max(worst, asked - given);
        }
        return worst;
    }

    /** The word for the load if each unknown demand is of so many cents; empty where the capacity is nothing. */
    Optional<String> state(long centsPerUnknown, int tightAbovePercent) {
        if (lacking(centsPerUnknown) > 0) {
            return Optional.of("overloaded");
        }
        if (given() == 0) {
            return Optional.empty();
        }
        return Optional.of(100 * asked(centsPerUnknown) > tightAbovePercent * given() ? "tight" : "within");
    }

    private static boolean isIn(Optional<String> school, int set) {
        return school.isEmpty() || (set >> SCHOOLS.indexOf(school.get()) & 1) == 1;
    }

    private static long cents(CapacityDemand demand, long unknown) {
        return demand.amount()
                .map(amount -> amount.number().movePointRight(2).longValueExact())
                .orElse(unknown);
    }

    private static long cents(Capacity capacity) {
        return capacity.amount().number().movePointRight(2).longValueExact();
    }
}
