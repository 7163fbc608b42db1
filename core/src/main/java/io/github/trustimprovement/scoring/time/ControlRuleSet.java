// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.scoring.time.ControlRule.Centre;
import io.github.trustimprovement.scoring.time.ControlRule.Ties;
import java.util.List;

/**
 * Rules for special causes that belong together, as data, such as {@link #NHS_MAKING_DATA_COUNT}.
 *
 * @param name the name, as it stands in a method
 * @param rules the rules
 * @param leftToTheEye what else its source looks for, that nobody can compute; results name it
 * @param source where they come from
 * @since 0.1.0
 */
public record ControlRuleSet(String name, List<ControlRule> rules, List<String> leftToTheEye, String source) {
    private static final double LIMIT = 3;
    private static final double NEAR = 2;
    private static final int NHS_ROW = 7;
    private static final int NEIGHBOURS = 3;
    private static final int IHI_SHIFT = 6;
    private static final int IHI_TREND = 5;

    /**
     * The rules of Making Data Count: a value beyond the limits; seven in a row on one side of the mean; seven in a row
     * rising or falling, of which equal values break the row; two of three neighbours beyond two thirds of the way to
     * the limit, on one side. SDK interpretation: a value beyond the limit counts as one of the two.
     */
    public static final ControlRuleSet NHS_MAKING_DATA_COUNT = new ControlRuleSet(
            "NHS Making Data Count",
            List.of(
                    ControlRule.beyond("beyond-limits", LIMIT),
                    ControlRule.oneSide("seven-on-one-side", NHS_ROW, Ties.BREAK, Centre.MEAN),
                    ControlRule.trend("seven-rising-or-falling", NHS_ROW, Ties.BREAK),
                    ControlRule.nearLimits("two-of-three-near-a-limit", 2, NEIGHBOURS, NEAR)),
            List.of(),
            "NHS England, Making Data Count; as in NHSRplotthedots 0.2.2");

    /**
     * The rules of the Institute for Healthcare Improvement for run charts: a shift of six in a row on one side of the
     * median, passing over values on it; a trend of five in a row, passing over equal values; fewer or more runs than
     * chance gives, as {@link RunPhase#runs()}. Its fourth, an astronomical point, is a judgement of the eye and is not
     * computed.
     */
    public static final ControlRuleSet IHI_RUN_CHART = new ControlRuleSet(
            "IHI run chart",
            List.of(
                    ControlRule.oneSide("shift-of-six", IHI_SHIFT, Ties.SKIP, Centre.MEDIAN),
                    ControlRule.trend("trend-of-five", IHI_TREND, Ties.SKIP),
                    ControlRule.runs("number-of-runs", Centre.MEDIAN)),
            List.of("astronomical point"),
            "Perla, Provost and Murray (2011), doi:10.1136/bmjqs.2009.037895");

    /**
     * Creates a rule set.
     *
     * @param name the name
     * @param rules the rules
     * @param leftToTheEye what else its source looks for, that nobody can compute
     * @param source where they come from
     * @throws io.github.trustimprovement.concept.InvalidModelException if a text is blank
     */
    public ControlRuleSet {
        Require.notBlank("ControlRuleSet.name", name);
        Require.notBlank("ControlRuleSet.source", source);
        rules = List.copyOf(rules);
        leftToTheEye = List.copyOf(leftToTheEye);
    }
}
