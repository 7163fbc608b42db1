// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.outcome.Observation;
import io.github.trustimprovement.outcome.OutcomeMeasure;
import io.github.trustimprovement.outcome.Panel;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.convergence.BalancedPanel;
import io.github.trustimprovement.scoring.convergence.Membership;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The schools of a record on one measure, from the first date that can be compared with the last to that last.
 *
 * @param place the place of the measure
 * @param schools the schools of the trust, each while it belonged to it
 * @param observed all schools of the record, those of partner trusts among them
 */
record OutcomePanel(JsonPointer place, BalancedPanel schools, BalancedPanel observed) {
    static List<OutcomePanel> of(TrustRecord record) {
        Trust own = possible(record.trust(), school -> true);
        Set<OrganisationRef> ownSchools = schools(Stream.of(own));
        Set<OrganisationRef> allSchools = schools(Stream.concat(Stream.of(own), record.partnerTrusts().stream()));
        Map<String, List<Observation>> byMeasure = record.observations().stream()
                .filter(observation -> allSchools.contains(observation.organisation()))
                .collect(Collectors.groupingBy(Observation::measure));
        Set<String> unambiguous =
                Places.unambiguous(record.outcomeMeasures(), OutcomeMeasure::id).keySet();
        List<OutcomePanel> panels = new ArrayList<>();
        Places.each("outcomeMeasures", record.outcomeMeasures(), (place, measure) -> {
            if (unambiguous.contains(measure.id())) {
                List<Observation> observations = byMeasure.getOrDefault(measure.id(), List.of());
                List<Period> periods = observations.stream()
                        .filter(each -> ownSchools.contains(each.organisation())
                                && each.measured().isPresent())
                        .map(Observation::period)
                        .toList();
                for (ComparableStretch stretch : ComparableStretch.of(measure, periods)) {
                    BalancedPanel observed = BalancedPanel.of(
                            Panel.of(stretch.measure(), observations), stretch.first(), stretch.last());
                    panels.add(new OutcomePanel(place, observed.membersOf(own), observed));
                }
            }
        });
        return List.copyOf(panels);
    }

    /** Which school belonged to which trust; one that stands in several trusts of the record is left out. */
    static Membership membership(TrustRecord record) {
        List<Trust> trusts = Stream.concat(Stream.of(record.trust()), record.partnerTrusts().stream())
                .toList();
        Map<String, Set<String>> trustsOfSchool = new HashMap<>();
        trusts.forEach(trust -> trust.schools()
                .forEach(school -> trustsOfSchool
                        .computeIfAbsent(school.id(), id -> new HashSet<>())
                        .add(trust.id())));
        return Membership.of(trusts.stream()
                .map(trust -> possible(
                        trust,
                        school -> trustsOfSchool
                                        .getOrDefault(school.id(), Set.of())
                                        .size()
                                == 1))
                .toList());
    }

    /** Without the schools that left before they joined: when they belonged to the trust cannot be told. */
    private static Trust possible(Trust trust, Predicate<School> condition) {
        return trust.toBuilder()
                .schools(trust.schools().stream()
                        .filter(school -> school.left().isEmpty()
                                || school.joined().isEmpty()
                                || !school.left().get().isBefore(school.joined().get()))
                        .filter(condition)
                        .toList())
                .build();
    }

    private static Set<OrganisationRef> schools(Stream<Trust> trusts) {
        return trusts.flatMap(trust -> trust.schools().stream())
                .map(School::reference)
                .collect(Collectors.toSet());
    }

    /** How many schools have a value at both dates. */
    int size() {
        return schools.rows().size();
    }

    /** The panel for a message, such as {@code 'ks2' of 5 schools from 2022/23 to 2024/25}. */
    @Override
    public String toString() {
        return of(size() + " schools");
    }

    /** The same of others than the schools of the trust. */
    String of(String whom) {
        return "'" + schools.measure().id() + "' of " + whom + " from " + schools.first() + " to " + schools.last();
    }
}
