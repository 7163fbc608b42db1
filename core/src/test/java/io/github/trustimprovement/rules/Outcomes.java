// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.outcome.ComparablePeriods;
import io.github.trustimprovement.outcome.Direction;
import io.github.trustimprovement.outcome.Observation;
import io.github.trustimprovement.outcome.OutcomeMeasure;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.practice.TrustRecordBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Records of outcomes for tests: a measure {@code m}, comparable from the first year on, and years of values. */
final class Outcomes {
    static final int FIRST_YEAR = 2016;

    private Outcomes() {}

    static OutcomeMeasure measure() {
        return OutcomeMeasure.of("m", Direction.HIGHER_IS_BETTER)
                .withComparable(ComparablePeriods.from(AcademicYear.of(FIRST_YEAR)));
    }

    /** The trust birch of schools that are named, and the measure. */
    static TrustRecordBuilder birch(String... schools) {
        return TrustRecord.builder()
                .id("r")
                .trust(Trust.of("birch", Arrays.stream(schools).map(School::of).toArray(School[]::new)))
                .addOutcomeMeasures(measure());
    }

    /** One value a year of a school. */
    static List<Observation> years(String school, double... values) {
        return years(OrganisationRef.school(school), FIRST_YEAR, values);
    }

    static List<Observation> years(OrganisationRef organisation, int first, double... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> Observation.of("m", organisation, AcademicYear.of(first + i), Decimal.of(values[i])))
                .toList();
    }
}
