// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.coverage;

import io.github.trustimprovement.aol.DualRole;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.time.LocalDate;

/**
 * What is here an end, a means, or both: for each domain that is an object and a lever, how many initiatives of a day work
 * on it, by it, or both.
 *
 * <p>{@code DualRoleView.of(trust, day).both(DualRole.LEADERSHIP)}. Leadership may be what an initiative improves and what
 * it improves by; neither role is the right one.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} where no initiative runs on the day.
 *
 * <p>Rollett (2026), s. 4.3.
 *
 * @since 0.1.0
 */
public final class DualRoleView extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("coverage/dual-role-view")
            .title("Dual-role view")
            .question("What is here an end, a means, or both?")
            .formula(
                    "k / n; k = initiatives with its object alone, its lever alone, or both; n = initiatives of the day")
            .range("0 to 1 each")
            .putUndefinedCase(UndefinedReason.NO_DATA, "no initiative runs on the day")
            .addSources("Rollett (2026), s. 4.3")
            .addCaveats(Caveat.FREQUENCY_IS_NOT_IMPORTANCE)
            .build();

    private final Touched touched;
    private final RunningInitiatives running;

    private DualRoleView(TrustRecord trust, LocalDate day) {
        touched = new Touched(trust);
        running = RunningInitiatives.of(DESCRIPTION, trust, day);
    }

    /**
     * The view of a trust's record on a day.
     *
     * @param trust the record
     * @param day the day
     * @return the view
     */
    public static DualRoleView of(TrustRecord trust, LocalDate day) {
        return new DualRoleView(trust, day);
    }

    /**
     * How many initiatives have the domain as an end alone.
     *
     * @param role the domain
     * @return k of n initiatives
     */
    public Estimate end(DualRole role) {
        return count(role, true, false);
    }

    /**
     * How many initiatives have the domain as a means alone.
     *
     * @param role the domain
     * @return k of n initiatives
     */
    public Estimate means(DualRole role) {
        return count(role, false, true);
    }

    /**
     * How many initiatives have the domain as an end and as a means.
     *
     * @param role the domain
     * @return k of n initiatives
     */
    public Estimate both(DualRole role) {
        return count(role, true, true);
    }

    private Estimate count(DualRole role, boolean isEnd, boolean isMeans) {
        return running.share(initiative -> touched.objects(initiative).contains(role.object()) == isEnd
                && Touched.levers(initiative).contains(role.lever()) == isMeans);
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = running.answers().explain();
        for (DualRole role : DualRole.values()) {
            explanation.addAnswers(
                    NamedAnswer.of(role.label() + ", end alone", end(role)),
                    NamedAnswer.of(role.label() + ", means alone", means(role)),
                    NamedAnswer.of(role.label() + ", both", both(role)));
        }
        return explanation.build();
    }
}
