// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.vocabulary.Framework;
import java.nio.CharBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvalidModelExceptionTest {
    @Test
    void saysAttributeAndRuleAndValue() {
        assertThat(InvalidModelException.of("Thing.size", "at least 1", 0))
                .hasMessage("Thing.size: at least 1, was: 0");
    }

    @Test
    void quotesText() {
        assertThat(InvalidModelException.of("Thing.name", "not blank", " "))
                .hasMessage("Thing.name: not blank, was: \" \"");
        assertThat(InvalidModelException.of("Thing.name", "not blank", CharBuffer.wrap("\t")))
                .hasMessage("Thing.name: not blank, was: \"\t\"");
        assertThat(InvalidModelException.of("Thing.names", "one", List.of("a", "b")))
                .hasMessage("Thing.names: one, was: [a, b]");
    }

    @Test
    void isAnIllegalArgument() {
        assertThat(new InvalidModelException("a whole message"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a whole message");
    }

    @Test
    void namesAllThatABuilderMisses() {
        assertThatThrownBy(() -> Finding.builder().build())
                .isInstanceOf(MissingAttributesException.class)
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Finding: required but not set: rule, severity, message");
        assertThatThrownBy(() -> Framework.builder().title("A title").build())
                .isInstanceOf(MissingAttributesException.class)
                .hasMessage("Framework: required but not set: edition, source");
    }

    @Test
    void givesTheMissingNamesAsData() {
        MissingAttributesException missing = catchThrowableOfType(
                MissingAttributesException.class, () -> Finding.builder().build());

        assertThat(missing.names()).containsExactly("rule", "severity", "message");
    }

    @Test
    void takesTheWholeNameOfACallerThatIsNoBuilder() {
        assertThat(new MissingAttributesException("size"))
                .hasMessage("InvalidModelExceptionTest: required but not set: size");
    }
}
