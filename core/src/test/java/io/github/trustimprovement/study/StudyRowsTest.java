// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Parsed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StudyRowsTest {
    private static final CodedSegment ROW = CodedSegment.builder()
            .segment("s1")
            .source("i01")
            .participant("p01")
            .leaderGroup(LeaderGroup.CEO)
            .lever(Coded.of(Lever.COMMONALITY))
            .valence(Valence.NEGATIVE)
            .coder("c1")
            .text("late starts")
            .build();

    @Test
    void makesASegmentOfItsRows() {
        CodedSegment second = ROW.toBuilder()
                .valence(Valence.POSITIVE)
                .coder("c2")
                .putExtension("mood", Extension.of("\"calm\""))
                .build();

        Study study = Study.from("demo", List.of(ROW, second)).orThrow();

        assertThat(study.segments()).hasSize(1);
        assertThat(study.segments().get(0).codings()).hasSize(2);
        assertThat(study.segments().get(0).codings().get(1).extensions())
                .containsEntry("mood", Extension.of("\"calm\""));
        assertThat(study.participants()).containsExactly(Participant.of("p01", LeaderGroup.CEO));
        assertThat(study.sources()).containsExactly(Source.of("i01"));
        assertThat(study.coders()).containsExactly(Coder.of("c1"), Coder.of("c2"));
    }

    @Test
    void keepsWhatNobodyKnowsOfARowWithoutACodingWithItsSegment() {
        CodedSegment bare = CodedSegment.builder()
                .segment("s2")
                .source("i01")
                .putExtension("mood", Extension.of("\"calm\""))
                .build();
        CodedSegment other =
                bare.toBuilder().putExtension("mood", Extension.of("1")).build();

        Study study = Study.from("demo", List.of(ROW, bare, bare)).orThrow();

        assertThat(study.segments().get(0).extensions()).isEmpty();
        assertThat(study.segments().get(1).extensions()).containsOnly(Map.entry("mood", Extension.of("\"calm\"")));
        assertThat(Study.from("demo", List.of(bare, other)).report().findings())
                .extracting(Finding::toLine)
                .singleElement()
                .asString()
                .startsWith("ERROR rows/disagree /1/mood: another mood than an earlier row gives, left out: 1");
    }

    @Test
    void takesTheLeverFromAThemeThatIsKnown() {
        CodedSegment row = CodedSegment.builder()
                .segment("s1")
                .source("i01")
                .theme(Coded.of(LeverTheme.WEAK_CODIFICATION))
                .build();

        assertThat(Study.from("demo", List.of(row)).orThrow().segments().get(0).codings())
                .containsExactly(Coding.of(LeverTheme.WEAK_CODIFICATION));
    }

    @Test
    void givesTwoCodingsWhereARowHasALeverAndACode() {
        CodedSegment row =
                ROW.toBuilder().code(LocalCode.of("local/late-starts")).build();

        assertThat(Study.from("demo", List.of(row)).orThrow().segments().get(0).codings())
                .hasSize(2);
    }

    @Test
    void keepsGroupsAndUnknownSpeakers() {
        CodedSegment group = CodedSegment.builder()
                .segment("s1")
                .source("i01")
                .leaderGroup(LeaderGroup.NON_CEO)
                .build();
        CodedSegment unknown =
                CodedSegment.builder().segment("s2").source("i01").build();

        assertThat(Study.from("demo", List.of(group, unknown)).orThrow().segments())
                .extracting(Segment::speaker)
                .containsExactly(Speaker.ofGroup(LeaderGroup.NON_CEO), Speaker.unknown());
    }

    @Test
    void reportsWhereRowsContradictEachOther() {
        Parsed<Study> study = Study.from(
                "demo",
                List.of(
                        ROW,
                        ROW.toBuilder().text("other words").build(),
                        ROW.toBuilder().participant("p02").build(),
                        ROW.toBuilder()
                                .segment("s2")
                                .leaderGroup(LeaderGroup.NON_CEO)
                                .build()));

        assertThat(study.report().findings())
                .extracting(Finding::toLine)
                .containsExactly(
                        "ERROR rows/disagree /1/text: another text than an earlier row gives, left out: other words",
                        "ERROR rows/disagree /2: another speaker than an earlier row gives, left out: p02",
                        "ERROR rows/disagree /3/leaderGroup: another leader group than an earlier row gives, left out:"
                                + " NON_CEO");
        assertThat(study.value().orElseThrow().segments().get(0).text()).contains("late starts");
    }

    @Test
    void reportsWhatHasNoCode() {
        CodedSegment bare = CodedSegment.builder().segment("s1").source("i01").build();
        Parsed<Study> study = Study.from(
                "demo",
                List.of(
                        bare.toBuilder().valence(Valence.POSITIVE).build(),
                        bare.toBuilder().coder("c1").build()));

        assertThat(study.report().findings())
                .extracting(Finding::toLine)
                .containsExactly(
                        "ERROR rows/judgement-without-lever /0: a theme, valence or basis without a lever, left out",
                        "ERROR rows/coding-without-code /1: a coder, date or accountability without a code, left out");
    }

    @Test
    void keepsTextWhereThePropertyOfItsNameIs() {
        CodedSegment row = ROW.toBuilder()
                .code(LocalCode.of("local/late-starts"))
                .extensions(kept(
                        "lever",
                        "theme",
                        "valence",
                        "bases",
                        "code",
                        "date",
                        "coder",
                        "accountability",
                        "leaderGroup",
                        "text",
                        "mood"))
                .build();

        Parsed<Study> parsed = Study.from("demo", List.of(row));
        Segment segment = parsed.orThrow().segments().get(0);
        Coding judged = segment.codings().get(0);
        Coding coded = segment.codings().get(1);

        assertThat(parsed.report().findings()).isEmpty();
        assertThat(judged.judgement().orElseThrow().extensions()).isEqualTo(kept("lever", "theme", "valence", "bases"));
        assertThat(judged.extensions()).isEqualTo(kept("date", "coder", "accountability", "mood"));
        assertThat(coded.extensions()).isEqualTo(kept("code", "date", "coder", "accountability", "mood"));
        assertThat(segment.extensions()).isEqualTo(kept("text"));
        assertThat(parsed.orThrow().participants().get(0).extensions()).isEqualTo(kept("leaderGroup"));
    }

    @Test
    void reportsTextThatHasNoPlaceInWhatIsMadeOfItsRow() {
        CodedSegment bare = CodedSegment.builder().segment("s1").source("i01").build();
        Parsed<Study> study = Study.from(
                "demo",
                List.of(
                        bare.toBuilder()
                                .extensions(kept("lever", "code", "date", "mood"))
                                .build(),
                        bare.toBuilder()
                                .extensions(kept("participant", "leaderGroup"))
                                .build(),
                        ROW.toBuilder()
                                .segment("s2")
                                .extensions(kept("code", "judgement"))
                                .build(),
                        bare.toBuilder()
                                .code(LocalCode.of("local/late-starts"))
                                .extensions(kept("bases"))
                                .build()));

        assertThat(study.report().findings())
                .extracting(Finding::toLine)
                .containsExactly(
                        leftOut(0, "lever"),
                        leftOut(0, "code"),
                        leftOut(0, "date"),
                        leftOut(1, "participant"),
                        leftOut(1, "leaderGroup"),
                        leftOut(2, "code"),
                        leftOut(2, "judgement"),
                        leftOut(3, "bases"));
        assertThat(study.value().orElseThrow().segments().get(0).extensions()).containsOnlyKeys("mood");
    }

    @Test
    void reportsTextThatAnEarlierRowDoesNotKeep() {
        Parsed<Study> study = Study.from(
                "demo",
                List.of(
                        ROW.toBuilder().extensions(kept("text")).build(),
                        ROW.toBuilder().extensions(kept("text", "leaderGroup")).build(),
                        ROW.toBuilder().putExtension("text", Extension.of("8")).build()));

        assertThat(study.report().findings())
                .extracting(Finding::toLine)
                .containsExactly(
                        "ERROR rows/disagree /1/leaderGroup: another leaderGroup than an earlier row gives, left out: 7",
                        "ERROR rows/disagree /2/text: another text than an earlier row gives, left out: 8");
        assertThat(study.value().orElseThrow().segments().get(0).extensions()).isEqualTo(kept("text"));
    }

    private static String leftOut(int row, String property) {
        return "ERROR rows/no-place-for-text /%d/%s: kept as text, and without a place in the study, left out: %s"
                .formatted(row, property, property);
    }

    private static Map<String, Extension> kept(String... properties) {
        Map<String, Extension> kept = new LinkedHashMap<>();
        Stream.of(properties).forEach(property -> kept.put(property, Extension.of("7")));
        return kept;
    }
}
