// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConceptIdTest {
    private static final ConceptId COMMONALITY = ConceptId.of("aol/lever/commonality");

    @ParameterizedTest
    @ValueSource(strings = {"aol", "aol/lever/commonality", "dna/approach-step/pdsa-plan", "a/1", "-", "local/x"})
    void takesStepsJoinedBySlashes(String path) {
        assertThat(ConceptId.of(path)).hasToString(path);
        assertThat(ConceptId.isWellFormed(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "/",
                "aol/",
                "/aol",
                "aol//lever",
                "aol/Lever",
                "aol/lever/staff expertise",
                "aol/lever/commonality\n",
                "aol/lever/caf\u00e9",
                "aol/lever/\u0661",
                "aol_lever"
            })
    void rejectsAnyOtherText(String path) {
        assertThatThrownBy(() -> ConceptId.of(path))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ConceptId.path: steps of a-z, 0-9 and '-' joined by '/', was: \"" + path + "\"");
        assertThat(ConceptId.isWellFormed(path)).isFalse();
    }

    @Test
    void takesAPathOfAnyLength() {
        assertThat(ConceptId.isWellFormed("a" + "/a".repeat(100_000))).isTrue();
        assertThat(ConceptId.isWellFormed("a/".repeat(100_000))).isFalse();
    }

    @Test
    void knowsItsFrameworkAndItsLastStep() {
        assertThat(COMMONALITY.framework()).isEqualTo("aol");
        assertThat(COMMONALITY.slug()).isEqualTo("commonality");
        assertThat(ConceptId.of("aol").framework()).isEqualTo("aol");
        assertThat(ConceptId.of("aol").slug()).isEqualTo("aol");
    }

    @Test
    void hasAnIri() {
        assertThat(COMMONALITY.iri()).isEqualTo(URI.create("https://w3id.org/trust-improvement/aol/lever/commonality"));
    }

    /**
     * As given by Python 3, {@code uuid.uuid5(uuid.NAMESPACE_URL,
     * "https://w3id.org/trust-improvement/aol/lever/commonality")}.
     */
    @Test
    void hasTheUuidThatPythonMakesOfTheIri() {
        assertThat(COMMONALITY.uuid()).isEqualTo(UUID.fromString("dac9bb48-0291-51e3-909c-673dee13f55a"));
    }

    @Test
    void sortsByThePath() {
        assertThat(Stream.of("dna/strand/a", "aol/b", "aol/a/z", "aol-x")
                        .map(ConceptId::of)
                        .sorted())
                .extracting(ConceptId::path)
                .containsExactly("aol-x", "aol/a/z", "aol/b", "dna/strand/a");
    }
}
