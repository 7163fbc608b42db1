// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import static io.github.trustimprovement.scoring.AnswerContent.k;
import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.AnswerContent.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.scoring.AnswerContent;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Chance rates against a loop over all swaps of whole panels, and samples of swaps against all of them. */
class ChanceProperties {
    private static final int DRAWS = 2000;
    private static final Membership TRUSTS = Membership.ofUndated(IntStream.range(0, 20)
            .boxed()
            .collect(Collectors.toMap(Panels::school, i -> OrganisationRef.trust("t" + i % 3))));

    @Provide
    Arbitrary<double[][]> few() {
        return Panels.rows(2, 2, 6);
    }

    @Provide
    Arbitrary<double[][]> six() {
        return Panels.rows(2, 6, 6);
    }

    @Provide
    Arbitrary<double[][]> some() {
        return Panels.rows(2, 6, 11);
    }

    private static double[][] swapped(double[][] rows, int mask) {
        return IntStream.range(0, rows.length)
                .mapToObj(i -> (mask >> i & 1) == 0 ? rows[i] : new double[] {rows[i][1], rows[i][0]})
                .toArray(double[][]::new);
    }

    /** In how many swaps of the rows each class is found, by classifying each as a panel of its own. */
    private static Map<String, Long> counts(double[][] rows, Function<BalancedPanel, Classification> classes) {
        return IntStream.range(0, 1 << rows.length)
                .mapToObj(mask -> classes.apply(Panels.balanced(swapped(rows, mask))))
                .filter(found -> found instanceof Classified)
                .collect(Collectors.groupingBy(AnswerContent::word, Collectors.counting()));
    }

    @Property(tries = 100)
    @Proves(
            measure = "convergence/typology",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "chance rates: each swap classified as a panel of its own")
    @Proves(measure = "convergence/typology", by = Proof.LAW, source = "the rates of the nine classes add up to 1")
    void ratesOfTheTypologyAreThoseOfALoop(@ForAll("few") double[][] rows) {
        ConvergenceTypology typology = ConvergenceTypology.of(Panels.balanced(rows));
        Map<String, Long> classes =
                counts(rows, panel -> ConvergenceTypology.of(panel).classification());
        Map<String, Long> strict =
                counts(rows, panel -> ConvergenceTypology.of(panel).strictClassification());
        Map<String, Estimate> rates = typology.chanceRates();

        assertThat(rates).hasSize(12).containsKeys(classes.keySet().toArray(String[]::new));
        rates.forEach((name, rate) -> {
            if (!name.equals("strict-upward-convergence")) {
                assertThat(k(rate)).as(name).isEqualTo(classes.getOrDefault(name, 0L) + strict.getOrDefault(name, 0L));
            }
        });
        assertThat(rates.keySet().stream()
                        .filter(name -> !name.startsWith("strict"))
                        .mapToLong(name -> k(Panels.at(rates, name)))
                        .sum())
                .isEqualTo(1L << rows.length);
        assertThat(typology.chanceRate()).isEqualTo(Panels.at(rates, "upward-convergence"));
        assertThat(typology.strictChanceRate()).isEqualTo(Panels.at(rates, "strict-upward-convergence"));
        assertThat(k(typology.strictChanceRate())).isLessThanOrEqualTo(k(Panels.at(rates, "strict-upward")));
    }

    @Property(tries = 100)
    @Proves(
            measure = "convergence/sigma-convergence",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "chance rates: each swap classified as a panel of its own")
    void ratesOfSigmaAreThoseOfALoop(@ForAll("few") double[][] rows) {
        Map<String, Long> classes =
                counts(rows, panel -> SigmaConvergence.of(panel).classification());

        assertRates(SigmaConvergence.of(Panels.balanced(rows)).chanceRates(), classes);
    }

    @Property(tries = 100)
    @Proves(
            measure = "convergence/variance-split",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "chance rates: each swap classified as a panel of its own")
    void ratesOfTheVarianceSplitAreThoseOfALoop(@ForAll("few") double[][] rows) {
        Map<String, Long> classes =
                counts(rows, panel -> VarianceSplit.of(panel, TRUSTS).classification());
        Map<String, Estimate> rates =
                VarianceSplit.of(Panels.balanced(rows), TRUSTS).chanceRates();

        assertThat(rates).hasSize(9);
        assertRates(rates, classes);
    }

    private static void assertRates(Map<String, Estimate> rates, Map<String, Long> classes) {
        rates.forEach((name, rate) -> assertThat(k(rate)).as(name).isEqualTo(classes.getOrDefault(name, 0L)));
    }

    @Property(tries = 50)
    @Proves(
            measure = "convergence/upwards-convergence",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "chance rates of all groups and of the strict form: each swap classified as a panel of its own")
    void ratesOfUpwardsConvergenceAreThoseOfALoop(@ForAll("six") double[][] rows, @ForAll TopAndBottom groups) {
        UpwardsConvergence result = UpwardsConvergence.of(Panels.balanced(rows)).withGroups(groups);
        if (result.classification() instanceof Undefined tied) {
            assertThat(tied.reason()).isEqualTo(UndefinedReason.GROUPS_TIED);
            assertThat(reason(result.chanceRate())).isEqualTo(UndefinedReason.GROUPS_TIED);
            assertThat(reason(result.stability())).isEqualTo(UndefinedReason.GROUPS_TIED);
            return;
        }

        Map<String, Long> classes = counts(
                rows, panel -> UpwardsConvergence.of(panel).withGroups(groups).classification());
        Map<String, Long> strict = counts(
                rows, panel -> UpwardsConvergence.of(panel).withGroups(groups).strictClassification());
        long answered = classes.values().stream().mapToLong(Long::longValue).sum();

        assertThat(k(result.chanceRate())).isEqualTo(classes.getOrDefault("upwards-convergence", 0L));
        assertThat(k(result.strictChanceRate()))
                .isEqualTo(strict.getOrDefault("strict-upwards-convergence", 0L))
                .isLessThanOrEqualTo(k(result.chanceRate()));
        assertThat(result.strictChanceRate().caveats()).contains(Caveat.EXCHANGEABLE_DATES);
        Estimate unanswered = result.chanceRates().get("swaps without an answer");
        if (groups == TopAndBottom.THIRDS_OF_THE_FIRST_DATE) {
            assertThat(unanswered).isNotNull();
            assertThat(k(Panels.at(result.chanceRates(), "swaps without an answer")))
                    .isEqualTo((1L << rows.length) - answered);
        } else {
            assertThat(unanswered).isNull();
            assertThat(answered).isEqualTo(1L << rows.length);
        }
    }

    @Property(tries = 40)
    @Proves(
            measure = "convergence/typology",
            by = Proof.LAW,
            source = "a sample of swaps gives the rate of all swaps within six standard errors")
    @Proves(
            measure = "convergence/upwards-convergence",
            by = Proof.LAW,
            source = "a sample of swaps gives the rate of all swaps within six standard errors")
    void aSampleOfSwapsComesNearAllOfThem(@ForAll("some") double[][] rows) {
        BalancedPanel panel = Panels.balanced(rows);
        Movement movement = Movement.of(panel);
        PanelNumbers numbers = PanelNumbers.of(panel, ConvergenceTypology.DESCRIPTION, 2);
        PanelVerdict.Names names = each -> each.ends(TopAndBottom.EXTREMES)
                .map(ends -> List.of(
                        ends.isTopRising() && ends.gapSign() < 0 ? "berwick" : "not-berwick",
                        each.meanSign() > 0 && each.spreadSign() < 0 ? "eurofound" : "not-eurofound"))
                .orElseThrow();
        List<String> asked = List.of("berwick", "not-berwick", "eurofound", "never");
        Map<String, Estimate> exact = Chance.EXACT.rates(movement, names, asked, numbers);
        Map<String, Estimate> drawn =
                new Chance(Optional.of(new Chance.Sample(DRAWS, 11)), 0).rates(movement, names, asked, numbers);

        asked.forEach(name -> {
            double rate = value(Panels.at(exact, name));
            double error = StrictMath.sqrt(rate * (1 - rate) / DRAWS);
            assertThat(value(Panels.at(drawn, name)))
                    .as(name)
                    .isEqualTo(rate, within(rate == 0 || rate == 1 ? 0 : 6 * error + 4.0 / DRAWS));
            assertThat(((Defined) Panels.at(exact, name)).n()).isEqualTo(1L << rows.length);
            assertThat(((Defined) Panels.at(drawn, name)).seed()).hasValue(11);
        });
    }

    @Example
    void triesAllSwapsOfFifteenAndDrawsThoseOfSixteen() {
        for (int n = 15; n <= 16; n++) {
            double[][] rows = IntStream.range(0, n)
                    .mapToObj(i -> new double[] {i, i + 1 + (20 - i) / 4.0})
                    .toArray(double[][]::new);
            SigmaConvergence sigma = SigmaConvergence.of(Panels.balanced(rows));
            VarianceSplit split = VarianceSplit.of(Panels.balanced(rows), TRUSTS);
            if (n == 15) {
                assertThat(((Defined) Panels.at(sigma.chanceRates(), "convergence")).n())
                        .isEqualTo(1 << 15);
            } else {
                assertThat(reason(Panels.at(sigma.chanceRates(), "convergence")))
                        .isEqualTo(UndefinedReason.NEEDS_SEED);
                assertThat(((Defined) Panels.at(
                                        sigma.withSampledChanceRate(10, 3).chanceRates(), "convergence"))
                                .n())
                        .isEqualTo(16);
                assertThat(((Defined) Panels.at(
                                        split.withSampledChanceRate(10, 3).chanceRates(),
                                        "within-convergence-between-convergence"))
                                .seed())
                        .hasValue(3);
            }
        }
    }
}
