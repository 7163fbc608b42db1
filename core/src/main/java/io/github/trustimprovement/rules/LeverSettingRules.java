// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.LeverSetting;
import io.github.trustimprovement.review.Rated;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.readings.MixingDesk;
import io.github.trustimprovement.scoring.readings.SettingBand;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A rule on where levers are set. Each is set for its own; the paper speaks of both extremes of one of them alone. */
final class LeverSettingRules {
    private static final Function<TrustRecord, Map<String, MixingDesk>> DESKS = LeverSettingRules::desks;
    private static final int LEAST_LEVELS = 3;

    private static final RuleDescription AT_AN_END = By.rule(
                    "lever/commonality-at-an-end", Severity.INFO, By.AOL.at("3.3, Commonality"), "C50", "V41", "V46")
            .title("Commonality that is set to one end of its scale")
            .rationale("Leaders of the published study warn of both extremes, of too much alike and of too little, and "
                    + "agree on no right setting; in a crisis it may have to be another. SDK interpretation: an extreme is "
                    + "the lowest or the highest level of a scale of three or more.")
            .hint("ask what the other end would bring here, and what speaks for this one")
            .schemaCanSayIt(false)
            .addMeasures(MixingDesk.DESCRIPTION.code())
            .build();

    private LeverSettingRules() {}

    static List<Rule<TrustRecord>> all() {
        return List.of(Rule.of(
                AT_AN_END,
                context -> context.each("leverSettings", context.record().leverSettings(), (place, setting) -> {
                    if (setting.rating() instanceof Rated rated) {
                        Optional.ofNullable(context.index(DESKS).get(rated.scale()))
                                .filter(desk -> isAtAnEnd(desk, setting))
                                .ifPresent(desk -> context.report(
                                        place.then("rating").then("level"),
                                        Lever.COMMONALITY.code() + " is set to '" + rated.level() + "', an end of '"
                                                + rated.scale() + "', in " + setting.context()));
                    }
                })));
    }

    private static boolean isAtAnEnd(MixingDesk desk, LeverSetting setting) {
        return desk.position(setting) instanceof Classified found
                && !found.value().equals("in-band");
    }

    /** The settings of each scale against all of its levels but the ends. */
    private static Map<String, MixingDesk> desks(TrustRecord trust) {
        Map<String, List<LeverSetting>> settings = trust.leverSettings().stream()
                .filter(setting -> setting.rating() instanceof Rated)
                .collect(Collectors.groupingBy(setting -> ((Rated) setting.rating()).scale()));
        Map<String, MixingDesk> desks = new HashMap<>();
        Places.unambiguous(trust.scales(), Scale::id).forEach((id, scale) -> {
            if (scale.levels().size() >= LEAST_LEVELS) {
                desks.put(id, MixingDesk.of(settings.getOrDefault(id, List.of()), withoutEnds(scale)));
            }
        });
        return desks;
    }

    private static SettingBand withoutEnds(Scale scale) {
        return SettingBand.of(
                Lever.COMMONALITY,
                scale,
                scale.levels().get(1).id(),
                scale.levels().get(scale.levels().size() - 2).id());
    }
}
