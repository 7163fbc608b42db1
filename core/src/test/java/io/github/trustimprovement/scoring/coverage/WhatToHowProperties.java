// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.coverage;

import static io.github.trustimprovement.scoring.AnswerChecks.assertShare;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.practice.Practice;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WhatToHowProperties {
    private static final List<String> TOPICS = List.of("reading", "writing");

    @Provide
    Arbitrary<List<Practice>> practices() {
        return CoverageArbitraries.practices();
    }

    @Property
    @Proves(
            measure = "coverage/what-to-how",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "texts of codes in two loops over practices and components")
    void practicesAreCountedByTextsOfCodes(@ForAll("practices") List<Practice> practices) {
        Map<String, WhatToHow> each = WhatToHow.ofEach(record(practices));

        for (String topic : TOPICS) {
            List<Practice> own = practices.stream()
                    .filter(practice -> practice.focus().equals(Optional.of(topic)))
                    .toList();
            WhatToHow way = WhatToHow.of(record(practices), topic);
            for (Component component : Component.values()) {
                long expected = own.stream()
                        .filter(practice -> practice.components().toString().contains(component.code()))
                        .count();
                assertShare(way.practices(component), expected, own.size());
                if (!own.isEmpty()) {
                    assertThat(each)
                            .hasEntrySatisfying(
                                    topic, same -> assertShare(same.practices(component), expected, own.size()));
                }
            }
        }
    }

    @Property
    @Proves(
            measure = "coverage/what-to-how",
            by = Proof.LAW,
            source = "a component is either on the way or unreached; the ways of all topics hold every practice")
    void theWayHasEveryComponentOrNot(@ForAll("practices") List<Practice> practices) {
        long steps = 0;
        for (String topic : TOPICS) {
            WhatToHow way = WhatToHow.of(record(practices), topic);
            Set<Component> reached = new HashSet<>(way.unreached());
            way.path().forEach(step -> assertThat(way.unreached()).doesNotContain(step.component()));
            way.path().forEach(step -> reached.add(step.component()));
            assertThat(reached).hasSize(12);
            steps += way.path().size();
        }
        assertThat(steps)
                .isEqualTo(practices.stream()
                        .filter(practice -> practice.focus().isPresent())
                        .mapToLong(practice ->
                                practice.components().stream().distinct().count())
                        .sum());
    }

    private static TrustRecord record(List<Practice> practices) {
        return TrustRecord.of("t", Trust.of("t")).withPractices(practices.toArray(Practice[]::new));
    }
}
