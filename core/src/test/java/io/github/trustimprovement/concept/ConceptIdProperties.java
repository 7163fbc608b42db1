// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ConceptIdProperties {
    @Property
    void theTextIsThePath(@ForAll("paths") String path) {
        assertThat(ConceptId.of(path)).hasToString(path).isEqualTo(ConceptId.of(path));
    }

    @Property
    void thePathStartsWithTheFrameworkAndEndsWithTheSlug(@ForAll("paths") String path) {
        ConceptId id = ConceptId.of(path);

        assertThat(path).startsWith(id.framework()).endsWith(id.slug());
        assertThat(id.framework() + id.slug()).doesNotContain("/");
    }

    @Property
    void theIriIsTheBaseAndThePath(@ForAll("paths") String path) {
        assertThat(ConceptId.of(path).iri()).hasToString(ConceptId.BASE_IRI + path);
    }

    @Property
    void theUuidIsOfVersionFive(@ForAll("paths") String path) {
        assertThat(ConceptId.of(path).uuid().version()).isEqualTo(5);
        assertThat(ConceptId.of(path).uuid().variant()).isEqualTo(2);
    }

    @Property
    void twoIdsHaveOneUuidOnlyIfTheyAreEqual(@ForAll("paths") String one, @ForAll("paths") String other) {
        assertThat(ConceptId.of(one).uuid().equals(ConceptId.of(other).uuid())).isEqualTo(one.equals(other));
    }

    @Property
    void aTextIsTakenIfAndOnlyIfItIsWellFormed(@ForAll("texts") String text) {
        if (ConceptId.isWellFormed(text)) {
            assertThatCode(() -> ConceptId.of(text)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> ConceptId.of(text))
                    .isInstanceOf(InvalidModelException.class)
                    .hasMessageContaining(text);
        }
    }

    @Provide
    Arbitrary<String> paths() {
        return ConceptArbitraries.paths();
    }

    @Provide
    Arbitrary<String> texts() {
        return ConceptArbitraries.texts();
    }
}
