// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.scoring.GeneratedStudies;
import io.github.trustimprovement.study.CodedRows;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Source;
import io.github.trustimprovement.study.Study;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever was coded, a study and its rows are measured alike. */
class MaterialCallProperties extends GeneratedStudies {
    @Property(tries = 400)
    void rowsInAnyOrderAnswerAsTheStudyDoes(
            @ForAll("calls") MaterialCall call, @ForAll("studies") Study generated, @ForAll Random random) {
        Study study = withSources(generated);
        Study context = study.toBuilder().segments(List.of()).build();
        List<CodedSegment> rows = new ArrayList<>(study.codedSegments().toList());
        List<Object> whole = call.answer(study);

        assertThat(call.answer(CodedRows.of(context, rows.stream()))).isEqualTo(whole);
        Collections.shuffle(rows, random);
        assertThat(call.answer(CodedRows.of(context, rows))).isEqualTo(whole);
    }

    /** The order of interviews is that of the sources; of one that a study does not name, that of the rows. */
    private static Study withSources(Study study) {
        return study.toBuilder()
                .sources(study.segments().stream()
                        .map(Segment::source)
                        .distinct()
                        .map(Source::of)
                        .toList())
                .build();
    }

    @Provide
    Arbitrary<MaterialCall> calls() {
        return Arbitraries.of(MaterialCall.all());
    }
}
