// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.inventedstudy;

import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.scoring.saturation.CodeAccumulation;
import io.github.trustimprovement.scoring.saturation.CodeSequence;
import io.github.trustimprovement.scoring.saturation.SaturationCriterion;
import io.github.trustimprovement.scoring.saturation.ThematicSaturation;
import io.github.trustimprovement.study.Study;

/** Whether later interviews brought new themes; printed because it is named here, and in no overview. */
final class SaturationSection implements Section {
    private static final SaturationCriterion CRITERION = SaturationCriterion.of(4, 2, 0.05);

    @Override
    public String title() {
        return "Whether interviews still bring new themes";
    }

    @Override
    public String text(Study study) {
        CodeSequence themes = CodeSequence.ofSources(study, FIRST_CODER)
                .restrictedTo("themes of levers", LeverTheme.class::isInstance);
        return String.join(
                "\n",
                Section.invented(ThematicSaturation.of(themes, CRITERION)),
                Section.invented(CodeAccumulation.of(themes)),
                """
                May be said: after eight interviews two in a row brought hardly a new theme. The second table does
                not depend on the order; by its bound, leaders drawn at random would leave some themes unseen.
                May not be said: that there is nothing more to hear. Later interviews did bring new themes, and in
                another order the place would be another. The criterion is this example's own, not the papers'.
                """);
    }
}
