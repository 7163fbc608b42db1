// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.readings;

import static io.github.trustimprovement.scoring.AnswerChecks.assertUndefined;
import static io.github.trustimprovement.scoring.AnswerChecks.assertWord;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.ConditionEffect;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverCondition;
import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.review.ConditionState;
import io.github.trustimprovement.review.Holding;
import io.github.trustimprovement.review.LeverReading;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ConditionReadingProperties {
    /** States of the conditions of few levers, so that many are of the one judged, and some said twice. */
    @Provide
    Arbitrary<List<ConditionState>> states() {
        List<LeverCondition> conditions = new ArrayList<>(List.of(LeverCondition.values()));
        conditions.removeIf(condition -> condition.lever() == Lever.ORGANISATIONAL_STRATEGY);
        return Combinators.combine(Arbitraries.of(conditions), Arbitraries.of(Holding.class))
                .as(ConditionState::of)
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<LeverJudgement> judgements() {
        return Combinators.combine(
                        Arbitraries.of(Lever.STAFF_EXPERTISE, Lever.RESEARCH_AND_EVIDENCE, Lever.QUALITY_ASSURANCE),
                        Arbitraries.of(Valence.class).optional())
                .as((lever, valence) -> valence.map(stated -> LeverJudgement.of(lever, stated))
                        .orElseGet(() -> LeverJudgement.of(lever)));
    }

    @Property
    @Proves(
            measure = "readings/condition-reading",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "two sets in a loop, and a table of words")
    void leaningAndAgreementAreTwoSets(
            @ForAll("states") List<ConditionState> states, @ForAll("judgements") LeverJudgement judgement) {
        Set<String> enabling = new HashSet<>();
        Set<String> constraining = new HashSet<>();
        for (ConditionState state : states) {
            LeverCondition condition = state.condition().known().orElseThrow();
            if (condition.lever().code().equals(judgement.lever().code()) && state.state() == Holding.HOLDS) {
                (condition.effect() == ConditionEffect.ENABLING ? enabling : constraining).add(condition.code());
            }
        }
        int n = enabling.size() + constraining.size();
        ConditionReading reading = ConditionReading.of(reading(judgement, states));
        if (n == 0) {
            assertUndefined(reading.leaning(), UndefinedReason.NO_DATA, states.size());
            assertUndefined(reading.agreement(), UndefinedReason.NO_DATA, states.size());
            return;
        }
        String leaning = constraining.isEmpty() ? "enabling" : enabling.isEmpty() ? "constraining" : "mixed";
        Map<String, String> words = Map.of(
                "enabling, positive", "agrees",
                "enabling, negative", "disagrees",
                "constraining, positive", "disagrees",
                "constraining, negative", "agrees");

        assertWord(reading.leaning(), leaning, n);
        assertWord(
                reading.agreement(),
                words.getOrDefault(
                        leaning + ", "
                                + judgement
                                        .valence()
                                        .map(valence -> valence.id().slug())
                                        .orElse("unsaid"),
                        "open"),
                n);
    }

    @Property
    @Proves(
            measure = "readings/condition-reading",
            by = Proof.LAW,
            source = "the order of conditions, and those of other levers, change nothing")
    void orderAndOtherLeversChangeNothing(
            @ForAll("states") List<ConditionState> states,
            @ForAll("judgements") LeverJudgement judgement,
            @ForAll Random random) {
        List<ConditionState> own = new ArrayList<>(states);
        own.removeIf(
                state -> !Optional.of(state.condition().known().orElseThrow().lever())
                        .equals(judgement.lever().known()));
        Collections.shuffle(own, random);
        ConditionReading all = ConditionReading.of(reading(judgement, states));
        ConditionReading some = ConditionReading.of(reading(judgement, own));

        assertThat(some.enabling()).isEqualTo(all.enabling());
        assertThat(some.constraining()).isEqualTo(all.constraining());
        if (all.leaning() instanceof Undefined) {
            assertThat(some.leaning()).isInstanceOf(Undefined.class);
        } else {
            assertThat(some.leaning()).isEqualTo(all.leaning());
            assertThat(some.agreement()).isEqualTo(all.agreement());
        }
    }

    private static LeverReading reading(LeverJudgement judgement, List<ConditionState> states) {
        return LeverReadings.reading("r", Lever.COMMONALITY, "oak", LeverReadings.DAY).toBuilder()
                .judgement(judgement)
                .conditions(states)
                .build();
    }
}
