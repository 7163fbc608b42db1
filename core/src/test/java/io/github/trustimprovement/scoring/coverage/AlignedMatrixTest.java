// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.coverage;

import static io.github.trustimprovement.scoring.AnswerContent.word;
import static io.github.trustimprovement.scoring.coverage.CoverageTest.ACTION;
import static io.github.trustimprovement.scoring.coverage.CoverageTest.CULTURE;
import static io.github.trustimprovement.scoring.coverage.CoverageTest.GOALS;
import static io.github.trustimprovement.scoring.coverage.CoverageTest.WHY;
import static io.github.trustimprovement.scoring.coverage.CoverageTest.assertNoData;
import static io.github.trustimprovement.scoring.coverage.CoverageTest.assertTable;
import static io.github.trustimprovement.scoring.coverage.CoverageTest.practices;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.practice.PartnerPractices;
import io.github.trustimprovement.practice.Practice;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import org.junit.jupiter.api.Test;

class AlignedMatrixTest {
    @Test
    @Proves(measure = "coverage/aligned-matrix", by = Proof.DERIVED, source = WHY)
    void setsTwoTrustsSideBySide() {
        Practice mine = Practice.of("p1", "p1", GOALS, CULTURE);
        Practice theirs = Practice.of("q1", "q1", GOALS, ACTION);
        AlignedMatrix matrix = AlignedMatrix.of(practices(mine), practices(theirs));

        assertThat(word(matrix.row(GOALS))).isEqualTo("both");
        assertThat(word(matrix.row(CULTURE))).isEqualTo("first-only");
        assertThat(word(matrix.row(ACTION))).isEqualTo("second-only");
        assertThat(word(matrix.row(Component.DE_IMPLEMENT))).isEqualTo("neither");
        assertThat(matrix.first(GOALS)).containsExactly(mine);
        assertThat(matrix.second(GOALS)).containsExactly(theirs);
        assertTable(matrix, "first-only");
        assertNoData(AlignedMatrix.of(practices(), practices(theirs)).row(GOALS));
        assertNoData(AlignedMatrix.of(practices(mine), practices()).row(GOALS));
    }

    @Test
    void takesATrustThatTellsNoKnownComponentForSilent() {
        Practice tagged = Practice.of("p1", "p1", GOALS);
        Practice untagged = Practice.of("q1", "q1");
        Practice unknown = untagged.toBuilder()
                .addComponents(Coded.unrecognised("dna/component/coach"))
                .build();

        assertNoData(AlignedMatrix.of(practices(tagged), practices(untagged, unknown))
                .row(GOALS));
        assertNoData(AlignedMatrix.of(practices(untagged, unknown), practices(tagged))
                .row(GOALS));
        assertThat(word(AlignedMatrix.of(practices(tagged), practices(untagged, tagged))
                        .row(GOALS)))
                .isEqualTo("both");
    }

    @Test
    void setsATrustBesideWhatAPartnerTold() {
        Practice mine = Practice.of("p1", "p1", GOALS, CULTURE);
        Practice theirs = Practice.of("q1", "q1", GOALS, ACTION);
        TrustRecord trust = practices(mine).toBuilder()
                .addPartnerPractices(PartnerPractices.of("silent"), PartnerPractices.of("hazel", theirs))
                .build();
        AlignedMatrix matrix = AlignedMatrix.of(trust, "hazel");

        assertThat(word(matrix.row(GOALS))).isEqualTo("both");
        assertThat(word(matrix.row(CULTURE))).isEqualTo("first-only");
        assertThat(word(matrix.row(ACTION))).isEqualTo("second-only");
        assertThat(matrix.first(GOALS)).containsExactly(mine);
        assertThat(matrix.second(GOALS)).containsExactly(theirs);
        assertTable(matrix, "hazel", "second-only");
        assertNoData(AlignedMatrix.of(trust, "silent").row(GOALS));
        assertNoData(AlignedMatrix.of(trust, "nobody").row(GOALS));
        assertNoData(AlignedMatrix.of(practices(), "hazel").row(GOALS));
    }
}
