// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is one token in a document is read back from its text. */
class TokenProperties {
    /** A value and the function that reads its text. */
    record Case(Object value, Function<String, ?> parse) {}

    @Provide
    Arbitrary<Case> tokens() {
        return Arbitraries.oneOf(List.of(
                cases(OrganisationArbitraries.urns(), Urn::parse),
                cases(OrganisationArbitraries.uids(), Uid::parse),
                cases(OrganisationArbitraries.groupIds(), GroupId::parse),
                cases(OrganisationArbitraries.ukprns(), Ukprn::parse),
                cases(OrganisationArbitraries.laEstabs(), LaEstab::parse),
                cases(OrganisationArbitraries.companiesHouseNumbers(), CompaniesHouseNumber::parse),
                cases(OrganisationArbitraries.references(), OrganisationRef::parse),
                cases(OrganisationArbitraries.decimals(), Decimal::parse),
                cases(OrganisationArbitraries.periods(), Period::parse),
                cases(OrganisationArbitraries.distantPeriods(), Period::parse)));
    }

    @Property
    void parseIsTheInverseOfToString(@ForAll("tokens") Case token) {
        assertThat((Object) token.parse().apply(token.value().toString())).isEqualTo(token.value());
    }

    @Property
    void laEstabIsReadWithASlash(@ForAll("laEstabs") LaEstab number) {
        assertThat(LaEstab.parse(number.localAuthority() + "/" + number.establishment()))
                .isEqualTo(number);
    }

    @Provide
    Arbitrary<LaEstab> laEstabs() {
        return OrganisationArbitraries.laEstabs();
    }

    private static Arbitrary<Case> cases(Arbitrary<?> values, Function<String, ?> parse) {
        return values.map(value -> new Case(value, parse));
    }
}
