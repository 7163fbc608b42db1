// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.benchmark;

import io.github.trustimprovement.aol.AimSubTheme;
import io.github.trustimprovement.aol.CodingBasis;
import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.concept.UnrecognisedCode;
import io.github.trustimprovement.study.CodePoints;
import io.github.trustimprovement.study.Codebook;
import io.github.trustimprovement.study.Coder;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.LocalCodeDefinition;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.SegmentBuilder;
import io.github.trustimprovement.study.Source;
import io.github.trustimprovement.study.Speaker;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.study.StudyBuilder;

/** A study of any size, the same at each call: two codings a segment, and a fault in one coding of a hundred. */
final class InventedStudy {
    private static final int CODINGS_A_SEGMENT = 2;
    private static final int CODINGS_A_SOURCE = 100;
    private static final int CODINGS_A_FAULT = 100;
    private static final LocalCode LATE_STARTS = LocalCode.of("local/late-starts");

    private InventedStudy() {}

    static Study of(int codings) {
        int sources = Math.max(1, codings / CODINGS_A_SOURCE);
        StudyBuilder study = Study.builder()
                .id("invented")
                .codebook(Codebook.builder()
                        .addLocalCodes(LocalCodeDefinition.of(LATE_STARTS, "Late starts", Lever.COMMONALITY))
                        .build())
                .addCoders(Coder.of("c1", "i0"), Coder.of("c2", "i0"));
        for (int i = 0; i < sources; i++) {
            study.addSources(Source.of("i" + i))
                    .addParticipants(Participant.of("p" + i, i % 2 == 0 ? LeaderGroup.CEO : LeaderGroup.NON_CEO));
        }
        for (int i = 0; i < codings; i += CODINGS_A_SEGMENT) {
            int source = i / CODINGS_A_SOURCE % sources;
            SegmentBuilder segment = Segment.builder()
                    .id("s" + i)
                    .source("i" + source)
                    .speaker(Speaker.of("p" + source))
                    .locator(CodePoints.of(i, i + 1));
            for (int j = i; j < Math.min(codings, i + CODINGS_A_SEGMENT); j++) {
                segment.addCodings(coding(j).withCoder("c" + (1 + j % 2)));
            }
            study.addSegments(segment.build());
        }
        return study.build();
    }

    private static Coding coding(int number) {
        if (number % CODINGS_A_FAULT == 0) {
            return number % (2 * CODINGS_A_FAULT) == 0
                    ? Coding.of(Lever.LEADERSHIP)
                    : Coding.of(new UnrecognisedCode("aol/aim/child-orientated"));
        }
        return switch (number % 4) {
            case 0 -> Coding.of(AimSubTheme.HOLISTIC_OUTCOMES);
            case 1 -> Coding.of(LeverTheme.ALIGNMENT).withBases(CodingBasis.MECHANISM);
            case 2 -> Coding.of(LATE_STARTS);
            default -> Coding.of(Lever.LEADERSHIP, Valence.NEGATIVE).withBases(CodingBasis.ATTRIBUTION);
        };
    }
}
