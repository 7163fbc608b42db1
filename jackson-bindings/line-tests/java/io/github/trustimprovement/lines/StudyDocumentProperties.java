// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static io.github.trustimprovement.lines.ThisLine.LINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.finding.TextPlace;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.wire.ReadPolicy;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StudyDocumentProperties extends DocumentLaws<Study> {
    StudyDocumentProperties() {
        super(Study.class);
    }

    @Provide
    Arbitrary<String> spaces() {
        return Arbitraries.strings().withChars(' ', '\t', '\n').ofMaxLength(5);
    }

    /** A text in front moves the first line by its columns, a line end moves each line; nothing else moves. */
    @Property(tries = 200)
    void spaceInFrontMovesEachPlaceByItsOwnSize(
            @ForAll("documents") Study study, @ForAll("spaces") String lines, @ForAll("faults") String fault) {
        String json = LINE.writeLine(study).replaceFirst("\"id\":\"", "\"id\":" + fault);
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

    private static Parsed<Study> read(String json) {
        return LINE.read(json, Study.class, ReadPolicy.LENIENT);
    }

    private static TextPlace moved(TextPlace place, int down, int right) {
        return new TextPlace(place.line() + down, place.line() == 1 ? place.column() + right : place.column());
    }
}
