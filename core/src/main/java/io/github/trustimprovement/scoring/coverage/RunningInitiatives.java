// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.coverage;

import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.answer.Answers;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** The initiatives of a trust that run on a day, and shares of them. */
record RunningInitiatives(List<Initiative> all, Answers answers) {
    static RunningInitiatives of(MeasureDescription measure, TrustRecord trust, LocalDate day) {
        return new RunningInitiatives(trust.runningAt(day), new Answers(measure, basis(trust, day)));
    }

    /** A trust on a day. */
    static CountBasis basis(TrustRecord trust, LocalDate day) {
        return CountBasis.builder()
                .putSubject("trust", trust.trust().id())
                .putSubject("day", day.toString())
                .build();
    }

    /** How many of them are so. */
    Estimate share(Predicate<Initiative> isSo) {
        return answers.share(all.stream().filter(isSo).count(), all.size());
    }
}
