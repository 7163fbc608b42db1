// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DecimalProperties {
    @Provide
    Arbitrary<Decimal> decimals() {
        return OrganisationArbitraries.decimals();
    }

    @Property
    void aDoubleHoldsItAndGivesItBack(@ForAll("decimals") Decimal decimal) {
        assertThat(Decimal.of(decimal.doubleValue())).isEqualTo(decimal);
    }

    @Property
    void trailingZerosMakeNoDifference(@ForAll("decimals") Decimal decimal, @ForAll @IntRange(max = 20) int zeros) {
        BigDecimal longer = decimal.number().setScale(decimal.number().scale() + zeros);

        assertThat(Decimal.of(longer)).isEqualTo(decimal).hasSameHashCodeAs(decimal);
    }

    @Property
    void orderAgreesWithEquality(@ForAll("decimals") Decimal one, @ForAll("decimals") Decimal other) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(one.compareTo(other)).isEqualTo(-other.compareTo(one));
    }
}
