// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static io.github.trustimprovement.lines.ThisLine.LINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.CountedGroup;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.Interval;
import io.github.trustimprovement.scoring.LeaderMention;
import io.github.trustimprovement.scoring.LeaderMentions;
import io.github.trustimprovement.scoring.LeaveOneOut;
import io.github.trustimprovement.scoring.Method;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.ProportionInterval;
import io.github.trustimprovement.scoring.Results;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.valence.LeaderPrevalence;
import io.github.trustimprovement.wire.ReadPolicy;
import io.github.trustimprovement.wire.Shapes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultsGoldenFileTest {
    private static final Method SHARE = Method.builder()
            .measure("valence/positive-share")
            .putOption("unit", "segments")
            .putOption("selection", "coder c1")
            .build();

    @Test
    void noResults() {
        GoldenFiles.check("results-smallest.json", Results.of(), Results.class);
    }

    @Test
    void resultsWithEachProperty() throws IOException {
        GoldenFiles.check("results-full.json", full(), Results.class);
        assertThat(PropertiesOfShapes.usedIn(
                        Files.readString(GoldenFiles.FOLDER.resolve("results-full.json")), Shapes.of(Results.class)))
                .isEqualTo(PropertiesOfShapes.all(Shapes.of(Results.class)));
    }

    @Test
    void aResultOfAMeasure() {
        LeaderPrevalence prevalence = LeaderPrevalence.of(LeaderMentions.builder()
                        .basis(CountBasis.builder()
                                .putSubject("lever", "aol/lever/commonality")
                                .putOption("unit", "leaders")
                                .build())
                        .addLeaders(
                                LeaderMention.of("p01", CountedGroup.CEO, true),
                                LeaderMention.of("p02", CountedGroup.CEO, false),
                                LeaderMention.of("p03", CountedGroup.NON_CEO, true))
                        .build())
                .withInterval(ProportionInterval.JEFFREYS, 0.9);

        GoldenFiles.check("explanation.json", prevalence.explain(), Explanation.class);
        assertThat(LINE.read(
                                LINE.write(prevalence.explain()), Explanation.class, ReadPolicy.STRICT)
                        .orThrow())
                .isEqualTo(prevalence.explain());
    }

    @Test
    void whatANewerVersionAddsIsWrittenBackByteForByte() {
        Path file = GoldenFiles.FOLDER.resolve("results-from-a-newer-version.json");
        Parsed<Results> parsed = LINE.read(file, Results.class, ReadPolicy.LENIENT);

        assertThat(parsed.report().findings())
                .extracting(finding -> finding.rule() + " " + finding.pointer())
                .containsExactly(
                        "wire/unknown-property /explanations/0/answers/0/answer/leaveOneOut/median",
                        "wire/unknown-code /explanations/0/answers/0/answer/caveats/0",
                        "wire/unknown-alternative /explanations/0/answers/1/answer/type",
                        "wire/unknown-code /explanations/0/answers/2/answer/reason",
                        "wire/unknown-property /explanations/0/language");
        assertThat(parsed.report().findings()).extracting(Finding::place).allMatch(place -> place.isPresent());
        assertThat(file).hasContent(LINE.write(parsed.value().orElseThrow()));
    }

    static Results full() {
        Explanation explanation = Explanation.builder()
                .measure("valence/positive-share")
                .title("Positive share")
                .formula("s = p / T")
                .putSubject("lever", "aol/lever/commonality")
                .putSubject("group", "CEO")
                .putOption("unit", "segments")
                .putOption("selection", "coder c1")
                .addSteps(Step.of("positive judgements", 11), Step.of("log odds", -0.00031))
                .addAnswers(
                        NamedAnswer.of(
                                "positive",
                                Defined.share(11, 14)
                                        .method(SHARE)
                                        .clusters(9)
                                        .smallestGroup(3)
                                        .leaveOneOut(LeaveOneOut.of(10.0 / 13, 11.0 / 13, 9, 1))
                                        .interval(Interval.of(0.524, 1, 0.95, "Bootstrap"))
                                        .seed(Long.MAX_VALUE)
                                        .addCaveats(Caveat.FREQUENCY_IS_NOT_IMPORTANCE, Caveat.SMALL_N)
                                        .build()),
                        NamedAnswer.of(
                                "least number",
                                Defined.builder()
                                        .value(Double.MIN_VALUE)
                                        .n(0)
                                        .method(Method.of("valence/positive-share"))
                                        .build()),
                        NamedAnswer.of(
                                "saturation",
                                Classified.builder()
                                        .value("reached")
                                        .n(14)
                                        .method(SHARE)
                                        .addCaveats(Caveat.ORDER_DEPENDENT)
                                        .build()),
                        NamedAnswer.of("negative", Undefined.of(UndefinedReason.NO_DATA, 0, List.of(Caveat.SMALL_N))),
                        NamedAnswer.builder().what("nothing").build())
                .addSources("Rollett (2026), s. 3.3")
                .putExtension("colour", Extension.of("{\"red\":1.50}"))
                .build();
        return Results.builder()
                .title("Results with every property once")
                .addExplanations(explanation)
                .build();
    }
}
