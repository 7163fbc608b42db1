// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.finding.TextPlace;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.wire.ContentHash;
import io.github.trustimprovement.wire.ReadPolicy;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

class StudyDocumentProperties {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new TrustImprovementModule()).build();

    @Provide
    Arbitrary<Study> studies() {
        return StudyArbitraries.studies().withoutEdgeCases();
    }

    @Provide
    Arbitrary<String> spaces() {
        return Arbitraries.strings().withChars(' ', '\t', '\n').ofMaxLength(5);
    }

    @Property(tries = 300)
    void aStudySurvivesWritingAndReading(@ForAll("studies") Study study) {
        String json = TrustImprovementJson.write(study);
        Study read =
                TrustImprovementJson.read(json, Study.class, ReadPolicy.STRICT).orThrow();
        assertThat(read).isEqualTo(study);
        assertThat(TrustImprovementJson.write(read)).isEqualTo(json);
    }

    @Property(tries = 200)
    void theLineSaysTheSame(@ForAll("studies") Study study) {
        String line = TrustImprovementJson.writeLine(study);
        assertThat(line).doesNotContain("\n");
        assertThat(TrustImprovementJson.read(line, Study.class, ReadPolicy.STRICT)
                        .orThrow())
                .isEqualTo(study);
    }

    @Property(tries = 200)
    void aMapperReadsAndWritesTheSame(@ForAll("studies") Study study) {
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(study), Study.class))
                .isEqualTo(study);
    }

    /** A text in front moves the first line by its columns, a line end moves each line; nothing else moves. */
    @Property(tries = 200)
    void spaceInFrontMovesEachPlaceByItsOwnSize(
            @ForAll("studies") Study study, @ForAll("spaces") String lines, @ForAll("faults") String fault) {
        String json = TrustImprovementJson.writeLine(study).replaceFirst("\"id\":\"", "\"id\":" + fault);
        List<Finding> plain = read(json).report().findings();
        List<Finding> moved = read(lines + json).report().findings();
        int down = (int) lines.chars().filter(unit -> unit == '\n').count();
        int right = lines.length() - lines.lastIndexOf('\n') - 1;
        assertThat(moved)
                .isEqualTo(plain.stream()
                        .map(finding -> finding.withPlace(moved(finding.place().orElseThrow(), down, right)))
                        .toList());
    }

    @Provide
    Arbitrary<String> faults() {
        return Arbitraries.of("1,\"x\":\"", "\"", "null,\"id\":\"", "[{}],\"segments\":{\"a\":1},\"title\":\"", "}{");
    }

    @Property(tries = 200)
    void documentsWithTheSameTextHaveTheSameHash(@ForAll("studies") Study study) {
        Study plain = study.toBuilder()
                .extensions(java.util.Map.of())
                .participants(List.of())
                .coders(List.of())
                .sources(List.of())
                .segments(List.of())
                .codebook(io.github.trustimprovement.study.Codebook.empty())
                .build();
        ContentHash hash = TrustImprovementJson.contentHash(plain);
        assertThat(ContentHash.of(TrustImprovementJson.write(plain))).isEqualTo(hash);
        assertThat(TrustImprovementJson.contentHash(
                        plain.toBuilder().id(plain.id() + "x").build()))
                .isNotEqualTo(hash);
    }

    private static Parsed<Study> read(String json) {
        return TrustImprovementJson.read(json, Study.class, ReadPolicy.LENIENT);
    }

    private static TextPlace moved(TextPlace place, int down, int right) {
        return new TextPlace(place.line() + down, place.line() == 1 ? place.column() + right : place.column());
    }
}
