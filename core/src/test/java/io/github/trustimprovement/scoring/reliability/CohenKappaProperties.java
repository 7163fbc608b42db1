// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import static io.github.trustimprovement.scoring.AnswerContent.value;
import static io.github.trustimprovement.scoring.reliability.AgreementExamples.ordinal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.TallyLaws;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.WeightedKappaAgreement;

class CohenKappaProperties {
    private static final String CODE = "reliability/cohen-kappa";

    @Property
    @Proves(
            measure = CODE,
            by = Proof.SECOND_IMPLEMENTATION,
            source = "by the definition, in decimals, over all pairs of units")
    void isThatOfTheDefinition(@ForAll("dataOfTwo") ReliabilityData data, @ForAll("weights") AgreementWeights weights) {
        Estimate estimate = CohenKappa.of(data).withWeights(weights).estimate();

        if (estimate instanceof Defined defined) {
            assertThat(defined.value()).isEqualTo(new PlainAgreement(data, weights).cohen(), within(1e-12));
        } else {
            assertThat(isOfOneCategory(data)).isTrue();
        }
    }

    @Property
    @Proves(measure = CODE, by = Proof.SECOND_IMPLEMENTATION, source = "DKPro Statistics 2.2.1, where it has a value")
    void isThatOfDkpro(@ForAll("dataOfTwo") ReliabilityData data, @ForAll("weights") AgreementWeights weights) {
        AgreementTally tally = AgreementTally.of(data);
        CodingAnnotationStudy study = new CodingAnnotationStudy(2);
        for (int i = 0; i < data.categories().size(); i++) {
            for (int j = 0; j < data.categories().size(); j++) {
                study.addMultipleItems((int) tally.count(i, j), i, j);
            }
        }
        if (CohenKappa.of(tally).estimate() instanceof Defined plain) {
            assertThat(plain.value()).isEqualTo(new CohenKappaAgreement(study).calculateAgreement(), within(1e-12));
            assertThat(value(CohenKappa.of(tally).withWeights(weights).estimate()))
                    .isEqualTo(
                            new WeightedKappaAgreement(
                                            study,
                                            (all, a, b) -> 1
                                                    - PlainAgreement.weight(
                                                            weights,
                                                            (int) a,
                                                            (int) b,
                                                            data.categories().size()))
                                    .calculateAgreement(),
                            within(1e-12));
        }
    }

    @Property
    @Proves(measure = CODE, by = Proof.SECOND_IMPLEMENTATION, source = "the delta method with numeric derivatives")
    void itsErrorIsThatOfTheDeltaMethod(
            @ForAll("dataOfTwo") ReliabilityData data, @ForAll("weights") AgreementWeights weights) {
        CohenKappa measure = CohenKappa.of(data).withWeights(weights);
        if (measure.standardError() instanceof Defined error) {
            assertThat(error.value())
                    .isEqualTo(deltaError(observed(measure.tally()), measure.tally(), weights), within(1e-5));
        }
    }

    @Property
    @Proves(
            measure = CODE,
            by = Proof.SECOND_IMPLEMENTATION,
            source = "the error under chance: the delta method with numeric derivatives, where coders are independent")
    void itsErrorUnderChanceIsThatOfTheDeltaMethod(
            @ForAll("dataOfTwo") ReliabilityData data, @ForAll("weights") AgreementWeights weights) {
        CohenKappa measure = CohenKappa.of(data).withWeights(weights);
        if (measure.standardErrorIfZero() instanceof Defined error) {
            assertThat(error.value())
                    .isEqualTo(deltaError(independent(measure.tally()), measure.tally(), weights), within(1e-5));
        }
    }

    private static double[] observed(AgreementTally tally) {
        int size = tally.categories().size();
        double[] cells = new double[size * size];
        Arrays.setAll(cells, cell -> tally.count(cell / size, cell % size) / (double) tally.units());
        return cells;
    }

    /** What would be in the cells if the coders had nothing but their frequencies. */
    private static double[] independent(AgreementTally tally) {
        int size = tally.categories().size();
        double[] observed = observed(tally);
        double[] cells = new double[size * size];
        for (int cell = 0; cell < cells.length; cell++) {
            double row = 0;
            double column = 0;
            for (int k = 0; k < size; k++) {
                row += observed[cell / size * size + k];
                column += observed[k * size + cell % size];
            }
            cells[cell] = row * column;
        }
        return cells;
    }

    /** The root of the variance of a multinomial sum, with the slope of kappa in each cell taken by differences. */
    private static double deltaError(double[] cells, AgreementTally tally, AgreementWeights weights) {
        int size = tally.categories().size();
        double n = tally.units();
        double step = 1e-6;
        double mean = 0;
        double square = 0;
        for (int cell = 0; cell < cells.length; cell++) {
            double[] more = cells.clone();
            more[cell] += step;
            double[] less = cells.clone();
            less[cell] -= step;
            double slope = (kappa(more, size, weights) - kappa(less, size, weights)) / (2 * step);
            mean += cells[cell] * slope;
            square += cells[cell] * slope * slope;
        }
        return Math.sqrt(Math.max(0, square - mean * mean) / n);
    }

    private static double kappa(double[] cells, int size, AgreementWeights weights) {
        double total = Arrays.stream(cells).sum();
        double observed = 0;
        double chance = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                double weight = PlainAgreement.weight(weights, i, j, size);
                double row = 0;
                double column = 0;
                for (int k = 0; k < size; k++) {
                    row += cells[i * size + k];
                    column += cells[k * size + j];
                }
                observed += weight * cells[i * size + j] / total;
                chance += weight * row * column / (total * total);
            }
        }
        return (observed - chance) / (1 - chance);
    }

    @Property
    @Proves(measure = CODE, by = Proof.LAW, source = "symmetric: the same for either coder first, to the last digit")
    void isTheSameForEitherCoderFirst(
            @ForAll("dataOfTwo") ReliabilityData data, @ForAll("weights") AgreementWeights weights) {
        CohenKappa one = CohenKappa.of(data).withWeights(weights);
        CohenKappa other = CohenKappa.of(data.ofCoders("c2", "c1")).withWeights(weights);

        assertThat(other.estimate()).isEqualTo(one.estimate());
        assertThat(CohenKappa.of(one.tally().swapped()).withWeights(weights).estimate())
                .isEqualTo(one.estimate());
    }

    @Property
    @Proves(measure = CODE, by = Proof.LAW, source = "of two categories every weighted kappa is the plain one")
    void ofTwoCategoriesWeightsMakeNoDifference(
            @ForAll("dataOfTwo") ReliabilityData data, @ForAll("weights") AgreementWeights weights) {
        AgreementTally tally = AgreementTally.of(data);
        long[][] folded = new long[2][2];
        for (int i = 0; i < data.categories().size(); i++) {
            for (int j = 0; j < data.categories().size(); j++) {
                folded[Math.min(1, i)][Math.min(1, j)] += tally.count(i, j);
            }
        }
        CohenKappa plain = CohenKappa.of(AgreementTally.of(ordinal(2), folded));

        assertThat(plain.withWeights(weights).estimate().ifDefined())
                .isEqualTo(plain.estimate().ifDefined());
    }

    @Property
    @Proves(
            measure = CODE,
            by = Proof.LAW,
            source = "the order of units changes nothing, nor do categories nobody used")
    void orderOfUnitsAndUnusedCategoriesChangeNothing(
            @ForAll("dataOfTwo") ReliabilityData data, @ForAll Random random) {
        Estimate estimate = CohenKappa.of(data).estimate();

        assertThat(CohenKappa.of(Reshaped.inOtherOrder(data, random)).estimate())
                .isEqualTo(estimate);
        assertThat(CohenKappa.of(Reshaped.withUnusedCategories(data, 2))
                        .estimate()
                        .ifDefined())
                .isEqualTo(estimate.ifDefined());
    }

    @Property
    @Proves(
            measure = CODE,
            by = Proof.LAW,
            source = "unweighted: any renaming of categories, from -1 to 1, not above its largest")
    void namesOfCategoriesMeanNothing(@ForAll("dataOfTwo") ReliabilityData data, @ForAll Random random) {
        CohenKappa measure = CohenKappa.of(data);
        CohenKappa renamed = CohenKappa.of(Reshaped.renamed(data, random));

        if (measure.estimate() instanceof Defined defined) {
            assertThat(value(renamed.estimate())).isEqualTo(defined.value());
            assertThat(defined.value()).isBetween(-1.0, 1.0).isLessThanOrEqualTo(value(measure.maximum()));
            assertThat(value(measure.maximum())).isLessThanOrEqualTo(1);
        }
    }

    @Property
    @Proves(measure = CODE, by = Proof.LAW, source = "tallies merge: the whole is the sum of its parts")
    void talliesOfPartsMergeToTheWhole(@ForAll("dataOfTwo") ReliabilityData data, @ForAll Random random) {
        TallyLaws.partsMergeInAnyOrder(
                Reshaped.units(data),
                random,
                units -> AgreementTally.of(Reshaped.part(data, units)),
                AgreementTally::merge,
                AgreementTally.emptyOf(data));
    }

    private static boolean isOfOneCategory(ReliabilityData data) {
        AgreementTally tally = AgreementTally.of(data);
        return tally.units() == 0 || tally.used() == 1;
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
