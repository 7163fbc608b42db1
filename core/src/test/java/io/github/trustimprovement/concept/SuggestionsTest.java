// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    private static final List<String> IDS = List.of(
            "aol/lever/commonality",
            "aol/lever/capacity",
            "aol/lever/autonomy",
            "aol/theme/capacity",
            "aol/theme/autonomy",
            "aol/valence/positive",
            "dna/strand/build-capacity",
            "locator",
            "endExclusive");

    @Test
    void findsALetterThatIsMissingOrOneTooManyOrWrong() {
        assertThat(Suggestions.closest("aol/lever/commonalty", IDS)).containsExactly("aol/lever/commonality");
        assertThat(Suggestions.closest("aol/lever/commmonality", IDS)).containsExactly("aol/lever/commonality");
        assertThat(Suggestions.closest("aol/lever/commonelity", IDS)).containsExactly("aol/lever/commonality");
    }

    @Test
    void countsASwapOfNeighboursAsOneEdit() {
        assertThat(Suggestions.closest("ab/ba", List.of("ab/ab", "ab/bb"))).containsExactly("ab/ab", "ab/bb");
        assertThat(Suggestions.closest("lcoator", IDS)).containsExactly("locator");
    }

    @Test
    void findsABareLastStep() {
        assertThat(Suggestions.closest("capacity", IDS)).containsExactly("aol/lever/capacity", "aol/theme/capacity");
    }

    @Test
    void prefersTheNearerStepsBefore() {
        assertThat(Suggestions.closest("aol/themes/capacity", IDS))
                .containsExactly("aol/theme/capacity", "aol/lever/capacity");
    }

    @Test
    void findsAnIdWithoutItsSlash() {
        assertThat(Suggestions.closest("aol/leverautonomy", IDS)).containsExactly("aol/lever/autonomy");
    }

    @Test
    void looksPastCaseSpacesAndUnderscores() {
        assertThat(Suggestions.closest(" BUILD_capacity ", IDS)).containsExactly("dna/strand/build-capacity");
        assertThat(Suggestions.closest("build capacity", IDS)).containsExactly("dna/strand/build-capacity");
        assertThat(Suggestions.closest("endexclusive", IDS)).containsExactly("endExclusive");
    }

    @Test
    void givesAtMostThreeWhateverTheOrderOfCandidates() {
        assertThat(Suggestions.closest("xa", List.of("xe", "xd", "xc", "xb", "xb")))
                .containsExactly("xb", "xc", "xd");
    }

    @Test
    void staysSilentWhenNothingIsNear() {
        assertThat(Suggestions.closest("aol/lever/leadership", IDS)).isEmpty();
        assertThat(Suggestions.closest("", IDS)).isEmpty();
        assertThat(Suggestions.closest("aol/lever/", IDS)).isEmpty();
        assertThat(Suggestions.closest("x".repeat(100_000), IDS)).isEmpty();
        assertThat(Suggestions.closest("capacity", List.of())).isEmpty();
    }
}
