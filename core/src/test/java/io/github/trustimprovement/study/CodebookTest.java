// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.Edition;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.concept.UnrecognisedCode;
import org.junit.jupiter.api.Test;

class CodebookTest {
    private static final LocalCode CHILD = LocalCode.of("local/late-starts");
    private static final LocalCode GRANDCHILD = LocalCode.of("local/late-starts/summer");
    private static final LocalCode ALONE = LocalCode.of("local/alone");

    private final Codebook codebook = Codebook.builder()
            .addEditions(Edition.of("aol", "2026"))
            .addLocalCodes(
                    LocalCodeDefinition.of(CHILD, "Late starts", Lever.ORGANISATIONAL_STRATEGY),
                    LocalCodeDefinition.of(GRANDCHILD, "Late starts in summer", CHILD),
                    LocalCodeDefinition.of(ALONE, "Alone"))
            .build();

    @Test
    void rollsALocalCodeUpToTheConceptAboveIt() {
        assertThat(codebook.rollUp(CHILD)).contains(Lever.ORGANISATIONAL_STRATEGY);
        assertThat(codebook.rollUp(GRANDCHILD)).contains(Lever.ORGANISATIONAL_STRATEGY);
        assertThat(codebook.rollUp(Lever.LEADERSHIP)).contains(Lever.LEADERSHIP);
    }

    @Test
    void rollsUpNothingThatHasNoConceptAboveIt() {
        assertThat(codebook.rollUp(ALONE)).isEmpty();
        assertThat(codebook.rollUp(LocalCode.of("local/undefined"))).isEmpty();
        assertThat(codebook.rollUp(new UnrecognisedCode("aol/lever/commonalty")))
                .isEmpty();
    }

    @Test
    void refusesLocalCodesThatRunInACircle() {
        CodebookBuilder circle = Codebook.builder()
                .addLocalCodes(
                        LocalCodeDefinition.of(ALONE, "Leads into it", CHILD),
                        LocalCodeDefinition.of(CHILD, "One", GRANDCHILD),
                        LocalCodeDefinition.of(GRANDCHILD, "Two", CHILD));

        assertThatThrownBy(circle::build)
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Codebook.localCodes: no code above itself, was: " + CHILD);
    }

    @Test
    void findsADefinition() {
        assertThat(codebook.localCode(ALONE)).map(LocalCodeDefinition::label).contains("Alone");
        assertThat(codebook.localCode(LocalCode.of("local/undefined"))).isEmpty();
    }

    @Test
    void fitsOnALine() {
        assertThat(codebook).hasToString("[aol|2026], 3 local codes");
        assertThat(codebook.localCodes())
                .extracting(LocalCodeDefinition::toString)
                .containsExactly(
                        "local/late-starts 'Late starts' under aol/lever/organisational-strategy",
                        "local/late-starts/summer 'Late starts in summer' under local/late-starts",
                        "local/alone 'Alone'");
    }

    @Test
    void rejectsABlankLabel() {
        assertThatThrownBy(() -> LocalCodeDefinition.of(ALONE, ""))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("LocalCodeDefinition.label: not blank, was: \"\"");
    }
}
