// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import static io.github.trustimprovement.scoring.comparison.ComparisonArbitraries.BASIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import java.util.ArrayList;
import java.util.List;
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
            assertThat(value(there.logOddsRatio(code.name()))).isEqualTo(0 - value(here.logOddsRatio(code.name())));
            assertThat(value(there.z(code.name()))).isEqualTo(0 - value(here.z(code.name())));
        }
    }

    @Property
    @Proves(measure = MEASURE, by = Proof.LAW, source = "more prior draws every ratio nearer to 0, in the end to it")
    void aLargePriorDrawsToZero(@ForAll("codes") List<CodeCounts> codes) {
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
    void isTheRatioOfOddsWithThePriorCounted(@ForAll("codes") List<CodeCounts> codes) {
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
    Arbitrary<List<CodeCounts>> codes() {
        Arbitrary<Long> counts = Arbitraries.longs().between(1, 60);
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
        return Arbitraries.of(DirichletPrior.uniform(0.5), DirichletPrior.uniform(3), DirichletPrior.informative(20));
    }

    private static double value(Estimate estimate) {
        return estimate.ifDefined().orElseThrow();
    }
}
