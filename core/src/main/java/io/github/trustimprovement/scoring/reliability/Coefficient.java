// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import java.util.List;
import java.util.Optional;

/** A coefficient of agreement beyond chance: its arithmetic, what stands against it, and what its parts are called. */
interface Coefficient {
    /** The coefficient among the answers, and observed agreement and agreement by chance as in the formula. */
    record Names(String coefficient, String observed, String chance) {}

    /** Measure, counts and options. */
    Answers answers();

    /** What it and its parts are called. */
    Names names();

    /** How many units it is made of. */
    long n();

    /** The counts that it starts from. */
    List<Step> counts();

    /** What stands against any number of these counts. */
    Optional<UndefinedReason> whyNoAgreement();

    /** What stands against agreement by chance. */
    default Optional<UndefinedReason> whyNoChance() {
        return whyNoAgreement();
    }

    /** What stands against the coefficient: also what stands against any number. */
    Optional<UndefinedReason> whyUndefined();

    double value();

    double observed();

    double chance();

    double variance();

    /** How far an interval reaches. */
    Reach reach();
}
