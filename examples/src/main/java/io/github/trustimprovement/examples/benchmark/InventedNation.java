// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.benchmark;

import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.outcome.ComparablePeriods;
import io.github.trustimprovement.outcome.Direction;
import io.github.trustimprovement.outcome.Observation;
import io.github.trustimprovement.outcome.OutcomeMeasure;
import io.github.trustimprovement.review.ComponentReview;
import io.github.trustimprovement.review.Rating;
import io.github.trustimprovement.review.Scale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Schools in trusts of unequal size that are rated on every component each term for ten years, and have an outcome each
 * year; the same for a seed. Ratings are made when they are asked for and never held.
 */
final class InventedNation {
    static final Scale SPREAD = Scale.ofOrdinal("spread", "none", "some", "most", "all");
    static final OutcomeMeasure READING = OutcomeMeasure.of("reading", Direction.HIGHER_IS_BETTER)
            .withComparable(ComparablePeriods.from(AcademicYear.of(InventedNation.FIRST_YEAR)));
    static final int YEARS = 10;
    static final int TERMS_A_YEAR = 3;

    private static final int FIRST_YEAR = 2015;
    private static final List<Integer> MONTHS = List.of(12, 3, 7);
    private static final List<Component> COMPONENTS = List.of(Component.values());
    private static final int SCHOOLS_OF_A_NATION = 22_000;
    private static final int TRUSTS_OF_A_NATION = 2_500;
    private static final int PER_CENT = 100;
    private static final int MISSING_PER_CENT = 5;
    private static final int QUARTERS = 160;

    /** Levels mostly, and each reason for having none. */
    private static final List<Rating> LEVELS = SPREAD.levels().stream()
            .map(level -> Rating.of(SPREAD.id(), level.id()))
            .toList();

    private static final List<Rating> MISSING =
            List.of(Rating.notAssessed(), Rating.notApplicable("no sixth form"), Rating.withheld());

    private final long seed;
    private final List<OrganisationRef> schools;
    private final Map<OrganisationRef, OrganisationRef> trustBySchool = new HashMap<>();
    private final Map<OrganisationRef, List<OrganisationRef>> schoolsByTrust = new TreeMap<>();

    InventedNation(int size, long seed) {
        this.seed = seed;
        schools = IntStream.range(0, size)
                .mapToObj(i -> OrganisationRef.school("s" + i))
                .toList();
        int trusts = Math.max(1, (int) ((long) size * TRUSTS_OF_A_NATION / SCHOOLS_OF_A_NATION));
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < size; i++) {
            // each has one school, and the lesser of two throws makes some trusts large and many small
            int number = i < trusts ? i : Math.min(random.nextInt(trusts), random.nextInt(trusts));
            OrganisationRef school = schools.get(i);
            OrganisationRef trust = OrganisationRef.trust("t" + number);
            trustBySchool.put(school, trust);
            schoolsByTrust.computeIfAbsent(trust, id -> new ArrayList<>()).add(school);
        }
    }

    OrganisationRef trustOf(OrganisationRef school) {
        return Objects.requireNonNull(trustBySchool.get(school));
    }

    Map<OrganisationRef, List<OrganisationRef>> schoolsByTrust() {
        return schoolsByTrust;
    }

    long ratings() {
        return (long) schools.size() * COMPONENTS.size() * TERMS_A_YEAR * YEARS;
    }

    /** Term after term, and in each term school after school, as they would come in. */
    Stream<ComponentReview> reviews() {
        return LongStream.range(0, ratings()).mapToObj(this::review);
    }

    private ComponentReview review(long number) {
        int perTerm = schools.size() * COMPONENTS.size();
        int term = (int) (number / perTerm);
        int place = (int) (number % perTerm);
        long random = mixed(seed + number);
        int perCent = (int) Long.remainderUnsigned(random, PER_CENT);
        int choice = (int) (random >>> (Integer.SIZE + 1));
        Rating rating =
                perCent < MISSING_PER_CENT ? MISSING.get(choice % MISSING.size()) : LEVELS.get(choice % LEVELS.size());
        return ComponentReview.of(
                "r" + number,
                COMPONENTS.get(place % COMPONENTS.size()),
                schools.get(place / COMPONENTS.size()),
                LocalDate.of(FIRST_YEAR + term / TERMS_A_YEAR, MONTHS.get(term % TERMS_A_YEAR), 1),
                rating);
    }

    static AcademicYear year(int number) {
        return AcademicYear.of(FIRST_YEAR + number);
    }

    /** An outcome of each school each year, in quarters, which doubles hold exactly. */
    List<Observation> observations() {
        List<Observation> observations = new ArrayList<>();
        for (int year = 0; year < YEARS; year++) {
            for (int i = 0; i < schools.size(); i++) {
                int quarters = (int) Long.remainderUnsigned(mixed(seed - (long) i * YEARS - year), QUARTERS);
                observations.add(
                        Observation.of(READING.id(), schools.get(i), year(year), Decimal.of((320 + quarters) / 4.0)));
            }
        }
        return observations;
    }

    /** The finishing step of SplitMix64: neighbours come out unlike. */
    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
