// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.inventedstudy;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.LeverValenceTally;
import io.github.trustimprovement.scoring.Results;
import io.github.trustimprovement.scoring.valence.PositiveShare;
import io.github.trustimprovement.study.Study;

/** One number from its counts to its caveats, as the text that is printed and as the document that is written. */
final class DerivationSection implements Section {
    private static final double LEVEL = 0.95;

    @Override
    public String title() {
        return "One number in full";
    }

    @Override
    public String text(Study study) {
        return String.join("\n", Section.invented(share(study).explain().toString()), """
                May be said: how this number came about, step by step, so that anybody can repeat it.
                May not be said: more than under the table above. A derivation shows that a number is right, not
                that it was the one to ask for.
                """);
    }

    /** The document that is written beside the study. */
    static Results results(Study study) {
        return Results.of(share(study)).withTitle("Invented interviews: a share of positive judgements");
    }

    private static PositiveShare share(Study study) {
        return PositiveShare.of(LeverValenceTally.of(study, CountingUnit.SEGMENT, FIRST_CODER), Lever.QUALITY_ASSURANCE)
                .withInterval(LEVEL);
    }
}
