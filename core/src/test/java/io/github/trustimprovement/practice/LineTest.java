// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineTest {
    @Test
    void cutsALongText() {
        assertThat(Line.of("id").quoted("\uD83C\uDF31".repeat(61)))
                .hasToString("id '" + "\uD83C\uDF31".repeat(57) + "...'");
        assertThat(Line.of("id").quoted("a".repeat(60))).hasToString("id '" + "a".repeat(60) + "'");
    }

    @Test
    void leavesOutWhatIsNotThere() {
        assertThat(Line.of("id").quoted(Optional.empty()).part("in", Optional.empty()))
                .hasToString("id");
    }

    @Test
    void takesTheControlOutOfATextOfSeveralLines() {
        assertThat(Line.of("id").quoted("one\r\ntwo\tthree")).hasToString("id 'one  two three'");
    }
}
