// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.outcome.Direction;
import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an organisation kept of a gain, such as two thirds of six points.
 *
 * @param organisation the organisation
 * @param before the value before the gain; empty where there is none, or several
 * @param peak the value at the peak
 * @param after the value after support ended
 * @param share how much of the gain was there afterwards
 * @param state whether that is as much as the caller asks for; empty unless the caller said how much
 * @since 0.1.0
 */
public record SustainedGain(
        OrganisationRef organisation,
        Optional<Decimal> before,
        Optional<Decimal> peak,
        Optional<Decimal> after,
        Estimate share,
        Optional<Classification> state) {
    private static final int VALUES = 3;

    /** What was kept by three values, unless the basis of the answers stands against it. */
    static SustainedGain of(
            OrganisationRef organisation,
            Optional<Decimal> before,
            Optional<Decimal> peak,
            Optional<Decimal> after,
            Direction direction,
            Answers answers) {
        long n = Stream.of(before, peak, after).filter(Optional::isPresent).count();
        Estimate share = answers.unless(
                whyUndefined(n, before, peak, direction),
                n,
                made -> made.value(difference(after, before)
                        .divide(difference(peak, before), MathContext.DECIMAL128)
                        .doubleValue()));
        return new SustainedGain(organisation, before, peak, after, share, Optional.empty());
    }

    private static Optional<UndefinedReason> whyUndefined(
            long n, Optional<Decimal> before, Optional<Decimal> peak, Direction direction) {
        if (n < VALUES) {
            return Optional.of(UndefinedReason.NO_DATA);
        }
        if (peak.equals(before)) {
            return Optional.of(UndefinedReason.ZERO_DENOMINATOR);
        }
        return direction.isBetter(peak.orElseThrow(), before.orElseThrow())
                ? Optional.empty()
                : Optional.of(UndefinedReason.NO_GAIN);
    }

    /** The same with whether some share of the gain was kept. */
    SustainedGain asking(BigDecimal least, Answers answers) {
        Classification enough = share instanceof Undefined undefined
                ? undefined
                : answers.named((isKept(least) ? GainState.SUSTAINED : GainState.NOT_SUSTAINED).code(), share.n());
        return new SustainedGain(organisation, before, peak, after, share, Optional.of(enough));
    }

    /** Compares {@code after - before} with the least share of {@code peak - before}, without a division. */
    private boolean isKept(BigDecimal least) {
        BigDecimal gain = difference(peak, before);
        BigDecimal kept = difference(after, before);
        BigDecimal sign = BigDecimal.valueOf(gain.signum());
        return kept.multiply(sign).compareTo(gain.multiply(sign).multiply(least)) >= 0;
    }

    private static BigDecimal difference(Optional<Decimal> one, Optional<Decimal> other) {
        return one.orElseThrow().number().subtract(other.orElseThrow().number());
    }
}
