// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DidYouMeanTest {
    @Test
    void findsWhatIsNearAndFindsItAgain() {
        DidYouMean near = new DidYouMean(Set.of("spread", "depth"));

        assertThat(near.closest("spraed")).containsExactly("spread").isSameAs(near.closest("spraed"));
        assertThat(near.closest("roofs")).isEmpty();
    }

    @Test
    void looksForNothingAmongMoreThanAThousand() {
        assertThat(new DidYouMean(ids(1_000)).closest("scale-0")).contains("scale-0");
        assertThat(new DidYouMean(ids(1_001)).closest("scale-0")).isEmpty();
    }

    private static Set<String> ids(int count) {
        return IntStream.range(0, count).mapToObj(i -> "scale-" + i).collect(Collectors.toSet());
    }
}
