// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.concept;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EditionProperties {
    @Property
    void parsingIsTheInverseOfWriting(@ForAll("frameworks") String framework, @ForAll("names") String name) {
        Edition edition = Edition.of(framework, name);

        assertThat(Edition.parse(edition.toString())).isEqualTo(edition);
    }

    @Provide
    Arbitrary<String> frameworks() {
        return ConceptArbitraries.step();
    }

    @Provide
    Arbitrary<String> names() {
        return ConceptArbitraries.texts().filter(text -> !text.isBlank() && !text.contains("|"));
    }
}
