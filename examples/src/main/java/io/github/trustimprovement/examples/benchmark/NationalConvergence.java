// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.benchmark;

import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.outcome.Measured;
import io.github.trustimprovement.outcome.Observation;
import io.github.trustimprovement.outcome.Panel;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.convergence.BalancedPanel;
import io.github.trustimprovement.scoring.convergence.UpwardsConvergence;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Whether the schools of each trust converge upwards from the first year to the last: by the measure, and by streams. */
final class NationalConvergence {
    private static final AcademicYear FIRST = InventedNation.year(0);
    private static final AcademicYear LAST = InventedNation.year(InventedNation.YEARS - 1);
    private static final int DRAWS = 1_000;
    private static final DoubleSummaryStatistics NOTHING = new DoubleSummaryStatistics();
    private static final String HOLDS = "upwards-convergence";

    private final InventedNation nation;
    private final List<Observation> observations;

    NationalConvergence(InventedNation nation) {
        this.nation = nation;
        observations = nation.observations();
    }

    int size() {
        return observations.size();
    }

    private Map<OrganisationRef, List<Observation>> byTrust() {
        return observations.stream()
                .collect(Collectors.groupingBy(observation -> nation.trustOf(observation.organisation())));
    }

    /** By trust; those of fewer than two schools have no class and are left out. */
    Map<OrganisationRef, Boolean> measured() {
        Map<OrganisationRef, Boolean> results = new TreeMap<>();
        byTrust().forEach((trust, own) -> {
            if (convergence(own).classification() instanceof Classified classified) {
                results.put(trust, classified.value().equals(HOLDS));
            }
        });
        return results;
    }

    /** With all that stands beside the class: changes, stability, and how often chance alone would give it. */
    long explained() {
        return byTrust().values().stream()
                .map(own -> convergence(own).withSampledChanceRate(DRAWS, 1).explain())
                .mapToLong(explanation -> explanation.answers().size())
                .sum();
    }

    private static UpwardsConvergence convergence(List<Observation> own) {
        return UpwardsConvergence.of(BalancedPanel.of(Panel.of(InventedNation.READING, own), FIRST, LAST));
    }

    /** The same comparison in doubles, on data in which nothing is missing. */
    Map<OrganisationRef, Boolean> streamed() {
        Map<OrganisationRef, Boolean> results = new TreeMap<>();
        byTrust().forEach((trust, own) -> {
            Map<Period, DoubleSummaryStatistics> years = own.stream()
                    .filter(observation -> observation.period().equals(FIRST)
                            || observation.period().equals(LAST))
                    .collect(Collectors.groupingBy(
                            Observation::period, Collectors.summarizingDouble(NationalConvergence::value)));
            DoubleSummaryStatistics first = years.getOrDefault(FIRST, NOTHING);
            DoubleSummaryStatistics last = years.getOrDefault(LAST, NOTHING);
            if (first.getCount() > 1) {
                results.put(
                        trust,
                        last.getMax() > first.getMax()
                                && last.getMax() - last.getMin() < first.getMax() - first.getMin());
            }
        });
        return results;
    }

    private static double value(Observation observation) {
        return ((Measured) observation.value()).value().doubleValue();
    }
}
