// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Interval;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;

/** Turns the numbers of a coefficient into answers: with method, n and caveats, or with a reason. */
record AnswerForm(Answers answers, long n, Optional<UndefinedReason> whyUndefined) {
    private static final double SMALLEST_VARIANCE = 1e-24; // below it there is rounding only

    /** The number that the measure is. */
    Estimate answer(DoubleSupplier value) {
        return answers.unless(whyUndefined, n, made -> made.value(value.getAsDouble()));
    }

    /** Another number on the way, such as the agreement by chance. */
    Estimate answer(String number, Optional<UndefinedReason> why, DoubleSupplier value) {
        return answers.with("number", number).unless(why, n, made -> made.value(value.getAsDouble()));
    }

    /** The root of a variance, if there is one. */
    Estimate error(String number, DoubleSupplier variance) {
        if (whyUndefined.isPresent() || n < 2) {
            return answer(number, whyUndefined.or(() -> Optional.of(UndefinedReason.TOO_FEW_UNITS)), variance);
        }
        double square = variance.getAsDouble();
        return answer(
                number,
                square > SMALLEST_VARIANCE ? Optional.empty() : Optional.of(UndefinedReason.NO_VARIATION),
                () -> Math.sqrt(square));
    }

    /** One number divided by another; undefined for the reason of either. */
    Estimate ratio(String number, Estimate value, Estimate by) {
        Optional<UndefinedReason> why =
                Stream.of(value, by).flatMap(AnswerForm::reason).findFirst();
        return answer(number, why, () -> number(value) / number(by));
    }

    /** The estimate with an interval of so many standard errors on each side, cut to -1 and 1. */
    static Estimate withInterval(Estimate estimate, Estimate error, double level, Reach reach) {
        if (!(estimate instanceof Defined defined)) {
            return estimate;
        }
        OptionalDouble size = error.ifDefined();
        if (size.isEmpty()) {
            return defined.toBuilder().addCaveats(Caveat.NO_ERROR_ESTIMATE).build();
        }
        double errors = reach.errors(level) * size.getAsDouble();
        return defined.toBuilder()
                .interval(Interval.of(
                        Math.max(-1, defined.value() - errors),
                        Math.min(1, defined.value() + errors),
                        level,
                        reach.method()))
                .caveats(Stream.concat(defined.caveats().stream(), Stream.of(Caveat.PURPOSIVE_SAMPLE))
                        .distinct()
                        .toList())
                .build();
    }

    private static Stream<UndefinedReason> reason(Estimate estimate) {
        return estimate instanceof Undefined undefined ? Stream.of(undefined.reason()) : Stream.empty();
    }

    private static double number(Estimate estimate) {
        return estimate.ifDefined().orElseThrow();
    }
}
