// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.outcome.Observation;
import io.github.trustimprovement.outcome.OutcomeMeasure;
import io.github.trustimprovement.outcome.Panel;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.LevelOfMeasurement;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.CountBasisBuilder;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import java.math.BigDecimal;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much of a gain was still there after support ended: {@code (after - before) / (peak - before)}, such as 0.67 of
 * six points.
 *
 * <p>{@code SustainedShare.of(trust, "ks2-reading", AcademicYear.of(2022), AcademicYear.of(2024), AcademicYear.of(2025))}
 * takes the schools of a trust's record that belonged to it in all three periods and lists the others; a panel or a stream
 * of observations counts whoever was observed. The three periods are the caller's. With
 * {@link #withSustainedFrom(BigDecimal)} it also says of how many organisations the gain lasted. 1 says that all was kept,
 * 0 that nothing was, a number above 1 that it went on, one below 0 that it is worse than before.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} where one of the three values is missing or stands twice; {@link
 * UndefinedReason#ZERO_DENOMINATOR} where the peak equals the value before; {@link UndefinedReason#NO_GAIN} where it is
 * worse; {@link UndefinedReason#NOT_COMPARABLE} where the measure does not declare the periods comparable; {@link
 * UndefinedReason#LEVEL_TOO_WEAK} where its values have an order alone. How many sustained it is {@link
 * UndefinedReason#NOT_WITH_THESE_OPTIONS} unless the caller says how much is enough, and {@link UndefinedReason#NO_DATA}
 * where no organisation has a share.
 *
 * <p>Rollett (2026), s. 3.3.4, and Rollett (2024), section 'Improvement approaches in other sectors', report gains that
 * did not last. SDK interpretation: the formula. A peak that was picked because it is the highest is likely to be
 * followed by less, whatever was done.
 *
 * @since 0.1.0
 */
public final class SustainedShare extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("portfolio/sustained-share")
            .title("Sustained share")
            .question("How much of a gain was still there after support ended?")
            .formula("(after - before) / (peak - before), at periods that the caller names; sustained = k / n, n "
                    + "organisations with such a share, k those of which it is at least what the caller asks for")
            .range("any number; 1 where all was kept, 0 where nothing was; 0 to 1 for how many sustained it")
            .putUndefinedCase(
                    UndefinedReason.NO_DATA,
                    "one of the three values is missing or stands twice; no organisation has a share")
            .putUndefinedCase(UndefinedReason.ZERO_DENOMINATOR, "the peak equals the value before")
            .putUndefinedCase(UndefinedReason.NO_GAIN, "the peak is worse than the value before")
            .putUndefinedCase(UndefinedReason.NOT_COMPARABLE, "the measure does not declare the periods comparable")
            .putUndefinedCase(UndefinedReason.LEVEL_TOO_WEAK, "the values have an order alone")
            .putUndefinedCase(
                    UndefinedReason.NOT_WITH_THESE_OPTIONS,
                    "how many sustained it, unless the caller says how much is enough")
            .addSources("Rollett (2026), s. 3.3.4", "Rollett (2024), 'Improvement approaches in other sectors'")
            .addCaveats(Caveat.RISE_IS_NOT_IMPROVEMENT, Caveat.REGRESSION_TO_THE_MEAN)
            .build();

    private final Panel panel;
    private final CountBasis about;
    private final Period before;
    private final Period peak;
    private final Period after;
    private final Optional<BigDecimal> sustainedFrom;
    private final Answers answers;
    private final List<SustainedGain> gains;

    private SustainedShare(
            Panel panel,
            CountBasis about,
            Period before,
            Period peak,
            Period after,
            Optional<BigDecimal> sustainedFrom) {
        this.panel = panel;
        this.about = about;
        this.before = before;
        this.peak = peak;
        this.after = after;
        this.sustainedFrom = sustainedFrom;
        CountBasisBuilder basis = about.toBuilder()
                .putSubject("measure", panel.measure().id())
                .putSubject("before", before.toString())
                .putSubject("peak", peak.toString())
                .putSubject("after", after.toString());
        sustainedFrom.ifPresent(share -> basis.putOption("sustained from", share.toPlainString()));
        this.answers =
                new Answers(DESCRIPTION, basis.whyUndefined(whyIncomparable()).build());
        this.gains = panel.organisations().stream().sorted().map(this::gain).toList();
    }

    private Optional<UndefinedReason> whyIncomparable() {
        OutcomeMeasure measure = panel.measure();
        if (measure.levelOfMeasurement()
                .filter(LevelOfMeasurement.ORDINAL::equals)
                .isPresent()) {
            return Optional.of(UndefinedReason.LEVEL_TOO_WEAK);
        }
        return measure.isComparable(before, peak)
                        && measure.isComparable(peak, after)
                        && measure.isComparable(before, after)
                ? Optional.empty()
                : Optional.of(UndefinedReason.NOT_COMPARABLE);
    }

    private SustainedGain gain(OrganisationRef organisation) {
        SustainedGain gain = SustainedGain.of(
                organisation,
                panel.measured(organisation, before),
                panel.measured(organisation, peak),
                panel.measured(organisation, after),
                panel.measure().direction(),
                answers);
        return sustainedFrom.map(least -> gain.asking(least, answers)).orElse(gain);
    }

    /**
     * What the organisations of a panel kept of their gains.
     *
     * @param panel the observations
     * @param before a period before the gain
     * @param peak the period of the gain
     * @param after a period after support ended
     * @return the shares
     * @throws InvalidModelException if the periods are not known to follow on each other
     */
    public static SustainedShare of(Panel panel, Period before, Period peak, Period after) {
        return of(panel, CountBasis.builder().build(), before, peak, after);
    }

    /**
     * What the organisations in a stream of observations kept of their gains.
     *
     * @param measure the measure; observations of others are passed over
     * @param observations the observations, in any order; the stream is used up
     * @param before a period before the gain
     * @param peak the period of the gain
     * @param after a period after support ended
     * @return the shares
     * @throws InvalidModelException if the periods are not known to follow on each other
     */
    public static SustainedShare of(
            OutcomeMeasure measure, Stream<Observation> observations, Period before, Period peak, Period after) {
        return of(observations.collect(Panel.collecting(measure)), before, peak, after);
    }

    /**
     * What the schools of a trust kept of their gains. Those that did not belong to it in all three periods, as
     * the days of joining and leaving tell, are left out and listed: what they gained or lost elsewhere is not the trust's.
     *
     * @param trust the record
     * @param measureId the id of the measure
     * @param before a period before the gain
     * @param peak the period of the gain
     * @param after a period after support ended
     * @return the shares
     * @throws InvalidModelException if the periods are not known to follow on each other, or a school left the trust
     *     before it joined it
     * @throws NoSuchElementException if the record has no such measure
     */
    public static SustainedShare of(TrustRecord trust, String measureId, Period before, Period peak, Period after) {
        MembersThroughout members = MembersThroughout.of(trust, measureId, List.of(before, peak, after));
        return of(members.panel(), members.about(), before, peak, after);
    }

    private static SustainedShare of(Panel panel, CountBasis about, Period before, Period peak, Period after) {
        if (!before.isBefore(peak) || !peak.isBefore(after)) {
            throw InvalidModelException.of(
                    "SustainedShare.periods", "each after the one before", before + ", " + peak + ", " + after);
        }
        return new SustainedShare(panel, about, before, peak, after, Optional.empty());
    }

    /**
     * The same shares with whether each is enough.
     *
     * @param share the least share of a gain that counts as sustained; the caller's
     * @return the shares
     */
    public SustainedShare withSustainedFrom(BigDecimal share) {
        return new SustainedShare(panel, about, before, peak, after, Optional.of(share.stripTrailingZeros()));
    }

    /**
     * What each organisation of the panel kept.
     *
     * @return the gains, in the order of the organisations
     */
    public List<SustainedGain> gains() {
        return gains;
    }

    /**
     * What one organisation kept.
     *
     * @param organisation the organisation
     * @return the share of its gain
     * @throws NoSuchElementException if the panel has no observation of it
     */
    public Estimate share(OrganisationRef organisation) {
        return gains.stream()
                .filter(gain -> gain.organisation().equals(organisation))
                .findFirst()
                .map(SustainedGain::share)
                .orElseThrow(() -> new NoSuchElementException("SustainedShare.gains: no " + organisation));
    }

    /**
     * Of how many organisations the gain lasted, by what the caller calls enough.
     *
     * @return k of n organisations that have a share
     */
    public Estimate sustained() {
        if (sustainedFrom.isEmpty()) {
            return answers.undefined(UndefinedReason.NOT_WITH_THESE_OPTIONS, gains.size());
        }
        List<String> states = gains.stream()
                .flatMap(gain -> gain.state().stream())
                .flatMap(state -> state instanceof Classified known ? Stream.of(known.value()) : Stream.empty())
                .toList();
        return answers.share(
                states.stream().filter(GainState.SUSTAINED.code()::equals).count(), states.size());
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = answers.explain();
        for (SustainedGain gain : gains) {
            String name = gain.organisation().toString();
            gain.before().ifPresent(value -> explanation.addSteps(Step.of("before, " + name, value.doubleValue())));
            gain.peak().ifPresent(value -> explanation.addSteps(Step.of("peak, " + name, value.doubleValue())));
            gain.after().ifPresent(value -> explanation.addSteps(Step.of("after, " + name, value.doubleValue())));
            explanation.addAnswers(NamedAnswer.of("kept by " + name, gain.share()));
            gain.state().ifPresent(state -> explanation.addAnswers(NamedAnswer.of("state of " + name, state)));
        }
        if (sustainedFrom.isPresent()) {
            explanation.addAnswers(NamedAnswer.of("sustained", sustained()));
        }
        return explanation.build();
    }
}
