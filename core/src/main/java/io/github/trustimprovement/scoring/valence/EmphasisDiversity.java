// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.CountedLeader;
import io.github.trustimprovement.scoring.CountedSpeakers;
import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.LeaveOneOut;
import io.github.trustimprovement.scoring.LeverValenceTally;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.SegmentUnit;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import io.github.trustimprovement.study.CodedMaterial;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.ToDoubleFunction;

/**
 * Over how many levers the talk spreads: {@code D_q = (sum p_i^q)^(1/(1-q))}, such as 6.4 of 8 levers.
 *
 * <p>{@code EmphasisDiversity.of(study).effectiveLevers(1)}. Here p_i is lever i's part of all mentions, a segment that
 * carries two levers being two mentions. D_0 is the number of levers mentioned at all, D_1 the exponential of Shannon's
 * entropy, D_2 the inverse of Simpson's index; the higher q, the less rare levers count. Evenness is Pielou's
 * {@code J = H / ln D_0}.
 *
 * <p>Undefined: {@link UndefinedReason#ZERO_DENOMINATOR} where no lever is mentioned, {@link UndefinedReason#NO_DATA}
 * where nothing was coded, {@link UndefinedReason#CODERS_NOT_RESOLVED} where several people coded a segment and none
 * was chosen; evenness also with {@link UndefinedReason#ONE_CATEGORY} where a single lever is, for which 0 is divided
 * by 0.
 *
 * <p>Hill (1973), 'Diversity and evenness', doi:10.2307/1934352; Pielou (1966), doi:10.1016/0022-5193(66)90013-0. SDK
 * interpretation: talk that is spread evenly is neither balance nor virtue.
 *
 * @since 0.1.0
 */
public final class EmphasisDiversity extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("valence/emphasis-diversity")
            .title("Emphasis diversity")
            .question("Over how many levers does the talk spread, and how evenly?")
            .formula("D_q = (sum p_i^q)^(1/(1-q)), D_1 = exp(H), H = -sum p_i ln p_i; J = H / ln D_0;"
                    + " p_i = mentions of lever i / all mentions")
            .range("D_q: 1 to the number of levers; J: 0 to 1")
            .putUndefinedCase(UndefinedReason.NO_DATA, "nothing was coded")
            .putUndefinedCase(UndefinedReason.CODERS_NOT_RESOLVED, "several people coded a segment and none was chosen")
            .putUndefinedCase(UndefinedReason.ZERO_DENOMINATOR, "no segment carries a lever")
            .putUndefinedCase(UndefinedReason.ONE_CATEGORY, "a single lever is mentioned (evenness)")
            .addSources(
                    "Hill (1973), 'Diversity and evenness: a unifying notation and its consequences',"
                            + " doi:10.2307/1934352",
                    "Pielou (1966), 'The measurement of diversity in different types of biological collections',"
                            + " doi:10.1016/0022-5193(66)90013-0")
            .addCaveats(Caveat.FREQUENCY_IS_NOT_IMPORTANCE, Caveat.PURPOSIVE_SAMPLE, Caveat.CLUSTERED_SEGMENTS)
            .build();

    private final CountBasis basis;
    private final long mentions;
    private final List<Double> shares;
    private final List<List<Double>> omissions;

    private EmphasisDiversity(CountBasis basis, List<Long> counts, List<List<Long>> omissions) {
        this.basis = basis;
        counts.forEach(count -> Require.count("EmphasisDiversity.counts", count));
        mentions = mentions(counts);
        shares = shares(counts);
        this.omissions = omissions.stream().map(EmphasisDiversity::shares).toList();
    }

    private static long mentions(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    private static List<Double> shares(List<Long> counts) {
        return counts.stream()
                .filter(count -> count > 0)
                .sorted(Comparator.reverseOrder())
                .map(count -> (double) count / mentions(counts))
                .toList();
    }

    /**
     * The diversity of levers in a study or rows with one coder a segment.
     *
     * @param material what was coded: a study, or flat rows
     * @return the diversity
     */
    public static EmphasisDiversity of(CodedMaterial material) {
        return of(material, CodingSelection.soleCoder());
    }

    /**
     * The diversity of levers in a study or rows.
     *
     * @param material what was coded: a study, or flat rows
     * @param selection whose codings count
     * @return the diversity
     */
    public static EmphasisDiversity of(CodedMaterial material, CodingSelection selection) {
        return of(LeverValenceTally.of(material, CountingUnit.SEGMENT, selection));
    }

    /**
     * The diversity of levers in tallied segments.
     *
     * @param tally the tally
     * @return the diversity
     */
    public static EmphasisDiversity of(LeverValenceTally<SegmentUnit> tally) {
        return new EmphasisDiversity(
                tally.basis(CountedSpeakers.all()),
                Arrays.stream(Lever.values()).map(tally::count).toList(),
                tally.leaders().keySet().stream()
                        .map(CountedLeader::of)
                        .filter(leader -> tally.countsOfAnyLever(leader).units() > 0)
                        .map(leader -> Arrays.stream(Lever.values())
                                .map(lever -> tally.count(lever) - tally.count(lever, leader))
                                .toList())
                        .toList());
    }

    /**
     * The diversity of counts, such as how many segments carry each lever.
     *
     * @param basis where the counts come from
     * @param counts one a lever, in any order
     * @return the diversity
     * @throws InvalidModelException if a count is negative
     */
    public static EmphasisDiversity of(CountBasis basis, List<Long> counts) {
        return new EmphasisDiversity(basis, counts, List.of());
    }

    /**
     * How many levers with equally many mentions would be as diverse: Hill's number of an order.
     *
     * @param order q, 0 or more, {@link Double#POSITIVE_INFINITY} included
     * @return the estimate; n counts mentions
     * @throws InvalidModelException if the order is negative or no number
     */
    public Estimate effectiveLevers(double order) {
        if (!(order >= 0)) {
            throw InvalidModelException.of("EmphasisDiversity.order", "0 or more", order);
        }
        return estimate("order " + order, 1, of -> HillNumber.of(order, of));
    }

    /**
     * How evenly mentions spread over the levers that have any: Pielou's J.
     *
     * @return the estimate, from 0 to 1; n counts mentions
     */
    public Estimate evenness() {
        return estimate("evenness", 2, of -> Math.min(1, HillNumber.entropy(of) / StrictMath.log(of.size())));
    }

    private Estimate estimate(String statistic, int leastLevers, ToDoubleFunction<List<Double>> value) {
        Optional<UndefinedReason> tooFew =
                shares.size() < leastLevers ? Optional.of(UndefinedReason.ONE_CATEGORY) : Optional.empty();
        return new Answers(DESCRIPTION, basis)
                .with("statistic", statistic)
                .unless(
                        mentions == 0 ? Optional.of(UndefinedReason.ZERO_DENOMINATOR) : tooFew,
                        mentions,
                        made -> made.value(value.applyAsDouble(shares))
                                .clusters(
                                        omissions.isEmpty() ? OptionalLong.empty() : OptionalLong.of(omissions.size()))
                                .leaveOneOut(LeaveOneOut.ofValues(omissions.stream()
                                        .map(of -> of.size() < leastLevers
                                                ? OptionalDouble.empty()
                                                : OptionalDouble.of(value.applyAsDouble(of)))
                                        .toList())));
    }

    @Override
    public Explanation explain() {
        return Explanation.of(DESCRIPTION, basis)
                .addAllSteps(PooledValence.ifResolved(
                        basis,
                        Step.of("mentions of levers", (double) mentions),
                        Step.of("H, entropy in natural units", HillNumber.entropy(shares))))
                .addAnswers(
                        NamedAnswer.of("levers mentioned, D_0", effectiveLevers(0)),
                        NamedAnswer.of("effective levers, D_1", effectiveLevers(1)),
                        NamedAnswer.of("effective levers, D_2", effectiveLevers(2)),
                        NamedAnswer.of("evenness J", evenness()))
                .build();
    }
}
