// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.scoring.CountedSpeakers;
import io.github.trustimprovement.scoring.CountedValence;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.LeverValenceTally;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.answer.Answers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The numbers of a {@link LeverValenceTable}: counts of units of some speakers, with n and the leaders behind them. */
record LeverValenceNumbers(LeverValenceTally<?> tally, CountedSpeakers whose) {
    Estimate of(Lever lever, CountedValence valence) {
        return estimate(tally.count(lever, valence, whose));
    }

    Estimate units(Lever lever) {
        return estimate(tally.count(lever, whose));
    }

    Estimate both(Lever lever) {
        return estimate(tally.counts(lever, whose).both());
    }

    /** How many units carry any lever. */
    Estimate anyLever() {
        return estimate(tally.countsOfAnyLever(whose).units());
    }

    private Estimate estimate(long count) {
        return new Answers(LeverValenceTable.DESCRIPTION, tally.basis(whose))
                .unless(
                        Optional.empty(),
                        tally.units(whose),
                        made -> made.value((double) count).clusters(tally.leadersBehind(whose)));
    }

    /** All of them by name, lever by lever. */
    List<NamedAnswer> all() {
        List<NamedAnswer> answers = new ArrayList<>();
        for (Lever lever : Lever.values()) {
            for (CountedValence valence : CountedValence.values()) {
                String name = lever.label() + ", " + valence.name().toLowerCase(Locale.ROOT);
                answers.add(NamedAnswer.of(name, of(lever, valence)));
            }
            answers.add(NamedAnswer.of(lever.label() + ", both", both(lever)));
            answers.add(NamedAnswer.of(lever.label() + ", any", units(lever)));
        }
        return answers;
    }
}
