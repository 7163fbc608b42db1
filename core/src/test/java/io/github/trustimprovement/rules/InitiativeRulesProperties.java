// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.InitiativeArbitraries;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.practice.TrustRecordArbitraries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class InitiativeRulesProperties {
    private static final int TRIES = 300;
    private static final Pattern ELEMENT = Pattern.compile("/(goals|practices|initiatives)/(\\d+)(.*)");
    private static final Validator<TrustRecord> VALIDATOR = Validator.of(RuleSet.of(Stream.of(
                    InitiativeLogRules.all(),
                    FailurePlanRules.all(),
                    ImplementationRules.all(),
                    ChainRules.all(),
                    AimRules.all(),
                    GoalRules.all(),
                    CoherenceRules.all(),
                    CapacityRules.all(),
                    CycleRules.all(),
                    PortfolioRules.all(),
                    QualityAssuranceRules.all(),
                    TransferRules.all())
            .flatMap(List::stream)
            .toList()));

    /** Records with many initiatives and goals on few topics. */
    @Provide
    Arbitrary<TrustRecord> trustRecords() {
        Arbitrary<Initiative> initiatives = Combinators.combine(
                        InitiativeArbitraries.initiatives(),
                        Arbitraries.of("reading", "writing"),
                        Arbitraries.of("s1", "s2"))
                .as((initiative, focus, school) -> initiative.withFocus(focus).withSchools(school));
        return Combinators.combine(
                        TrustRecordArbitraries.trustRecords(),
                        initiatives.list().ofMaxSize(4))
                .as((trustRecord, more) ->
                        trustRecord.toBuilder().addAllInitiatives(more).build());
    }

    @Property(tries = TRIES)
    void anyRecordCanBeCheckedAndGivesTheSameFindingsAgain(@ForAll("trustRecords") TrustRecord trustRecord) {
        assertThat(VALIDATOR.validate(trustRecord)).isEqualTo(VALIDATOR.validate(trustRecord));
    }

    @Property(tries = TRIES)
    void findingsMoveWithTheirElements(@ForAll("trustRecords") TrustRecord trustRecord, @ForAll long seed) {
        List<Integer> goals = order(trustRecord.goals(), seed);
        List<Integer> practices = order(trustRecord.practices(), seed);
        List<Integer> initiatives = order(trustRecord.initiatives(), seed);
        TrustRecord shuffled = trustRecord.toBuilder()
                .goals(inOrder(trustRecord.goals(), goals))
                .practices(inOrder(trustRecord.practices(), practices))
                .initiatives(inOrder(trustRecord.initiatives(), initiatives))
                .build();

        List<String> moved = VALIDATOR.validate(shuffled).findings().stream()
                .map(finding -> line(finding, goals, practices, initiatives))
                .toList();

        assertThat(moved)
                .containsExactlyInAnyOrderElementsOf(VALIDATOR.validate(trustRecord).findings().stream()
                        .map(finding -> finding.rule() + finding.pointer() + finding.message())
                        .toList());
    }

    private static List<Integer> order(List<?> list, long seed) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, list.size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        return order;
    }

    private static <E> List<E> inOrder(List<E> list, List<Integer> order) {
        return order.stream().map(list::get).collect(Collectors.toList());
    }

    /** A finding on the shuffled record as it was on the record itself. */
    private static String line(
            Finding finding, List<Integer> goals, List<Integer> practices, List<Integer> initiatives) {
        Matcher element = ELEMENT.matcher(finding.pointer());
        if (!element.matches()) {
            return finding.rule() + finding.pointer() + finding.message();
        }
        List<Integer> order = switch (element.group(1)) {
            case "goals" -> goals;
            case "practices" -> practices;
            default -> initiatives;
        };
        return finding.rule() + "/" + element.group(1) + "/" + order.get(Integer.parseInt(element.group(2)))
                + element.group(3) + finding.message();
    }
}
