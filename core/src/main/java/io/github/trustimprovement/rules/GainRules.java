// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.organisation.Day;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.outcome.Observation;
import io.github.trustimprovement.outcome.Panel;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.InitiativeStatus;
import io.github.trustimprovement.practice.StatusChange;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.portfolio.GainState;
import io.github.trustimprovement.scoring.portfolio.SustainedGain;
import io.github.trustimprovement.scoring.portfolio.SustainedShare;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;

/** A rule on whether what was gained while an initiative ran is still there after it was stopped. */
final class GainRules {
    private static final Function<TrustRecord, Map<OrganisationRef, Support>> ENDED = GainRules::ended;

    private static final RuleDescription NOT_SUSTAINED = By.rule(
                    "outcome/gain-not-sustained", Severity.INFO, By.AOL.at("3.3.4"), "C56", "V55")
            .title("Gain of which little was left after an initiative was stopped")
            .rationale(
                    "Leaders of the published study tell of gains that did not last, and of how better results differ "
                            + "from improvement. SDK interpretation: the gain is that from the last value before the initiative "
                            + "began to the last value up to its stop; of several at a school the one that was stopped last is "
                            + "looked at. Whether it had to do with either is not known.")
            .hint("ask what carried the gain, and what went when the initiative did")
            .threshold("the least share of a gain, such as 0.5, that counts as kept")
            .schemaCanSayIt(false)
            .addMeasures(SustainedShare.DESCRIPTION.code())
            .build();

    /** An initiative that was stopped for good at a school. */
    private record Support(String initiative, LocalDate start, LocalDate stop) {
        /** The one that was stopped last; of several, the one that ran longest, then the first by id. */
        static final Comparator<Support> BY_STOP = Comparator.comparing(Support::stop)
                .thenComparing(Support::start, Comparator.reverseOrder())
                .thenComparing(Support::initiative, Comparator.reverseOrder());
    }

    private GainRules() {}

    static List<Rule<TrustRecord>> all() {
        return List.of(Rule.of(
                NOT_SUSTAINED,
                context -> context.index(SeriesRules.SERIES)
                        .forEach(charted -> Optional.ofNullable(
                                        context.index(ENDED).get(charted.key().organisation()))
                                .ifPresent(support -> gain(context, charted, support)))));
    }

    private static Map<OrganisationRef, Support> ended(TrustRecord trust) {
        Map<OrganisationRef, Support> ended = new HashMap<>();
        for (Initiative initiative : trust.initiatives()) {
            support(initiative)
                    .ifPresent(support -> initiative
                            .schools()
                            .forEach(school -> ended.merge(
                                    OrganisationRef.school(school), support, BinaryOperator.maxBy(Support.BY_STOP))));
        }
        return ended;
    }

    private static Optional<Support> support(Initiative initiative) {
        List<StatusChange> changes = initiative.timeline().statusChanges();
        Optional<LocalDate> start = initiative.timeline().firstStart();
        if (changes.isEmpty() || start.isEmpty()) {
            return Optional.empty();
        }
        StatusChange last = changes.get(changes.size() - 1);
        return last.after() == InitiativeStatus.STOPPED
                ? Optional.of(
                        new Support(initiative.id(), start.get(), last.event().date()))
                : Optional.empty();
    }

    private static void gain(RuleContext<TrustRecord> context, ChartedSeries charted, Support support) {
        Day start = Day.of(support.start());
        Day stop = Day.of(support.stop());
        List<Observation> observations = charted.observations();
        Optional<Observation> before = last(observations, period -> period.isBefore(start));
        Optional<Observation> peak = last(
                observations, period -> !period.isBefore(start) && (stop.isWithin(period) || period.isBefore(stop)));
        Optional<Observation> after = last(observations, stop::isBefore);
        if (before.isPresent() && peak.isPresent() && after.isPresent()) {
            SustainedShare shares = SustainedShare.of(
                            Panel.of(charted.measure(), before.get(), peak.get(), after.get()),
                            before.get().period(),
                            peak.get().period(),
                            after.get().period())
                    .withSustainedFrom(context.threshold());
            shares.gains().forEach(gain -> report(context, charted, support, gain, after.get()));
        }
    }

    private static Optional<Observation> last(List<Observation> observations, Predicate<Period> condition) {
        return observations.stream()
                .filter(observation -> condition.test(observation.period()))
                .reduce((earlier, later) -> later);
    }

    private static void report(
            RuleContext<TrustRecord> context,
            ChartedSeries charted,
            Support support,
            SustainedGain gain,
            Observation after) {
        gain.state()
                .filter(state ->
                        state instanceof Classified found && found.value().equals(GainState.NOT_SUSTAINED.code()))
                .ifPresent(state -> context.report(
                        charted.place(after.period().toString()),
                        charted.key() + " went from " + gain.before().orElseThrow() + " before '"
                                + support.initiative() + "' to " + gain.peak().orElseThrow()
                                + " by its stop on " + support.stop() + ", and stands at "
                                + gain.after().orElseThrow() + " in " + after.period() + ": a share of "
                                + ConvergenceRules.number(gain.share()) + " was kept, less than "
                                + context.threshold().toPlainString()));
    }
}
