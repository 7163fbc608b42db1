// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.outcome.Observation;
import io.github.trustimprovement.outcome.OutcomeMeasure;
import io.github.trustimprovement.practice.TrustRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Rules on whether the values of one measure can be put side by side. */
final class ComparabilityRules {
    private static final Function<TrustRecord, Map<String, OutcomeMeasure>> MEASURES = ComparabilityRules::measures;
    private static final Function<TrustRecord, Map<String, Observed>> OBSERVED = ComparabilityRules::observed;
    private static final Function<TrustRecord, Map<String, Set<Period>>> IN_RUNS = ComparabilityRules::inRuns;

    private static final RuleDescription NOT_STATED = By.rule(
                    "outcome/comparability-not-stated", Severity.INFO, Component.EVALUATE_INSIGHTS.citation(), "C10")
            .title("Measure that does not say what makes its values comparable")
            .rationale("Values can be compared where instrument and year group are the same. Where a measure states "
                    + "neither, or no run of periods in which they stayed the same, a comparison rests on a guess.")
            .hint("state instrument, year group and the run of comparable periods")
            .schemaCanSayIt(false)
            .build();

    private static final RuleDescription UNLIKE_INSTRUMENTS = By.rule(
                    "outcome/unlike-instruments",
                    Severity.WARNING,
                    Component.EVALUATE_INSIGHTS.citation(),
                    "C10",
                    "V55")
            .title("Values of periods that are not comparable, under one measure")
            .rationale("The measure declares in which periods its values are comparable. Values from outside, or from "
                    + "two such runs, differ by the instrument as well as by what it measures; no change can be read "
                    + "from them.")
            .hint("record what the other instrument gave as a measure of its own, or correct the runs")
            .schemaCanSayIt(false)
            .build();

    private static final RuleDescription OUTSIDE_RANGE = By.rule(
                    "outcome/value-outside-range", Severity.ERROR, By.SDK.at("docs/spec/rules.md"))
            .title("Value that the instrument cannot give")
            .rationale("The measure declares the lowest and the highest value of its instrument. With a value beyond "
                    + "them the record contradicts itself: a slip, another unit, or a wrong range.")
            .hint("correct the value, or the range of the measure")
            .schemaCanSayIt(false)
            .build();

    /** Where and when a measure has numbers. */
    private static final class Observed {
        private final Set<OrganisationRef> organisations = new HashSet<>();
        private final Set<Period> periods = new TreeSet<>();
    }

    private ComparabilityRules() {}

    static List<Rule<TrustRecord>> all() {
        return List.of(
                Rule.of(
                        NOT_STATED,
                        context -> measures(context, (place, measure) -> notStated(context, place, measure))),
                Rule.of(UNLIKE_INSTRUMENTS, context -> {
                    measures(context, (place, measure) -> severalRuns(context, place, measure));
                    measured(context, (place, observation) -> outsideRuns(context, place, observation));
                }),
                Rule.of(
                        OUTSIDE_RANGE,
                        context ->
                                measured(context, (place, observation) -> outsideRange(context, place, observation))));
    }

    private static void measures(RuleContext<TrustRecord> context, BiConsumer<JsonPointer, OutcomeMeasure> visit) {
        Map<String, OutcomeMeasure> unambiguous = context.index(MEASURES);
        context.each("outcomeMeasures", context.record().outcomeMeasures(), (place, measure) -> {
            if (unambiguous.containsKey(measure.id())) {
                visit.accept(place, measure);
            }
        });
    }

    private static void measured(RuleContext<TrustRecord> context, BiConsumer<JsonPointer, Observation> visit) {
        context.each("observations", context.record().observations(), (place, observation) -> {
            if (observation.measured().isPresent()) {
                visit.accept(place, observation);
            }
        });
    }

    private static void notStated(RuleContext<TrustRecord> context, JsonPointer place, OutcomeMeasure measure) {
        Observed observed = observed(context, measure.id());
        boolean severalPeriods = observed.periods.size() > 1;
        if (!severalPeriods && observed.organisations.size() < 2) {
            return;
        }
        List<String> missing = new ArrayList<>();
        if (measure.instrument().isEmpty()) {
            missing.add("instrument");
        }
        if (measure.yearGroup().isEmpty()) {
            missing.add("year group");
        }
        if (severalPeriods && measure.comparable().isEmpty()) {
            missing.add("run of comparable periods");
        }
        if (!missing.isEmpty()) {
            context.report(
                    place,
                    "several values of '" + measure.id() + "', and it states no " + String.join(", no ", missing));
        }
    }

    /** Periods that no run holds are left to the observations. */
    private static void severalRuns(RuleContext<TrustRecord> context, JsonPointer place, OutcomeMeasure measure) {
        Set<Period> periods = inRuns(context, measure);
        List<Period> ends = PeriodsInRuns.ends(periods);
        if (!periods.isEmpty()
                && measure.comparable().stream().noneMatch(run -> ends.stream().allMatch(run::contains))) {
            context.report(
                    place.then("comparable"),
                    "no run of '" + measure.id() + "' holds all of its observed periods: " + Few.of(periods));
        }
    }

    private static void outsideRuns(RuleContext<TrustRecord> context, JsonPointer place, Observation observation) {
        OutcomeMeasure measure = context.index(MEASURES).get(observation.measure());
        if (measure != null
                && !measure.comparable().isEmpty()
                && observed(context, measure.id()).periods.size() > 1
                && !inRuns(context, measure).contains(observation.period())) {
            context.report(
                    place.then("period"),
                    observation.period() + " is in no run of comparable periods of '" + measure.id() + "'");
        }
    }

    private static void outsideRange(RuleContext<TrustRecord> context, JsonPointer place, Observation observation) {
        OutcomeMeasure measure = context.index(MEASURES).get(observation.measure());
        if (measure != null) {
            Decimal value = observation.measured().orElseThrow();
            JsonPointer at = place.then("value").then("value");
            measure.minimum()
                    .filter(minimum -> value.compareTo(minimum) < 0)
                    .ifPresent(minimum -> context.report(
                            at, value + " is below " + minimum + ", the minimum of '" + measure.id() + "'"));
            measure.maximum()
                    .filter(maximum -> value.compareTo(maximum) > 0)
                    .ifPresent(maximum -> context.report(
                            at, value + " is above " + maximum + ", the maximum of '" + measure.id() + "'"));
        }
    }

    private static Map<String, OutcomeMeasure> measures(TrustRecord trust) {
        return Places.unambiguous(trust.outcomeMeasures(), OutcomeMeasure::id);
    }

    private static Observed observed(RuleContext<TrustRecord> context, String measure) {
        return Optional.ofNullable(context.index(OBSERVED).get(measure)).orElseGet(Observed::new);
    }

    private static Set<Period> inRuns(RuleContext<TrustRecord> context, OutcomeMeasure measure) {
        return Optional.ofNullable(context.index(IN_RUNS).get(measure.id())).orElseGet(Set::of);
    }

    /** The observed periods that a run of their measure holds, in order. */
    private static Map<String, Set<Period>> inRuns(TrustRecord trust) {
        Map<String, OutcomeMeasure> measures = measures(trust);
        Map<String, Set<Period>> held = new HashMap<>();
        observed(trust)
                .forEach((id, observed) -> Optional.ofNullable(measures.get(id))
                        .map(measure -> PeriodsInRuns.of(observed.periods, measure.comparable()))
                        .ifPresent(periods -> held.put(id, periods)));
        return held;
    }

    private static Map<String, Observed> observed(TrustRecord trust) {
        Map<String, Observed> byMeasure = new HashMap<>();
        for (Observation observation : trust.observations()) {
            if (observation.measured().isPresent()) {
                Observed observed = byMeasure.computeIfAbsent(observation.measure(), id -> new Observed());
                observed.organisations.add(observation.organisation());
                observed.periods.add(observation.period());
            }
        }
        return byMeasure;
    }
}
