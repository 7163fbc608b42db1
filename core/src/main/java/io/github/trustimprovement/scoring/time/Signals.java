// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.ClassifiedBuilder;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.time.ControlRule.Centre;
import io.github.trustimprovement.scoring.time.ControlRule.Pattern;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What rules look at in one stretch of a chart. */
final class Signals {
    static final String NONE = "no-signal";

    private final Stretch stretch;
    private final Centre line;
    private final Estimate centre;
    private final double[] distances;
    private final double[] sigmas;
    private final Optional<UndefinedReason> whyNoLimits;

    /**
     * What rules look at.
     *
     * @param stretch the points
     * @param line which centre line the chart has
     * @param centre the centre line, whose method and caveats every verdict takes over
     * @param distances how far each value lies above the centre; 0 only where it lies on it
     * @param sigmas a third of the distance from centre to limit of each
     * @param whyNoLimits why rules that need limits cannot tell, if so
     */
    Signals(
            Stretch stretch,
            Centre line,
            Estimate centre,
            double[] distances,
            double[] sigmas,
            Optional<UndefinedReason> whyNoLimits) {
        this.stretch = stretch;
        this.line = line;
        this.centre = centre;
        this.distances = distances;
        this.sigmas = sigmas;
        this.whyNoLimits = whyNoLimits;
    }

    /** How far each value lies above {@code sum / n}, in exact decimals, so that a value on it has 0. */
    static double[] distances(double[] values, BigDecimal sum, BigDecimal n) {
        return Arrays.stream(values)
                .map(value -> BigDecimal.valueOf(value)
                        .multiply(n)
                        .subtract(sum)
                        .divide(n, MathContext.DECIMAL128)
                        .doubleValue())
                .toArray();
    }

    static double[] all(int size, double sigma) {
        double[] sigmas = new double[size];
        Arrays.fill(sigmas, sigma);
        return sigmas;
    }

    List<RuleVerdict> verdicts(ControlRuleSet rules) {
        return rules.rules().stream().map(rule -> verdict(rules, rule)).toList();
    }

    private RuleVerdict verdict(ControlRuleSet rules, ControlRule rule) {
        RunCounts counts = RunCounts.of(distances);
        boolean isOfRuns = rule.pattern() == Pattern.RUNS;
        int n = isOfRuns ? counts.useful() : stretch.points().size();
        if (centre instanceof Defined defined
                && n >= rule.window()
                && whyNot(rule).isEmpty()) {
            ClassifiedBuilder answer = Classified.builder()
                    .n(n)
                    .caveats(centre.caveats())
                    .method(defined.method().toBuilder()
                            .putOption("rules", rules.name())
                            .putOption("rule", rule.code())
                            .build());
            List<Signal> signals = signals(rule, answer);
            return new RuleVerdict(
                    rule,
                    stretch.rebase(),
                    answer.value(isOfRuns ? RunLimits.verdict(counts) : signals.isEmpty() ? NONE : "signal")
                            .build(),
                    signals);
        }
        UndefinedReason why = centre instanceof Undefined undefined
                ? undefined.reason()
                : whyNot(rule).orElse(UndefinedReason.TOO_FEW_UNITS);
        return new RuleVerdict(rule, stretch.rebase(), Undefined.of(why, n, centre.caveats()), List.of());
    }

    private Optional<UndefinedReason> whyNot(ControlRule rule) {
        if (!rule.isAbout(line)) {
            return Optional.of(UndefinedReason.NOT_WITH_THESE_OPTIONS);
        }
        return rule.needsLimits() ? whyNoLimits : Optional.empty();
    }

    private List<Signal> signals(ControlRule rule, ClassifiedBuilder answer) {
        List<Signal> signals = new ArrayList<>();
        int[] flags = rule.flags(stretch.values(), distances, sigmas);
        for (int i = 0; i < flags.length; i++) {
            if (flags[i] != 0) {
                signals.add(new Signal(
                        rule.code(),
                        stretch.points().get(i).label(),
                        answer.value(flags[i] > 0 ? Signal.UPWARD : Signal.DOWNWARD)
                                .build()));
            }
        }
        return signals;
    }
}
