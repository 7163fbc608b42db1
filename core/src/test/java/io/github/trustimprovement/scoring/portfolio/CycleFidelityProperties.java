// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import static io.github.trustimprovement.scoring.AnswerChecks.assertShare;
import static io.github.trustimprovement.scoring.AnswerChecks.assertUndefined;
import static io.github.trustimprovement.scoring.AnswerChecks.assertValue;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.practice.CycleStep;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The features of cycles against readings of logs as strings of letters. */
class CycleFidelityProperties extends GeneratedPortfolios {
    /** Beside what is generated everywhere two that tell much of their cycles. */
    @Provide
    @Override
    Arbitrary<List<Initiative>> initiatives() {
        return Combinators.combine(super.initiatives(), tellingCycles("x"), tellingCycles("y"))
                .as((initiatives, one, other) -> Stream.concat(initiatives.stream(), Stream.of(one, other))
                        .toList());
    }

    private static Arbitrary<Initiative> tellingCycles(String id) {
        return Combinators.combine(
                        Arbitraries.of("PDSA", "PDSAPD", "PDAPDSA", "PDSAPDSA"),
                        Arbitraries.of(true, true, false).optional(),
                        Arbitraries.of("faster").optional(),
                        Arbitraries.of("m1").list().ofMaxSize(1))
                .as((letters, smallScale, prediction, measures) -> Initiative.of(id, "An initiative").toBuilder()
                        .log(PortfolioChecks.cycle(id, letters).timeline().ofType(CycleStep.class).stream()
                                .map(step -> step.toBuilder()
                                        .smallScale(smallScale)
                                        .prediction(prediction)
                                        .measures(measures)
                                        .build())
                                .toList())
                        .build());
    }

    @Property
    @Proves(
            measure = "portfolio/cycle-fidelity",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "each feature read off letters and steps by loops")
    void featuresAreThoseReadOffTheSteps(
            @ForAll("initiatives") List<Initiative> initiatives, @ForAll("days") LocalDate day) {
        CycleFidelity fidelity = CycleFidelity.of(portfolio(initiatives), day);

        assertThat(fidelity.initiatives())
                .extracting(InitiativeFidelity::initiative)
                .containsExactlyElementsOf(initiatives.stream()
                        .filter(each -> !Plainly.letters(each, day).isEmpty())
                        .toList());
        List<String> all = new ArrayList<>();
        for (InitiativeFidelity each : fidelity.initiatives()) {
            String features = (isIterative(each.initiative(), day) ? "+" : "-")
                    + (isContinuous(each.initiative(), day) ? "+" : "?")
                    + smallScale(each.initiative(), day)
                    + (Plainly.steps(each.initiative(), day).stream()
                                    .anyMatch(step -> step.prediction().isPresent())
                            ? "+"
                            : "?");
            assertThat(each.features().values().stream()
                            .map(state ->
                                    state == FeatureState.PRESENT ? "+" : state == FeatureState.ABSENT ? "-" : "?")
                            .collect(Collectors.joining()))
                    .isEqualTo(features);
            assertThat(each.lowest()).isEqualTo(features.replaceAll("[^+]", "").length());
            assertThat(each.highest()).isEqualTo(features.replace("-", "").length());
            long steps = Plainly.letters(each.initiative(), day).length();
            if (features.contains("?")) {
                assertUndefined(each.present(), UndefinedReason.RECORD_SILENT, steps);
            } else {
                assertValue(each.present(), features.replace("-", "").length(), steps);
            }
            all.add(features);
        }
        assertShare(
                fidelity.withAll(),
                all.stream().filter(features -> features.equals("++++")).count(),
                all.size());
        assertShare(
                fidelity.withAllAtMost(),
                all.stream().filter(features -> !features.contains("-")).count(),
                all.size());
    }

    @Property
    @Proves(
            measure = "portfolio/cycle-fidelity",
            by = Proof.LAW,
            source = "0 <= lowest <= highest <= 4; the number is defined where both are one")
    void boundsHoldTheNumber(@ForAll("initiatives") List<Initiative> initiatives, @ForAll("days") LocalDate day) {
        CycleFidelity fidelity = CycleFidelity.of(portfolio(initiatives), day);

        assertThat(fidelity.initiatives()).allSatisfy(each -> {
            assertThat(each.lowest()).isBetween(0, each.highest());
            assertThat(each.highest()).isLessThanOrEqualTo(4);
            assertThat(each.present().ifDefined().isPresent()).isEqualTo(each.lowest() == each.highest());
        });
        fidelity.withAll()
                .ifDefined()
                .ifPresent(share -> assertThat(share)
                        .isLessThanOrEqualTo(
                                fidelity.withAllAtMost().ifDefined().orElseThrow()));
    }

    private static boolean isIterative(Initiative initiative, LocalDate day) {
        List<String> turns = Plainly.turns(initiative, day);
        for (int turn = 0; turn + 1 < turns.size(); turn++) {
            if (turns.get(turn).contains("S")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isContinuous(Initiative initiative, LocalDate day) {
        List<CycleStep> steps = Plainly.steps(initiative, day);
        for (String measure : List.of("m1", "m2")) {
            boolean isInEach = true;
            Set<LocalDate> dates = new HashSet<>();
            int from = 0;
            for (String turn : Plainly.turns(initiative, day)) {
                boolean isInThis = false;
                for (CycleStep step : steps.subList(from, from + turn.length())) {
                    if (step.measures().contains(measure)) {
                        isInThis = true;
                        dates.add(step.date());
                    }
                }
                isInEach &= isInThis;
                from += turn.length();
            }
            if (isInEach && dates.size() >= 2) {
                return true;
            }
        }
        return false;
    }

    private static String smallScale(Initiative initiative, LocalDate day) {
        String answers = Plainly.steps(initiative, day).stream()
                .flatMap(step -> step.smallScale().stream())
                .map(Object::toString)
                .collect(Collectors.joining(" "));
        return answers.contains("true") ? "+" : answers.isEmpty() ? "?" : "-";
    }
}
