// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.finding.Parsed;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A slip in a code, wherever a table takes codes, is answered with the code. */
class CodeSuggestionsProperties {
    private static final List<LeafShape<?>> CODED = coded();

    @Provide
    Arbitrary<LeafShape<?>> leaves() {
        return Arbitraries.of(CODED);
    }

    @Property(tries = 1_000)
    void aSlipOfOneCharacterIsAnsweredWithTheCode(@ForAll("leaves") LeafShape<?> leaf, @ForAll long seed) {
        Random random = new Random(seed);
        String code = leaf.codes().get(random.nextInt(leaf.codes().size()));
        int lastStep = code.lastIndexOf('/') + 1;
        Assume.that(code.length() - lastStep > 3);
        int at = lastStep + random.nextInt(code.length() - lastStep);
        String slip = switch (random.nextInt(3)) {
            case 0 -> code.substring(0, at) + code.substring(at + 1);
            case 1 -> code.substring(0, at) + "q" + code.substring(at);
            default -> code.substring(0, at) + "q" + code.substring(at + 1);
        };
        Assume.that(!leaf.codes().contains(slip));

        Parsed<?> parsed = Texts.read('"' + slip + '"', leaf);

        assertThat(parsed.report().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.suggestions()).contains(code))
                .satisfies(finding -> assertThat(finding.suggestions()).hasSizeLessThanOrEqualTo(3));
        assertThat(Texts.read('"' + slip + '"', leaf).report()).isEqualTo(parsed.report());
    }

    /** The leaves of all tables that know codes of a concept. */
    private static List<LeafShape<?>> coded() {
        List<LeafShape<?>> leaves = new ArrayList<>();
        Set<Shape<?>> seen = new HashSet<>();
        Deque<Shape<?>> open = new ArrayDeque<>();
        Shapes.types().forEach(type -> open.add(Shapes.of(type)));
        while (!open.isEmpty()) {
            Shape<?> shape = open.remove();
            if (!seen.add(shape)) {
                continue;
            }
            if (shape instanceof RecordShape<?, ?> record) {
                record.properties().stream()
                        .filter(property -> property.presence() != Presence.CONSTANT)
                        .forEach(property -> open.add(property.shape()));
            } else if (shape instanceof ChoiceShape<?> choice) {
                open.addAll(choice.alternatives().values());
            } else if (shape instanceof ListShape<?> list) {
                open.add(list.element());
            } else if (shape instanceof MapShape<?> map) {
                open.add(map.value());
            } else if (shape instanceof LeafShape<?> leaf
                    && leaf.codes().stream().anyMatch(code -> code.contains("/"))) {
                leaves.add(leaf);
            }
        }
        return leaves;
    }
}
