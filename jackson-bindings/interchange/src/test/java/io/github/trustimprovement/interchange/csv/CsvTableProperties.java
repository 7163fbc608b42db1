// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.CodingBasis;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.finding.TextPlace;
import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.outcome.MissingReason;
import io.github.trustimprovement.outcome.Observation;
import io.github.trustimprovement.outcome.ObservedValue;
import io.github.trustimprovement.review.ComponentReview;
import io.github.trustimprovement.review.Evidence;
import io.github.trustimprovement.review.Rating;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.wire.ReadPolicy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvTableProperties {
    @Property
    void segmentsComeBackAsTheyWere(@ForAll("segments") List<CodedSegment> segments) {
        CsvTable<CodedSegment> table = CsvTable.segments();
        String text = table.write(segments);

        assertThat(table.read(text, ReadPolicy.LENIENT).value()).contains(segments);
        assertThat(table.write(table.read(text, ReadPolicy.LENIENT).value().orElseThrow()))
                .isEqualTo(text);
    }

    @Property
    void ratingsComeBackAsTheyWere(@ForAll("reviews") List<ComponentReview> reviews) {
        assertThat(CsvTable.ratings()
                        .read(CsvTable.ratings().write(reviews), ReadPolicy.STRICT)
                        .orThrow())
                .isEqualTo(reviews);
    }

    @Property
    void observationsComeBackAsTheyWere(@ForAll("observations") List<Observation> observations) {
        CsvTable<Observation> table = CsvTable.observations();

        assertThat(table.read(table.write(observations), ReadPolicy.STRICT).orThrow())
                .isEqualTo(observations);
    }

    @Property
    void noCellStartsLikeAFormula(@ForAll("texts") String text) {
        String cell = CellText.guarded(text);

        assertThat(cell)
                .doesNotStartWith("=")
                .doesNotStartWith("+")
                .doesNotStartWith("-")
                .doesNotStartWith("@");
        assertThat(CellText.plain(cell)).isEqualTo(text);
    }

    @Property
    void findingsStandWhereTheCellStarts(@ForAll("texts") String text) {
        CsvTable<CodedSegment> table = CsvTable.segments();
        String before = table.write(List.of(segment("s" + text, text, Map.of()))) + "\"s" + text.replace("\"", "\"\"")
                + "\",i01,,,,,";

        Parsed<List<CodedSegment>> read = table.read(before + "wrong\r\n", ReadPolicy.LENIENT);

        assertThat(read.report().findings())
                .filteredOn(finding -> finding.rule().equals("wire/unknown-code"))
                .extracting(Finding::place)
                .containsExactly(Optional.of(endOf(before)));
    }

    @Property
    void neverThrows(@ForAll String text, @ForAll("texts") String other) {
        assertThat(CsvTable.segments().read(text, ReadPolicy.LENIENT).report()).isNotNull();
        assertThat(CsvTable.segments()
                        .read("segment,source,bases,a.b\n" + text + "," + other, ReadPolicy.LENIENT)
                        .report())
                .isNotNull();
    }

    @Provide
    Arbitrary<List<CodedSegment>> segments() {
        Arbitrary<Map<String, Extension>> extensions = Arbitraries.maps(
                        Arbitraries.of("=HYPERLINK(1)", "+mood", "'x", "a.b", "b\\", "-", "rating.type"),
                        Arbitraries.of("1", "-2.50", "\"=x\"", "\"3\"", "{\"a\":[1,null]}", "true", "\"\"", "\" a \"")
                                .map(Extension::of))
                .ofMaxSize(3);
        return Combinators.combine(texts(), texts(), extensions)
                .as((id, text, more) -> segment("s" + id, text, more))
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<ComponentReview>> reviews() {
        Arbitrary<Rating> ratings = Arbitraries.oneOf(
                Arbitraries.just(Rating.notAssessed()),
                Arbitraries.just(Rating.withheld()),
                texts().map(text -> Rating.notApplicable("r" + text)),
                texts().map(text -> Rating.of("s" + text, "l")));
        return Combinators.combine(Arbitraries.of(Component.class), ratings, texts())
                .as((component, rating, text) ->
                        ComponentReview.of(
                                        "r", component, OrganisationRef.school("oak"), LocalDate.of(2025, 3, 1), rating)
                                .toBuilder()
                                .addEvidence(Evidence.builder()
                                        .description("e" + text)
                                        .build())
                                .build())
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Observation>> observations() {
        Arbitrary<ObservedValue> values = Arbitraries.oneOf(
                Arbitraries.integers().between(-99_999, 99_999).map(CsvTableProperties::measured),
                Arbitraries.of(MissingReason.class).map(ObservedValue::missing),
                Arbitraries.just(ObservedValue.missing()));
        return Combinators.combine(values, Arbitraries.longs().between(1, 900).optional())
                .as((value, size) -> Observation.builder()
                        .measure("ks2")
                        .organisation(OrganisationRef.school("oak"))
                        .period(AcademicYear.of(2023))
                        .value(value)
                        .cohortSize(size)
                        .build())
                .list()
                .ofMaxSize(8);
    }

    /** Texts that a table may mistake for something else. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars(" =+-@#'\"\\,;.[]{}\t\r\nabc1")
                .withChars('\u00e9', '\ufeff', '\u2028')
                .ofMaxLength(12);
    }

    private static ObservedValue measured(int hundredths) {
        return ObservedValue.of(Decimal.of(BigDecimal.valueOf(hundredths, 2)));
    }

    private static CodedSegment segment(String id, String text, Map<String, Extension> extensions) {
        return CodedSegment.builder()
                .segment(id)
                .source("i01")
                .lever(Coded.unrecognised("aol/lever/x" + text))
                .valence(Valence.NEGATIVE)
                .addBases(CodingBasis.MECHANISM, CodingBasis.ATTRIBUTION)
                .code(Lever.COMMONALITY)
                .text(text)
                .extensions(extensions)
                .build();
    }

    private static TextPlace endOf(String text) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        return new TextPlace(lines.length, lines[lines.length - 1].length() + 1);
    }
}
