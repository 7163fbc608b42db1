// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.inventedstudy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.CodingBasis;
import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lens;
import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.aol.StudyFigures;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.Figure;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.concept.UnrecognisedCode;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.jackson.TrustImprovementJson;
import io.github.trustimprovement.rules.RuleSets;
import io.github.trustimprovement.rules.Validator;
import io.github.trustimprovement.study.CodePoints;
import io.github.trustimprovement.study.Coder;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.wire.ReadPolicy;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The invented study holds what its README says of it. */
class InventedInterviewsTest {
    /** Of the canonical JSON in UTF-8; another value is another study, and so are all texts of the README then. */
    private static final String SHA_256 = "100bab01d54f3f590e28e2ca9b434adf31f628e0eb8cc80b0cff28f08f49bc23";

    private final Study study = InventedInterviews.study();

    @Test
    void isTheSameStudyOnEveryJdk() throws NoSuchAlgorithmException {
        byte[] json = TrustImprovementJson.write(study).getBytes(StandardCharsets.UTF_8);

        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json)))
                .isEqualTo(SHA_256);
    }

    @Test
    void isTheSameAtEachCall() {
        assertThat(InventedInterviews.study()).isEqualTo(study);
    }

    @Test
    void isReadBackEqual() {
        assertThat(TrustImprovementJson.read(TrustImprovementJson.write(study), Study.class, ReadPolicy.STRICT)
                        .orThrow())
                .isEqualTo(study);
    }

    @Test
    void holdsNoError() {
        assertThat(Validator.of(RuleSets.study()).validate(study).findings())
                .isNotEmpty()
                .noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void saysThatItIsInvented() {
        assertThat(study.title().orElseThrow()).startsWith("Invented");
        assertThat(study.note().orElseThrow()).contains("invented");
        assertThat(study.sources())
                .allSatisfy(source -> assertThat(source.title().orElseThrow()).startsWith("Invented"));
    }

    @Test
    void asksEightCeosAndSixOthersOnceEach() {
        assertThat(study.participants()).hasSize(14);
        assertThat(leaders(LeaderGroup.CEO)).isEqualTo(8);
        assertThat(leaders(LeaderGroup.NON_CEO)).isEqualTo(6);
        assertThat(study.sources()).hasSize(14);
        assertThat(study.segments().stream()
                        .map(segment -> segment.source() + segment.speaker())
                        .distinct())
                .hasSize(14);
    }

    @Test
    void holdsAsManySegmentsAndCodingsAsItWasMadeWith() {
        assertThat(study.segments()).hasSize(295);
        assertThat(study.segments().stream()
                        .mapToInt(segment -> segment.codings().size())
                        .sum())
                .isEqualTo(604);
    }

    @Test
    void hasNoCountOfThePaper() {
        List<Long> ofThePaper = StudyFigures.all().stream()
                .map(Figure::value)
                .filter(figure -> figure > study.participants().size())
                .toList();

        assertThat(ofThePaper).contains(535L).doesNotContain((long)
                study.segments().size());
        for (Coder coder : study.coders()) {
            for (Lens lens : Lens.values()) {
                assertThat(StudySection.segments(study, coder, lens))
                        .as("%s of %s", lens, coder)
                        .isPositive()
                        .isNotIn(ofThePaper);
            }
        }
    }

    @Test
    void isCodedByBothCodersInAtLeastHalfOfItsSources() {
        assertThat(study.coder("c1").orElseThrow().codedSources()).hasSize(14);
        assertThat(study.coder("c2").orElseThrow().codedSources())
                .hasSize(8)
                .hasSizeGreaterThanOrEqualTo(study.sources().size() / 2);
        for (Segment segment : study.segments()) {
            assertThat(segment.codings())
                    .allSatisfy(coding -> assertThat(study.coder(coding.coder().orElseThrow())
                                    .orElseThrow()
                                    .isDone(segment.source()))
                            .isTrue());
        }
    }

    @Test
    void locatesEachSegmentInItsTranscriptByCodePoints() {
        assertThat(study.segments())
                .allSatisfy(segment ->
                        assertThat(located(segment)).isEqualTo(segment.text().orElseThrow()));
        assertThat(study.segments())
                .as("a mark above U+FFFF stands before it, so that UTF-16 units would miss")
                .anySatisfy(segment -> assertThat(
                                transcript(segment).indexOf(segment.text().orElseThrow()))
                        .isNotEqualTo(((CodePoints) segment.locator()).startCodePoint()));
    }

    @Test
    void leavesNoGapInItsWords() {
        assertThat(study.sources())
                .allSatisfy(source -> assertThat(source.text().orElseThrow())
                        .doesNotContain("{", "}", "  ")
                        .doesNotContainPattern("[.?] [a-z]"));
    }

    @Test
    void holdsEveryKindOfCoding() {
        List<Coding> codings = codings().toList();
        List<LeverJudgement> judgements =
                codings.stream().flatMap(coding -> coding.judgement().stream()).toList();

        assertThat(judgements.stream()
                        .flatMap(judgement -> judgement.bases().stream())
                        .distinct())
                .containsExactlyInAnyOrder(CodingBasis.values());
        assertThat(judgements)
                .anyMatch(judgement -> judgement.bases().isEmpty())
                .anyMatch(LeverJudgement::isValenceFromTheme)
                .anyMatch(judgement -> judgement.effectiveValence().isEmpty())
                .anyMatch(judgement ->
                        judgement.theme().isEmpty() && judgement.valence().isPresent());
        assertThat(codings.stream()
                        .flatMap(coding -> coding.code().stream())
                        .filter(LocalCode.class::isInstance)
                        .map(Code::code)
                        .distinct())
                .containsExactlyInAnyOrder("local/first-weeks", "local/getting-to-school", "local/swapped-heads");
        assertThat(codings)
                .allMatch(coding -> coding.date().isPresent())
                .noneMatch(coding ->
                        coding.code().filter(UnrecognisedCode.class::isInstance).isPresent())
                .anyMatch(coding -> coding.accountability().equals(Optional.of(true)));
        assertThat(study.segments()).anyMatch(segment -> segment.codings().isEmpty());
    }

    private long leaders(LeaderGroup group) {
        return study.participants().stream()
                .filter(participant -> participant.leaderGroup().equals(Optional.of(group)))
                .count();
    }

    private Stream<Coding> codings() {
        return study.segments().stream().flatMap(segment -> segment.codings().stream());
    }

    private String transcript(Segment segment) {
        return study.source(segment.source()).orElseThrow().text().orElseThrow();
    }

    private String located(Segment segment) {
        CodePoints place = (CodePoints) segment.locator();
        String text = transcript(segment);
        return text.substring(
                text.offsetByCodePoints(0, place.startCodePoint()), text.offsetByCodePoints(0, place.endExclusive()));
    }
}
