// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import static io.github.trustimprovement.scoring.valence.PositiveShareTest.assertUndefined;
import static io.github.trustimprovement.scoring.valence.PositiveShareTest.defined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.ClusteredCounts;
import io.github.trustimprovement.scoring.LeaveOneOut;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContestationSplitTest {
    private static final String MEASURE = "valence/contestation-split";

    @ParameterizedTest
    @CsvSource({"5/5 5/5 5/5 0/5 0/5 0/5, 1, 0, 1, 1, 1", "2/5 3/5 2/5 3/5 2/5 3/5, 1, 0.96, 0.04, 0.04, -0.16"})
    @Proves(
            measure = MEASURE,
            by = Proof.DERIVED,
            source =
                    "leaders who differ and leaders who waver, by independent arithmetic of Light and Margolin's (1971)"
                            + " sums of squares; no printed table of two categories was found")
    void tellsLeadersWhoDifferFromLeadersWhoWaver(
            String leaders, double total, double within, double between, double fraction, double adjusted) {
        ContestationSplit split = ContestationSplit.of(Leaders.counts(leaders));

        assertThat(defined(split.total()).value()).isEqualTo(total, within(1e-15));
        assertThat(defined(split.within()).value()).isEqualTo(within, within(1e-15));
        assertThat(defined(split.between()).value()).isEqualTo(between, within(1e-15));
        assertThat(defined(split.betweenFraction().raw()).value()).isEqualTo(fraction, within(1e-15));
        assertThat(defined(split.betweenFraction().adjusted()).value()).isEqualTo(adjusted, within(1e-14));
    }

    @ParameterizedTest
    @CsvSource({"5, 1, 0.5555555555555556", "12, 4, 0.75", "20, 5, 0.64", "40, 7, 0.5070167496604798", "1, 0, 0"})
    @Proves(
            measure = MEASURE,
            by = Proof.DERIVED,
            source = "the total is the index of Reynal-Querol (2002) for two groups, by arithmetic of its formula")
    void hasTheIndexOfReynalQuerolAsItsTotal(long positive, long negative, double total) {
        ContestationSplit split = ContestationSplit.of(Leaders.oneLeader(positive, negative));

        assertThat(defined(split.total()).value()).isEqualTo(total, within(1e-15));
        assertThat(defined(split.between()).value()).isZero();
    }

    @Test
    void givesTheRangeOfEachNumberWithoutEachLeader() {
        ContestationSplit split = ContestationSplit.of(Leaders.counts("2/2 0/2 1/2"));

        assertThat(defined(split.total()).leaveOneOut()).contains(LeaveOneOut.of(0.75, 1, 3, 0));
        assertThat(defined(split.betweenFraction().raw()).leaveOneOut()).hasValueSatisfying(range -> {
            assertThat(range.lowest()).isEqualTo(1.0 / 3, within(1e-15));
            assertThat(range.highest()).isEqualTo(1);
        });
        assertThat(defined(ContestationSplit.of(Leaders.counts("1/1 0/3")).total())
                        .leaveOneOut())
                .contains(LeaveOneOut.of(0, 0, 2, 0));
        assertThat(defined(ContestationSplit.of(Leaders.counts("1/2 0/3"))
                                .betweenFraction()
                                .raw())
                        .leaveOneOut())
                .isEmpty();
    }

    @Test
    void leavesOutJudgementsOfLeadersWhoAreNotKnown() {
        ClusteredCounts counts = Leaders.counts("2/2 0/2").toBuilder()
                .unassignedSuccesses(3)
                .unassignedTrials(5)
                .build();
        ClusteredCounts none =
                counts.toBuilder().clusters(Leaders.counts("0/0").clusters()).build();

        assertThat(ContestationSplit.of(counts).between()).hasToString("1 (n = 4)");
        assertThat(ContestationSplit.of(counts).between().caveats()).contains(Caveat.SPEAKERS_NOT_IDENTIFIED);
        assertUndefined(ContestationSplit.of(none).within(), UndefinedReason.SPEAKERS_NOT_IDENTIFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "0/0, ZERO_DENOMINATOR, ZERO_DENOMINATOR",
        "2/5, TOO_FEW_CLUSTERS, TOO_FEW_CLUSTERS",
        "2/2 3/3, ONE_CATEGORY, ONE_CATEGORY",
        "0/2 0/3, ONE_CATEGORY, ONE_CATEGORY",
        "1/1 0/1 1/1, TOO_FEW_UNITS, TOO_FEW_UNITS"
    })
    void hasNoFractionWhereNothingIsThereToBeSplit(String leaders, UndefinedReason raw, UndefinedReason adjusted) {
        BetweenFraction fraction = ContestationSplit.of(Leaders.counts(leaders)).betweenFraction();

        assertUndefined(fraction.adjusted(), adjusted);
        if (raw == null) {
            assertThat(defined(fraction.raw()).value()).isEqualTo(1);
        } else {
            assertUndefined(fraction.raw(), raw);
        }
    }

    @Test
    void isUndefinedWithoutData() {
        assertUndefined(
                ContestationSplit.of(Study.builder().id("empty").build(), Lever.COMMONALITY)
                        .total(),
                UndefinedReason.NO_DATA);
    }

    @Test
    void printsRawAndAdjustedFractionTogether() {
        ContestationSplit split = ContestationSplit.of(Leaders.counts("3/4 1/4"));

        assertThat(split.betweenFraction()).hasToString("raw 0.25 (n = 8), adjusted 0.125 (n = 8)");
        assertThat(split.explain().steps())
                .extracting(Object::toString)
                .contains("fraction by chance alone = 0.14285714285714285");
        assertThat(split.toTextTable().rows())
                .extracting(row -> row.get(0))
                .containsExactly(
                        "total",
                        "within leaders",
                        "between leaders",
                        "between, of total, raw",
                        "between, of total, adjusted");
        assertThat(split).hasToString(split.toTextTable().toString());
        assertThat(ContestationSplit.of(Leaders.counts("0/0")).explain().steps())
                .hasSize(3);
    }
}
