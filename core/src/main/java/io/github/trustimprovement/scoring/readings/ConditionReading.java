// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.readings;

import io.github.trustimprovement.aol.ConditionEffect;
import io.github.trustimprovement.aol.LeverCondition;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.review.ConditionState;
import io.github.trustimprovement.review.Holding;
import io.github.trustimprovement.review.LeverReading;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.List;
import java.util.Optional;

/**
 * Which way the conditions of a reading lean, and whether that agrees with the valence that was judged.
 *
 * <p>{@code ConditionReading.of(reading).leaning()}: {@code enabling} where enabling conditions hold and no constraining
 * one does, {@code constraining} the other way round, {@code mixed} where both hold. A condition that does not hold counts
 * for neither side. It is a reading of what leaders believe a valence turns on, never a prediction.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} where no enabling or constraining condition of the lever is known to hold.
 *
 * <p>Rollett (2026), s. 4.5. SDK interpretation: the leaning; conditions of other levers are passed over.
 *
 * @since 0.1.0
 */
public final class ConditionReading extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("readings/condition-reading")
            .title("Condition reading")
            .question("Which way do the conditions of a lever lean, and does the judged valence agree?")
            .formula("enabling, constraining or mixed, by which of the lever's conditions hold")
            .range("enabling, constraining, mixed; agrees, disagrees, open")
            .putUndefinedCase(UndefinedReason.NO_DATA, "no enabling or constraining condition is known to hold")
            .addSources("Rollett (2026), s. 4.5")
            .addCaveats(Caveat.BELIEF_NOT_PREDICTION, Caveat.VALENCE_IS_CONTEXTUAL, Caveat.PERCEPTION_NOT_EFFECT)
            .build();

    private final LeverReading reading;
    private final List<LeverCondition> enabling;
    private final List<LeverCondition> constraining;

    private ConditionReading(LeverReading reading) {
        this.reading = reading;
        enabling = holding(ConditionEffect.ENABLING);
        constraining = holding(ConditionEffect.CONSTRAINING);
    }

    /**
     * The conditions of a reading.
     *
     * @param reading the reading
     * @return the result
     */
    public static ConditionReading of(LeverReading reading) {
        return new ConditionReading(reading);
    }

    private List<LeverCondition> holding(ConditionEffect effect) {
        return reading.conditions().stream()
                .filter(state -> state.state() == Holding.HOLDS)
                .map(ConditionState::condition)
                .flatMap(condition -> condition.known().stream())
                .filter(condition -> condition.effect() == effect)
                .filter(condition -> reading.judgement().lever().known().equals(Optional.of(condition.lever())))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The enabling conditions that hold.
     *
     * @return the conditions, in printed order
     */
    public List<LeverCondition> enabling() {
        return enabling;
    }

    /**
     * The constraining conditions that hold.
     *
     * @return the conditions, in printed order
     */
    public List<LeverCondition> constraining() {
        return constraining;
    }

    /**
     * Which way the conditions lean.
     *
     * @return {@code enabling}, {@code constraining} or {@code mixed}, or why it cannot be told
     */
    public Classification leaning() {
        if (enabling.isEmpty() && constraining.isEmpty()) {
            return undefined();
        }
        return classified(constraining.isEmpty() ? "enabling" : enabling.isEmpty() ? "constraining" : "mixed");
    }

    /**
     * Whether the judged valence agrees with the leaning.
     *
     * @return {@code agrees}, {@code disagrees}, or {@code open} where the leaning is mixed or no valence was judged; or
     *     why it cannot be told
     */
    public Classification agreement() {
        if (leaning() instanceof Undefined) {
            return undefined();
        }
        Optional<Valence> valence = reading.judgement().effectiveValence();
        if (valence.isEmpty() || (!enabling.isEmpty() && !constraining.isEmpty())) {
            return classified("open");
        }
        return classified((valence.get() == Valence.POSITIVE) == constraining.isEmpty() ? "agrees" : "disagrees");
    }

    private Undefined undefined() {
        return Undefined.of(UndefinedReason.NO_DATA, reading.conditions().size(), DESCRIPTION.caveats());
    }

    private Classification classified(String value) {
        return Classified.builder()
                .value(value)
                .n((long) enabling.size() + constraining.size())
                .method(basis().method(DESCRIPTION))
                .caveats(DESCRIPTION.caveats())
                .build();
    }

    private CountBasis basis() {
        return CountBasis.builder()
                .putSubject("reading", reading.id())
                .putSubject("lever", reading.judgement().lever().code())
                .build();
    }

    @Override
    public Explanation explain() {
        var explanation = Explanation.of(DESCRIPTION, basis());
        enabling.forEach(condition -> explanation.addSteps(Step.of("holds, enabling: " + condition.label(), 1)));
        constraining.forEach(
                condition -> explanation.addSteps(Step.of("holds, constraining: " + condition.label(), 1)));
        return explanation
                .addAnswers(NamedAnswer.of("leaning", leaning()), NamedAnswer.of("judged valence", agreement()))
                .build();
    }
}
