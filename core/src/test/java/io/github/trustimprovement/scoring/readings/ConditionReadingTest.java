// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.readings;

import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.AnswerContent.word;
import static io.github.trustimprovement.scoring.readings.LeverReadings.DAY;
import static io.github.trustimprovement.scoring.readings.LeverReadings.WHY;
import static io.github.trustimprovement.scoring.readings.LeverReadings.reading;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.ConditionEffect;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverCondition;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.review.ConditionState;
import io.github.trustimprovement.review.Holding;
import io.github.trustimprovement.review.LeverReading;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionReadingTest {
    @Test
    @Proves(measure = "readings/condition-reading", by = Proof.DERIVED, source = WHY)
    void saysWhichWayConditionsLean() {
        ConditionState enabling = ConditionState.of(LeverCondition.DIAGNOSTIC_USE, Holding.HOLDS);
        ConditionState constraining = ConditionState.of(LeverCondition.EXCESSIVE_WEIGHT, Holding.HOLDS);
        ConditionState other = ConditionState.of(LeverCondition.THIN_EXPERTISE, Holding.HOLDS);
        ConditionState absent = ConditionState.of(LeverCondition.EXCESSIVE_WEIGHT, Holding.DOES_NOT_HOLD);

        assertLeaning("enabling", "agrees", Valence.POSITIVE, enabling, other, absent);
        assertLeaning("enabling", "disagrees", Valence.NEGATIVE, enabling);
        assertLeaning("constraining", "agrees", Valence.NEGATIVE, constraining);
        assertLeaning("constraining", "disagrees", Valence.POSITIVE, constraining);
        assertLeaning("mixed", "open", Valence.POSITIVE, enabling, constraining);
        LeverReading unjudged =
                reading("r", Lever.QUALITY_ASSURANCE, "oak", DAY).withConditions(enabling);
        assertThat(word(ConditionReading.of(unjudged).agreement())).isEqualTo("open");
        ConditionReading none = ConditionReading.of(reading("r", Lever.QUALITY_ASSURANCE, Valence.POSITIVE, "oak", DAY)
                .withConditions(other, absent));
        assertThat(reason(none.leaning())).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(reason(none.agreement())).isEqualTo(UndefinedReason.NO_DATA);
    }

    private static void assertLeaning(String leaning, String agreement, Valence valence, ConditionState... states) {
        ConditionReading result = ConditionReading.of(
                reading("r", Lever.QUALITY_ASSURANCE, valence, "oak", DAY).withConditions(states));

        assertThat(word(result.leaning())).isEqualTo(leaning);
        assertThat(word(result.agreement())).isEqualTo(agreement);
        assertThat(result.leaning().caveats()).contains(Caveat.BELIEF_NOT_PREDICTION);
        assertThat(result.toString()).contains("judged valence");
        assertThat(result.explain().steps())
                .hasSameSizeAs(List.of(result.enabling(), result.constraining()).stream()
                        .flatMap(List::stream)
                        .toList());
        assertThat(result.enabling()).allMatch(condition -> condition.effect() == ConditionEffect.ENABLING);
    }
}
