// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.readings;

import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.AnswerContent.word;
import static io.github.trustimprovement.scoring.readings.LeverReadings.WHY;
import static io.github.trustimprovement.scoring.readings.LeverReadings.commonality;
import static io.github.trustimprovement.scoring.readings.LeverReadings.trust;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.LeverReading;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValenceByContextTest {
    @Test
    @Proves(measure = "readings/valence-by-context", by = Proof.DERIVED, source = WHY)
    void findsContextsThatAreJudgedTheOtherWay() {
        TrustRecord trust = trust(
                commonality("r1", Valence.POSITIVE, "oak", 0, "stable"),
                commonality("r2", Valence.POSITIVE, "oak", 0, "stable", "small"),
                commonality("r3", Valence.NEGATIVE, "elm", 0, "crisis"),
                commonality("r4", Valence.POSITIVE, "ash", 0),
                commonality("r5", Valence.NEGATIVE, "ash", 0, "small"));
        ValenceByContext situations = ValenceByContext.of(trust, Lever.COMMONALITY, ContextBy.SITUATION);
        ValenceByContext organisations = ValenceByContext.of(trust, Lever.COMMONALITY, ContextBy.ORGANISATION);

        assertThat(situations.flippedContexts()).containsExactly("crisis");
        assertThat(((Defined) situations.flips()).k()).hasValue(1);
        assertThat(situations.flips().n()).isEqualTo(2);
        assertThat(situations.contexts()).containsEntry("small", new ValenceByContext.Counts(1, 1));
        assertThat(organisations.flippedContexts()).containsExactly("school/elm");
        assertThat(organisations.flips().n()).isEqualTo(2);
        assertThat(situations.explain().toString()).contains("crisis: negative = 1", "context situation");
        assertThat(organisations.toString()).contains("contexts judged the other way", "school/elm");
        assertThat(word(situations.classification("crisis"))).isEqualTo("other-way");
        assertThat(word(situations.classification("stable"))).isEqualTo("same-way");
        assertThat(situations.classification("stable").n()).isEqualTo(2);
        assertThat(reason(situations.classification("small"))).isEqualTo(UndefinedReason.NO_MAJORITY);
        assertThat(reason(situations.classification("no such"))).isEqualTo(UndefinedReason.NO_DATA);
    }

    @Test
    @Proves(measure = "readings/valence-by-context", by = Proof.DERIVED, source = WHY)
    void countsPairsOfContextsThatAreJudgedOppositeWays() {
        List<LeverReading> readings = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            readings.add(commonality("p" + i, Valence.POSITIVE, "oak", i, "calm"));
            readings.add(commonality("n" + i, Valence.NEGATIVE, "oak", i, "crisis"));
        }
        ValenceByContext flip = ValenceByContext.of(readings, Lever.COMMONALITY, ContextBy.SITUATION);
        ValenceByContext one = ValenceByContext.of(readings, Lever.COMMONALITY, ContextBy.ORGANISATION);

        assertThat(reason(flip.flips())).isEqualTo(UndefinedReason.NO_MAJORITY);
        assertThat(flip.oppositePairs()).hasToString("1 (1 of 1)");
        assertThat(flip.toString()).contains("pairs of contexts judged opposite ways  1 of 1  1");
        readings.add(commonality("p3", Valence.POSITIVE, "oak", 3, "growing"));
        assertThat(ValenceByContext.of(readings, Lever.COMMONALITY, ContextBy.SITUATION)
                        .oppositePairs())
                .hasToString("0.6666666666666666 (2 of 3)");
        assertThat(reason(one.oppositePairs())).isEqualTo(UndefinedReason.ZERO_DENOMINATOR);
        assertThat(reason(ValenceByContext.of(List.of(), Lever.COMMONALITY, ContextBy.SITUATION)
                        .oppositePairs()))
                .isEqualTo(UndefinedReason.NO_DATA);
    }

    @Test
    void tellsApartContextsWhoseTagsHoldCommas() {
        assertThat(ValenceByContext.of(
                                trust(
                                        commonality("r1", Valence.POSITIVE, "oak", 0, "a, b"),
                                        commonality("r2", Valence.POSITIVE, "oak", 0, "a", "b"),
                                        commonality("r3", Valence.POSITIVE, "oak, a", 0, "b"),
                                        commonality("r4", Valence.POSITIVE, "oak", 0, "a \"b\""),
                                        commonality("r5", Valence.POSITIVE, "oak", 0, "a b")),
                                Lever.COMMONALITY,
                                ContextBy.ORGANISATION_AND_SITUATIONS)
                        .contexts())
                .containsOnlyKeys(
                        "school/oak, \"a, b\"",
                        "school/oak, a, b",
                        "\"school/oak, a\", b",
                        "school/oak, \"a \"\"b\"\"\"",
                        "school/oak, a b");
    }

    @Test
    void namesTheLatestReadingsThatSpeakWithTheMajorityOfAContext() {
        LeverReading second = commonality("r2", Valence.NEGATIVE, "oak", 1);
        LeverReading third = commonality("r3", Valence.NEGATIVE, "oak", 1);
        ValenceByContext contexts = ValenceByContext.of(
                trust(
                        third,
                        second,
                        commonality("r1", Valence.NEGATIVE, "oak", 0),
                        commonality("r4", Valence.POSITIVE, "oak", 2),
                        commonality("r5", Valence.POSITIVE, "elm", 0),
                        commonality("r6", Valence.NEGATIVE, "elm", 0)),
                Lever.COMMONALITY,
                ContextBy.ORGANISATION);

        assertThat(contexts.latestOfMajority("school/oak")).containsExactly(second, third);
        assertThat(contexts.latestOfMajority("school/elm")).isEmpty();
        assertThat(contexts.latestOfMajority("school/ash")).isEmpty();
    }

    @Test
    void hasNoFlipsWithoutAMajority() {
        TrustRecord even =
                trust(commonality("r1", Valence.POSITIVE, "oak", 0), commonality("r2", Valence.NEGATIVE, "oak", 1));
        TrustRecord untagged = trust(commonality("r1", Valence.POSITIVE, "oak", 0));

        assertThat(reason(ValenceByContext.of(even, Lever.COMMONALITY, ContextBy.ORGANISATION)
                        .flips()))
                .isEqualTo(UndefinedReason.NO_MAJORITY);
        assertThat(ValenceByContext.of(even, Lever.COMMONALITY, ContextBy.ORGANISATION)
                        .flippedContexts())
                .isEmpty();
        assertThat(reason(ValenceByContext.of(untagged, Lever.COMMONALITY, ContextBy.SITUATION)
                        .flips()))
                .isEqualTo(UndefinedReason.ZERO_DENOMINATOR);
    }

    @Test
    void hasNoFlipsOfWhatNobodyJudged() {
        assertThat(reason(ValenceByContext.of(trust(), Lever.COMMONALITY, ContextBy.SITUATION)
                        .flips()))
                .isEqualTo(UndefinedReason.NO_DATA);
    }
}
