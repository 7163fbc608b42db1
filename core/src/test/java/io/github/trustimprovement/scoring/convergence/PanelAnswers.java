// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.AnswerContent.value;
import static io.github.trustimprovement.scoring.AnswerContent.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.scoring.Answer;
import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Ranges;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * What a panel's answers must be, worked out from its rows elsewhere: value, n, range and reason.
 *
 * @param rows the rows
 * @param why what stands against any answer, if so
 * @param least the fewest organisations
 * @param whyNone why there is none where nothing else stands against it
 */
record PanelAnswers(QuarterRows rows, Optional<UndefinedReason> why, int least, UndefinedReason whyNone) {
    private static final double NEAR = 1e-9;

    /** The number of all, with its range where enough are left without one. */
    void assertNumber(Estimate found, Function<QuarterRows, OptionalDouble> number) {
        assertNumber(found, number, least);
    }

    void assertNumber(Estimate found, Function<QuarterRows, OptionalDouble> number, int leastLeftOver) {
        OptionalDouble whole = why.isPresent() ? OptionalDouble.empty() : number.apply(rows);
        assertThat(found.n()).isEqualTo(rows.n());
        if (whole.isEmpty()) {
            assertThat(reason(found)).isEqualTo(why.orElse(whyNone));
            return;
        }
        assertThat(value(found)).isEqualTo(whole.getAsDouble(), within(NEAR));
        Ranges.assertThatOf(found, rows.n() > leastLeftOver ? rows.withoutEach(number) : List.of());
    }

    /** The class, and in how many omissions of one organisation it stays. */
    void assertClass(Classification found, Estimate stability, Function<QuarterRows, Optional<String>> word) {
        Optional<String> whole = why.isPresent() ? Optional.empty() : word.apply(rows);
        for (Answer answer : List.of(found, stability)) {
            assertThat(answer.n()).isEqualTo(rows.n());
        }
        if (whole.isEmpty()) {
            assertThat(reason(found)).isEqualTo(why.orElse(whyNone));
            assertThat(reason(stability)).isEqualTo(why.orElse(whyNone));
            return;
        }
        assertThat(word(found)).isEqualTo(whole.get());
        if (rows.n() == least) {
            assertThat(reason(stability)).isEqualTo(UndefinedReason.TOO_FEW_UNITS);
            return;
        }
        long kept = rows.withoutEach(word).stream().filter(whole::equals).count();
        assertThat(((Defined) stability).k()).hasValue(kept);
        assertThat(value(stability)).isEqualTo((double) kept / rows.n(), within(NEAR));
    }
}
