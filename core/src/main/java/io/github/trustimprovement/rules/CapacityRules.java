// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.practice.CapacityDemand;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.portfolio.CapacityLoad;
import io.github.trustimprovement.scoring.portfolio.CapacityMatch;
import io.github.trustimprovement.scoring.portfolio.LoadState;
import io.github.trustimprovement.scoring.portfolio.Portfolio;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Rules on what initiatives ask of teams and what teams can give. */
final class CapacityRules {
    private static final Function<TrustRecord, CapacityMatch> LOADS = CapacityRules::loads;

    private static final RuleDescription ABOVE = capacity("capacity/demand-above-capacity", Severity.WARNING)
            .title("Team that is asked for more than it can give")
            .rationale("What is begun without the means to do it is likely to be done badly, or not to the end. Known "
                    + "demands alone are counted; what is kept for one school is not used in another.")
            .hint("ask for less, give the team more, or begin something later")
            .schemaCanSayIt(false)
            .build();

    private static final RuleDescription UNMATCHED = capacity("capacity/demand-without-capacity", Severity.INFO)
            .title("Demand on a team whose capacity nobody recorded")
            .rationale("Whether a demand can be met cannot be told unless somebody records what the team can give in "
                    + "that period and unit.")
            .hint("record the team's capacity, or use the same words for team, period and unit in both")
            .schemaCanSayIt(false)
            .build();

    private static final RuleDescription TIGHT = capacity("capacity/tight", Severity.INFO)
            .title("Team with little capacity left")
            .rationale("A team that has next to nothing left cannot take up what nobody foresaw. From where on that is "
                    + "so is for the trust to say.")
            .hint("see whether the team could meet a surprise")
            .threshold("the share of its capacity, up to 1, above which the load of a team is tight")
            .schemaCanSayIt(false)
            .build();

    private CapacityRules() {}

    static List<Rule<TrustRecord>> all() {
        return List.of(
                Rule.of(
                        ABOVE,
                        context -> atCapacities(
                                context,
                                context.index(LOADS),
                                CapacityRules::isAbove,
                                load -> "initiatives ask "
                                        + amount(load) + ": "
                                        + load.shortfall().orElseThrow().toPlainString() + " cannot be given")),
                Rule.of(UNMATCHED, CapacityRules::unmatched),
                Rule.of(TIGHT, CapacityRules::tight));
    }

    private static CapacityMatch loads(TrustRecord trust) {
        return CapacityMatch.of(Portfolio.of(trust));
    }

    private static RuleDescriptionBuilder capacity(String code, Severity severity) {
        return By.rule(code, severity, Component.LEVERAGE_CAPACITY.citation(), "C11")
                .addMeasures(CapacityMatch.DESCRIPTION.code());
    }

    private static boolean isAbove(CapacityLoad load) {
        return load.shortfall().filter(amount -> amount.signum() > 0).isPresent();
    }

    private static void unmatched(RuleContext<TrustRecord> context) {
        InitiativeWalk.each(
                context,
                (place, initiative) -> context.each(
                        place.then("capacityDemands"),
                        initiative.capacityDemands(),
                        (demandPlace, demand) -> load(context, demand)
                                .filter(load -> load.capacity().isEmpty()
                                        && !load.demandedBy().isEmpty())
                                .ifPresent(load -> context.report(
                                        demandPlace,
                                        "no capacity of '" + load.team() + "' is recorded for " + load.period()
                                                + " in '" + load.unit() + "', and '" + initiative.id()
                                                + "' asks for it"))));
    }

    private static Optional<CapacityLoad> load(RuleContext<TrustRecord> context, CapacityDemand demand) {
        return context.index(LOADS).load(InitiativeWalk.trust(context), demand.team(), demand.period(), demand.unit());
    }

    /** A share outside of its range calls nothing tight. */
    private static void tight(RuleContext<TrustRecord> context) {
        BigDecimal share = context.threshold();
        if (share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0) {
            atCapacities(
                    context,
                    context.index(LOADS).withTightAbove(share),
                    CapacityRules::isTight,
                    load -> "initiatives ask " + amount(load) + ", more than " + share.toPlainString() + " of it");
        }
    }

    private static boolean isTight(CapacityLoad load) {
        return load.state()
                .filter(state -> state instanceof Classified classified
                        && classified.value().equals(LoadState.TIGHT.code()))
                .isPresent();
    }

    private static void atCapacities(
            RuleContext<TrustRecord> context,
            CapacityMatch loads,
            Predicate<CapacityLoad> fault,
            Function<CapacityLoad, String> message) {
        context.each(
                "capacities",
                context.record().capacities(),
                (place, capacity) -> loads.load(
                                InitiativeWalk.trust(context), capacity.team(), capacity.period(), capacity.unit())
                        .filter(fault)
                        .ifPresent(load -> context.report(place.then("amount"), message.apply(load))));
    }

    private static String amount(CapacityLoad load) {
        return load.load().toPlainString() + " of "
                + load.capacity().orElseThrow().toPlainString() + " '" + load.unit() + "' of '" + load.team() + "' in "
                + load.period();
    }
}
