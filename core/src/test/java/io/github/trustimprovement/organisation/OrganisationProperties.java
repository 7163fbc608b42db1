// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OrganisationProperties {
    @Provide
    Arbitrary<Trust> trusts() {
        return OrganisationArbitraries.trusts();
    }

    @Provide
    Arbitrary<TrustGroup> groups() {
        return OrganisationArbitraries.trustGroups();
    }

    @Property
    void aTrustIsRebuiltFromItsParts(@ForAll("trusts") Trust trust) {
        assertThat(trust.toBuilder().build()).isEqualTo(trust);
        assertThat(trust.schools())
                .allSatisfy(school -> assertThat(school.toBuilder().build()).isEqualTo(school));
        assertThat(trust.attributes().map(attributes -> attributes.toBuilder().build()))
                .isEqualTo(trust.attributes());
    }

    @Property
    void aGroupIsRebuiltFromItsParts(@ForAll("groups") TrustGroup group) {
        assertThat(group.toBuilder().build()).isEqualTo(group);
    }

    @Property
    void everySchoolIsFoundByItsId(@ForAll("trusts") Trust trust) {
        assertThat(trust.schools())
                .allSatisfy(school -> assertThat(trust.school(school.id()))
                        .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(school.id())));
    }

    @Property
    void aLineNamesTheIdFirst(@ForAll("trusts") Trust trust) {
        assertThat(trust.toString()).startsWith(trust.id());
    }
}
