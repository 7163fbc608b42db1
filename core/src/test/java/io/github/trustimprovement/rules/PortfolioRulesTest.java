// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static io.github.trustimprovement.rules.TrustFindings.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.practice.EffectivenessVerdict;
import io.github.trustimprovement.practice.FailurePlan;
import io.github.trustimprovement.practice.ImplementationPlan;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.InitiativeEvent;
import io.github.trustimprovement.practice.ReplacedBy;
import io.github.trustimprovement.practice.Reviewed;
import io.github.trustimprovement.practice.Started;
import io.github.trustimprovement.practice.Stopped;
import io.github.trustimprovement.practice.TrustRecordBuilder;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PortfolioRulesTest {
    private static final Started START = Started.of(day(9, 1));
    private static final Optional<LocalDate> NO_DAY = Optional.empty();

    @Test
    void reportsASchoolWithMoreThanTheTrustAllows() {
        TrustRecordBuilder busy = trust(
                        at("i2", "oak", "gone"),
                        at("i1", "oak", "elm"),
                        at("i3", "oak").withLog(START, Stopped.of(day(10, 1))))
                .asOf(day(12, 1));

        assertThat(TrustFindings.of("initiative/overload", "1", busy))
                .containsExactly(
                        "WARNING /trust/schools/0: 'oak' has 2 of at most 1 initiatives running on 2025-12-01: i1, i2");
        assertThat(TrustFindings.of("initiative/overload", "1.9", busy)).hasSize(1);
        assertThat(TrustFindings.of("initiative/overload", "2", busy)).isEmpty();
        assertThat(TrustFindings.of("initiative/overload", "-3", busy)).hasSize(2);
        assertThat(TrustFindings.of("initiative/overload", "1", busy.asOf(NO_DAY)))
                .isEmpty();
        assertThat(TrustFindings.of("initiative/overload", busy.asOf(day(12, 1))))
                .isEmpty();
    }

    @Test
    void reportsEachSchoolThatSharesAnId() {
        TrustRecordBuilder twice = trust(at("i1", "oak"))
                .trust(Trust.of("birch", School.of("oak"), School.of("oak")))
                .asOf(day(12, 1));

        assertThat(TrustFindings.of("initiative/overload", "0", twice)).hasSize(2);
    }

    @Test
    void reportsABeginningWithoutARetirementWhereTheTrustAsksForIt() {
        TrustRecordBuilder trust = trust(
                        running("i1", Reviewed.of(day(8, 1))),
                        running("i2", Stopped.of(day(12, 1)), ReplacedBy.of(day(12, 1), "i3")),
                        Initiative.of("i3", "Reading").withLog(Started.of(day(12, 1))))
                .asOf(day(12, 1));

        assertThat(TrustFindings.of("initiative/introduced-without-retirement", "92", trust))
                .containsExactly(
                        "INFO /initiatives/0/log/1: 'i1' began, and nothing was retired for it from 2025-09-01 to 2025-12-01",
                        "INFO /initiatives/1/log/2: 'i2' began, and nothing was retired for it from 2025-09-01 to 2025-12-01");
        assertThat(TrustFindings.of("initiative/introduced-without-retirement", "91", trust))
                .isEmpty();
        assertThat(TrustFindings.of("initiative/introduced-without-retirement", "92", trust.asOf(NO_DAY)))
                .isEmpty();
        assertThat(TrustFindings.of("initiative/introduced-without-retirement", trust.asOf(day(12, 1))))
                .isEmpty();
    }

    @Test
    void tellsInitiativesApartThatShareAnEvent() {
        TrustRecordBuilder trust = trust(
                        Initiative.of("i1", "Reading").toBuilder()
                                .addReplaces("i0")
                                .addLog(START)
                                .build(),
                        Initiative.of("i2", "Reading").withLog(START),
                        Initiative.of("i0", "Reading")
                                .withLog(Started.of(day(8, 1).minusYears(1)), Stopped.of(day(9, 1))))
                .asOf(day(9, 1));

        assertThat(TrustFindings.of("initiative/introduced-without-retirement", "1", trust))
                .singleElement()
                .asString()
                .contains("/initiatives/1/log/0: 'i2' began");
    }

    @Test
    void reportsAReviewThatIsOverdue() {
        TrustRecordBuilder trust = trust(running("i1", Reviewed.of(day(2, 1)))
                        .withFailurePlan(FailurePlan.builder()
                                .addReviewDates(day(5, 1), day(3, 1), day(1, 5))
                                .build()))
                .asOf(day(5, 2));

        assertThat(TrustFindings.of("initiative/review-overdue", trust))
                .containsExactly("WARNING /initiatives/0/failurePlan/reviewDates/1: the review of 'i1' was due on "
                        + "2026-03-01, 62 days before 2026-05-02");
        assertThat(TrustFindings.of("initiative/review-overdue", trust.asOf(day(3, 1))))
                .isEmpty();
        assertThat(TrustFindings.of("initiative/review-overdue", trust.asOf(NO_DAY)))
                .isEmpty();
    }

    @Test
    void reportsAnInitiativeThatHangsOnOneRole() {
        ImplementationPlan head = ImplementationPlan.builder().addPeople("head").build();
        Initiative alone = running("i1").withOwner("head").withImplementationPlan(head);

        assertThat(TrustFindings.of("initiative/on-one-role", trust(alone)))
                .containsExactly("INFO /initiatives/0/implementationPlan/people: 'i1' hangs on 'head' alone");
        assertThat(TrustFindings.of("initiative/on-one-role", trust(alone.withOwner("lead"))))
                .isEmpty();
        assertThat(TrustFindings.of(
                        "initiative/on-one-role", trust(running("i1").withOwner("head"))))
                .isEmpty();
    }

    @Test
    void reportsAnInitiativeThatGoesOnAlthoughAReviewSpeaksAgainstIt() {
        Reviewed poor = Reviewed.of(day(3, 2), EffectivenessVerdict.NOT_EFFECTIVE);

        assertThat(TrustFindings.of(
                        "initiative/de-implementation-candidate",
                        trust(
                                running("i1", poor),
                                running("i2", poor.withLessEffectiveThan("i1")),
                                running("i3", poor, Stopped.of(day(4, 1))))))
                .containsExactly(
                        "INFO /initiatives/0/log/0: 'i1' goes on, and was found not-effective",
                        "INFO /initiatives/1/log/0: 'i2' goes on, and was found not-effective and less-effective; in its "
                                + "place there is i1");
        assertThat(TrustFindings.of(
                        "initiative/de-implementation-candidate",
                        trust(running("i1", poor)).asOf(day(3, 1))))
                .isEmpty();
    }

    private static TrustRecordBuilder trust(Initiative... initiatives) {
        return TrustFindings.birch().addInitiatives(initiatives);
    }

    private static Initiative at(String id, String... schools) {
        return Initiative.of(id, "Reading").withSchools(schools).withLog(START);
    }

    /** The start is listed last. */
    private static Initiative running(String id, InitiativeEvent... log) {
        return Initiative.of(id, "Reading").withLog(log).toBuilder()
                .addLog(START)
                .build();
    }
}
