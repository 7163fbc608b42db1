// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.readings;

import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.AnswerContent.value;
import static io.github.trustimprovement.scoring.AnswerContent.word;
import static io.github.trustimprovement.scoring.readings.LeverReadings.DAY;
import static io.github.trustimprovement.scoring.readings.LeverReadings.WHY;
import static io.github.trustimprovement.scoring.readings.LeverReadings.commonality;
import static io.github.trustimprovement.scoring.readings.LeverReadings.trust;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.LeverReading;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReadingStalenessTest {
    @Test
    @Proves(measure = "readings/staleness", by = Proof.DERIVED, source = WHY)
    void saysHowOldTheLatestReadingIs() {
        TrustRecord trust = trust(
                commonality("r1", Valence.POSITIVE, "oak", 0),
                commonality("r2", Valence.POSITIVE, "oak", 1),
                commonality("r3", Valence.POSITIVE, "oak", 9));
        LocalDate asOf = DAY.plusMonths(1).plusDays(30);

        ReadingStaleness within = ReadingStaleness.of(trust, asOf, 30);
        ReadingAge age = within.ages().get(0);
        assertThat(within.ages()).hasSize(1);
        assertThat(age.lever()).isEqualTo(Lever.COMMONALITY);
        assertThat(age.context()).isEqualTo("school/oak");
        assertThat(value(age.days())).isEqualTo(30);
        assertThat(age.days().n()).isEqualTo(2);
        assertThat(age.latest()).extracting(LeverReading::id).containsExactly("r2");
        assertThat(word(age.state())).isEqualTo("current");
        assertThat(word(ReadingStaleness.of(trust, asOf, 29).ages().get(0).state()))
                .isEqualTo("stale");
        assertThat(reason(within.staleContexts(Lever.LEADERSHIP))).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(within.toString())
                .contains("as of 2025-03-03", "interval in days 30", "Commonality, school/oak, days");
        assertThatThrownBy(() -> ReadingStaleness.of(trust, asOf, 0))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ReadingStaleness.intervalDays: positive, was: 0");
    }

    @Test
    void readingsOfOneDayAreAllTheLatest() {
        TrustRecord trust = trust(
                commonality("r3", Valence.NEGATIVE, "oak", 1),
                commonality("r1", Valence.POSITIVE, "oak", 0),
                commonality("r2", Valence.POSITIVE, "oak", 1));

        assertThat(ReadingStaleness.of(trust, DAY.plusYears(1), 30).ages())
                .singleElement()
                .satisfies(age ->
                        assertThat(age.latest()).extracting(LeverReading::id).containsExactly("r2", "r3"));
    }

    @Test
    void aReadingInOneContextSaysNothingOfAnother() {
        TrustRecord trust = trust(
                commonality("r1", Valence.POSITIVE, "oak", 0),
                commonality("r2", Valence.POSITIVE, "oak", 0, "crisis"),
                commonality("r3", Valence.POSITIVE, "oak", 3, "stable"),
                commonality("r4", Valence.POSITIVE, "elm", 3));
        ReadingStaleness ages = ReadingStaleness.of(trust, DAY.plusMonths(3), 30);

        assertThat(ages.ages())
                .extracting(age -> age.context() + " " + age.isStale())
                .containsExactly(
                        "school/elm false", "school/oak true", "school/oak, crisis true", "school/oak, stable false");
        assertThat(ages.staleContexts(Lever.COMMONALITY)).hasToString("0.5 (2 of 4)");
        assertThat(ages.withContext(ContextBy.ORGANISATION).ages())
                .extracting(age -> age.context() + " " + age.isStale())
                .containsExactly("school/elm false", "school/oak false");
        assertThat(ages.withContext(ContextBy.SITUATION).ages())
                .extracting(ReadingAge::context)
                .containsExactly("crisis", "stable");
        assertThat(ages.explain().options()).containsEntry("context", "organisation and situations");
    }
}
