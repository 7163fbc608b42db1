// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.AnswerContent.value;
import static io.github.trustimprovement.scoring.comparison.ComparisonArbitraries.BASIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LogOddsDirichletProperties {
    private static final String MEASURE = "comparison/log-odds-dirichlet";

    @Property
    @Proves(measure = MEASURE, by = Proof.LAW, source = "antisymmetric, to the last bit")
    void exchangedGroupsTurnTheSign(@ForAll("codes") List<CodeCounts> codes, @ForAll("priors") DirichletPrior prior) {
        LogOddsDirichlet here = LogOddsDirichlet.of(BASIS, codes, prior);
        LogOddsDirichlet there = LogOddsDirichlet.of(
                BASIS,
                codes.stream()
                        .map(code -> CodeCounts.of(code.name(), /* first= */ code.second(), /* second= */ code.first()))
                        .toList(),
                prior);

        for (CodeCounts code : codes) {
            assertTurned(there.logOddsRatio(code.name()), here.logOddsRatio(code.name()));
            assertTurned(there.z(code.name()), here.z(code.name()));
        }
    }

    private static void assertTurned(Estimate there, Estimate here) {
        if (here instanceof Undefined undefined) {
            assertThat(reason(there)).isEqualTo(undefined.reason());
        } else {
            assertThat(value(there)).isEqualTo(0 - value(here));
        }
    }

    @Property
    @Proves(
            measure = MEASURE,
            by = Proof.SECOND_IMPLEMENTATION,
            source = "the formula as it stands, with sums in decimals of any length, for any counts and priors")
    void isThatOfTheFormulaOrHasAReason(
            @ForAll("codes") List<CodeCounts> codes, @ForAll("priors") DirichletPrior prior) {
        LogOddsDirichlet ratios = LogOddsDirichlet.of(BASIS, codes, prior).withZ();

        assertThat(ratios.explain().answers()).hasSize(2 * codes.size());
        for (CodeCounts code : codes) {
            if (ratios.logOddsRatio(code.name()) instanceof Defined defined) {
                double[] one = sums(codes, code, prior, CodeCounts::first);
                double[] other = sums(codes, code, prior, CodeCounts::second);
                double delta = Math.log(one[0]) - Math.log(one[1]) - Math.log(other[0]) + Math.log(other[1]);

                assertThat(defined.value()).isEqualTo(delta, within(1e-9));
                assertThat(value(ratios.z(code.name())))
                        .isEqualTo(delta / Math.sqrt(1 / one[0] + 1 / other[0]), within(1e-9 * Math.sqrt(one[0] + 1)));
            } else {
                assertThat(reason(ratios.logOddsRatio(code.name())))
                        .isIn(
                                UndefinedReason.NO_DATA,
                                UndefinedReason.NON_POSITIVE_VALUE,
                                UndefinedReason.ZERO_DENOMINATOR,
                                UndefinedReason.TOO_LARGE);
            }
        }
    }

    /** y + a, and n + a0 - y - a. */
    private static double[] sums(
            List<CodeCounts> codes, CodeCounts code, DirichletPrior prior, ToLongFunction<CodeCounts> group) {
        MathContext digits = new MathContext(700);
        BigDecimal amount = new BigDecimal(prior.amount());
        BigDecimal count = BigDecimal.valueOf(group.applyAsLong(code));
        BigDecimal n = BigDecimal.valueOf(codes.stream().mapToLong(group).sum());
        BigDecimal both =
                BigDecimal.valueOf(codes.stream().mapToLong(CodeCounts::both).sum());
        boolean isUniform = prior.kind().equals("uniform");
        BigDecimal a = isUniform
                ? amount
                : amount.multiply(BigDecimal.valueOf(code.both())).divide(both, digits);
        BigDecimal inAll = isUniform ? amount.multiply(BigDecimal.valueOf(codes.size())) : amount;
        return new double[] {
            count.add(a).doubleValue(), n.add(inAll).subtract(count).subtract(a).doubleValue()
        };
    }

    @Property
    @Proves(measure = MEASURE, by = Proof.LAW, source = "more prior draws every ratio nearer to 0, in the end to it")
    void aLargePriorDrawsToZero(@ForAll("spoken") List<CodeCounts> codes) {
        for (CodeCounts code : codes) {
            assertThat(value(LogOddsDirichlet.of(BASIS, codes, DirichletPrior.uniform(1e9))
                            .logOddsRatio(code.name())))
                    .isEqualTo(0, within(1e-6));
            assertThat(value(LogOddsDirichlet.of(BASIS, codes, DirichletPrior.informative(1e12))
                            .logOddsRatio(code.name())))
                    .isEqualTo(0, within(1e-6));
        }
    }

    @Property
    @Proves(
            measure = MEASURE,
            by = Proof.SECOND_IMPLEMENTATION,
            source = "the prior as counts of a third text, added to both, then the odds of counts as they are")
    void isTheRatioOfOddsWithThePriorCounted(@ForAll("spoken") List<CodeCounts> codes) {
        DirichletPrior prior = DirichletPrior.informative((double)
                codes.stream().mapToLong(code -> code.first() + code.second()).sum());
        List<double[]> counts = new ArrayList<>();
        double[] totals = new double[2];
        for (CodeCounts code : codes) {
            double text = code.first() + code.second();
            counts.add(new double[] {code.first() + text, code.second() + text});
            totals[0] += code.first() + text;
            totals[1] += code.second() + text;
        }

        for (int i = 0; i < codes.size(); i++) {
            double one = counts.get(i)[0] / (totals[0] - counts.get(i)[0]);
            double other = counts.get(i)[1] / (totals[1] - counts.get(i)[1]);
            double delta = Math.log(one / other);
            double error = Math.sqrt(1 / counts.get(i)[0] + 1 / counts.get(i)[1]);
            LogOddsDirichlet ratios = LogOddsDirichlet.of(BASIS, codes, prior);

            assertThat(value(ratios.logOddsRatio(codes.get(i).name()))).isEqualTo(delta, within(1e-12));
            assertThat(value(ratios.z(codes.get(i).name()))).isEqualTo(delta / error, within(1e-12));
        }
    }

    @Provide
    Arbitrary<List<CodeCounts>> spoken() {
        return codes(Arbitraries.longs().between(1, 60));
    }

    @Provide
    Arbitrary<List<CodeCounts>> codes() {
        return codes(Arbitraries.oneOf(Arbitraries.just(0L), Arbitraries.longs().between(0, 60)));
    }

    private static Arbitrary<List<CodeCounts>> codes(Arbitrary<Long> counts) {
        return Combinators.combine(counts, counts)
                .as((first, second) -> new long[] {first, second})
                .list()
                .ofMinSize(2)
                .ofMaxSize(8)
                .map(pairs -> {
                    List<CodeCounts> codes = new ArrayList<>();
                    pairs.forEach(pair -> codes.add(CodeCounts.of("code " + codes.size(), pair[0], pair[1])));
                    return codes;
                });
    }

    @Provide
    Arbitrary<DirichletPrior> priors() {
        return Arbitraries.of(
                DirichletPrior.uniform(0.5),
                DirichletPrior.uniform(3),
                DirichletPrior.uniform(1e-14),
                DirichletPrior.uniform(1e308),
                DirichletPrior.uniform(Double.MIN_VALUE),
                DirichletPrior.informative(20),
                DirichletPrior.informative(1e-14),
                DirichletPrior.informative(1e308));
    }
}
