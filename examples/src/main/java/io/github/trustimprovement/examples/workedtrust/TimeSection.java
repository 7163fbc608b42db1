// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.workedtrust;

import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.time.ControlRuleSet;
import io.github.trustimprovement.scoring.time.MannKendall;
import io.github.trustimprovement.scoring.time.PChart;
import io.github.trustimprovement.scoring.time.RunChart;
import io.github.trustimprovement.scoring.time.TheilSenTrend;
import io.github.trustimprovement.scoring.time.TimeSeries;
import io.github.trustimprovement.scoring.time.XmRChart;

/** Whether changes of one school are more than noise. */
final class TimeSection implements TrustSection {
    private static final double PERCENT = 100;
    private static final double LEVEL = 0.95;

    @Override
    public String title() {
        return "Signal or noise";
    }

    @Override
    public String text(TrustRecord trust) {
        TimeSeries checks = TimeSeries.of(trust, "reading-check", OrganisationRef.school("fordwell"));
        TimeSeries absence = TimeSeries.of(trust, "persistent-absence", OrganisationRef.school("millrace"));
        return TrustSection.part(RunChart.of(checks).withRules(ControlRuleSet.IHI_RUN_CHART), """
                        Twelve termly values of Fordwell, six below the median and then six above it: more than chance
                        does with one level. What raised them the chart cannot say. Reading aloud began in January
                        2024, when the rise had already begun.
                        """)
                + TrustSection.part(XmRChart.of(checks), """
                        With twelve values these are trial limits. Values lie beyond them at both ends, because the
                        series rises throughout; what the limits say of such a series is that it did not stay level.
                        """)
                + TrustSection.part(TheilSenTrend.of(checks).withInterval(LEVEL), """
                        The values rose by a point or two a year. That they go on to do so is not said.
                        """)
                + TrustSection.part(MannKendall.of(checks).withTest(), """
                        Later values tend to be higher, and chance alone hardly gives so clear an order. Terms of one
                        school hang together, so that the p-value may be too small; and it names no cause.
                        """)
                + TrustSection.part(PChart.of(absence, PERCENT), """
                        Persistent absence at Millrace fell by almost seven points, and every value still lies within
                        what chance gives in cohorts of this size. Three values are hardly a series.
                        """)
                + INVENTED;
    }
}
