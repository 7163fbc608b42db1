// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static io.github.trustimprovement.lines.ThisLine.LINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.wire.ContentHash;
import io.github.trustimprovement.wire.ReadPolicy;
import io.github.trustimprovement.wire.Shapes;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Whatever element of whatever list cannot be read, the document is written back whole. */
class KeptListProperties {
    private static final Pattern START_OF_LIST = Pattern.compile("\\[");
    private static final List<String> NO_ELEMENTS = List.of("[7]", "[{\"newer\":[1.0]}]", "null");

    @Provide
    Arbitrary<Class<?>> types() {
        return Arbitraries.of(DocumentProperties.typesOfAnyText());
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    @Property(tries = 1_500)
    void aListWithAnElementThatCannotBeReadIsWrittenBack(@ForAll("types") Class<?> type, @ForAll("seeds") long seed) {
        Random random = new Random(seed);
        String json = START_OF_LIST
                .matcher(DocumentTexts.whole(seed).of(Shapes.of(type)))
                .replaceAll(start -> random.nextInt(3) > 0
                        ? "["
                        : "[" + NO_ELEMENTS.get(random.nextInt(NO_ELEMENTS.size())) + ", ");

        isWrittenBack(json, type);
    }

    private static <T> void isWrittenBack(String json, Class<T> type) {
        Parsed<T> parsed = LINE.read(json, type, ReadPolicy.LENIENT);
        Statistics.collect(parsed.report().hasErrors(), parsed.value().isPresent());
        Assume.that(parsed.value().isPresent());
        T value = parsed.value().orElseThrow();

        assertThat(LINE.writeLine(value)).isEqualTo(json);
        assertThat(LINE.contentHash(value)).isEqualTo(ContentHash.of(json));
        assertThat(LINE.read(LINE.write(value), type, ReadPolicy.LENIENT).value())
                .contains(value);
    }
}
