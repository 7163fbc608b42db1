// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static io.github.trustimprovement.lines.ThisLine.LINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.Results;
import io.github.trustimprovement.scoring.catalogue.Measures;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.wire.ReadPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents under {@code docs/vectors/scores}; results are rewritten with {@code -Dgolden.update=true}. */
class ScoreVectorsTest {
    private static final Path FOLDER = Path.of("..", "..", "docs", "vectors", "scores");
    private static final Path WORKED_TRUST = Path.of(
            "..",
            "..",
            "examples",
            "src",
            "main",
            "resources",
            "io",
            "github",
            "trustimprovement",
            "examples",
            "workedtrust",
            "trust.json");

    private static final List<Explanation> SCORES = Stream.concat(
                    new StudyScores(input("study.json", Study.class)).all(),
                    new TrustScores(input("trust.json", TrustRecord.class), input("neighbour.json", TrustRecord.class))
                            .all())
            .toList();

    static Stream<String> families() {
        return Measures.all().stream().map(MeasureDescription::family).distinct();
    }

    @Test
    void haveEachMeasureOnce() {
        assertThat(SCORES)
                .extracting(Explanation::measure)
                .containsExactlyInAnyOrderElementsOf(
                        Measures.all().stream().map(MeasureDescription::code).toList());
    }

    @ParameterizedTest
    @MethodSource("families")
    void saysWhatTheMeasuresOfAFamilySay(String family) throws IOException {
        Path file = FOLDER.resolve(family + ".results.json");
        Results results = Results.builder()
                .title("The measures of " + family)
                .addAllExplanations(SCORES.stream()
                        .filter(score -> score.measure().startsWith(family + "/"))
                        .toList())
                .build();
        String written = LINE.write(results);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, written);
        }

        assertThat(Files.readString(file)).isEqualTo(written);
        assertThat(LINE.read(written, Results.class, ReadPolicy.STRICT)
                        .orThrow())
                .isEqualTo(results);
    }

    @ParameterizedTest
    @ValueSource(strings = {"study.json", "trust.json", "neighbour.json"})
    void inputIsCanonical(String name) throws IOException {
        Class<?> type = name.equals("study.json") ? Study.class : TrustRecord.class;

        assertThat(LINE.write(input(name, type))).isEqualTo(Files.readString(inputFile(name)));
    }

    @Test
    void whatPartnersToldChangesNoScoreOfTheTrust() {
        TrustRecord trust = input("trust.json", TrustRecord.class);
        TrustRecord neighbour = input("neighbour.json", TrustRecord.class);
        TrustRecord alone = trust.toBuilder().partnerPractices(List.of()).build();

        assertThat(trust).isNotEqualTo(alone);
        assertThat(new TrustScores(alone, neighbour).all())
                .containsExactlyElementsOf(new TrustScores(trust, neighbour).all().toList());
    }

    /** The kit stands alone, so it has its own copy. */
    @Test
    void trustIsTheOneOfTheExamples() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(inputFile("trust.json"), Files.readString(WORKED_TRUST));
        }
        assertThat(Files.readString(inputFile("trust.json"))).isEqualTo(Files.readString(WORKED_TRUST));
    }

    private static Path inputFile(String name) {
        return FOLDER.resolve("inputs").resolve(name);
    }

    private static <T> T input(String name, Class<T> type) {
        return LINE.read(inputFile(name), type, ReadPolicy.STRICT)
                .orThrow();
    }
}
