// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.outcome.OutcomeMeasure;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.time.ControlRuleSet;
import io.github.trustimprovement.scoring.time.MannKendall;
import io.github.trustimprovement.scoring.time.PChart;
import io.github.trustimprovement.scoring.time.PPhase;
import io.github.trustimprovement.scoring.time.RuleVerdict;
import io.github.trustimprovement.scoring.time.RunChart;
import io.github.trustimprovement.scoring.time.RunPhase;
import io.github.trustimprovement.scoring.time.Signal;
import io.github.trustimprovement.scoring.time.TheilSenTrend;
import io.github.trustimprovement.scoring.time.TimePoint;
import io.github.trustimprovement.scoring.time.XmRChart;
import io.github.trustimprovement.text.NumberText;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rules on whether a series does something that it does not do by itself. A signal asks for its cause and names none. */
final class SeriesRules {
    private static final String LEAST_VALUES = "the least number of comparable values that a series must have";

    /** What the rules on series look at; made once a record. */
    static final Function<TrustRecord, List<ChartedSeries>> SERIES = ChartedSeries::of;

    private static final RuleDescription XMR = By.rule(
                    "outcome/xmr-signal", Severity.INFO, Component.EVALUATE_INSIGHTS.citation(), "V55")
            .title("Value outside of what its series does by itself, by the rules of Making Data Count")
            .rationale(
                    "Values go up and down without anything having changed. These four rules mark what a stable series "
                            + "seldom does; of many series some will show a signal by chance, and below thirteen values the limits "
                            + "are on trial. Other sets of rules mark other values.")
            .hint("ask what happened then, and begin the limits anew where a change is documented")
            .threshold(LEAST_VALUES)
            .schemaCanSayIt(false)
            .addMeasures(XmRChart.DESCRIPTION.code())
            .build();

    private static final RuleDescription RUN = By.rule(
                    "outcome/run-signal", Severity.INFO, Component.EVALUATE_INSIGHTS.citation(), "V55")
            .title("Series that stays on one side of its median for long, or crosses it seldom, by Anhoej's limits")
            .rationale(
                    "A series that only varies crosses its median now and again. A long run, or few crossings, say that "
                            + "something shifted, and not what. It needs ten values off the median to be told at all.")
            .hint("ask what changed where the run began")
            .threshold(LEAST_VALUES)
            .schemaCanSayIt(false)
            .addMeasures(RunChart.DESCRIPTION.code())
            .build();

    private static final RuleDescription SHARE = By.rule(
                    "outcome/share-signal", Severity.INFO, Component.EVALUATE_INSIGHTS.citation(), "V55")
            .title("Share outside of what chance in cohorts of that size gives, by the rules of Making Data Count")
            .rationale(
                    "A share of a small cohort moves with each pupil, and limits by the size of the cohort allow for "
                            + "that. Where the shares spread more than chance lets them, the limits are too narrow, and the message "
                            + "says so.")
            .hint(
                    "ask what was different in that cohort; where all shares spread widely, look at the chart of single values")
            .threshold(
                    "what stands for all of a cohort, such as 100 for percent: measures that declare a range from 0 to "
                            + "it are read as shares of their cohorts")
            .schemaCanSayIt(false)
            .addMeasures(PChart.DESCRIPTION.code())
            .build();

    private static final RuleDescription TREND = By.rule(
                    "outcome/trend", Severity.INFO, Component.EVALUATE_INSIGHTS.citation(), "V55")
            .title("Series that tends to rise or to fall")
            .rationale(
                    "Later values are higher, or lower, more often than chance would have it if the values did not hang "
                            + "on each other, which results of one school do to some degree. A better result is not yet "
                            + "improvement. Series of days are left out, since neighbouring days are too much alike.")
            .hint("ask what lies behind it, and whether others went the same way")
            .threshold("the two-sided level, such as 0.05, at or below which a trend is named")
            .schemaCanSayIt(false)
            .addMeasures(MannKendall.DESCRIPTION.code(), TheilSenTrend.DESCRIPTION.code())
            .build();

    private SeriesRules() {}

    static List<Rule<TrustRecord>> all() {
        return List.of(
                Rule.of(XMR, context -> longOnes(context, SeriesRules::xmr)),
                Rule.of(RUN, context -> longOnes(context, SeriesRules::run)),
                Rule.of(SHARE, context -> context.index(SERIES).forEach(charted -> share(context, charted))),
                Rule.of(TREND, context -> context.index(SERIES).forEach(charted -> trend(context, charted))));
    }

    private static void longOnes(
            RuleContext<TrustRecord> context, BiConsumer<RuleContext<TrustRecord>, ChartedSeries> visit) {
        context.index(SERIES).stream()
                .filter(charted -> charted.size() >= Threshold.least(context))
                .forEach(charted -> visit.accept(context, charted));
    }

    private static void xmr(RuleContext<TrustRecord> context, ChartedSeries charted) {
        signals(
                context,
                charted,
                XmRChart.of(charted.series())
                        .withRules(ControlRuleSet.NHS_MAKING_DATA_COUNT)
                        .verdicts(),
                "");
    }

    /** One finding a series, at the latest value that is flagged; the latest come first. */
    private static void signals(
            RuleContext<TrustRecord> context, ChartedSeries charted, List<RuleVerdict> verdicts, String remark) {
        Map<String, Double> times =
                charted.series().points().stream().collect(Collectors.toMap(TimePoint::label, TimePoint::time));
        List<Signal> signals = verdicts.stream()
                .flatMap(verdict -> verdict.signals().stream())
                .sorted(Comparator.comparing((Signal signal) -> times.getOrDefault(signal.label(), 0.0))
                        .reversed())
                .toList();
        if (!signals.isEmpty()) {
            boolean isOnTrial = signals.get(0).answer().caveats().contains(Caveat.TRIAL_LIMITS);
            context.report(
                    charted.place(signals.get(0).label()),
                    charted + ": "
                            + Few.of(signals.stream()
                                    .map(signal -> signal.rule() + " "
                                            + signal.answer().value() + " at " + signal.label())
                                    .toList())
                            + (isOnTrial ? "; limits on trial" : "") + remark);
        }
    }

    private static void run(RuleContext<TrustRecord> context, ChartedSeries charted) {
        for (RunPhase phase : RunChart.of(charted.series()).phases()) {
            if (phase.anhoej() instanceof Classified found && found.value().equals("signal")) {
                context.report(
                        charted.latest(),
                        charted + ": the longest run is " + ConvergenceRules.number(phase.longestRun()) + " of "
                                + ConvergenceRules.number(phase.usefulPoints()) + " values off the median, crossings "
                                + ConvergenceRules.number(phase.crossings()));
            }
        }
    }

    private static void share(RuleContext<TrustRecord> context, ChartedSeries charted) {
        if (isShare(charted.measure(), context.threshold())) {
            PChart chart = PChart.of(charted.series(), context.threshold().doubleValue())
                    .withRules(ControlRuleSet.NHS_MAKING_DATA_COUNT);
            String remark = chart.phases().stream()
                    .map(PPhase::dispersion)
                    .filter(dispersion -> dispersion.caveats().contains(Caveat.OVERDISPERSION))
                    .map(dispersion -> "; the shares spread " + ConvergenceRules.number(dispersion)
                            + " times as much as chance lets them")
                    .findFirst()
                    .orElse("");
            signals(context, charted, chart.verdicts(), remark);
        }
    }

    private static boolean isShare(OutcomeMeasure measure, BigDecimal whole) {
        return whole.signum() > 0 && is(measure.minimum(), BigDecimal.ZERO) && is(measure.maximum(), whole);
    }

    private static boolean is(Optional<Decimal> value, BigDecimal number) {
        return value.map(Decimal::number)
                .filter(each -> each.compareTo(number) == 0)
                .isPresent();
    }

    private static void trend(RuleContext<TrustRecord> context, ChartedSeries charted) {
        if (charted.isOfDays()) {
            return;
        }
        MannKendall trend = MannKendall.of(charted.series());
        if (trend.pValue() instanceof Defined p && BigDecimal.valueOf(p.value()).compareTo(context.threshold()) <= 0) {
            String slope = TheilSenTrend.of(charted.series()).estimate() instanceof Defined change
                    ? ", typically " + NumberText.brief(change.value()) + " a year"
                    : "";
            context.report(
                    charted.latest(),
                    charted + ": tau " + ConvergenceRules.number(trend.tau()) + ", two-sided p "
                            + ConvergenceRules.number(p) + slope);
        }
    }
}
