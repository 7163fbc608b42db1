// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RationalTest {
    @Test
    void isKeptInLowestTermsWithThePositiveNumberBelow() {
        assertThat(Rational.of(9, -3003)).isEqualTo(Rational.of(-3, 1001));
        assertThat(Rational.of(0, 7)).isEqualTo(Rational.ZERO);
    }

    @Test
    void addsSubtractsAndDividesExactly() {
        assertThat(Rational.of(1, 3).plus(Rational.of(1, 6))).isEqualTo(Rational.of(1, 2));
        assertThat(Rational.of(1, 3).minus(Rational.of(1, 2))).isEqualTo(Rational.of(-1, 6));
        assertThat(Rational.of(2, 3).dividedBy(4)).isEqualTo(Rational.of(1, 6));
        assertThat(Rational.of(-2, 3).abs()).isEqualTo(Rational.of(2, 3));
    }

    @Test
    void isOrderedByValue() {
        assertThat(Rational.of(-1, 2)).isLessThan(Rational.of(-1, 3));
        assertThat(Rational.of(3, 6)).isEqualByComparingTo(Rational.of(1, 2));
    }

    @Test
    void isTheNearestDouble() {
        assertThat(Rational.of(1, 3003).toDouble()).isEqualTo(1.0 / 3003);
        assertThat(Rational.of(-2, 4).toDouble()).isEqualTo(-0.5);
    }

    @Test
    void rejectsNothingBelowTheLine() {
        assertThatThrownBy(() -> Rational.of(1, 0))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("Rational.denominator: not 0");
    }
}
