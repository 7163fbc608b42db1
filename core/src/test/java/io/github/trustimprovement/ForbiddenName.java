// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement;

import java.util.List;

/**
 * A name that no public type or method of core may have, because the papers rule out what it would promise.
 *
 * @param pattern what it looks like: {@code Type} or {@code Type.method}
 * @param example a name that the pattern catches
 * @param why the reason, with its source
 */
record ForbiddenName(String pattern, String example, String why) {
    /** The one list; a new accessor that would break the faith of the model is added here first. */
    static final List<ForbiddenName> ALL = List.of(
            new ForbiddenName(
                    "(?i).*(completion|percent(age)?complete).*",
                    "Strand.percentComplete",
                    "strands are feedback loops and are never finished (Rollett 2024, on the three strands)"),
            new ForbiddenName(
                    "(Strand|Component)\\w*\\.(is)?([cC]ompleted?|[dD]one|[fF]inished|percent|progress|score)",
                    "Strand.isComplete",
                    "a strand or component is reviewed again and again, not done (Rollett 2024)"),
            new ForbiddenName(
                    "(Strand|Component|Aim|ImprovementObject|Lever\\w*)\\.(score|points|grade)",
                    "Lever.score",
                    "a concept has no value of its own; a rating stands on a declared scale in a review"),
            new ForbiddenName(
                    "Lever(Theme|Builder)?\\.(sign|signum|polarity|goodness|is(Good|Bad|Positive|Negative))",
                    "Lever.sign",
                    "a lever has no sign of its own (Rollett 2026, s. 3.3)"),
            new ForbiddenName(
                    "Lever\\.valence",
                    "Lever.valence",
                    "a valence belongs to a judgement in a context, never to a lever (Rollett 2026, s. 3.3)"),
            new ForbiddenName(
                    "Lever\\w*\\.(rank\\w*|best\\w*|worst\\w*|top|strongest|priority|weights?|importance)",
                    "LeverTheme.rank",
                    "levers are set together, not chosen from a league table; how often is not how important"
                            + " (Rollett 2026, ss. 3.3, 4.6)"),
            new ForbiddenName(
                    "((Best|Top|Strongest|Ranked)Lever\\w*|Lever\\w*(Rank|Ranking|Score|Weights?|Importance|Sign))",
                    "LeverRanking",
                    "the papers rank, weigh and score no lever (Rollett 2026, ss. 3.3, 4.6)"),
            new ForbiddenName(
                    "(ImprovementObject|ObjectSubTheme|Aim|AimSubTheme)\\.(rank|weight|priority|importance)",
                    "ImprovementObject.rank",
                    "the interviews drew no ranking; printed order is no rank (Rollett 2026, s. 3.2)"),
            new ForbiddenName(
                    "\\w+\\.totalOver\\w*",
                    "LeverReading.totalOverLevers",
                    "settings of different levers do not add up to anything (Rollett 2026, s. 3.3)"));

    boolean catches(String name) {
        return name.matches(pattern);
    }

    @Override
    public String toString() {
        return example;
    }
}
