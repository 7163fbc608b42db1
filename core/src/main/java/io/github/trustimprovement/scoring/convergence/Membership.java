// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.organisation.Day;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.organisation.Trust;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which trust a school belonged to in which period, such as school/quay to trust/saltmarsh from 2023/24 on.
 *
 * <p>{@code Membership.of(List.of(one, other)).trustOf(OrganisationRef.school("quay"), AcademicYear.of(2023))}. It goes by
 * {@link School#joined()} and {@link School#left()}; a day that is not recorded sets no limit. SDK interpretation: a school
 * belongs to a trust in an academic year if it does from the first day of the year to the last; in a term as in the
 * term's year, for want of the term's days; on a day if the day lies between joining and leaving, both included, and on
 * the day of a move to the trust that it joined. Spells in one trust that touch are one.
 *
 * @since 0.1.0
 */
public final class Membership {
    private final Map<OrganisationRef, List<Spell>> bySchool;

    private Membership(Stream<Spell> spells) {
        bySchool = spells.collect(Collectors.groupingBy(
                Spell::school,
                TreeMap::new,
                Collectors.collectingAndThen(
                        Collectors.toList(),
                        some -> some.stream().sorted(Spell.BY_DAYS).toList())));
        bySchool.values().forEach(Membership::requireOneTrustAtATime);
        bySchool.replaceAll((school, some) -> joined(some));
    }

    /** From joining to leaving; a limit that is not recorded is the first or last of all days. */
    private record Spell(OrganisationRef school, OrganisationRef trust, LocalDate from, LocalDate to) {
        static final Comparator<Spell> BY_DAYS =
                Comparator.comparing(Spell::from).thenComparing(Spell::to).thenComparing(Spell::trust);

        Spell {
            if (to.isBefore(from)) {
                throw InvalidModelException.of(
                        "Membership",
                        "no school leaves before it joins",
                        school + " in " + trust + " from " + from + " to " + to);
            }
        }

        static Spell of(Trust trust, School school) {
            return new Spell(
                    school.reference(),
                    trust.reference(),
                    school.joined().orElse(LocalDate.MIN),
                    school.left().orElse(LocalDate.MAX));
        }

        /** Whether a later spell begins in the same trust, on the day after this one at the latest. */
        boolean isContinuedBy(Spell later) {
            return trust.equals(later.trust) && (to.equals(LocalDate.MAX) || !later.from.isAfter(to.plusDays(1)));
        }

        Spell with(Spell later) {
            return new Spell(school, trust, from, to.isAfter(later.to) ? to : later.to);
        }

        boolean contains(LocalDate first, LocalDate last) {
            return !from.isAfter(first) && !to.isBefore(last);
        }
    }

    /** On the day of a move a school may be in two; each spell is held against the one that lasts longest so far. */
    private static void requireOneTrustAtATime(List<Spell> spells) {
        Spell longest = spells.get(0);
        for (Spell later : spells) {
            if (later.from().isBefore(longest.to()) && !later.trust().equals(longest.trust())) {
                throw InvalidModelException.of(
                        "Membership",
                        "one trust at a time for each school",
                        later.school() + " in " + longest.trust() + " and " + later.trust());
            }
            longest = later.to().isAfter(longest.to()) ? later : longest;
        }
    }

    /** Spells in one trust that touch or overlap are one: a year across them was spent in the trust. */
    private static List<Spell> joined(List<Spell> spells) {
        List<Spell> joined = new ArrayList<>();
        for (Spell later : spells) {
            Spell last = joined.isEmpty() ? later : joined.get(joined.size() - 1);
            if (!joined.isEmpty() && last.isContinuedBy(later)) {
                joined.set(joined.size() - 1, last.with(later));
            } else {
                joined.add(later);
            }
        }
        return joined;
    }

    /**
     * The membership that the records of trusts tell.
     *
     * @param trusts the trusts with their schools
     * @return the membership
     * @throws InvalidModelException if a school is in two of them at a time, by its id, or left one before it joined it
     */
    public static Membership of(Collection<Trust> trusts) {
        return new Membership(trusts.stream()
                .flatMap(trust -> trust.schools().stream().map(school -> Spell.of(trust, school))));
    }

    /**
     * The membership that the records of trusts tell.
     *
     * @param trusts the trusts with their schools
     * @return the membership
     * @throws InvalidModelException if a school is in two of them at a time, by its id, or left one before it joined it
     */
    public static Membership of(Trust... trusts) {
        return of(List.of(trusts));
    }

    /**
     * A membership of which no days are known: each school belongs to its trust in every period.
     *
     * @param trustOfSchool the trust of each school
     * @return the membership
     */
    public static Membership ofUndated(Map<OrganisationRef, OrganisationRef> trustOfSchool) {
        return new Membership(trustOfSchool.entrySet().stream()
                .map(each -> new Spell(each.getKey(), each.getValue(), LocalDate.MIN, LocalDate.MAX)));
    }

    /**
     * The trust that a school belonged to in a period.
     *
     * @param school the school
     * @param period the year, term or day
     * @return the trust, or empty where it belonged to none of these trusts throughout
     */
    public Optional<OrganisationRef> trustOf(OrganisationRef school, Period period) {
        AcademicYear year = period.academicYear();
        LocalDate first = period instanceof Day day ? day.date() : year.first();
        LocalDate last = period instanceof Day day ? day.date() : year.last();
        return bySchool.getOrDefault(school, List.of()).stream()
                .filter(spell -> spell.contains(first, last))
                .reduce((earlier, later) -> later)
                .map(Spell::trust);
    }

    /** Whether a school was in different trusts in some of these periods. */
    boolean isMover(OrganisationRef school, Collection<Period> periods) {
        return periods.stream()
                        .flatMap(period -> trustOf(school, period).stream())
                        .distinct()
                        .count()
                > 1;
    }

    /**
     * The trusts with a school.
     *
     * @return the trusts, in their order
     */
    public List<OrganisationRef> trusts() {
        return bySchool.values().stream()
                .flatMap(List::stream)
                .map(Spell::trust)
                .distinct()
                .sorted()
                .toList();
    }

    /** The numbers of schools and trusts. */
    @Override
    public String toString() {
        return "schools: " + bySchool.size() + ", trusts: " + trusts().size();
    }
}
