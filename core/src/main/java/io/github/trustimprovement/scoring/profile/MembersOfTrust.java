// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.CountBasisBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which schools of a trust's record count: those that belong to it on the last day of the reviews. Where the reviews have no
 * last day, there is no day to ask for, and all do.
 *
 * @param day the last day of the reviews
 * @param schools those that count
 * @param others those that do not belong to the trust on the day
 */
record MembersOfTrust(Optional<LocalDate> day, List<OrganisationRef> schools, List<OrganisationRef> others) {
    static MembersOfTrust of(Trust trust, ReviewSelection selection) {
        List<OrganisationRef> all = references(trust.schools());
        List<OrganisationRef> members = selection
                .last()
                .map(trust::schoolsAt)
                .map(MembersOfTrust::references)
                .orElse(all);
        return new MembersOfTrust(
                selection.last(),
                members,
                all.stream().filter(school -> !members.contains(school)).toList());
    }

    private static List<OrganisationRef> references(List<School> schools) {
        return schools.stream().map(School::reference).distinct().toList();
    }

    /** A basis that says of which day the members are, and lists who is none. */
    CountBasis of(CountBasis basis) {
        CountBasisBuilder some = basis.toBuilder();
        day.ifPresent(last -> some.putOption("members on", last.toString()));
        if (!others.isEmpty()) {
            some.putSubject("no members then", ScaleReading.names(others));
        }
        return some.build();
    }
}
