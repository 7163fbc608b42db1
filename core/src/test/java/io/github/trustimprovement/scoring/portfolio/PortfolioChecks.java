// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.dna.ApproachStep;
import io.github.trustimprovement.practice.CycleStep;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.InitiativeEvent;
import io.github.trustimprovement.scoring.Answer;
import io.github.trustimprovement.scoring.AnswerContent;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the tests of this family share: short records and assertions on answers. */
final class PortfolioChecks {
    static final String TRUST = "birch";
    /** The last day of a log made of letters, and a day on which all of it has happened. */
    static final LocalDate END = LocalDate.of(2026, 7, 31);

    private static final Map<Character, ApproachStep> STEPS = Map.of(
            'P', ApproachStep.PDSA_PLAN,
            'D', ApproachStep.PDSA_DO,
            'S', ApproachStep.PDSA_STUDY,
            'A', ApproachStep.PDSA_ACT);

    private PortfolioChecks() {}

    static void assertClass(Answer answer, String value) {
        assertThat(AnswerContent.word(answer)).isEqualTo(value);
    }

    static void assertUndefined(Answer answer, UndefinedReason reason) {
        assertThat(AnswerContent.reason(answer)).isEqualTo(reason);
    }

    /** A day of a month of the school year that begins in September 2025. */
    static LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(month >= 9 ? 2025 : 2026, month, dayOfMonth);
    }

    static Initiative initiative(String id, InitiativeEvent... log) {
        return Initiative.of(id, "An initiative").withLog(log);
    }

    /** An initiative that takes a step a day, from 1 September on; a space is a day without one. */
    static Initiative cycle(String id, String letters) {
        List<InitiativeEvent> log = new ArrayList<>();
        for (int index = 0; index < letters.length(); index++) {
            ApproachStep step = STEPS.get(letters.charAt(index));
            if (step != null) {
                log.add(CycleStep.of(day(9, 1).plusDays(index), step));
            }
        }
        return Initiative.builder().id(id).title("An initiative").log(log).build();
    }

    static Portfolio portfolio(List<Initiative> initiatives) {
        return Portfolio.of(TRUST, initiatives.stream());
    }

    static Portfolio portfolio(Initiative... initiatives) {
        return Portfolio.of(TRUST, Stream.of(initiatives));
    }
}
