// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Interval;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.Method;
import io.github.trustimprovement.scoring.MethodBuilder;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;

/** Turns the numbers of a coefficient into answers: with method, n and caveats, or with a reason. */
record AnswerForm(
        MeasureDescription measure,
        CountBasis basis,
        Map<String, String> options,
        List<Caveat> assumptions,
        long n,
        Optional<UndefinedReason> whyUndefined) {
    private static final double SMALLEST_VARIANCE = 1e-24; // below it there is rounding only

    /** The number that the measure is. */
    Estimate answer(DoubleSupplier value) {
        return answer(whyUndefined, Map.of(), value);
    }

    /** Another number on the way, such as the agreement by chance. */
    Estimate answer(String number, Optional<UndefinedReason> why, DoubleSupplier value) {
        return answer(why, Map.of("number", number), value);
    }

    private Estimate answer(Optional<UndefinedReason> why, Map<String, String> number, DoubleSupplier value) {
        return why.<Estimate>map(reason -> Undefined.of(reason, n, caveats())).orElseGet(() -> {
            MethodBuilder method = Method.builder().measure(measure.code()).putAllOptions(basis.options());
            return Defined.builder()
                    .value(value.getAsDouble())
                    .n(n)
                    .method(method.putAllOptions(options).putAllOptions(number).build())
                    .caveats(caveats())
                    .build();
        });
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
    static Estimate withInterval(Estimate estimate, Estimate error, double level, double errors, String method) {
        if (!(estimate instanceof Defined defined)) {
            return estimate;
        }
        OptionalDouble size = error.ifDefined();
        if (size.isEmpty()) {
            return defined.toBuilder().addCaveats(Caveat.NO_ERROR_ESTIMATE).build();
        }
        double reach = errors * size.getAsDouble();
        return defined.toBuilder()
                .interval(Interval.of(
                        Math.max(-1, defined.value() - reach), Math.min(1, defined.value() + reach), level, method))
                .caveats(Stream.concat(defined.caveats().stream(), Stream.of(Caveat.PURPOSIVE_SAMPLE))
                        .distinct()
                        .toList())
                .build();
    }

    List<Caveat> caveats() {
        return Stream.concat(measure.caveatsWith(basis).stream(), assumptions.stream())
                .distinct()
                .toList();
    }

    private static Stream<UndefinedReason> reason(Estimate estimate) {
        return estimate instanceof Undefined undefined ? Stream.of(undefined.reason()) : Stream.empty();
    }

    private static double number(Estimate estimate) {
        return estimate.ifDefined().orElseThrow();
    }
}
