// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static io.github.trustimprovement.lines.ThisLine.LINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.finding.TextPlace;
import io.github.trustimprovement.scoring.Results;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.wire.ReadPolicy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever a file holds, a reader answers with findings, and what it kept is written and read without change. */
class HostileTextProperties {
    private static final String FULL = LINE.writeLine(GoldenFileTest.full());
    private static final String RESULTS = LINE.writeLine(ResultsGoldenFileTest.full());
    private static final String[] SCRAPS = {
        "",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "null",
        "1e999",
        "-",
        "\"type\":\"none\",",
        "\"id\":\"x\",",
        "\ud800",
        "\u0000",
        "\uFEFF",
        "[[[[[[[[",
        "{\"a\":{\"a\":",
        "tru",
        "//",
        "'",
        "NaN"
    };

    private static Path folder = Path.of("");

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("hostile");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        Files.deleteIfExists(folder.resolve("study.json"));
        Files.delete(folder);
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    @Property(tries = 1_000)
    void aMutatedDocumentIsReadOrReported(@ForAll("seeds") long seed) {
        isReadOrReported(mutated(FULL, new Random(seed)), Study.class);
    }

    @Property(tries = 1_000)
    void mutatedResultsAreReadOrReported(@ForAll("seeds") long seed) {
        isReadOrReported(mutated(RESULTS, new Random(seed)), Results.class);
    }

    private static <T> void isReadOrReported(String json, Class<T> type) {
        Parsed<T> parsed = LINE.read(json, type, ReadPolicy.LENIENT);
        assertThat(LINE.read(json, type, ReadPolicy.STRICT).report())
                .isEqualTo(parsed.report());
        parsed.report().findings().forEach(finding -> finding.place().ifPresent(place -> assertInside(place, json)));
        Optional<T> value = parsed.value();
        if (value.isEmpty()) {
            assertThat(parsed.report().of(Severity.ERROR)).isNotEmpty();
        } else {
            String written = LINE.write(value.get());
            Optional<T> again = LINE.read(written, type, ReadPolicy.LENIENT).value();
            assertThat(again).isEqualTo(value);
            assertThat(LINE.write(again.orElseThrow())).isEqualTo(written);
        }
    }

    @Property(tries = 100)
    void mutatedBytesAreReadOrReported(@ForAll("seeds") long seed) throws IOException {
        Random random = new Random(seed);
        byte[] bytes = FULL.getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(3); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        Path file = folder.resolve("study.json");
        Files.write(file, bytes);
        Parsed<Study> parsed = LINE.read(file, Study.class, ReadPolicy.STRICT);
        assertThat(parsed.value().isPresent()).isNotEqualTo(parsed.report().hasErrors());
    }

    private static void assertInside(TextPlace place, String json) {
        String[] lines = json.split("\r\n|\r|\n", -1);
        assertThat(place.line()).isBetween(1, lines.length);
        assertThat(place.column()).isBetween(1, lines[place.line() - 1].length() + 2);
    }

    /** Cuts, doubles, swaps and puts scraps in, once or a few times. */
    static String mutated(String document, Random random) {
        StringBuilder json = new StringBuilder(document);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int from = random.nextInt(json.length());
            int to = Math.min(json.length(), from + 1 + random.nextInt(20));
            switch (random.nextInt(4)) {
                case 0 -> json.delete(from, to);
                case 1 -> json.insert(from, json.substring(from, to));
                case 2 -> json.insert(from, SCRAPS[random.nextInt(SCRAPS.length)]);
                default -> json.setCharAt(from, json.charAt(random.nextInt(json.length())));
            }
            if (json.length() == 0) {
                return "";
            }
        }
        return json.toString();
    }
}
