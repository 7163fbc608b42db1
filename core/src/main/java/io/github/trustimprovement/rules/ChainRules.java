// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.practice.Goal;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.TrustRecord;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rules on the chain of an initiative: why, what, and by what means. */
final class ChainRules {
    private static final Function<TrustRecord, Set<String>> GOALS_WITH_AIM = ChainRules::goalsWithAim;

    private static final RuleDescription AIM_WITHOUT_OBJECT = orphan("initiative/aim-without-object", "3.2")
            .title("Initiative with an aim and no object")
            .rationale("An aim says why; an object says what is to be different. Without one a reader cannot tell "
                    + "what the initiative works on.")
            .hint("add the objects that it works on")
            .schemaCanSayIt(true)
            .build();

    private static final RuleDescription OBJECT_WITHOUT_LEVER = orphan("initiative/object-without-lever", "3.3")
            .title("Initiative with an object and no lever")
            .rationale("An object says what is to be different; a lever says by what means. Without one a reader "
                    + "cannot tell how the initiative works on it.")
            .hint("add the levers by which it works")
            .schemaCanSayIt(true)
            .build();

    private static final RuleDescription LEVER_WITHOUT_OBJECT = orphan("initiative/lever-without-object", "3.3")
            .title("Initiative with a lever and no object")
            .rationale("A lever is a means. Without an object a reader cannot tell what it is used on; it may be that "
                    + "the same thing is end and means here, and then it is both.")
            .hint("add the objects that it works on")
            .schemaCanSayIt(true)
            .build();

    private static final RuleDescription OBJECT_WITHOUT_AIM = orphan("initiative/object-without-aim", "3.2")
            .title("Initiative with an object and no aim")
            .rationale("An object says what is to be different; an aim says why. Neither the initiative nor a goal "
                    + "that it serves gives one.")
            .hint("add its aims, or those of the goals that it serves")
            .schemaCanSayIt(false)
            .build();

    private ChainRules() {}

    static List<Rule<TrustRecord>> all() {
        return List.of(
                broken(AIM_WITHOUT_OBJECT, "aims", Initiative::aims, "object", Initiative::objects),
                broken(OBJECT_WITHOUT_LEVER, "objects", Initiative::objects, "lever", Initiative::levers),
                broken(LEVER_WITHOUT_OBJECT, "levers", Initiative::levers, "object", Initiative::objects),
                Rule.of(
                        OBJECT_WITHOUT_AIM,
                        context -> InitiativeWalk.each(context, (place, initiative) -> {
                            if (!initiative.objects().isEmpty()
                                    && initiative.aims().isEmpty()
                                    && initiative.goals().stream().noneMatch(context.index(GOALS_WITH_AIM)::contains)) {
                                context.report(place.then("objects"), message(initiative, "objects", "aim"));
                            }
                        })));
    }

    private static RuleDescriptionBuilder orphan(String code, String section) {
        return By.rule(code, Severity.WARNING, By.AOL.at(section), "C32", "V31");
    }

    private static Rule<TrustRecord> broken(
            RuleDescription rule,
            String property,
            Function<Initiative, List<?>> stated,
            String lacking,
            Function<Initiative, List<?>> needed) {
        return InitiativeWalk.rule(
                rule,
                initiative -> !stated.apply(initiative).isEmpty()
                        && needed.apply(initiative).isEmpty(),
                place -> place.then(property),
                initiative -> message(initiative, property, lacking));
    }

    private static String message(Initiative initiative, String property, String lacking) {
        return "'" + initiative.id() + "' names " + property + " and no " + lacking;
    }

    private static Set<String> goalsWithAim(TrustRecord trustRecord) {
        return trustRecord.goals().stream()
                .filter(goal -> !goal.aims().isEmpty())
                .map(Goal::id)
                .collect(Collectors.toSet());
    }
}
