// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.readings;

import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.AnswerContent.value;
import static io.github.trustimprovement.scoring.readings.LeverReadings.DAY;
import static io.github.trustimprovement.scoring.readings.LeverReadings.WHY;
import static io.github.trustimprovement.scoring.readings.LeverReadings.commonality;
import static io.github.trustimprovement.scoring.readings.LeverReadings.reading;
import static io.github.trustimprovement.scoring.readings.LeverReadings.trust;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.review.LeverReading;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ValenceDriftTest {
    @Test
    @Proves(measure = "readings/valence-drift", by = Proof.DERIVED, source = WHY)
    void findsWhereAJudgementTurned() {
        ValenceDrift drift = ValenceDrift.of(
                trust(
                        commonality("r3", Valence.POSITIVE, "oak", 2),
                        commonality("r1", Valence.NEGATIVE, "oak", 0),
                        commonality("r2", Valence.NEGATIVE, "oak", 1),
                        commonality("r4", Valence.NEGATIVE, "oak", 2),
                        commonality("r5", Valence.POSITIVE, "oak", 2, "crisis"),
                        reading("r6", Lever.COMMONALITY, "oak", DAY),
                        reading("r7", Lever.LEADERSHIP, Valence.POSITIVE, "oak", DAY)),
                Lever.COMMONALITY);

        assertThat(drift.turnList())
                .containsExactly(new ValenceDrift.Turn(
                        "school/oak",
                        DAY.plusMonths(1),
                        JudgedSide.NEGATIVE,
                        DAY.plusMonths(2),
                        JudgedSide.BOTH,
                        Set.of(
                                commonality("r3", Valence.POSITIVE, "oak", 2),
                                commonality("r4", Valence.NEGATIVE, "oak", 2))));
        assertThat(value(drift.turns())).isEqualTo(1);
        assertThat(drift.turns().n()).isEqualTo(5);
        assertThat(drift.latest())
                .containsEntry("school/oak", JudgedSide.BOTH)
                .containsEntry("school/oak, crisis", JudgedSide.POSITIVE);
        assertThat(value(drift.turns("school/oak"))).isEqualTo(1);
        assertThat(drift.turns("school/oak").n()).isEqualTo(4);
        assertThat(value(drift.turns("school/oak, crisis"))).isZero();
        assertThat(reason(drift.turns("school/elm"))).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(drift.withContext(ContextBy.ORGANISATION).latest()).containsOnlyKeys("school/oak");
        assertThat(drift.withContext(ContextBy.SITUATION).latest()).containsOnlyKeys("crisis");
        assertThat(drift.toString()).contains("latest, school/oak", "both", "turns, school/oak, crisis");
        assertThat(drift.explain().toString())
                .contains("readings without a valence, passed over = 1", "from negative on 2025-02-01 to both");
        assertThat(drift.toString()).startsWith("Valence drift: lever aol/lever/commonality");
    }

    @Test
    void countsNoDriftFromReadingsInNoContext() {
        LeverReading before = commonality("r1", Valence.POSITIVE, "oak", 0);
        LeverReading after = commonality("r2", Valence.NEGATIVE, "oak", 1);
        ValenceDrift none =
                ValenceDrift.of(trust(before, after), Lever.COMMONALITY).withContext(ContextBy.SITUATION);
        ValenceDrift some = ValenceDrift.of(
                        trust(before, after, commonality("r3", Valence.POSITIVE, "oak", 2, "crisis", "small")),
                        Lever.COMMONALITY)
                .withContext(ContextBy.SITUATION);

        assertThat(reason(none.turns())).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(none.explain().toString()).contains("readings in no context = 2");
        assertThat(some.turns()).hasToString("0 (n = 1)");
        assertThat(some.explain().toString()).contains("readings in no context = 2");
    }

    @Test
    void hasNoDriftOfWhatNobodyJudged() {
        assertThat(reason(ValenceDrift.of(trust(), Lever.COMMONALITY).turns())).isEqualTo(UndefinedReason.NO_DATA);
    }
}
