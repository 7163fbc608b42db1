// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.study.CodedRows;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.CodedSegmentBuilder;
import io.github.trustimprovement.study.Coder;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.Study;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CodingRowsTest {
    private static final Study CONTEXT = Study.builder()
            .id("context")
            .addParticipants(Participant.of("p1"))
            .addCoders(Coder.of("c1", "i1", "i2", "i3"), Coder.of("c2", "i1", "i2"))
            .build();

    private static final List<CodedSegment> ROWS = List.of(
            coded("i1", "s1", "c1").build(),
            coded("i1", "s2", "c1").build(),
            row("i1", "s3").build(),
            coded("i2", "s1", "c1").build(),
            coded("i3", "s1", "c1").build(),
            coded("i1", "s1", "c2").build(),
            coded("i2", "s2", "c2").build());

    /** All rows of the one coder come before those of the other; i3 was coded by one alone. */
    @Test
    void aSegmentOfAFinishedSourceWithoutARowOfACoderIsANo() {
        CodingReliability coding = CodingReliability.of(CodedRows.of(CONTEXT, ROWS), "c1", "c2");
        ReliabilityData data = coding.data(Aim.CHILD_ORIENTED);

        assertThat(coding.units()).containsExactly("s1", "s2", "s3", "s1 (2)", "s2 (2)");
        assertThat(data.values(0)).isEqualTo(Map.of("c1", "present", "c2", "present"));
        assertThat(data.values(1)).isEqualTo(Map.of("c1", "present", "c2", "absent"));
        assertThat(data.values(2)).isEqualTo(Map.of("c1", "absent", "c2", "absent"));
        assertThat(data.values(3)).isEqualTo(Map.of("c1", "present", "c2", "absent"));
        assertThat(data.values(4)).isEqualTo(Map.of("c1", "absent", "c2", "present"));
        assertThat(data.leader(0)).contains("p1");
        assertThat(coding.codingsLeftOut()).isEqualTo(1);
        assertThat(PercentAgreement.of(data).estimate()).hasToString("0.4 (2 of 5)");
    }

    @Test
    void rowsAloneDoNotSayWhatWasLookedAt() {
        Study context = CONTEXT.toBuilder()
                .coders(List.of(Coder.of("c1"), Coder.of("c2", "i1")))
                .build();
        CodingReliability coding = CodingReliability.of(CodedRows.of(context, ROWS.stream()), "c1", "c2");

        assertThat(coding.units()).isEmpty();
        assertThat(coding.codingsLeftOut()).isEqualTo(6);
    }

    @Test
    void rejectsOneCoder() {
        assertThatThrownBy(() -> CodingReliability.of(CodedRows.of(CONTEXT, ROWS), "c1"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("CodingReliability.coders: two or more, was: [c1]");
    }

    private static CodedSegmentBuilder coded(String source, String segment, String coder) {
        return row(source, segment).code(Aim.CHILD_ORIENTED).coder(coder);
    }

    private static CodedSegmentBuilder row(String source, String segment) {
        return CodedSegment.builder().source(source).segment(segment).participant("p1");
    }
}
