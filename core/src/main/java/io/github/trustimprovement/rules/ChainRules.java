// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.coverage.AimObjectLeverChain;
import io.github.trustimprovement.scoring.coverage.AimObjectLeverChain.Link;
import java.util.List;
import java.util.function.Function;

/** Rules on the chain of an initiative: why, what, and by what means. */
final class ChainRules {
    private static final Function<TrustRecord, AimObjectLeverChain> CHAIN = AimObjectLeverChain::of;

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
                broken(AIM_WITHOUT_OBJECT, Link.AIM_WITHOUT_OBJECT, "aims", "object"),
                broken(OBJECT_WITHOUT_LEVER, Link.OBJECT_WITHOUT_LEVER, "objects", "lever"),
                broken(LEVER_WITHOUT_OBJECT, Link.LEVER_WITHOUT_OBJECT, "levers", "object"),
                broken(OBJECT_WITHOUT_AIM, Link.OBJECT_WITHOUT_AIM, "objects", "aim"));
    }

    private static RuleDescriptionBuilder orphan(String code, String section) {
        return By.rule(code, Severity.WARNING, By.AOL.at(section), "C32", "V31")
                .addMeasures(AimObjectLeverChain.DESCRIPTION.code());
    }

    private static Rule<TrustRecord> broken(RuleDescription rule, Link link, String property, String lacking) {
        return Rule.of(
                rule,
                context -> InitiativeWalk.each(context, (place, initiative) -> {
                    if (context.index(CHAIN).isIn(initiative, link)) {
                        context.report(
                                place.then(property),
                                "'" + initiative.id() + "' names " + property + " and no " + lacking);
                    }
                }));
    }
}
