// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.benchmark;

import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.review.ComponentReview;
import io.github.trustimprovement.review.Rated;
import io.github.trustimprovement.review.ScaleLevel;
import io.github.trustimprovement.scoring.profile.LevelCounts;
import io.github.trustimprovement.scoring.profile.RatingRollUp;
import io.github.trustimprovement.scoring.profile.RatingTally;
import io.github.trustimprovement.scoring.profile.ReviewSelection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The ratings of a nation rolled up to trusts and the sector: by a tally, and by the streams of the JDK. */
final class NationalRatings {
    static final OrganisationRef SECTOR = OrganisationRef.group("sector");

    private final InventedNation nation;

    NationalRatings(InventedNation nation) {
        this.nation = nation;
    }

    /** Counts by component and outcome; an outcome is a level, or the kind of a rating without one. */
    record Counts(Map<String, Map<String, Long>> byComponent) {
        static Counts merged(Collection<Counts> parts) {
            Map<String, Map<String, Long>> all = new TreeMap<>();
            parts.forEach(part -> part.byComponent.forEach((component, outcomes) -> {
                Map<String, Long> sums = all.computeIfAbsent(component, code -> new TreeMap<>());
                outcomes.forEach((outcome, count) -> sums.merge(outcome, count, Long::sum));
            }));
            return new Counts(all);
        }
    }

    /** What it costs to make the ratings; part of every time that is measured. */
    long generated() {
        return nation.reviews()
                .mapToLong(review -> review.date().getDayOfMonth())
                .sum();
    }

    /** School by school, then to trusts and the sector, with how the parts differ and who contributes. */
    RatingRollUp rolledUp() {
        RatingTally tally = nation.reviews().collect(RatingTally.collecting(ReviewSelection.all()));
        List<RatingRollUp> trusts = new ArrayList<>();
        nation.schoolsByTrust()
                .forEach((trust, schools) -> trusts.add(RatingRollUp.of(tally, InventedNation.SPREAD, trust, schools)));
        return RatingRollUp.of(SECTOR, trusts);
    }

    /** The same counts by grouping: school by school, then merged to trusts and the sector. */
    Map<OrganisationRef, Counts> groupedBySchool() {
        Map<OrganisationRef, Counts> schools = grouped(ComponentReview::organisation);
        Map<OrganisationRef, Counts> trusts = new TreeMap<>();
        nation.schoolsByTrust()
                .forEach((trust, members) -> trusts.put(
                        trust, Counts.merged(members.stream().map(schools::get).toList())));
        return withSector(trusts);
    }

    /** The counts of trusts and the sector alone: what schools were rated is no longer known. */
    Map<OrganisationRef, Counts> groupedByTrust() {
        return withSector(grouped(review -> nation.trustOf(review.organisation())));
    }

    private Map<OrganisationRef, Counts> grouped(Function<ComponentReview, OrganisationRef> organisation) {
        return nation.reviews()
                .collect(Collectors.groupingBy(
                        organisation,
                        Collectors.collectingAndThen(
                                Collectors.groupingBy(
                                        review -> review.component().code(),
                                        Collectors.groupingBy(NationalRatings::outcome, Collectors.counting())),
                                Counts::new)));
    }

    private static Map<OrganisationRef, Counts> withSector(Map<OrganisationRef, Counts> trusts) {
        Map<OrganisationRef, Counts> all = new TreeMap<>(trusts);
        all.put(SECTOR, Counts.merged(trusts.values()));
        return all;
    }

    private static String outcome(ComponentReview review) {
        return review.rating() instanceof Rated rated
                ? rated.level()
                : review.rating().toString();
    }

    /** The counts of a roll-up in the form of the grouping, to compare. */
    static Counts counts(RatingRollUp rollUp, OrganisationRef organisation) {
        Map<String, Map<String, Long>> byComponent = new TreeMap<>();
        for (Component component : Component.values()) {
            LevelCounts counts = organisation.equals(SECTOR)
                    ? rollUp.on(component).counts()
                    : rollUp.on(component).counts(organisation).orElseThrow();
            Map<String, Long> outcomes = new TreeMap<>();
            for (ScaleLevel level : InventedNation.SPREAD.levels()) {
                outcomes.put(level.id(), counts.count(level.id()));
            }
            outcomes.put("not assessed", counts.notAssessed());
            outcomes.put("not applicable (no sixth form)", counts.notApplicable());
            outcomes.put("withheld", counts.withheld());
            outcomes.values().removeIf(count -> count == 0);
            byComponent.put(component.code(), outcomes);
        }
        return new Counts(byComponent);
    }
}
