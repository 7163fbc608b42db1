// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.outcome.Observation;
import io.github.trustimprovement.outcome.Panel;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.CountBasisBuilder;
import io.github.trustimprovement.scoring.convergence.Membership;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What was observed of the schools that belonged to a trust in all of some periods.
 *
 * @param panel the observations of these schools
 * @param about the trust, and which of its schools are left out
 */
record MembersThroughout(Panel panel, CountBasis about) {
    static MembersThroughout of(TrustRecord trust, String measureId, List<? extends Period> periods) {
        Panel all = trust.panel(measureId);
        Membership membership = Membership.of(trust.trust());
        Predicate<OrganisationRef> belongs = school -> periods.stream()
                .allMatch(period -> membership.trustOf(school, period).isPresent());
        String others = trust.trust().schools().stream()
                .map(School::reference)
                .filter(belongs.negate())
                .distinct()
                .sorted()
                .map(OrganisationRef::toString)
                .collect(Collectors.joining(" "));
        CountBasisBuilder about =
                CountBasis.builder().putSubject("trust", trust.trust().id());
        if (!others.isEmpty()) {
            about.putSubject("not members throughout", others).addCaveats(Caveat.NOT_MEMBERS_THROUGHOUT);
        }
        List<Observation> kept = all.observations().stream()
                .filter(observation -> belongs.test(observation.organisation()))
                .toList();
        return new MembersThroughout(all.toBuilder().observations(kept).build(), about.build());
    }
}
