// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.aol.DualRole;
import io.github.trustimprovement.dna.Orientation;
import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.coverage.DimensionProfile;
import io.github.trustimprovement.scoring.coverage.DualRoleView;
import io.github.trustimprovement.scoring.coverage.WhatToHow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rules on what goals and initiatives touch. Whatever they touch is a fair choice; the rules ask what is not said. */
final class CoverageRules {
    private static final Function<TrustRecord, Map<String, WhatToHow>> WAYS = WhatToHow::ofEach;
    private static final JsonPointer INITIATIVES = JsonPointer.ROOT.then("initiatives");

    private static final RuleDescription FOCUS_WITHOUT_PRACTICE = By.rule(
                    "helix/focus-without-practice", Severity.INFO, By.DNA.at("Into the future"), "C04", "V02")
            .title("Topic of a goal that no practice works on")
            .rationale("The model tells how to improve and leaves what to the trust. A topic with a what and without a "
                    + "how may be new, or its practices name it otherwise: topics are compared letter by letter. It is "
                    + "looked at only where some practice names its topic.")
            .hint("name the topic in the practices that work on it, in the same words")
            .schemaCanSayIt(false)
            .addMeasures(WhatToHow.DESCRIPTION.code())
            .build();

    private static final RuleDescription DIMENSION_UNSTATED = By.rule(
                    "initiative/dimension-unstated", Severity.INFO, Orientation.VERTICAL.citation(), "C23", "V12")
            .title("Initiatives that name neither a school nor a partner trust")
            .rationale(
                    "Whether work is done in one school, across schools or with other trusts cannot be told of these. "
                            + "None of the dimensions is better than another; how many may leave it open is the trust's to say.")
            .hint("name the schools, also where it is all of them, and the partner trusts")
            .threshold(
                    "the share of the initiatives that run on the day of the record that may leave it open, from 0 to 1")
            .schemaCanSayIt(false)
            .addMeasures(DimensionProfile.DESCRIPTION.code())
            .build();

    private static final RuleDescription END_AND_MEANS = By.rule(
                    "initiative/end-and-means", Severity.INFO, DualRole.LEADERSHIP.citation(), "C42")
            .title("Domain that is an end and a means of the same initiatives")
            .rationale(
                    "Leadership, culture and staff development are improved and improve at once, and that is no flaw. "
                            + "Whoever asks whether such an initiative works should know which of the two is meant.")
            .hint("say for each initiative by which of the two its success is told")
            .threshold(
                    "the share, above 0, of the initiatives that run on the day of the record from which a domain is "
                            + "named")
            .schemaCanSayIt(false)
            .addMeasures(DualRoleView.DESCRIPTION.code())
            .build();

    private CoverageRules() {}

    static List<Rule<TrustRecord>> all() {
        return List.of(
                Rule.of(FOCUS_WITHOUT_PRACTICE, CoverageRules::focuses),
                Rule.of(
                        DIMENSION_UNSTATED,
                        context -> context.record().asOf().ifPresent(day -> dimension(context, day))),
                Rule.of(END_AND_MEANS, context -> context.record().asOf().ifPresent(day -> endAndMeans(context, day))));
    }

    private static void focuses(RuleContext<TrustRecord> context) {
        Map<String, WhatToHow> ways = context.index(WAYS);
        if (!ways.isEmpty()) {
            context.each(
                    "goals",
                    context.record().goals(),
                    (place, goal) -> goal.focus()
                            .filter(topic -> Optional.ofNullable(ways.get(topic))
                                    .map(way -> way.path().isEmpty())
                                    .orElse(true))
                            .ifPresent(topic -> context.report(
                                    place.then("focus"),
                                    "no practice that serves a component works on '" + topic + "'")));
        }
    }

    private static void dimension(RuleContext<TrustRecord> context, LocalDate day) {
        if (DimensionProfile.of(context.record(), day).unstated() instanceof Defined open
                && times(context.threshold(), open.n()).compareTo(k(open)) < 0) {
            context.report(
                    INITIATIVES,
                    ofThose(open, day) + " name neither a school nor a partner trust, more than the share "
                            + context.threshold().toPlainString());
        }
    }

    private static void endAndMeans(RuleContext<TrustRecord> context, LocalDate day) {
        DualRoleView view = DualRoleView.of(context.record(), day);
        String both = Arrays.stream(DualRole.values())
                .flatMap(role -> often(context, role, view.both(role)).stream())
                .collect(Collectors.joining(", "));
        if (!both.isEmpty()) {
            context.report(INITIATIVES, "end and means at once of initiatives that run on " + day + ": " + both);
        }
    }

    private static Optional<String> often(RuleContext<TrustRecord> context, DualRole role, Estimate share) {
        return share instanceof Defined both
                        && k(both).signum() > 0
                        && times(context.threshold(), both.n()).compareTo(k(both)) <= 0
                ? Optional.of(role.label() + " of " + k(both) + " of " + both.n())
                : Optional.empty();
    }

    private static BigDecimal times(BigDecimal share, long n) {
        return share.multiply(BigDecimal.valueOf(n));
    }

    private static BigDecimal k(Defined share) {
        return BigDecimal.valueOf(share.k().orElseThrow());
    }

    private static String ofThose(Defined share, LocalDate day) {
        return k(share) + " of " + share.n() + " initiatives that run on " + day;
    }
}
