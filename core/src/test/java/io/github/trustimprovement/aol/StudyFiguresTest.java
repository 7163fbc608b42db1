// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.aol;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.concept.Figure;
import io.github.trustimprovement.concept.Provenance;
import org.junit.jupiter.api.Test;

class StudyFiguresTest {
    /** Rollett (2026), ss. 2.1, 2.3, 3.2 and 3.3; the last by subtraction. */
    @Test
    void holdsWhatThePaperPrints() {
        assertThat(StudyFigures.all())
                .extracting(Figure::toString)
                .containsExactly(
                        "aol/figure/leaders 14",
                        "aol/figure/ceos 8",
                        "aol/figure/non-ceos 6",
                        "aol/figure/coded-segments 535",
                        "aol/figure/object-comments 122",
                        "aol/figure/lever-segments 374",
                        "aol/figure/aim-segments 39");
    }

    @Test
    void addsUp() {
        assertThat(StudyFigures.CEOS.value() + StudyFigures.NON_CEOS.value()).isEqualTo(StudyFigures.LEADERS.value());
        assertThat(StudyFigures.CODED_SEGMENTS.value()
                        - StudyFigures.OBJECT_COMMENTS.value()
                        - StudyFigures.LEVER_SEGMENTS.value())
                .isEqualTo(StudyFigures.AIM_SEGMENTS.value());
    }

    @Test
    void saysWhatTheDerivedFigureAssumes() {
        assertThat(StudyFigures.all())
                .filteredOn(figure -> figure.provenance() != Provenance.STATED)
                .containsExactly(StudyFigures.AIM_SEGMENTS);
        assertThat(StudyFigures.AIM_SEGMENTS.provenance()).isEqualTo(Provenance.DERIVED);
        assertThat(StudyFigures.AIM_SEGMENTS.note()).contains("assumes that each segment has exactly one lens");
    }
}
