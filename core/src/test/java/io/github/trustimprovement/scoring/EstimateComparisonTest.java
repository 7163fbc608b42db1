// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.scoring.consensus.FrequencyVector;
import io.github.trustimprovement.scoring.consensus.VanDerEijkAgreement;
import io.github.trustimprovement.scoring.saturation.CodeAccumulation;
import io.github.trustimprovement.scoring.saturation.CodeSequence;
import io.github.trustimprovement.scoring.saturation.InterviewCodes;
import io.github.trustimprovement.scoring.valence.PositiveShare;
import java.util.List;
import org.junit.jupiter.api.Test;

class EstimateComparisonTest {
    private static final Method SHARE =
            Method.builder().measure("a/share").putOption("unit", "leaders").build();

    @Test
    void givesTheDifferenceOfNumbersThatWereMadeAlike() {
        Estimate first =
                Defined.share(7, 14).method(SHARE).addCaveats(Caveat.SMALL_N).build();
        Estimate second = Defined.share(9, 12)
                .method(SHARE)
                .addCaveats(Caveat.SMALL_N, Caveat.PURPOSIVE_SAMPLE)
                .build();

        EstimateComparison comparison = first.compare(second);

        assertThat(comparison.first()).isSameAs(first);
        assertThat(comparison.second()).isSameAs(second);
        assertThat(comparison.difference())
                .isEqualTo(Defined.builder()
                        .value(0.25)
                        .n(12)
                        .method(SHARE.toBuilder()
                                .putOption("difference", "second - first")
                                .build())
                        .addCaveats(Caveat.SMALL_N, Caveat.PURPOSIVE_SAMPLE)
                        .build());
        assertThat(comparison).hasToString("""
                        first:      0.5 (7 of 14)
                        second:     0.75 (9 of 12)
                        difference: 0.25 (n = 12)""");
    }

    @Test
    void roundsTheDifferenceOfTwoSharesOnce() {
        Estimate first = Defined.share(9, 20).method(SHARE).build();
        Estimate second = Defined.share(10, 25).method(SHARE).build();
        Estimate weighted = Defined.share(9, 20).value(0.5).method(SHARE).build();

        assertThat(first.compare(second).difference()).hasToString("-0.05 (n = 20)");
        assertThat(weighted.compare(second).difference().ifDefined()).hasValue(0.4 - 0.5);
    }

    @Test
    void refusesNumbersOfDifferentMethods() {
        Estimate leaders = Defined.share(7, 14).method(SHARE).build();
        Estimate segments = Defined.share(70, 140)
                .method(SHARE.toBuilder().putOption("unit", "segments").build())
                .build();

        assertThat(leaders.compare(segments).difference())
                .isEqualTo(Undefined.of(UndefinedReason.METHODS_DIFFER, 14, List.of()));
    }

    @Test
    void refusesDifferentNumbersOfOneMeasure() {
        VanDerEijkAgreement agreement = VanDerEijkAgreement.of(FrequencyVector.of(3, 1, 2));
        CodeAccumulation codes = CodeAccumulation.of(
                CodeSequence.of(InterviewCodes.of("i1", Lever.COMMONALITY), InterviewCodes.of("i2", Lever.LEADERSHIP)));

        assertThat(agreement.agreement().compare(agreement.polarization()).difference())
                .isInstanceOf(Undefined.class);
        assertThat(codes.expected(1).compare(codes.chao2()).difference()).isInstanceOf(Undefined.class);
        assertThat(codes.expected(1).compare(codes.expected(2)).difference()).isInstanceOf(Undefined.class);
    }

    @Test
    void comparesANumberWithTheSameThatHasAnInterval() {
        PositiveShare share = PositiveShare.of(ClusteredCounts.builder()
                .basis(CountBasis.builder().build())
                .addClusters(Cluster.of("p1", CountedGroup.CEO, 3, 4), Cluster.of("p2", CountedGroup.CEO, 1, 4))
                .build());

        assertThat(share.estimate()
                        .compare(share.withBootstrap(0.9, 200, 1).estimate())
                        .difference())
                .isInstanceOf(Defined.class);
    }

    @Test
    void isUndefinedWhereOneOfThemIs() {
        Estimate number = Defined.share(7, 14).method(SHARE).build();
        Estimate none = Undefined.of(UndefinedReason.CODERS_NOT_RESOLVED, 3, List.of(Caveat.SMALL_N));
        Undefined expected = Undefined.of(UndefinedReason.CODERS_NOT_RESOLVED, 3, List.of(Caveat.SMALL_N));

        assertThat(number.compare(none).difference()).isEqualTo(expected);
        assertThat(none.compare(number).difference()).isEqualTo(expected);
    }

    @Test
    void isUndefinedWhereTheDifferenceIsTooLarge() {
        Estimate lowest =
                Defined.builder().value(-Double.MAX_VALUE).n(1).method(SHARE).build();
        Estimate highest =
                Defined.builder().value(Double.MAX_VALUE).n(1).method(SHARE).build();

        assertThat(lowest.compare(highest).difference())
                .hasToString("undefined: the number is larger than can be held (n = 1)");
    }
}
