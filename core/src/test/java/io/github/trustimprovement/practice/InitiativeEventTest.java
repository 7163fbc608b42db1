// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.dna.ApproachStep;
import io.github.trustimprovement.dna.ImplementationPhase;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InitiativeEventTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    static Stream<Arguments> lines() {
        return Stream.of(
                Arguments.of(Started.of(DAY), "2026-03-01 started"),
                Arguments.of(Started.builder().date(DAY).note("in\nhaste").build(), "2026-03-01 started 'in haste'"),
                Arguments.of(Paused.of(DAY), "2026-03-01 paused"),
                Arguments.of(Resumed.of(DAY), "2026-03-01 resumed"),
                Arguments.of(Stopped.of(DAY).withReason("no effect seen"), "2026-03-01 stopped 'no effect seen'"),
                Arguments.of(ReplacedBy.of(DAY, "i2"), "2026-03-01 replaced by i2"),
                Arguments.of(
                        PhaseEntered.of(DAY, ImplementationPhase.DELIVER),
                        "2026-03-01 phase " + ImplementationPhase.DELIVER.code()),
                Arguments.of(ModelPhaseEntered.of(DAY, "steady"), "2026-03-01 model phase steady"),
                Arguments.of(
                        CycleStep.of(DAY, ApproachStep.PDSA_STUDY).withScope(CycleScope.SIMPLE_LINEAR),
                        "2026-03-01 step " + ApproachStep.PDSA_STUDY.code() + " simple-linear"),
                Arguments.of(Reviewed.of(DAY), "2026-03-01 reviewed"),
                Arguments.of(
                        Reviewed.of(DAY, EffectivenessVerdict.NOT_EFFECTIVE).withLessEffectiveThan("i2", "i3"),
                        "2026-03-01 reviewed not-effective less effective than i2, i3"),
                Arguments.of(SignalObserved.of(DAY, "f1"), "2026-03-01 signal f1"),
                Arguments.of(
                        SignalObserved.of(DAY, "f1").withResponse(FailureResponse.EJECT),
                        "2026-03-01 signal f1 eject"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void isOnOneLine(InitiativeEvent event, String line) {
        assertThat(event).hasToString(line);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void knowsItsDayAndNoMoreThanWasSaid(InitiativeEvent event, String line) {
        assertThat(event.date()).isEqualTo(DAY);
        assertThat(event.extensions()).isEqualTo(Map.of());
        assertThat(line).startsWith("2026-03-01");
    }
}
