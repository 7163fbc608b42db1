// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The pattern that a schema gives for a value says what the reader says, but for what {@code LeafFormTest} lists. */
class LeafFormProperties {
    private static final List<Shape<?>> WITH_A_CALENDAR = List.of(Leaves.DATE, OrganisationShapes.PERIOD);

    @Property
    void readerTakesWhatThePatternTakes(@ForAll("leaves") LeafShape<?> leaf, @ForAll("edits") List<Edit> edits) {
        String text = edited(leaf, edits);

        if (LeafFormTest.isMatched(leaf, text) && !WITH_A_CALENDAR.contains(leaf)) {
            assertThat(LeafFormTest.isRead(leaf, text)).as(text).isTrue();
        }
    }

    @Property
    void patternTakesWhatTheReaderTakes(@ForAll("leaves") LeafShape<?> leaf, @ForAll("edits") List<Edit> edits) {
        String text = edited(leaf, edits);
        boolean isNeverWritten = leaf.equals(Leaves.DURATION) || (leaf.equals(Leaves.DATE) && text.startsWith("-"));

        if (LeafFormTest.isRead(leaf, text) && !isNeverWritten) {
            assertThat(LeafFormTest.isMatched(leaf, text)).as(text).isTrue();
        }
    }

    @Provide
    Arbitrary<LeafShape<?>> leaves() {
        return Arbitraries.of(LeafFormTest.patterned());
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        Arbitrary<String> marks = Arbitraries.of("", "0", "9", "A", "T", "a", "/", "|", "-", " ", ".", "\u00e9");
        return Arbitraries.integers()
                .between(0, 20)
                .flatMap(place -> marks.flatMap(
                        mark -> Arbitraries.integers().between(0, 1).map(removed -> new Edit(place, removed, mark))))
                .list()
                .ofMaxSize(4);
    }

    private static String edited(LeafShape<?> leaf, List<Edit> edits) {
        String text = leaf.examples().get(0);
        for (Edit edit : edits) {
            text = edit.of(text);
        }
        return text;
    }

    /** Takes up to one character away and puts another in its place. */
    record Edit(int place, int removed, String mark) {
        String of(String text) {
            int start = Math.min(place, text.length());
            int end = Math.min(start + removed, text.length());
            return text.substring(0, start) + mark + text.substring(end);
        }
    }
}
