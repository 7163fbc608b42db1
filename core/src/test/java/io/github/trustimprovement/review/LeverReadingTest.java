// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverCondition;
import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.concept.MissingAttributesException;
import io.github.trustimprovement.organisation.OrganisationRef;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LeverReadingTest {
    private static final LeverContext CONTEXT =
            LeverContext.of(OrganisationRef.trust("birch"), LocalDate.of(2024, 5, 13), "crisis");
    private static final LeverReading READING =
            LeverReading.of("v1", LeverJudgement.of(Lever.COMMONALITY, Valence.NEGATIVE), CONTEXT);
    private static final LeverSetting SETTING =
            LeverSetting.of("m1", Lever.COMMONALITY, CONTEXT, Rating.of("alignment", "most"));
    private static final LeverCondition CONDITION = LeverCondition.KNOWLEDGE_BUILDING_CPD;

    static Stream<Arguments> rejections() {
        return Stream.of(
                rejected("LeverContext.situations: not blank, was: \"\"", () -> CONTEXT.withSituations("crisis", "")),
                rejected(
                        "LeverReading.id: not blank, was: \"\"",
                        () -> READING.toBuilder().id("").build()),
                rejected("LeverReading.assessor: not blank, was: \"\"", () -> READING.withAssessor("")),
                rejected("LeverReading.note: not blank, was: \"\"", () -> READING.withNote("")),
                rejected(
                        "LeverSetting.id: not blank, was: \"\"",
                        () -> SETTING.toBuilder().id("").build()),
                rejected("LeverSetting.assessor: not blank, was: \"\"", () -> SETTING.withAssessor("")),
                rejected("LeverSetting.note: not blank, was: \"\"", () -> SETTING.withNote("")));
    }

    @ParameterizedTest
    @MethodSource("rejections")
    void rejects(String message, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(InvalidModelException.class).hasMessage(message);
    }

    @Test
    void needsAJudgementInAContext() {
        assertThatThrownBy(() -> LeverReading.builder().build())
                .isInstanceOf(MissingAttributesException.class)
                .hasMessage("LeverReading: required but not set: id, judgement, context");
    }

    @Test
    void holdsConditionsAndEvidence() {
        ConditionState state = ConditionState.of(CONDITION, Holding.DOES_NOT_HOLD);
        LeverReading reading = READING.withConditions(state)
                .withEvidence(Evidence.of("Staff survey"))
                .withNote("again in June");

        assertThat(reading.conditions()).containsExactly(state);
        assertThat(reading.evidence()).containsExactly(Evidence.of("Staff survey"));
        assertThat(reading.note()).contains("again in June");
        assertThat(READING.conditions()).isEmpty();
    }

    @Test
    void aSettingIsNotAssessedUnlessStated() {
        LeverSetting setting = LeverSetting.builder()
                .id("m2")
                .lever(SETTING.lever())
                .context(CONTEXT)
                .build();

        assertThat(setting.rating()).isEqualTo(Rating.notAssessed());
        assertThat(setting.withRating(SETTING.rating()).rating()).isEqualTo(Rating.of("alignment", "most"));
    }

    @Test
    void describesItselfOnOneLine() {
        assertThat(READING.withAssessor("director of education"))
                .hasToString("v1 aol/lever/commonality negative in trust/birch on 2024-05-13 [crisis] by director of "
                        + "education");
        assertThat(SETTING.withAssessor("heads").toBuilder()
                        .context(CONTEXT.withSituations())
                        .build())
                .hasToString("m1 aol/lever/commonality in trust/birch on 2024-05-13 by heads: alignment: most");
        assertThat(ConditionState.of(CONDITION, Holding.DOES_NOT_HOLD))
                .hasToString(CONDITION.code() + ": does-not-hold");
    }

    private static Arguments rejected(String message, ThrowingCallable call) {
        return Arguments.of(message, call);
    }
}
