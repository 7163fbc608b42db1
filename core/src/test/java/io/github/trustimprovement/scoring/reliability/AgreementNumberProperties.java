// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.scoring.CodedAs;
import io.github.trustimprovement.scoring.CountedValence;
import io.github.trustimprovement.scoring.GeneratedStudies;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Numbers beside a kappa and the numbers of a table, with n and reasons, by loops over the values of each unit. */
class AgreementNumberProperties extends GeneratedStudies {
    @Property
    @Proves(
            measure = "reliability/cohen-kappa",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "the largest: values of the second coder dealt out anew, chance over all pairs of units")
    void theLargestKappaIsThatOfValuesDealtOutAnew(
            @ForAll("dataOfTwo") ReliabilityData data, @ForAll("weights") AgreementWeights weights) {
        AgreementAnswers expected = new AgreementAnswers(data);

        expected.assertLargestCohen(CohenKappa.of(data).maximum(), false);
        expected.assertLargestCohen(
                CohenKappa.of(data).withWeights(weights).maximum(), weights != AgreementWeights.identity());
    }

    @Property(tries = 2000)
    @Proves(
            measure = "reliability/fleiss-kappa",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "of a category: how often a second value of a unit is like the first, over all pairs of values")
    void kappaOfACategoryIsThatOfPairsOfValues(@ForAll("data") ReliabilityData data) {
        AgreementAnswers expected = new AgreementAnswers(data);
        List<String> labels = data.categories().labels();

        labels.forEach(label -> expected.assertFleissOf(FleissKappa.of(data).ofCategory(label), labels.indexOf(label)));
    }

    @Property(tries = 2000)
    @Proves(
            measure = "reliability/percent-agreement",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "each measure by its name: by the definition, in decimals, over units and pairs of values")
    void measuresByNameAreThoseOfTheDefinitions(@ForAll("data") ReliabilityData data) {
        AgreementAnswers expected = new AgreementAnswers(data);

        measures(data.coders().size()).forEach(measure -> expected.assertMeasure(measure.of(data), measure));
    }

    private static List<AgreementMeasure> measures(int coders) {
        return Arrays.stream(AgreementMeasure.values())
                .filter(measure -> coders == 2 || measure != AgreementMeasure.COHEN_KAPPA)
                .toList();
    }

    @Property
    @Proves(
            measure = "reliability/coding-reliability",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "loops over segments and judgements of one lever, then each measure by its definition")
    void theTableIsThatOfPlainLoops(@ForAll("studies") Study study, @ForAll boolean isOfThree) {
        // of the generated codes and themes none stands for this lever, so its judgements are all there is
        Lever lever = Lever.QUALITY_ASSURANCE;
        List<String> coders = isOfThree ? List.of("c1", "c2", "c3") : List.of("c1", "c2");
        Map<CodedAs, Optional<Valence>> rows = new LinkedHashMap<>();
        rows.put(CodedAs.of(lever), Optional.empty());
        rows.put(CodedAs.of(lever, CountedValence.POSITIVE), Optional.of(Valence.POSITIVE));
        rows.put(CodedAs.of(lever, CountedValence.NEGATIVE), Optional.of(Valence.NEGATIVE));
        List<AgreementMeasure> measures = measures(coders.size());
        CodingReliabilityTable table = CodingReliability.of(study, coders.toArray(String[]::new))
                .table(List.copyOf(rows.keySet()), measures.toArray(AgreementMeasure[]::new));

        rows.forEach((row, valence) -> {
            int[][] units = study.segments().stream()
                    .map(segment -> coders.stream()
                            .mapToInt(coder -> CodingReliabilityProperties.isFinished(study, coder, segment)
                                    ? says(segment, coder, lever, valence)
                                    : ReliabilityData.MISSING)
                            .toArray())
                    .filter(values -> Arrays.stream(values)
                                    .filter(value -> value != ReliabilityData.MISSING)
                                    .count()
                            > 1)
                    .toArray(int[][]::new);
            AgreementAnswers expected =
                    new AgreementAnswers(ReliabilityData.of(Categories.ofNominal("absent", "present"), units));
            measures.forEach(measure -> expected.assertMeasure(table.estimate(row, measure), measure));
        });
    }

    private static int says(Segment segment, String coder, Lever lever, Optional<Valence> valence) {
        return segment.codings().stream()
                        .filter(coding -> coding.coder().filter(coder::equals).isPresent())
                        .flatMap(coding -> coding.judgement().stream())
                        .filter(judgement -> judgement.lever().known().equals(Optional.of(lever)))
                        .map(LeverJudgement::valence)
                        .anyMatch(each -> valence.isEmpty() || each.equals(valence))
                ? 1
                : 0;
    }

    /** Data with values missing as often as without. */
    @Provide
    Arbitrary<ReliabilityData> data() {
        return Arbitraries.oneOf(AgreementArbitraries.data(), AgreementArbitraries.completeData());
    }

    @Provide
    Arbitrary<ReliabilityData> dataOfTwo() {
        return AgreementArbitraries.dataOfTwo();
    }

    @Provide
    Arbitrary<AgreementWeights> weights() {
        return AgreementArbitraries.weights();
    }
}
