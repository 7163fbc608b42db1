// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.Answer;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What a chart is drawn from: a series, the documented changes in it, and the rules that the caller named. */
record ChartPlan(TimeSeries series, List<Rebase> rebases, Optional<ControlRuleSet> rules) {
    static ChartPlan of(TimeSeries series) {
        return new ChartPlan(series, List.of(), Optional.empty());
    }

    ChartPlan withRebase(String label, String reason) {
        if (series.points().stream().noneMatch(point -> point.label().equals(label))) {
            throw InvalidModelException.of("Rebase.label", "the label of a point", label);
        }
        if (series.points().get(0).label().equals(label)
                || rebases.stream().anyMatch(earlier -> earlier.label().equals(label))) {
            throw InvalidModelException.of("Rebase.label", "after the first point, and once at a point", label);
        }
        List<Rebase> all = new ArrayList<>(rebases);
        all.add(new Rebase(label, reason));
        return new ChartPlan(series, List.copyOf(all), rules);
    }

    ChartPlan withRules(ControlRuleSet value) {
        return new ChartPlan(series, rebases, Optional.of(value));
    }

    /** The points that count, cut at each documented change. */
    List<Stretch> stretches(Predicate<TimePoint> isKept) {
        List<Stretch> found = new ArrayList<>();
        List<TimePoint> points = new ArrayList<>();
        Optional<Rebase> begun = Optional.empty();
        for (TimePoint point : series.points()) {
            Optional<Rebase> change = rebases.stream()
                    .filter(rebase -> rebase.label().equals(point.label()))
                    .findFirst();
            if (change.isPresent()) {
                found.add(new Stretch(points, begun));
                points.clear();
                begun = change;
            }
            if (point.value().isPresent() && isKept.test(point)) {
                points.add(point);
            }
        }
        found.add(new Stretch(points, begun));
        return List.copyOf(found);
    }

    /** What the rules say of each phase; nothing unless rules were named. */
    <P> List<RuleVerdict> verdicts(List<P> phases, Function<P, Signals> signals) {
        return rules.stream()
                .flatMap(set -> phases.stream().flatMap(phase -> signals.apply(phase).verdicts(set).stream()))
                .toList();
    }

    /** The explanation of a chart that goes from value to value, with how many points it passes over. */
    ExplanationBuilder explainNeighbours(MeasureDescription measure) {
        return explain(measure).addSteps(Step.of("points without a value, passed over", (double) series.missing()));
    }

    ExplanationBuilder explain(MeasureDescription measure) {
        ExplanationBuilder explanation = Explanation.of(measure, series.basis());
        rules.ifPresent(set -> explanation.putOption("rules", set.name()));
        rules.map(set -> String.join(", ", set.leftToTheEye()))
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> explanation.putOption("left to the eye", text));
        return explanation;
    }

    /** An answer under a name that says of which stretch it is. */
    static NamedAnswer named(String what, Optional<Rebase> rebase, Answer answer) {
        return NamedAnswer.of(what + rebase.map(change -> " " + change).orElse(""), answer);
    }
}
