// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import static io.github.trustimprovement.scoring.AnswerChecks.assertClose;
import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.AnswerContent.value;
import static io.github.trustimprovement.scoring.reliability.AgreementExamples.ordinal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.TallyLaws;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.PercentageAgreement;

/** Laws and second implementations of the measures that take any number of coders. */
class ManyCodersProperties {
    private static final String PERCENT = "reliability/percent-agreement";
    private static final String FLEISS = "reliability/fleiss-kappa";
    private static final String AC1 = "reliability/gwet-ac1";
    private static final String AC2 = "reliability/gwet-ac2";
    private static final String DEFINITION = "by the definition, in decimals, over units and pairs of coders";

    @Property
    @Proves(measure = PERCENT, by = Proof.SECOND_IMPLEMENTATION, source = "by the definition, over all pairs of values")
    void percentAgreementIsThatOfTheDefinition(@ForAll("data") ReliabilityData data) {
        long[] pairs = new PlainAgreement(data, AgreementWeights.identity()).pairs();

        if (PercentAgreement.of(data).estimate() instanceof Defined defined) {
            assertThat(defined.k()).hasValue(pairs[0]);
            assertThat(defined.n()).isEqualTo(pairs[1]);
        } else {
            assertThat(pairs[1]).isZero();
        }
    }

    @Property
    @Proves(measure = PERCENT, by = Proof.SECOND_IMPLEMENTATION, source = "DKPro Statistics 2.2.1, complete data")
    void percentAgreementIsThatOfDkpro(@ForAll("completeData") ReliabilityData data) {
        boolean isOfOneCategory = CategoryTally.of(data).usedInPairs() < 2; // DKPro throws
        if (PercentAgreement.of(data).estimate() instanceof Defined defined && !isOfOneCategory) {
            assertThat(defined.value())
                    .isEqualTo(new PercentageAgreement(study(data)).calculateAgreement(), within(1e-12));
        }
    }

    @Property
    @Proves(measure = FLEISS, by = Proof.SECOND_IMPLEMENTATION, source = DEFINITION)
    void fleissKappaIsThatOfTheDefinition(@ForAll("completeData") ReliabilityData data) {
        if (FleissKappa.of(data).estimate() instanceof Defined defined) {
            assertThat(defined.value())
                    .isEqualTo(new PlainAgreement(data, AgreementWeights.identity()).fleiss(), within(1e-12));
        }
    }

    @Property
    @Proves(measure = FLEISS, by = Proof.SECOND_IMPLEMENTATION, source = "DKPro Statistics 2.2.1, where it has a value")
    void fleissKappaIsThatOfDkpro(@ForAll("completeData") ReliabilityData data) {
        if (FleissKappa.of(data).estimate() instanceof Defined defined) {
            assertThat(defined.value())
                    .isEqualTo(new FleissKappaAgreement(study(data)).calculateAgreement(), within(1e-12));
        }
    }

    private static CodingAnnotationStudy study(ReliabilityData data) {
        CodingAnnotationStudy study = new CodingAnnotationStudy(data.coders().size());
        for (int unit = 0; unit < data.units().size(); unit++) {
            int place = unit;
            study.addItemAsArray(IntStream.range(0, data.coders().size())
                    .mapToObj(coder -> data.position(place, coder))
                    .toArray());
        }
        return study;
    }

    @Property
    @Proves(measure = AC2, by = Proof.SECOND_IMPLEMENTATION, source = DEFINITION)
    void ac2IsThatOfTheDefinition(@ForAll("data") ReliabilityData data, @ForAll("weights") AgreementWeights weights) {
        if (GwetAC2.of(data, weights).estimate() instanceof Defined defined) {
            assertThat(defined.value()).isEqualTo(new PlainAgreement(data, weights).gwet(), within(1e-12));
        }
    }

    @Property
    @Proves(measure = AC1, by = Proof.SECOND_IMPLEMENTATION, source = DEFINITION)
    void ac1IsThatOfTheDefinition(@ForAll("data") ReliabilityData data) {
        if (GwetAC1.of(data).estimate() instanceof Defined defined) {
            assertThat(defined.value())
                    .isEqualTo(new PlainAgreement(data, AgreementWeights.identity()).gwet(), within(1e-12));
        }
    }

    @Property
    @Proves(measure = FLEISS, by = Proof.SECOND_IMPLEMENTATION, source = "errors: the delta method with numeric slopes")
    @Proves(measure = AC1, by = Proof.SECOND_IMPLEMENTATION, source = "the error: the delta method with numeric slopes")
    @Proves(measure = AC2, by = Proof.SECOND_IMPLEMENTATION, source = "the error: the delta method with numeric slopes")
    void errorsAreThoseOfTheDeltaMethod(
            @ForAll("completeData") ReliabilityData data, @ForAll("weights") AgreementWeights weights) {
        PlainAgreement plain = new PlainAgreement(data, AgreementWeights.identity());

        assertNear(FleissKappa.of(data).standardError(), () -> plain.deltaError(false), 1e-6);
        assertNear(GwetAC1.of(data).standardError(), () -> plain.deltaError(true), 1e-6);
        assertNear(
                GwetAC2.of(data, weights).standardError(),
                () -> new PlainAgreement(data, weights).deltaError(true),
                1e-6);
    }

    @Property
    @Proves(measure = AC1, by = Proof.SECOND_IMPLEMENTATION, source = "the error, unit by unit, values missing")
    @Proves(measure = AC2, by = Proof.SECOND_IMPLEMENTATION, source = "the error, unit by unit, values missing")
    void errorsWithValuesMissingAreThoseOfTheFormula(
            @ForAll("data") ReliabilityData data, @ForAll("weights") AgreementWeights weights) {
        assertNear(
                GwetAC1.of(data).standardError(),
                () -> new PlainAgreement(data, AgreementWeights.identity()).gwetError(),
                1e-12);
        assertNear(
                GwetAC2.of(data, weights).standardError(), () -> new PlainAgreement(data, weights).gwetError(), 1e-12);
    }

    @Property
    @Proves(measure = FLEISS, by = Proof.SECOND_IMPLEMENTATION, source = "the error under chance, value by value")
    void theErrorUnderChanceIsThatOfTheFormula(@ForAll("completeData") ReliabilityData data) {
        assertNear(
                FleissKappa.of(data).standardErrorIfZero(),
                () -> new PlainAgreement(data, AgreementWeights.identity()).fleissErrorIfZero(),
                1e-9);
    }

    private static void assertNear(Estimate estimate, DoubleSupplier expected, double by) {
        estimate.ifDefined().ifPresent(value -> assertThat(value).isEqualTo(expected.getAsDouble(), within(by)));
    }

    @Property
    @Proves(measure = AC1, by = Proof.LAW, source = "AC1 is AC2 with weights of identity, error included")
    @Proves(measure = AC2, by = Proof.LAW, source = "AC2 with weights of identity is AC1, error included")
    void ac2WithIdentityIsAc1(@ForAll("data") ReliabilityData data) {
        GwetAC1 ac1 = GwetAC1.of(data);
        GwetAC2 ac2 = GwetAC2.of(data, AgreementWeights.identity());

        assertThat(ac2.estimate().ifDefined()).isEqualTo(ac1.estimate().ifDefined());
        assertThat(ac2.standardError().ifDefined())
                .isEqualTo(ac1.standardError().ifDefined());
    }

    @Property
    @Proves(measure = PERCENT, by = Proof.LAW, source = "the order of units and of coders changes nothing")
    @Proves(measure = FLEISS, by = Proof.LAW, source = "the order of units and of coders changes nothing")
    @Proves(measure = AC1, by = Proof.LAW, source = "the order of units and of coders changes nothing")
    @Proves(measure = AC2, by = Proof.LAW, source = "the order of units and of coders changes nothing")
    void orderOfUnitsAndCodersChangesNothing(
            @ForAll("data") ReliabilityData data, @ForAll("weights") AgreementWeights weights, @ForAll Random random) {
        ReliabilityData other = Reshaped.withOtherCoders(Reshaped.inOtherOrder(data, random), random);

        assertThat(PercentAgreement.of(other).estimate())
                .isEqualTo(PercentAgreement.of(data).estimate());
        assertThat(FleissKappa.of(other).withInterval(0.9).estimate())
                .isEqualTo(FleissKappa.of(data).withInterval(0.9).estimate());
        assertThat(GwetAC1.of(other).withInterval(0.9).estimate())
                .isEqualTo(GwetAC1.of(data).withInterval(0.9).estimate());
        assertThat(GwetAC2.of(other, weights).withInterval(0.9).estimate())
                .isEqualTo(GwetAC2.of(data, weights).withInterval(0.9).estimate());
    }

    @Property
    @Proves(measure = PERCENT, by = Proof.LAW, source = "names of categories mean nothing")
    @Proves(measure = FLEISS, by = Proof.LAW, source = "names of categories mean nothing, nor do those nobody used")
    @Proves(measure = AC1, by = Proof.LAW, source = "names of categories mean nothing")
    void namesOfCategoriesMeanNothing(@ForAll("data") ReliabilityData data, @ForAll Random random) {
        ReliabilityData renamed = Reshaped.renamed(data, random);

        assertThat(PercentAgreement.of(renamed).estimate())
                .isEqualTo(PercentAgreement.of(data).estimate());
        assertThat(FleissKappa.of(renamed).estimate())
                .isEqualTo(FleissKappa.of(data).estimate());
        assertThat(FleissKappa.of(Reshaped.withUnusedCategories(data, 3)).estimate())
                .isEqualTo(FleissKappa.of(data).estimate());
        assertClose(GwetAC1.of(renamed).estimate(), GwetAC1.of(data).estimate().ifDefined(), 1e-12);
    }

    @Property
    @Proves(
            measure = AC1,
            by = Proof.LAW,
            source = "a category that nobody used takes part in chance: AC1 rises or stays")
    @Proves(measure = PERCENT, by = Proof.LAW, source = "a category that nobody used changes nothing")
    void aDeclaredCategoryCountsForAc1Alone(@ForAll("data") ReliabilityData data) {
        ReliabilityData more = Reshaped.withUnusedCategories(data, 1);

        assertThat(PercentAgreement.of(more).estimate().ifDefined())
                .isEqualTo(PercentAgreement.of(data).estimate().ifDefined());
        if (GwetAC1.of(data).estimate() instanceof Defined fewer) {
            assertThat(value(GwetAC1.of(more).estimate())).isGreaterThanOrEqualTo(fewer.value() - 1e-12);
        }
    }

    @Property
    @Proves(measure = PERCENT, by = Proof.LAW, source = "from 0 to 1; a unit with one value changes nothing")
    void percentAgreementIsAShareThatSingleValuesDoNotTouch(@ForAll("data") ReliabilityData data) {
        CategoryTally tally = CategoryTally.of(data);
        int[] one = new int[data.categories().size()];
        one[0] = 1;
        Estimate estimate = PercentAgreement.of(tally).estimate();

        estimate.ifDefined().ifPresent(value -> assertThat(value).isBetween(0.0, 1.0));
        assertThat(PercentAgreement.of(tally.merge(CategoryTally.of(data.categories(), new int[][] {one})))
                        .estimate())
                .isEqualTo(estimate);
    }

    @Property
    @Proves(measure = FLEISS, by = Proof.LAW, source = "kappa of a category is kappa of that category and 'other'")
    void kappaOfACategoryIsThatOfItAndTheRest(@ForAll("completeData") ReliabilityData data) {
        FleissKappa kappa = FleissKappa.of(data);
        for (int k = 0; k < data.categories().size(); k++) {
            int category = k;
            int[][] folded = new int[data.units().size()][data.coders().size()];
            IntStream.range(0, folded.length)
                    .forEach(unit ->
                            Arrays.setAll(folded[unit], coder -> data.position(unit, coder) == category ? 1 : 0));
            Estimate ofTwo =
                    FleissKappa.of(ReliabilityData.of(ordinal(2), folded)).estimate();

            if (kappa.ofCategory(data.categories().labels().get(k)) instanceof Defined defined) {
                assertThat(defined.value()).isEqualTo(value(ofTwo), within(1e-12));
            }
        }
    }

    @Property
    @Proves(measure = FLEISS, by = Proof.LAW, source = "1 where all agree on more than one category, never more")
    @Proves(measure = AC1, by = Proof.LAW, source = "1 where all agree on more than one category, never more")
    @Proves(measure = AC2, by = Proof.LAW, source = "1 where all agree on more than one category, never more")
    void isOneWhereAllAgreeAndNeverMore(
            @ForAll("completeData") ReliabilityData data, @ForAll("weights") AgreementWeights weights) {
        int[][] alike = new int[data.units().size()][data.coders().size()];
        IntStream.range(0, alike.length).forEach(unit -> Arrays.fill(alike[unit], data.position(unit, 0)));
        ReliabilityData agreed = ReliabilityData.of(data.categories(), alike);

        assertOne(FleissKappa.of(agreed).estimate());
        assertOne(GwetAC1.of(agreed).estimate());
        assertOne(GwetAC2.of(agreed, weights).estimate());
        assertNotAboveOne(FleissKappa.of(data).estimate());
        assertNotAboveOne(GwetAC1.of(data).estimate());
        assertNotAboveOne(GwetAC2.of(data, weights).estimate());
    }

    private static void assertOne(Estimate estimate) {
        if (estimate instanceof Defined defined) {
            assertThat(defined.value()).isEqualTo(1, within(1e-12));
        } else {
            assertThat(reason(estimate)).isIn(UndefinedReason.ONE_CATEGORY, UndefinedReason.NO_DATA);
        }
    }

    private static void assertNotAboveOne(Estimate estimate) {
        estimate.ifDefined().ifPresent(value -> assertThat(value).isLessThanOrEqualTo(1 + 1e-12));
    }

    @Property
    @Proves(measure = AC2, by = Proof.LAW, source = "turning an order round changes nothing but for ratio weights")
    void turningTheOrderRoundChangesNothing(
            @ForAll("data") ReliabilityData data, @ForAll("weights") AgreementWeights weights) {
        if (weights != AgreementWeights.ratio()) {
            assertClose(
                    GwetAC2.of(Reshaped.turnedRound(data), weights).estimate(),
                    GwetAC2.of(data, weights).estimate().ifDefined(),
                    1e-12);
        }
    }

    @Property
    @Proves(measure = PERCENT, by = Proof.LAW, source = "tallies merge: the whole is the sum of its parts")
    @Proves(measure = FLEISS, by = Proof.LAW, source = "tallies merge: the whole is the sum of its parts")
    @Proves(measure = AC1, by = Proof.LAW, source = "tallies merge: the whole is the sum of its parts")
    @Proves(measure = AC2, by = Proof.LAW, source = "tallies merge: the whole is the sum of its parts")
    void talliesOfPartsMergeToTheWhole(@ForAll("data") ReliabilityData data, @ForAll Random random) {
        TallyLaws.partsMergeInAnyOrder(
                Reshaped.units(data),
                random,
                units -> CategoryTally.of(Reshaped.part(data, units)),
                CategoryTally::merge,
                CategoryTally.emptyOf(data));
    }

    @Provide
    Arbitrary<ReliabilityData> data() {
        return AgreementArbitraries.data();
    }

    @Provide
    Arbitrary<ReliabilityData> completeData() {
        return AgreementArbitraries.completeData();
    }

    @Provide
    Arbitrary<AgreementWeights> weights() {
        return AgreementArbitraries.weights();
    }
}
