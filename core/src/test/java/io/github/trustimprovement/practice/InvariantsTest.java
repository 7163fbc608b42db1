// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.concept.MissingAttributesException;
import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.Trust;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What can never exist in this package, and what can though it is doubtful. */
class InvariantsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final AcademicYear YEAR = AcademicYear.of(2025);
    private static final Decimal BELOW_ZERO = Decimal.parse("-0.5");

    static Stream<Arguments> blanks() {
        return Stream.of(
                blank("Practice.id", () -> Practice.of(" ", "t")),
                blank("Practice.title", () -> Practice.of("p", " ")),
                blank("PartnerPractices.partner", () -> PartnerPractices.of(" ")),
                blank(
                        "PartnerPractices.source",
                        () -> PartnerPractices.of("t").toBuilder().source(" ").build()),
                blank("Goal.id", () -> Goal.ofTrust(" ", "s")),
                blank("Goal.statement", () -> Goal.ofTrust("g", " ")),
                blank("Goal.school", () -> Goal.ofSchool("g", " ", "s")),
                blank("Decision.id", () -> Decision.of(" ", "a", Locus.TRUST)),
                blank("Decision.area", () -> Decision.of("d", " ", Locus.TRUST)),
                blank("StatedValue.id", () -> StatedValue.of(" ", "s")),
                blank("StatedValue.statement", () -> StatedValue.of("v", " ")),
                blank("ImprovementModel.id", () -> ImprovementModel.of(" ", "t")),
                blank("ImprovementModel.title", () -> ImprovementModel.of("m", " ")),
                blank("ModelPhase.id", () -> ModelPhase.of(" ", "l")),
                blank("SchoolPhase.school", () -> SchoolPhase.of(" ", "p", DAY)),
                blank("SchoolPhase.phase", () -> SchoolPhase.of("s", " ", DAY)),
                blank("Initiative.id", () -> Initiative.of(" ", "t")),
                blank("Initiative.title", () -> Initiative.of("i", " ")),
                blank("Initiative.owner", () -> Initiative.of("i", "t").withOwner(" ")),
                blank("ImplementationStrategy.description", () -> ImplementationStrategy.other(" ")),
                blank("FailureSignal.id", () -> FailureSignal.of(" ", "d")),
                blank("FailureSignal.description", () -> FailureSignal.of("f", " ")),
                blank(
                        "FailureSignal.measure",
                        () -> FailureSignal.builder()
                                .id("f")
                                .description("d")
                                .measure(" ")
                                .build()),
                blank("Milestone.id", () -> Milestone.of(" ", "d", DAY)),
                blank("Milestone.description", () -> Milestone.of("m", " ", DAY)),
                blank("ExternalEffect.description", () -> ExternalEffect.of(" ")),
                blank("ReplacedBy.initiative", () -> ReplacedBy.of(DAY, " ")),
                blank("ModelPhaseEntered.phase", () -> ModelPhaseEntered.of(DAY, " ")),
                blank("SignalObserved.signal", () -> SignalObserved.of(DAY, " ")),
                blank(
                        "Reviewed.assessor",
                        () -> Reviewed.builder().date(DAY).assessor(" ").build()),
                blank(
                        "Adaptation.sourceTrust",
                        () -> Adaptation.builder().sourceTrust(" ").build()),
                blank(
                        "Adaptation.sourcePractice",
                        () -> Adaptation.builder().sourcePractice(" ").build()),
                blank("Capacity.team", () -> Capacity.of(" ", YEAR, Decimal.of(1), "day")),
                blank("Capacity.unit", () -> Capacity.of("t", YEAR, Decimal.of(1), " ")),
                blank("CapacityDemand.team", () -> CapacityDemand.unknown(" ", YEAR, "day")),
                blank("CapacityDemand.unit", () -> CapacityDemand.unknown("t", YEAR, " ")),
                blank("QualityAssuranceActivity.id", () -> QualityAssuranceActivity.of(" ", "s", DAY)),
                blank("QualityAssuranceActivity.school", () -> QualityAssuranceActivity.of("q", " ", DAY)),
                blank("QualityAssuranceFinding.statement", () -> QualityAssuranceFinding.strength(" ")),
                blank("TrustRecord.id", () -> TrustRecord.of(" ", Trust.of("t"))));
    }

    @ParameterizedTest
    @MethodSource("blanks")
    void rejectsABlankText(String attribute, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(InvalidModelException.class)
                .hasMessage(attribute + ": not blank, was: \" \"");
    }

    @Test
    void rejectsANegativeAmount() {
        assertThatThrownBy(() -> Capacity.of("t", YEAR, BELOW_ZERO, "day"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Capacity.amount: not negative, was: -0.5");
        assertThatThrownBy(() -> CapacityDemand.of("t", YEAR, BELOW_ZERO, "day"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("CapacityDemand.amount: not negative, was: -0.5");
        assertThatThrownBy(() -> QualityAssuranceActivity.of("q", "s", DAY).toBuilder()
                        .hours(BELOW_ZERO)
                        .build())
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("QualityAssuranceActivity.hours: not negative, was: -0.5");
    }

    static Stream<Arguments> empties() {
        return Stream.of(
                missing(
                        "Practice: required but not set: id, title",
                        () -> Practice.builder().build()),
                missing(
                        "Goal: required but not set: id, level, statement",
                        () -> Goal.builder().build()),
                missing(
                        "Decision: required but not set: id, area",
                        () -> Decision.builder().build()),
                missing(
                        "Initiative: required but not set: id, title",
                        () -> Initiative.builder().build()),
                missing(
                        "Started: required but not set: date",
                        () -> Started.builder().build()),
                missing(
                        "CycleStep: required but not set: date, step",
                        () -> CycleStep.builder().build()),
                missing(
                        "Capacity: required but not set: team, period, amount, unit",
                        () -> Capacity.builder().build()),
                missing(
                        "CapacityDemand: required but not set: team, period, unit",
                        () -> CapacityDemand.builder().build()),
                missing(
                        "SchoolPhase: required but not set: school, phase, date",
                        () -> SchoolPhase.builder().build()),
                missing(
                        "TrustRecord: required but not set: id, trust",
                        () -> TrustRecord.builder().build()));
    }

    @ParameterizedTest
    @MethodSource("empties")
    void namesEveryAttributeThatIsMissing(String message, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(MissingAttributesException.class).hasMessage(message);
    }

    @Test
    void letsDoubtfulThingsBe() {
        Practice alone = Practice.of("p1", "Subject networks").withInforms("p1", "nowhere");
        Initiative odd = Initiative.of("i1", "Scheme").withLog(Stopped.of(DAY), Started.of(DAY.plusDays(1)));
        TrustRecord record = TrustRecord.of("r", Trust.of("t"))
                .withPractices(alone, alone)
                .withInitiatives(odd.withSchools("nowhere", "nowhere"));

        assertThat(record.practices()).containsExactly(alone, alone);
        assertThat(record.initiatives().get(0).schools()).containsExactly("nowhere", "nowhere");
    }

    @Test
    void closedSetsHaveWordsForDocuments() {
        assertThat(List.of(
                        Locus.SHARED.code(),
                        Explicitness.EXPLICIT.code(),
                        GoalLevel.TRUST.code(),
                        CycleScope.SIMPLE_LINEAR.code(),
                        FailureResponse.ADAPT.code(),
                        EffectivenessVerdict.NOT_EFFECTIVE.code(),
                        StrategyKind.TRAINING.code(),
                        ExternalArea.PUPILS.code(),
                        QualityAssuranceStance.INSPECTORIAL.code(),
                        QualityAssurancePurpose.FORMATIVE.code(),
                        FindingSide.WEAKNESS.code(),
                        InitiativeStatus.NOT_STARTED.code()))
                .containsExactly(
                        "shared",
                        "explicit",
                        "trust",
                        "simple-linear",
                        "adapt",
                        "not-effective",
                        "training",
                        "pupils",
                        "inspectorial",
                        "formative",
                        "weakness",
                        "not-started");
        assertThat(Arrays.stream(InitiativeStatus.values()).map(InitiativeStatus::code))
                .containsExactly("not-started", "running", "paused", "stopped", "replaced");
    }

    private static Arguments blank(String attribute, ThrowingCallable call) {
        return Arguments.of(attribute, call);
    }

    private static Arguments missing(String message, ThrowingCallable call) {
        return Arguments.of(message, call);
    }
}
