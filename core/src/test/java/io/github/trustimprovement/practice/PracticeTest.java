// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.dna.Orientation;
import io.github.trustimprovement.dna.Strand;
import org.junit.jupiter.api.Test;

class PracticeTest {
    private final Practice practice = Practice.of("p1", "Subject networks", Component.DE_IMPLEMENT, Component.CONNECT)
            .withOrientation(Orientation.HORIZONTAL)
            .withLocus(Locus.SHARED)
            .withFocus("early reading")
            .withSchools("s1")
            .withInforms("p2", "p3");

    @Test
    void knowsItsStrandsAsPrinted() {
        assertThat(practice.withComponents(Component.DE_IMPLEMENT, Component.CONNECT, Component.LEVERAGE_CAPACITY)
                        .strands())
                .containsExactly(Component.CONNECT.strand(), Component.DE_IMPLEMENT.strand());
        assertThat(practice.strands()).allMatch(Strand.class::isInstance).hasSize(2);
    }

    @Test
    void hasNoStrandWhereNoComponentIsKnown() {
        Practice unknown = Practice.of("p1", "Subject networks").toBuilder()
                .addComponents(Coded.unrecognised("dna/component/other"))
                .build();

        assertThat(unknown.strands()).isEmpty();
        assertThat(unknown.components()).extracting(Coded::code).containsExactly("dna/component/other");
    }

    @Test
    void isACaseStudyWithANarrative() {
        assertThat(practice.isCaseStudy()).isFalse();
        assertThat(practice.withNarrative("It began in one school.").isCaseStudy())
                .isTrue();
    }

    @Test
    void holdsWhatWasSaid() {
        assertThat(practice.orientation()).contains(Coded.of(Orientation.HORIZONTAL));
        assertThat(practice.focus()).contains("early reading");
        assertThat(practice.informs()).containsExactly("p2", "p3");
        assertThat(practice.codified()).isEmpty();
    }

    @Test
    void isOnOneLine() {
        assertThat(practice)
                .hasToString("p1 'Subject networks' dna/component/de-implement, dna/component/connect decided by shared"
                        + " 1 school");
        assertThat(Practice.of("p1", "Subject networks")).hasToString("p1 'Subject networks' 0 schools");
        assertThat(Adaptation.builder()
                        .sourceTrust("t2")
                        .sourcePractice("p9")
                        .addChanges("one lead for three schools")
                        .build())
                .hasToString("adapted from p9 of t2 1 change");
    }
}
