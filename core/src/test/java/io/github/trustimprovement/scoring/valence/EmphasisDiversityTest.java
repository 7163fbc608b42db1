// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import static io.github.trustimprovement.scoring.valence.PositiveShareTest.assertUndefined;
import static io.github.trustimprovement.scoring.valence.PositiveShareTest.defined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.LeaveOneOut;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmphasisDiversityTest {
    private static final String MEASURE = "valence/emphasis-diversity";
    private static final CountBasis BASIS = CountBasis.builder().build();

    @ParameterizedTest
    @CsvSource({"0, 5", "0.5, 4.68423304", "1, 4.4359878", "2, 4.09090909", "10, 3.34923645", "Infinity, 3"})
    @Proves(
            measure = MEASURE,
            by = Proof.REFERENCE,
            source = "Hill numbers of 1, 2, 3, 4, 5 in the tests of scikit-bio, skbio.diversity.alpha.hill")
    void agreesWithScikitBio(double order, double hill) {
        assertThat(hill(order, 1, 2, 3, 4, 5)).isEqualTo(hill, within(5e-8));
    }

    @ParameterizedTest
    @CsvSource({"0, 26, 0", "1, 12.06, 0.005", "2, 7.84, 0.005"})
    @Proves(
            measure = MEASURE,
            by = Proof.REFERENCE,
            source = "spiders of the girdled site, Hsieh, Ma and Chao (2016), Methods in Ecology and Evolution 7:1451")
    void agreesWithSpidersAsPrinted(double order, double hill, double tolerance) {
        List<Long> counts = new ArrayList<>(List.of(46L, 22L, 17L, 15L, 15L, 9L, 8L, 6L, 6L, 4L, 2L, 2L, 2L, 2L));
        counts.addAll(Collections.nCopies(12, 1L));

        assertThat(defined(EmphasisDiversity.of(BASIS, counts).effectiveLevers(order))
                        .value())
                .isEqualTo(hill, within(tolerance));
    }

    @Test
    @Proves(
            measure = MEASURE,
            by = Proof.REFERENCE,
            source = "Pielou's evenness and the exponential of Shannon's entropy in the tests of scikit-bio")
    void agreesWithScikitBioOnEvennessAndEntropy() {
        assertThat(evenness(0, 1, 1, 4, 2, 5, 2, 4, 1, 2)).isEqualTo(0.9248549056, within(5e-11));
        assertThat(evenness(1, 1, 1, 1)).isEqualTo(1);
        assertThat(hill(1, 1, 2, 3, 4)).isEqualTo(3.596115467, within(5e-10));
        assertThat(hill(1, 5, 5)).isEqualTo(2, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({"1 2 3 4, 1.279854226", "5 5, 0.693147181"})
    @Proves(
            measure = MEASURE,
            by = Proof.REFERENCE,
            source = "Shannon's entropy in natural units in the tests of scikit-bio")
    void stepsOverTheEntropy(String counts, double entropy) {
        List<Long> numbers = Arrays.stream(counts.split(" ")).map(Long::valueOf).toList();

        assertThat(EmphasisDiversity.of(BASIS, numbers).explain().steps())
                .filteredOn(step -> step.what().equals("H, entropy in natural units"))
                .singleElement()
                .satisfies(step -> assertThat(step.value()).isEqualTo(entropy, within(5e-10)));
    }

    /** Scikit-bio answers 1; but where there is one lever, 0 is divided by 0 and nothing is even or uneven. */
    @Test
    void hasNoEvennessOfASingleLever() {
        EmphasisDiversity one = EmphasisDiversity.of(BASIS, List.of(7L, 0L));

        assertUndefined(one.evenness(), UndefinedReason.ONE_CATEGORY);
        assertThat(defined(one.effectiveLevers(0)).value()).isEqualTo(1);
        assertThat(defined(one.effectiveLevers(1)).value()).isEqualTo(1);
        assertThat(defined(one.effectiveLevers(2)).value()).isEqualTo(1);
    }

    @Test
    void countsMentionsOfASegmentWithTwoLeversTwice() {
        EmphasisDiversity diversity = EmphasisDiversity.of(EmphasisTest.study(
                EmphasisTest.segment("p01", Lever.COMMONALITY, Lever.LEADERSHIP),
                EmphasisTest.segment("p02", Lever.COMMONALITY, Lever.COMMONALITY)));

        assertThat(diversity.effectiveLevers(0)).hasToString("2 (n = 3)");
        assertThat(defined(diversity.effectiveLevers(0)).clusters()).hasValue(2);
        assertThat(defined(diversity.effectiveLevers(0)).leaveOneOut()).contains(LeaveOneOut.of(1, 2, 2, 0));
        assertThat(defined(diversity.evenness()).leaveOneOut()).contains(LeaveOneOut.of(1, 1, 2, 1));
        assertThat(defined(diversity.effectiveLevers(2)).value()).isEqualTo(9.0 / 5, within(1e-15));
        assertThat(defined(diversity.effectiveLevers(2)).method().options()).containsEntry("statistic", "order 2.0");
        assertThat(diversity.explain().subject()).isEmpty();
    }

    @Test
    void isUndefinedWithoutALever() {
        EmphasisDiversity none = EmphasisDiversity.of(BASIS, List.of(0L, 0L));

        assertUndefined(none.effectiveLevers(1), UndefinedReason.ZERO_DENOMINATOR);
        assertUndefined(none.evenness(), UndefinedReason.ZERO_DENOMINATOR);
        assertUndefined(EmphasisDiversity.of(EmphasisTest.study()).effectiveLevers(0), UndefinedReason.NO_DATA);
        assertThat(none.explain().steps()).extracting(Object::toString).contains("mentions of levers = 0");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.NaN, Double.NEGATIVE_INFINITY})
    void rejectsAnOrderBelowZero(double order) {
        EmphasisDiversity diversity = EmphasisDiversity.of(BASIS, List.of(1L));

        assertThatThrownBy(() -> diversity.effectiveLevers(order))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("EmphasisDiversity.order: 0 or more, was: " + order);
    }

    @Test
    void rejectsANegativeCount() {
        List<Long> counts = List.of(1L, -1L);

        assertThatThrownBy(() -> EmphasisDiversity.of(BASIS, counts))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("EmphasisDiversity.counts: from 0 to 2^53, was: -1");
    }

    @Test
    void printsATable() {
        assertThat(EmphasisDiversity.of(BASIS, List.of(1L, 2L, 3L, 4L, 5L))).hasToString("""
                        Emphasis diversity
                                               Value   n
                        ---------------------  -----  --
                        levers mentioned, D_0      5  15
                        effective levers, D_1  4.436  15
                        effective levers, D_2  4.091  15
                        evenness J             0.926  15
                        How often something is mentioned does not show how much it matters. (Rollett 2026, s. 4.6)
                        Leaders were picked for variety, not at random: others may differ. (Rollett 2026, s. 2.1)
                        Segments of one leader hang together, so that there is less evidence than segments.
                        """);
    }

    private static double hill(double order, long... counts) {
        return defined(diversity(counts).effectiveLevers(order)).value();
    }

    private static double evenness(long... counts) {
        return defined(diversity(counts).evenness()).value();
    }

    private static EmphasisDiversity diversity(long... counts) {
        return EmphasisDiversity.of(
                BASIS, java.util.Arrays.stream(counts).boxed().toList());
    }
}
