// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FewTest {
    @Test
    void listsUpToFiveElements() {
        assertThat(Few.of(List.of())).isEmpty();
        assertThat(Few.of(List.of(1, 2, 3, 4, 5))).isEqualTo("1, 2, 3, 4, 5");
    }

    @Test
    void countsTheElementsAfterTheFifth() {
        assertThat(Few.of(List.of("a", "b", "c", "d", "e", "f", "g"))).isEqualTo("a, b, c, d, e and 2 more");
    }
}
