// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.CodingBasis;
import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.outcome.Direction;
import io.github.trustimprovement.outcome.Observation;
import io.github.trustimprovement.outcome.ObservedValue;
import io.github.trustimprovement.outcome.OutcomeMeasure;
import io.github.trustimprovement.outcome.Panel;
import io.github.trustimprovement.review.ComponentReview;
import io.github.trustimprovement.review.Rating;
import io.github.trustimprovement.review.ReviewKind;
import io.github.trustimprovement.scoring.convergence.PanelTally;
import io.github.trustimprovement.scoring.profile.RatingTally;
import io.github.trustimprovement.scoring.profile.ReviewSelection;
import io.github.trustimprovement.scoring.time.SeriesTally;
import io.github.trustimprovement.study.CodedSegment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows by schema version, byte for byte; rewritten on purpose with {@code -Dgolden.update=true}. */
class RowFilesTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "1");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final OrganisationRef OAK = OrganisationRef.school("oak");

    static final List<CodedSegment> SEGMENTS = List.of(
            CodedSegment.builder().segment("s1").source("i01").build(),
            CodedSegment.builder()
                    .segment("s2")
                    .source("i01")
                    .participant("p01")
                    .leaderGroup(LeaderGroup.CEO)
                    .lever(Coded.of(Lever.COMMONALITY))
                    .theme(Coded.of(LeverTheme.LOW_EXPECTATIONS))
                    .valence(Valence.NEGATIVE)
                    .addBases(CodingBasis.MECHANISM)
                    .accountability(true)
                    .coder("c1")
                    .date(DAY)
                    .text("\u201cSo\u201d, he said \ud83d\ude00")
                    .putExtension("colour", Extension.of("{\"red\":1.50}"))
                    .build(),
            CodedSegment.builder()
                    .segment("s3")
                    .source("i02")
                    .code(Aim.CHILD_ORIENTED)
                    .build());

    static final List<ComponentReview> REVIEWS = List.of(
            ComponentReview.of("r1", Component.USE_EVIDENCE, OAK, DAY, Rating.of("spread", "some"))
                    .withKind(ReviewKind.SELF)
                    .withAssessor("head"),
            ComponentReview.of("r2", Component.USE_EVIDENCE, OAK, DAY, Rating.notAssessed()));

    static final List<Observation> OBSERVATIONS = List.of(
            Observation.of("ks2-reading", OAK, AcademicYear.of(2023), Decimal.parse("104.2"))
                    .withCohortSize(58),
            Observation.of("attendance", OAK, AcademicYear.of(2023), ObservedValue.missing()));

    private static final OutcomeMeasure READING = OutcomeMeasure.builder()
            .id("ks2-reading")
            .direction(Direction.HIGHER_IS_BETTER)
            .build();

    static List<Arguments> types() {
        return List.of(
                Arguments.of("coded-segment", CodedSegment.class, SEGMENTS),
                Arguments.of("component-review", ComponentReview.class, REVIEWS),
                Arguments.of("observation", Observation.class, OBSERVATIONS));
    }

    @ParameterizedTest
    @MethodSource("types")
    <T> void rowsAreWrittenAsTheFilesAndReadBack(String name, Class<T> type, List<T> rows) throws IOException {
        for (RowFormat format : RowFormat.values()) {
            Path file = GOLDEN.resolve(name + (format == RowFormat.NDJSON ? "s.ndjson" : "s.json"));
            String written = Rows.write(rows, type, format);
            update(file, written);
            assertThat(file).hasBinaryContent(written.getBytes(StandardCharsets.UTF_8));
            try (RowReader<T> reader = RowReader.of(file, type, ReadPolicy.STRICT, ReadOptions.standard())) {
                assertThat(reader.stream().flatMap(row -> row.value().stream())).isEqualTo(rows);
            }
        }
    }

    @Test
    void reviewsGoStraightIntoATally() {
        String rows = Rows.write(REVIEWS, ComponentReview.class, RowFormat.NDJSON);
        Parsed<RatingTally> tally = Rows.reader(rows, ComponentReview.class, ReadPolicy.STRICT, ReadOptions.standard())
                .collect(RatingTally.collecting(ReviewSelection.all()));
        assertThat(tally.orThrow()).isEqualTo(RatingTally.of(REVIEWS, ReviewSelection.all()));
    }

    @Test
    void observationsOfOneMeasureGoIntoItsPanel() {
        assertThat(collected(Panel.collecting(READING))).isEqualTo(Panel.of(READING, OBSERVATIONS.get(0)));
    }

    @Test
    void observationsGoStraightIntoTalliesThatHoldOneValueOfAnOrganisationAndPeriod() {
        Panel panel = Panel.of(READING, OBSERVATIONS.get(0));
        SeriesTally series = collected(SeriesTally.collector(READING));
        assertThat(series.seen()).isEqualTo(SeriesTally.of(panel).seen());
        assertThat(series.ofOtherMeasures()).isEqualTo(1);
        assertThat(series.merge(SeriesTally.empty(READING))).isEqualTo(series);
        PanelTally ofOneMeasure = collected(
                Collectors.filtering(row -> row.measure().equals(READING.id()), PanelTally.collecting(READING)));
        assertThat(ofOneMeasure).isEqualTo(PanelTally.of(panel));
        assertThat(ofOneMeasure.merge(PanelTally.empty(READING))).isEqualTo(ofOneMeasure);
    }

    private static <R> R collected(Collector<Observation, ?, R> collector) {
        String rows = Rows.write(OBSERVATIONS, Observation.class, RowFormat.ARRAY);
        return Rows.reader(rows, Observation.class, ReadPolicy.STRICT, ReadOptions.standard())
                .collect(collector)
                .orThrow();
    }

    private static void update(Path file, String text) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, text);
        }
    }
}
