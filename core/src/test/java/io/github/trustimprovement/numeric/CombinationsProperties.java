// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CombinationsProperties {
    @Example
    void choosesSixOfFourteenInManyWays() {
        assertThat(Combinations.choose(14, 6)).isEqualTo(3003);
        assertThat(Combinations.choose(4, 5)).isZero();
        assertThat(Combinations.choose(4, -1)).isZero();
        assertThat(Combinations.choose(0, 0)).isOne();
    }

    @Property
    void isPascalsTriangle(@ForAll @IntRange(min = 1, max = 200) int n, @ForAll @IntRange(max = 200) int k) {
        assertThat(Combinations.choose(n, k))
                .isEqualTo(Combinations.choose(n - 1, k).add(Combinations.choose(n - 1, k - 1)));
    }

    @Property
    void goesThroughEveryChoiceOnce(@ForAll @IntRange(max = 9) int n, @ForAll @IntRange(max = 9) int size) {
        List<Integer> elements = IntStream.range(0, n).boxed().toList();
        int chosen = Math.min(n, size);

        List<List<List<Integer>>> choices = Combinations.map(elements, chosen, List::of);

        assertThat(choices)
                .doesNotHaveDuplicates()
                .hasSize(Combinations.choose(n, chosen).intValueExact());
        assertThat(choices.get(0)).isEqualTo(List.of(elements.subList(0, chosen), elements.subList(chosen, n)));
        assertThat(choices).allSatisfy(choice -> {
            assertThat(choice.get(0)).isSorted().hasSize(chosen);
            assertThat(choice.get(1)).isSorted();
            assertThat(Stream.concat(choice.get(0).stream(), choice.get(1).stream()))
                    .containsExactlyInAnyOrderElementsOf(elements);
        });
    }

    @Property
    void countsTheMarkedOfEveryChoice(
            @ForAll @IntRange(max = 5) int size,
            @ForAll @IntRange(max = 5) int rest,
            @ForAll @IntRange(max = 10) int atMost) {
        int marked = Math.min(atMost, size + rest);
        List<Integer> elements = IntStream.range(0, size + rest).boxed().toList();
        List<Long> counts = Combinations.map(
                elements,
                size,
                (in, out) -> in.stream().filter(element -> element < marked).count());

        int lowest = Math.max(0, marked - rest);
        assertThat(Combinations.marked(size, rest, marked))
                .isEqualTo(IntStream.rangeClosed(lowest, Math.min(size, marked))
                        .mapToObj(k -> BigInteger.valueOf(
                                counts.stream().filter(count -> count == k).count()))
                        .toList());
    }
}
