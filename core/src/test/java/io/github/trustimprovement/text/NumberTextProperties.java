// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class NumberTextProperties {
    @Provide
    Arbitrary<Double> anyDouble() {
        return Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
    }

    @Property(tries = 2_000)
    void leadsBackToTheDouble(@ForAll("anyDouble") double value) {
        assertThat(Double.parseDouble(NumberText.of(value))).isEqualTo(value + 0.0);
    }

    @Property(tries = 2_000)
    void isNotLongerThanWhatJavaWrites(@ForAll("anyDouble") double value) {
        BigDecimal ofJava = new BigDecimal(Double.toString(value)).stripTrailingZeros();

        assertThat(NumberText.toDecimal(value).precision()).isLessThanOrEqualTo(ofJava.precision());
    }

    @Property
    void briefTextIsNearTheNumber(@ForAll @DoubleRange(min = -1_000, max = 1_000) double value) {
        assertThat(Double.parseDouble(NumberText.brief(value))).isBetween(value - 0.000_501, value + 0.000_501);
    }

    @Property
    void briefTextOfANumberThatIsNotZeroIsNotZero(@ForAll("anyDouble") double value) {
        assertThat(NumberText.brief(value).matches(".*[1-9].*")).isEqualTo(value != 0);
    }
}
