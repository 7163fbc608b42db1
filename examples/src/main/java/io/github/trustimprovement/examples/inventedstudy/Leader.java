// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.inventedstudy;

import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.organisation.Ethos;
import io.github.trustimprovement.organisation.PerformanceProfile;
import io.github.trustimprovement.organisation.TrustAttributes;
import io.github.trustimprovement.study.Participant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** One of fourteen invented leaders, numbered from 1: eight CEOs and six others, each of another trust. */
record Leader(int number) {
    private static final int LEADERS = 14;
    private static final int LAST_NON_CEO = 12;
    private static final int FAITH_EVERY = 5;
    private static final List<String> REGIONS = List.of("North West", "South East", "West Midlands", "North East");

    static List<Leader> all() {
        return IntStream.rangeClosed(1, LEADERS).mapToObj(Leader::new).toList();
    }

    String participantId() {
        return String.format(Locale.ROOT, "p%02d", number);
    }

    String sourceId() {
        return String.format(Locale.ROOT, "i%02d", number);
    }

    LeaderGroup group() {
        return number % 2 == 0 && number <= LAST_NON_CEO ? LeaderGroup.NON_CEO : LeaderGroup.CEO;
    }

    boolean isOfFaithTrust() {
        return number % FAITH_EVERY == 0;
    }

    /** The two halves into which leaders fall over some levers; either has leaders of both groups. */
    boolean isOfFirstHalf() {
        return number / 2 % 2 == 0;
    }

    Participant participant() {
        PerformanceProfile[] profiles = PerformanceProfile.values();
        TrustAttributes attributes = TrustAttributes.builder()
                .region(REGIONS.get(number % REGIONS.size()))
                .numberOfSchools(2L + 3L * (number % 7))
                .performanceProfile(profiles[number % profiles.length])
                .ethos(isOfFaithTrust() ? Ethos.FAITH : Ethos.NON_FAITH)
                .build();
        return Participant.of(participantId(), group()).toBuilder()
                .trustAttributes(attributes)
                .build();
    }
}
