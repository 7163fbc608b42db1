// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.readings;

import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.AnswerContent.word;
import static io.github.trustimprovement.scoring.readings.LeverReadings.DAY;
import static io.github.trustimprovement.scoring.readings.LeverReadings.WHY;
import static io.github.trustimprovement.scoring.readings.LeverReadings.commonality;
import static io.github.trustimprovement.scoring.readings.LeverReadings.reading;
import static io.github.trustimprovement.scoring.readings.LeverReadings.trust;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import org.junit.jupiter.api.Test;

class TwoSidednessTest {
    @Test
    @Proves(measure = "readings/two-sidedness", by = Proof.DERIVED, source = WHY)
    void saysWhichLeversWereSeenFromOneSide() {
        TwoSidedness sides = TwoSidedness.of(trust(
                commonality("r1", Valence.POSITIVE, "oak", 0),
                commonality("r2", Valence.NEGATIVE, "elm", 1),
                reading("r3", Lever.LEADERSHIP, Valence.POSITIVE, "oak", DAY),
                reading("r4", Lever.QUALITY_ASSURANCE, Valence.NEGATIVE, "oak", DAY),
                reading("r5", Lever.STAFF_EXPERTISE, "oak", DAY)));

        assertThat(word(sides.classification(Lever.COMMONALITY))).isEqualTo("both");
        assertThat(word(sides.classification(Lever.LEADERSHIP))).isEqualTo("positive");
        assertThat(reason(sides.classification(Lever.STAFF_EXPERTISE))).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(sides.oneSided()).containsExactly(Lever.QUALITY_ASSURANCE, Lever.LEADERSHIP);
        assertThat(sides.toString()).contains("Quality assurance");
    }
}
