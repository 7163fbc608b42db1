// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.readings;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.LeverReading;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Whether each lever was seen from both sides: one with positive readings alone, or negative ones alone, lacks its
 * counter-evidence.
 *
 * <p>{@code TwoSidedness.of(trust).oneSided()}. It says what was recorded, not that the missing side exists.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} for a lever of which no reading states a valence.
 *
 * <p>Rollett (2026), s. 3.3: every lever can enable and constrain.
 *
 * @since 0.1.0
 */
public final class TwoSidedness extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("readings/two-sidedness")
            .title("Two-sidedness")
            .question("Was each lever seen from both sides?")
            .formula("both, positive or negative, as the readings of a lever that state a valence have it")
            .range("both, positive or negative")
            .putUndefinedCase(UndefinedReason.NO_DATA, "no reading of the lever states a valence")
            .addSources("Rollett (2026), s. 3.3")
            .addCaveats(Caveat.VALENCE_IS_CONTEXTUAL, Caveat.PERCEPTION_NOT_EFFECT)
            .build();

    private final List<LeverReading> readings;

    private TwoSidedness(List<LeverReading> readings) {
        this.readings = readings;
    }

    /**
     * The sides that a trust's record has.
     *
     * @param trust the record
     * @return the result
     */
    public static TwoSidedness of(TrustRecord trust) {
        return of(trust.leverReadings());
    }

    /**
     * The sides that readings have.
     *
     * @param readings the readings, in any order
     * @return the result
     */
    public static TwoSidedness of(Collection<LeverReading> readings) {
        return new TwoSidedness(List.copyOf(readings));
    }

    /**
     * From which side a lever was seen.
     *
     * @param lever the lever
     * @return {@code both}, {@code positive} or {@code negative}; n is the number of readings with a valence
     */
    public Classification classification(Lever lever) {
        List<LeverReading> valued = ReadingsOfLever.of(readings, lever).valued();
        return JudgedSide.of(valued)
                .<Classification>map(side -> Classified.builder()
                        .value(side.word())
                        .n(valued.size())
                        .method(CountBasis.builder().build().method(DESCRIPTION))
                        .caveats(DESCRIPTION.caveats())
                        .build())
                .orElseGet(() -> Undefined.of(UndefinedReason.NO_DATA, 0, DESCRIPTION.caveats()));
    }

    /**
     * The levers that were seen from one side alone.
     *
     * @return the levers, in printed order, which is no rank
     */
    public List<Lever> oneSided() {
        return Arrays.stream(Lever.values())
                .filter(lever -> JudgedSide.of(
                                ReadingsOfLever.of(readings, lever).valued())
                        .filter(side -> side != JudgedSide.BOTH)
                        .isPresent())
                .toList();
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = Explanation.of(DESCRIPTION);
        for (Lever lever : Lever.values()) {
            explanation.addAnswers(NamedAnswer.of(lever.label(), classification(lever)));
        }
        return explanation.build();
    }
}
