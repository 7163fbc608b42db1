// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.study.StudyArbitraries;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StudyRulesProperties {
    private static final Validator<Study> VALIDATOR = Validator.of(RuleSets.study())
            .withProfile(Profile.builder()
                    .name("with every threshold")
                    .putThreshold("study/group-too-small", BigDecimal.valueOf(2))
                    .build());

    @Property(tries = 200)
    void findsTheSameEachTime(@ForAll("studies") Study study) {
        assertThat(VALIDATOR.validate(study)).isEqualTo(VALIDATOR.validate(study));
    }

    @Property(tries = 200)
    void findingsMoveWithTheirElements(@ForAll("studies") Study study) {
        assertThat(lines(reversed(study), pointer -> pointer))
                .containsExactlyInAnyOrderElementsOf(lines(study, pointer -> moved(study, pointer)));
    }

    @Property(tries = 200)
    void findsNothingMoreInAStudyWithoutText(@ForAll("studies") Study study) {
        assertThat(VALIDATOR.validate(study).findings())
                .containsAll(VALIDATOR.validate(study.withoutText()).findings());
    }

    @Provide
    Arbitrary<Study> studies() {
        return StudyArbitraries.studies();
    }

    private static List<String> lines(Study study, UnaryOperator<String> place) {
        return VALIDATOR.validate(study).findings().stream()
                .map(finding -> finding.severity() + " " + finding.rule() + " " + place.apply(finding.pointer()) + " "
                        + finding.message() + " " + finding.suggestions())
                .toList();
    }

    private static Study reversed(Study study) {
        return study.toBuilder()
                .participants(reversed(study.participants()))
                .sources(reversed(study.sources()))
                .coders(reversed(study.coders()))
                .segments(reversed(study.segments()))
                .build();
    }

    private static <E> List<E> reversed(List<E> elements) {
        List<E> other = new ArrayList<>(elements);
        Collections.reverse(other);
        return other;
    }

    /** The place in the reversed study of what stood at a place in the study. */
    private static String moved(Study study, String pointer) {
        String[] steps = pointer.split("/", -1);
        int size = steps.length < 3
                ? 0
                : switch (steps[1]) {
                    case "participants" -> study.participants().size();
                    case "coders" -> study.coders().size();
                    case "segments" -> study.segments().size();
                    default -> 0;
                };
        if (size > 0) {
            steps[2] = Integer.toString(size - 1 - Integer.parseInt(steps[2]));
        }
        return String.join("/", steps);
    }
}
