// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.AnswerContent.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Interval;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The test of Mann and Kendall and the slope of Theil and Sen, which are tried on the same series. */
class TrendTest {
    @Test
    @Proves(
            measure = "time/mann-kendall",
            by = Proof.REFERENCE,
            source = "pyMannKendall tests, arbitrary_1d_data, and a constant series")
    @Proves(
            measure = "time/theil-sen-trend",
            by = Proof.REFERENCE,
            source = "pyMannKendall tests, arbitrary_1d_data with gaps kept as time")
    void givesTheTrendsOfPyMannKendall() {
        TimeSeries gaps = TimeSeries.of().toBuilder()
                .points(IntStream.range(0, SpcReference.ARBITRARY.length)
                        .mapToObj(i -> new TimePoint(
                                "t" + i,
                                i,
                                Double.isNaN(SpcReference.ARBITRARY[i])
                                        ? OptionalDouble.empty()
                                        : OptionalDouble.of(SpcReference.ARBITRARY[i]),
                                OptionalLong.empty()))
                        .toList())
                .build();
        MannKendall trend = MannKendall.of(gaps);

        assertThat(gaps.valued()).hasSize(353);
        assertThat(value(trend.statistic())).isEqualTo(-1959);
        assertThat(value(trend.variance())).isEqualTo(4889800.333333333, within(1e-9));
        assertThat(value(trend.z())).isEqualTo(-0.8854562842589916, within(1e-12));
        assertThat(value(trend.pValue())).isEqualTo(0.37591058740506833, within(1e-12));
        assertThat(value(trend.tau())).isEqualTo(-0.03153167653875869, within(1e-14));
        assertThat(value(TheilSenTrend.of(gaps).estimate())).isEqualTo(-0.006369426751592357, within(1e-15));

        MannKendall constant = MannKendall.of(TimeSeries.of(3, 3, 3, 3, 3, 3, 3, 3, 3, 3));
        assertThat(value(constant.statistic())).isZero();
        assertThat(value(constant.z())).isZero();
        assertThat(value(constant.pValue())).isEqualTo(1);
    }

    @Test
    @Proves(
            measure = "time/mann-kendall",
            by = Proof.DERIVED,
            source = "1 to 7: variance 7 * 6 * 19 / 18, z and p of the normal distribution; exact p 2 / 7!")
    @Proves(measure = "time/theil-sen-trend", by = Proof.DERIVED, source = "1 to 7: each pair rises by 1 a step")
    void usesTheExactNullOfShortSeries() {
        MannKendall seven = MannKendall.of(TimeSeries.of(1, 2, 3, 4, 5, 6, 7)).withTest();

        assertThat(value(seven.statistic())).isEqualTo(21);
        assertThat(value(seven.tau())).isEqualTo(1);
        assertThat(value(seven.variance())).isEqualTo(44.333333333333336, within(1e-14));
        assertThat(value(seven.normalPValue())).isEqualTo(0.0026666817936140935, within(1e-15));
        assertThat(value(TheilSenTrend.of(TimeSeries.of(1, 2, 3, 4, 5, 6, 7)).estimate()))
                .isEqualTo(1);
        assertThat(value(seven.z())).isEqualTo(3.003757045930553, within(1e-12));
        assertThat(value(seven.pValue())).isEqualTo(2 / 5040.0, within(1e-15));
        assertThat(value(MannKendall.of(TimeSeries.of(1, 2, 3)).pValue())).isEqualTo(1 / 3.0);
        assertThat(value(MannKendall.of(TimeSeries.of(1, 2, 3, 4)).pValue())).isEqualTo(1 / 12.0);
        assertThat(value(MannKendall.of(TimeSeries.of(1, 2, 3, 4, 5)).pValue())).isEqualTo(1 / 60.0);
        assertThat(seven.toString()).contains("two-sided p, exact").contains("independent over time");
        assertThat(MannKendall.of(TimeSeries.of(1, 2, 3)).toString()).doesNotContain("two-sided p");
        assertThat(TheilSenTrend.of(TimeSeries.of(1, 2, 3)).toString()).contains("change a year");
    }

    @Test
    void namesTheNullAndTheLeastPThatTheValuesCouldGive() {
        MannKendall four = MannKendall.of(TimeSeries.of(1, 3, 2, 4)).withTest();
        MannKendall tied = MannKendall.of(TimeSeries.of(1, 1, 2, 2));
        double[] eleven = {1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 10};
        MannKendall normal = MannKendall.of(TimeSeries.of(eleven)).withTest();

        assertThat(value(four.leastAttainablePValue())).isEqualTo(1 / 12.0);
        assertThat(four.toString()).contains("two-sided p, exact", "least two-sided p in any order, exact");
        assertThat(value(tied.leastAttainablePValue())).isEqualTo(2 / 6.0);
        assertThat(value(MannKendall.of(TimeSeries.of(2, 2, 2)).leastAttainablePValue()))
                .isEqualTo(1);
        assertThat(normal.toString()).contains("two-sided p, normal", "least two-sided p in any order, normal");
        assertThat(value(normal.leastAttainablePValue()))
                .isLessThan(value(normal.pValue()))
                .isEqualTo(value(MannKendall.of(TimeSeries.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11))
                        .pValue()));
        assertThat(four.pValue().caveats()).contains(Caveat.INDEPENDENCE_SUPPOSED);
        assertThat(four.tau().caveats()).doesNotContain(Caveat.INDEPENDENCE_SUPPOSED);
        assertThat(reason(MannKendall.of(TimeSeries.of(1)).leastAttainablePValue()))
                .isEqualTo(UndefinedReason.TOO_FEW_UNITS);
    }

    @Test
    @Proves(
            measure = "time/theil-sen-trend",
            by = Proof.DERIVED,
            source = "five values: of ten slopes the test rejects at 0.05 where all have one sign, 2 / 5!, and at 0.1 "
                    + "where all but one have, 10 / 5!")
    void givesSensIntervalWhereAsked() {
        TheilSenTrend five = TheilSenTrend.of(TimeSeries.of(1, 2, 4, 7, 11));
        TheilSenTrend four = TheilSenTrend.of(TimeSeries.of(1, 2, 4, 7));
        Defined estimate = (Defined) five.withInterval(0.95).estimate();

        assertThat(five.estimate()).isInstanceOfSatisfying(Defined.class, plain -> {
            assertThat(plain.interval()).isEmpty();
            assertThat(plain.caveats()).doesNotContain(Caveat.INDEPENDENCE_SUPPOSED);
        });
        assertThat(estimate.interval()).hasValue(Interval.of(1, 4, 0.95, "Sen (1968)"));
        assertThat(estimate.caveats()).contains(Caveat.INDEPENDENCE_SUPPOSED);
        assertThat(((Defined) five.withInterval(0.9).estimate()).interval())
                .hasValue(Interval.of(1.5, 3.5, 0.9, "Sen (1968)"));
        assertThat(((Defined) four.withInterval(0.95).estimate()).interval()).isEmpty();
        assertThat(four.withInterval(0.95).estimate().caveats()).contains(Caveat.NO_ERROR_ESTIMATE);
        assertThat(value(five.lowest())).isEqualTo(1);
        assertThat(value(five.highest())).isEqualTo(4);
        assertThat(five.toString()).contains("lowest between two points", "highest between two points");
        assertThat(reason(TheilSenTrend.of(TimeSeries.of(1)).withInterval(0.95).estimate()))
                .isEqualTo(UndefinedReason.TOO_FEW_UNITS);
        assertThatThrownBy(() -> five.withInterval(1))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Interval.level: above 0 and below 1, was: 1.0");
    }

    @Test
    void onePointHasNoTrend() {
        assertThat(reason(TheilSenTrend.of(TimeSeries.of(1)).estimate())).isEqualTo(UndefinedReason.TOO_FEW_UNITS);
        assertThat(reason(MannKendall.of(TimeSeries.of(1)).tau())).isEqualTo(UndefinedReason.TOO_FEW_UNITS);
    }
}
