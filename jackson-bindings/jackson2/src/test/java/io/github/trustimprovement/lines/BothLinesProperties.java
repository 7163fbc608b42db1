// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static io.github.trustimprovement.lines.ThisLine.LINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.finding.TextPlace;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.Results;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.vocabulary.Framework;
import io.github.trustimprovement.vocabulary.Vocabulary;
import io.github.trustimprovement.wire.ReadPolicy;
import io.github.trustimprovement.wire.WireRule;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The lines read the same values with the same findings from any text and write the same bytes. Three things are a
 * parser's own affair: the column at which it gives up, what it makes of half a surrogate pair in a name, and whether it
 * gives the number that a text breaks off in, such as that of {@code 1.50.7}, before it gives up.
 */
class BothLinesProperties {
    private static final Line OTHER = new Jackson3Line();
    private static final String STUDY = OTHER.write(GoldenFileTest.full());
    private static final String RESULTS = OTHER.write(ResultsGoldenFileTest.full());
    private static final String FRAMEWORK =
            OTHER.write(Vocabulary.standard().frameworks().get(0));
    private static final String TRUST = trust();

    @Property(tries = 4_000)
    void agreeOnMutatedStudies(@ForAll("seeds") long seed) {
        agree(HostileTextProperties.mutated(STUDY, new Random(seed)), Study.class);
    }

    @Property(tries = 4_000)
    void agreeOnMutatedResults(@ForAll("seeds") long seed) {
        agree(HostileTextProperties.mutated(RESULTS, new Random(seed)), Results.class);
    }

    @Property(tries = 2_000)
    void agreeOnMutatedTrusts(@ForAll("seeds") long seed) {
        agree(HostileTextProperties.mutated(TRUST, new Random(seed)), TrustRecord.class);
    }

    @Property(tries = 100)
    void agreeOnMutatedFrameworks(@ForAll("seeds") long seed) {
        agree(HostileTextProperties.mutated(FRAMEWORK, new Random(seed)), Framework.class);
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    private static <T> void agree(String json, Class<T> type) {
        Parsed<T> here = LINE.read(json, type, ReadPolicy.LENIENT);
        Parsed<T> there = OTHER.read(json, type, ReadPolicy.LENIENT);

        List<Finding> ours = findings(here);
        List<Finding> theirs = findings(there);
        if (ours.size() != theirs.size()) {
            removeBrokenNumber(ours.size() > theirs.size() ? ours : theirs);
        }
        assertThat(ours).as(json).isEqualTo(theirs);
        assertThat(here.value()).as(json).isEqualTo(there.value());
        assertThat(here.value().map(LINE::write))
                .as(json)
                .isEqualTo(there.value().map(OTHER::write));
    }

    /** Takes out what was found in a number if the text is no JSON right after it. */
    private static void removeBrokenNumber(List<Finding> findings) {
        int number = findings.size() - 2;
        if (number >= 0
                && findings.get(number + 1).rule().equals("wire/syntax")
                && findings.get(number).attributes().getOrDefault("was", "").matches("-?[0-9].*")) {
            findings.remove(number);
        }
    }

    private static List<Finding> findings(Parsed<?> parsed) {
        return parsed.report().findings().stream()
                .map(BothLinesProperties::withoutSyntaxColumn)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Finding withoutSyntaxColumn(Finding finding) {
        Optional<TextPlace> place = finding.place();
        return finding.rule().equals(WireRule.SYNTAX.code()) && place.isPresent()
                ? finding.withPlace(new TextPlace(place.get().line(), 1))
                : finding;
    }

    private static String trust() {
        try {
            return Files.readString(GoldenFiles.FOLDER.resolve("trust-full.json"));
        } catch (IOException e) {
            throw new AssertionError("the golden file can be read", e);
        }
    }
}
