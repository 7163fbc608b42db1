// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class ReadOptionsTest {
    @Test
    void knowsBothFrameworksAndLimitsLengthDepthNumbersAndValues() {
        ReadOptions options = ReadOptions.standard();
        assertThat(options.maxLength()).isEqualTo(16_777_216);
        assertThat(options.maxDepth()).isEqualTo(500);
        assertThat(options.maxNumberLength()).isEqualTo(1_000);
        assertThat(options.maxValues()).isEqualTo(500_000);
        assertThat(options.vocabulary()).isSameAs(Vocabulary.standard());
    }

    @Test
    void changesOneThingAtATime() {
        Vocabulary none = Vocabulary.of();
        ReadOptions options = ReadOptions.standard()
                .withMaxLength(3)
                .withMaxDepth(1)
                .withMaxNumberLength(2)
                .withMaxValues(4)
                .withVocabulary(none);
        assertThat(options).isEqualTo(new ReadOptions(3, 1, 2, 4, none));
    }

    @Test
    void rejectsLimitsBelowOne() {
        assertThatThrownBy(() -> ReadOptions.standard().withMaxLength(0))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ReadOptions.maxLength: at least 1, was: 0");
        assertThatThrownBy(() -> ReadOptions.standard().withMaxDepth(0))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ReadOptions.maxDepth: at least 1, was: 0");
        assertThatThrownBy(() -> ReadOptions.standard().withMaxNumberLength(-1))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ReadOptions.maxNumberLength: at least 1, was: -1");
        assertThatThrownBy(() -> ReadOptions.standard().withMaxValues(0))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ReadOptions.maxValues: at least 1, was: 0");
    }
}
