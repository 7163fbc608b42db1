// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.scoring.Cluster;
import io.github.trustimprovement.scoring.ClusteredCounts;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.LeaveOneOut;
import io.github.trustimprovement.scoring.LeverValenceTally;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.SegmentUnit;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import io.github.trustimprovement.scoring.clustered.Voicing;
import io.github.trustimprovement.study.CodedMaterial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Whether judgements on both sides come from leaders who each see both, or from leaders who differ:
 * {@code 4 s (1-s) = sum 4 n_l s_l (1-s_l) / N + sum 4 n_l (s_l - s)^2 / N}, total = within leaders + between them.
 *
 * <p>{@code ContestationSplit.of(study, Lever.COMMONALITY).betweenFraction()}. Here s is the share of positive among N
 * judgements, s_l that among the n_l of leader l. Within is 0 where no leader mixes, between where all have the same
 * share. Each number comes with its range when each leader in turn is left out.
 *
 * <p>The fraction between/total is {@code (L-1) / (N-1)} on average where L leaders do not differ at all; the adjusted
 * fraction {@code (f - e) / (1 - e)} with that e takes it off.
 *
 * <p>Undefined: {@link UndefinedReason#ZERO_DENOMINATOR} where nothing is judged either way,
 * {@link UndefinedReason#SPEAKERS_NOT_IDENTIFIED} where no judge is known, {@link UndefinedReason#NO_DATA} where
 * nothing was coded, {@link UndefinedReason#CODERS_NOT_RESOLVED} where several people coded a segment and none was
 * chosen; the fractions also with {@link UndefinedReason#TOO_FEW_CLUSTERS} for one leader and
 * {@link UndefinedReason#ONE_CATEGORY} where all judgements agree, or with {@link UndefinedReason#TOO_FEW_UNITS} where
 * each leader judges once: then all lies between leaders whatever they say. Judgements of leaders who are not known are
 * left out.
 *
 * <p>Light and Margolin (1971), doi:10.1080/01621459.1971.10482297, times 4, so that the total is 1 at half and half;
 * the adjustment after Kelley (1935), doi:10.1073/pnas.21.9.554. SDK interpretation: the framework splits nothing.
 *
 * @since 0.1.0
 */
public final class ContestationSplit extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = PooledValence.describe()
            .code("valence/contestation-split")
            .title("Contestation split")
            .question("Do leaders differ from each other, or does each see both sides?")
            .formula("4 s (1-s) = sum 4 n_l s_l (1-s_l) / N + sum 4 n_l (s_l - s)^2 / N; f = between / total,"
                    + " adjusted (f - e) / (1 - e) with e = (L-1) / (N-1)")
            .range("0 to 1 each; the adjusted fraction at most 1 and possibly negative")
            .putUndefinedCase(UndefinedReason.SPEAKERS_NOT_IDENTIFIED, "no leader who judges it is known")
            .putUndefinedCase(UndefinedReason.TOO_FEW_CLUSTERS, "one leader alone judges it (fractions)")
            .putUndefinedCase(UndefinedReason.ONE_CATEGORY, "all judgements agree (fractions)")
            .putUndefinedCase(
                    UndefinedReason.TOO_FEW_UNITS, "each leader judges once, so that all lies between them (fractions)")
            .addSources(
                    "Light and Margolin (1971), 'An analysis of variance for categorical data',"
                            + " doi:10.1080/01621459.1971.10482297",
                    "Kelley (1935), 'An unbiased correlation ratio measure', doi:10.1073/pnas.21.9.554")
            .build();

    private final ClusteredCounts counts;
    private final Answers answers;
    private final List<Cluster> leaders;
    private final ContestationParts whole;

    private ContestationSplit(ClusteredCounts counts) {
        this.counts = counts;
        answers = PooledValence.answers(DESCRIPTION, counts);
        leaders = Voicing.of(counts);
        whole = ContestationParts.of(leaders);
    }

    /**
     * The contestation split of a lever in a study or rows with one coder a segment.
     *
     * @param material what was coded: a study, or flat rows
     * @param lever the lever
     * @return the contestation split
     */
    public static ContestationSplit of(CodedMaterial material, Lever lever) {
        return of(material, lever, CodingSelection.soleCoder());
    }

    /**
     * The contestation split of a lever in a study or rows.
     *
     * @param material what was coded: a study, or flat rows
     * @param lever the lever
     * @param selection whose codings count
     * @return the contestation split
     */
    public static ContestationSplit of(CodedMaterial material, Lever lever, CodingSelection selection) {
        return of(LeverValenceTally.of(material, CountingUnit.SEGMENT, selection), lever);
    }

    /**
     * The contestation split of a lever in tallied segments.
     *
     * @param tally the tally
     * @param lever the lever
     * @return the contestation split
     */
    public static ContestationSplit of(LeverValenceTally<SegmentUnit> tally, Lever lever) {
        return of(ClusteredCounts.ofValence(tally, lever));
    }

    /**
     * The split of judgements by leader.
     *
     * @param counts positive judgements among those with a valence, leader by leader
     * @return the split
     */
    public static ContestationSplit of(ClusteredCounts counts) {
        return new ContestationSplit(counts);
    }

    /**
     * How contested it is in all: {@code 4 s (1-s)}.
     *
     * @return the estimate, from 0 to 1
     */
    public Estimate total() {
        return estimate(ContestationParts.Part.TOTAL);
    }

    /**
     * How much of that comes from leaders who each judge it both ways.
     *
     * @return the estimate, from 0 to the total
     */
    public Estimate within() {
        return estimate(ContestationParts.Part.WITHIN);
    }

    /**
     * How much of that comes from leaders who differ in their shares.
     *
     * @return the estimate, from 0 to the total
     */
    public Estimate between() {
        return estimate(ContestationParts.Part.BETWEEN);
    }

    /**
     * How much of the total lies between leaders, raw and adjusted for chance.
     *
     * @return both, which belong together
     */
    public BetweenFraction betweenFraction() {
        return new BetweenFraction(
                estimate(ContestationParts.Part.FRACTION), estimate(ContestationParts.Part.ADJUSTED_FRACTION));
    }

    private Estimate estimate(ContestationParts.Part part) {
        Optional<UndefinedReason> reason = whole.trials() == 0 && counts.unassignedTrials() > 0
                ? Optional.of(UndefinedReason.SPEAKERS_NOT_IDENTIFIED)
                : whole.whyUndefined(part);
        return answers.with("part", part.words())
                .unless(
                        reason,
                        whole.trials(),
                        made -> made.value(whole.value(part))
                                .clusters(whole.leaders())
                                .leaveOneOut(leaveOneOut(part)));
    }

    private Optional<LeaveOneOut> leaveOneOut(ContestationParts.Part part) {
        List<OptionalDouble> values = new ArrayList<>();
        for (int omitted = 0; omitted < leaders.size(); omitted++) {
            List<Cluster> rest = new ArrayList<>(leaders);
            rest.remove(omitted);
            ContestationParts parts = ContestationParts.of(rest);
            values.add(
                    parts.whyUndefined(part).isPresent()
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(parts.value(part)));
        }
        return LeaveOneOut.ofValues(values);
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = answers.explain()
                .addAllSteps(PooledValence.ifResolved(
                        counts.basis(),
                        Step.of("p, judged positive", (double) whole.successes()),
                        Step.of("n, judged negative", (double) (whole.trials() - whole.successes())),
                        Step.of("leaders who judge it", (double) whole.leaders())));
        whole.byChance()
                .ifPresent(chance -> explanation.addAllSteps(
                        PooledValence.ifResolved(counts.basis(), Step.of("fraction by chance alone", chance))));
        for (ContestationParts.Part part : ContestationParts.Part.values()) {
            explanation.addAnswers(NamedAnswer.of(part.words(), estimate(part)));
        }
        return explanation.build();
    }
}
