// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static io.github.trustimprovement.lines.ThisLine.LINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.CodingBasis;
import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.Edition;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.concept.UnrecognisedCode;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.Ethos;
import io.github.trustimprovement.organisation.PerformanceProfile;
import io.github.trustimprovement.organisation.TrustAttributes;
import io.github.trustimprovement.study.CodePoints;
import io.github.trustimprovement.study.Codebook;
import io.github.trustimprovement.study.Coder;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.LocalCodeDefinition;
import io.github.trustimprovement.study.Locator;
import io.github.trustimprovement.study.Page;
import io.github.trustimprovement.study.Paragraph;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.ReportedTotals;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Source;
import io.github.trustimprovement.study.Speaker;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.study.TimeSpan;
import io.github.trustimprovement.wire.ReadPolicy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GoldenFileTest {
    private static final LocalCode LATE_STARTS = LocalCode.of("local/late-starts");

    @Test
    void theSmallestStudy() {
        GoldenFiles.check("study-smallest.json", Study.builder().id("s").build(), Study.class);
    }

    @Test
    void aStudyWithEachProperty() {
        GoldenFiles.check("study-full.json", full(), Study.class);
    }

    @Test
    void aDocumentWithUnknownPropertiesIsWrittenBackByteForByte() {
        Path file = GoldenFiles.FOLDER.resolve("study-from-a-newer-version.json");
        Study study = LINE.read(file, Study.class, ReadPolicy.LENIENT)
                .value()
                .orElseThrow();
        assertThat(file).hasContent(LINE.write(study));
    }

    static Study full() {
        return Study.builder()
                .id("demo")
                .title("A made-up study")
                .note("Every property once.")
                .codebook(Codebook.builder()
                        .addEditions(Edition.of("aol", "2026"))
                        .addLocalCodes(LocalCodeDefinition.builder()
                                .code(LATE_STARTS)
                                .label("Late starts")
                                .definition("Lessons that begin late.")
                                .parent(Lever.COMMONALITY)
                                .build())
                        .build())
                .reportedTotals(ReportedTotals.builder()
                        .segments(5L)
                        .aims(1L)
                        .objects(0L)
                        .levers(3L)
                        .other(1L)
                        .build())
                .reliabilityNote("Cohen's kappa, lever by lever: .61 to .84.")
                .addParticipants(
                        Participant.of("p01", LeaderGroup.CEO).toBuilder()
                                .trustAttributes(TrustAttributes.builder()
                                        .region("North East")
                                        .numberOfSchools(12L)
                                        .sizeBand("10 to 15")
                                        .performanceProfile(PerformanceProfile.AVERAGE)
                                        .disadvantagedProportion(Decimal.parse("0.285"))
                                        .ethos(Ethos.NON_FAITH)
                                        .ethosNote("none")
                                        .build())
                                .build(),
                        Participant.of("p02"))
                .addCoders(Coder.of("c1", "i01"), Coder.of("c2"))
                .addSources(Source.builder()
                        .id("i01")
                        .title("First interview")
                        .date(LocalDate.of(2026, 3, 1))
                        .text("A line,\n\u201cquoted\u201d and \ud83d\ude00.")
                        .build())
                .addSegments(
                        Segment.builder()
                                .id("s1")
                                .source("i01")
                                .speaker(Speaker.of("p01"))
                                .locator(CodePoints.of(0, 6))
                                .text("A line")
                                .addCodings(
                                        Coding.of(Lever.COMMONALITY, Valence.NEGATIVE)
                                                .withBases(CodingBasis.MECHANISM)
                                                .withCoder("c1")
                                                .withDate(LocalDate.of(2026, 4, 2))
                                                .withNote("clear"),
                                        Coding.of(LeverTheme.EFFECTIVE_CPD).withCoder("c2"))
                                .note("first")
                                .putExtension("colour", Extension.of("{\"red\":1.50}"))
                                .build(),
                        Segment.builder()
                                .id("s2")
                                .source("i01")
                                .speaker(Speaker.ofGroup(LeaderGroup.NON_CEO))
                                .locator(Paragraph.of(2))
                                .addCodings(Coding.of(Aim.CHILD_ORIENTED).withAccountability(false))
                                .build(),
                        Segment.builder()
                                .id("s3")
                                .source("i01")
                                .locator(Page.of(3))
                                .addCodings(Coding.builder().code(LATE_STARTS).build())
                                .build(),
                        Segment.builder()
                                .id("s4")
                                .source("i01")
                                .locator(TimeSpan.of(Duration.ofSeconds(125), Duration.ofSeconds(160)))
                                .addCodings(Coding.builder()
                                        .code(new UnrecognisedCode("aol/lever/commonalty"))
                                        .build())
                                .build(),
                        Segment.builder()
                                .id("s5")
                                .source("i01")
                                .locator(Locator.none())
                                .build())
                .build();
    }
}
