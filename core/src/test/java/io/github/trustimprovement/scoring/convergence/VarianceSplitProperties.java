// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.AnswerContent.value;
import static io.github.trustimprovement.scoring.AnswerContent.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the variance split, in whole numbers: each definition is worked out from differences, not from sums. */
class VarianceSplitProperties {
    private static final int QUARTERS = 4;

    @Provide
    Arbitrary<double[][]> rows() {
        return Panels.rows(2, 2, 10);
    }

    @Provide
    Arbitrary<int[]> trusts() {
        return Arbitraries.integers().between(0, 2).array(int[].class).ofSize(10);
    }

    private static VarianceSplit split(double[][] rows, IntFunction<String> trustOf) {
        Map<OrganisationRef, OrganisationRef> trusts = new HashMap<>();
        IntStream.range(0, rows.length)
                .forEach(i -> trusts.put(Panels.school(i), OrganisationRef.trust(trustOf.apply(i))));
        return VarianceSplit.of(Panels.balanced(rows), Membership.ofUndated(trusts));
    }

    @Property
    @Proves(
            measure = "convergence/variance-split",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "squares about trust means and about the overall mean, in whole numbers without rounding")
    @Proves(
            measure = "convergence/variance-split",
            by = Proof.LAW,
            source = "within + between = total exactly, also of unequal trusts, and in the last bit of the doubles")
    void withinAndBetweenAddUpToTheTotalExactly(@ForAll("rows") double[][] rows, @ForAll("trusts") int[] trusts) {
        VarianceSplit split = split(rows, i -> "t" + trusts[i]);
        boolean isOne = Arrays.stream(trusts, 0, rows.length).distinct().count() == 1;

        for (int date = 0; date < 2; date++) {
            int at = date;
            long[] values = IntStream.range(0, rows.length)
                    .mapToLong(i -> (long) (rows[i][at] * QUARTERS))
                    .toArray();
            Squares squares = Squares.of(values, trusts);
            VarianceParts parts = split.exact().get(date);
            BigInteger scale =
                    BigInteger.valueOf(Squares.MULTIPLE * Squares.MULTIPLE * QUARTERS * QUARTERS * rows.length);
            assertThat(parts.within().multiply(scale))
                    .isEqualTo(parts.divisor().multiply(BigInteger.valueOf(squares.within())));
            assertThat(parts.between().multiply(scale))
                    .isEqualTo(parts.divisor().multiply(BigInteger.valueOf(squares.between())));
            assertThat(parts.total().multiply(scale))
                    .isEqualTo(parts.divisor().multiply(BigInteger.valueOf(squares.total())));
            assertThat(parts.within().add(parts.between())).isEqualTo(parts.total());
            assertThat(value(split.total().get(date)))
                    .isEqualTo(squares.total() / scale.doubleValue(), within(1e-12))
                    .isEqualTo(value(split.within().get(date))
                            + (isOne ? 0 : value(split.between().get(date))));
        }
        if (isOne) {
            assertThat(reason(split.classification())).isEqualTo(UndefinedReason.TOO_FEW_UNITS);
            return;
        }
        List<String> signs =
                Pattern.compile("-").splitAsStream(word(split.classification())).toList();
        VarianceParts first = split.exact().get(0);
        VarianceParts last = split.exact().get(1);
        assertThat(signs.get(1))
                .isEqualTo(direction(
                        last.within().multiply(first.divisor()), first.within().multiply(last.divisor())));
        assertThat(signs.get(3))
                .isEqualTo(direction(
                        last.between().multiply(first.divisor()),
                        first.between().multiply(last.divisor())));
    }

    private static String direction(BigInteger last, BigInteger first) {
        int sign = last.compareTo(first);
        return sign < 0 ? "convergence" : sign > 0 ? "divergence" : "unchanged";
    }

    @Property
    @Proves(
            measure = "convergence/variance-split",
            by = Proof.LAW,
            source = "one trust: nothing between, and no answer; each school a trust of its own: nothing within")
    void oneTrustHasNothingBetweenAndTrustsOfOneSchoolNothingWithin(@ForAll("rows") double[][] rows) {
        VarianceSplit one = split(rows, i -> "all");
        VarianceSplit alone = split(rows, i -> "t" + i);

        for (int date = 0; date < 2; date++) {
            assertThat(one.exact().get(date).between()).isZero();
            assertThat(reason(one.between().get(date))).isEqualTo(UndefinedReason.TOO_FEW_UNITS);
            assertThat(alone.exact().get(date).within()).isZero();
            assertThat(value(alone.within().get(date))).isZero();
            assertThat(value(alone.between().get(date)))
                    .isEqualTo(value(one.within().get(date)));
        }
        assertThat(reason(one.classification())).isEqualTo(UndefinedReason.TOO_FEW_UNITS);
        assertThat(reason(one.stability())).isEqualTo(UndefinedReason.TOO_FEW_UNITS);
    }

    @Example
    void saysWhetherBothFall() {
        // trusts s10, s11 | s12, s13: 1, 5 | 7, 11 become 4, 6 | 6, 8
        VarianceSplit both = split(new double[][] {{1, 4}, {5, 6}, {7, 6}, {11, 8}}, i -> i < 2 ? "a" : "b");

        assertThat(word(both.classification())).isEqualTo("within-convergence-between-convergence");
        assertThat(value(both.stability())).isEqualTo(1);
        assertThat(both.toString())
                .contains(
                        "within-convergence-between-convergence",
                        "same class without one",
                        "this class by chance",
                        "4 of 16");
    }

    @Example
    void asksForTwoSchoolsAndForTwoTrustsAlsoWhereOneSchoolIsLeftOut() {
        VarianceSplit alone = split(new double[][] {{1, 2}}, i -> "a");
        VarianceSplit two = split(new double[][] {{1, 2}, {3, 5}}, i -> "t" + i);
        VarianceSplit three = split(new double[][] {{1, 2}, {3, 5}, {4, 4}}, i -> i < 2 ? "a" : "b");

        assertThat(reason(alone.total().get(0))).isEqualTo(UndefinedReason.TOO_FEW_UNITS);
        assertThat(reason(alone.classification())).isEqualTo(UndefinedReason.TOO_FEW_UNITS);
        assertThat(alone.exact()).isEmpty();
        assertThat(two.between().get(0))
                .isInstanceOfSatisfying(
                        Defined.class, value -> assertThat(value.leaveOneOut()).isEmpty());
        assertThat(reason(two.stability())).isEqualTo(UndefinedReason.TOO_FEW_UNITS);
        // without the third school there is one trust, and nothing between
        assertThat(three.between().get(0))
                .isInstanceOfSatisfying(
                        Defined.class,
                        value -> assertThat(value.leaveOneOut().orElseThrow().undefined())
                                .isEqualTo(1));
        assertThat(three.stability())
                .isInstanceOfSatisfying(
                        Defined.class,
                        share -> assertThat(share.k().orElseThrow()).isLessThan(3));
    }

    @Example
    void hasNothingExactWhereNothingIsDefined() {
        VarianceSplit none = split(new double[][] {{1, Double.NaN}}, i -> "a");

        assertThat(none.exact()).isEmpty();
        assertThat(reason(none.classification())).isEqualTo(UndefinedReason.PANEL_EMPTY);
        assertThat(reason(Panels.at(none.chanceRates(), "within-convergence-between-convergence")))
                .isEqualTo(UndefinedReason.PANEL_EMPTY);
    }

    @Example
    void rejectsPartsThatDoNotAddUp() {
        BigInteger one = BigInteger.ONE;

        assertThatThrownBy(() -> new VarianceParts(one, one, one, one))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("VarianceParts.total: within + between, was: 1");
        assertThatThrownBy(() -> new VarianceParts(one, one, BigInteger.TWO, BigInteger.ZERO))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("VarianceParts.divisor: positive, was: 0");
    }
}
