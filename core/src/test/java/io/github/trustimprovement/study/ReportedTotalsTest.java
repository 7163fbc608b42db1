// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedTotalsTest {
    private static final long MOST = 1L << 53;

    /** The figures of Rollett (2026): 535 in s. 2.3, 122 in s. 3.2, 374 in s. 3.3. */
    private static final ReportedTotals PUBLISHED =
            ReportedTotals.builder().segments(535L).objects(122L).levers(374L).build();

    @Test
    void knowsWhatThePartsLeave() {
        assertThat(PUBLISHED.residual()).hasValue(39);
        assertThat(PUBLISHED.toBuilder().aims(39L).build().residual()).hasValue(0);
        assertThat(PUBLISHED.toBuilder().aims(40L).other(1L).build().residual()).hasValue(-2);
    }

    @Test
    void leavesNothingToSayWithoutATotalOrWithoutParts() {
        assertThat(ReportedTotals.builder().levers(374L).build().residual()).isEmpty();
        assertThat(ReportedTotals.builder().segments(535L).build().residual()).isEmpty();
        assertThat(ReportedTotals.builder().build().residual()).isEmpty();
    }

    @Test
    void takesAnyOnePartForAPart() {
        for (BiFunction<ReportedTotalsBuilder, Long, ReportedTotalsBuilder> part : parts()) {
            assertThat(part.apply(ReportedTotals.builder().segments(10L), 3L)
                            .build()
                            .residual())
                    .hasValue(7);
        }
    }

    @Test
    void isCompleteWithTotalAndAllParts() {
        ReportedTotals complete = PUBLISHED.toBuilder().aims(39L).other(0L).build();

        assertThat(complete.isComplete()).isTrue();
        assertThat(PUBLISHED.isComplete()).isFalse();
        assertThat(PUBLISHED.toBuilder().aims(39L).build().isComplete()).isFalse();
        assertThat(ReportedTotals.builder().build().isComplete()).isFalse();
        assertThat(ReportedTotals.builder().segments(1L).aims(1L).build().isComplete())
                .isFalse();
        assertThat(ReportedTotals.builder()
                        .segments(1L)
                        .aims(1L)
                        .objects(0L)
                        .build()
                        .isComplete())
                .isFalse();
    }

    @Test
    void addsPartsOfAnySize() {
        assertThat(ReportedTotals.builder()
                        .segments(0L)
                        .aims(MOST)
                        .objects(MOST)
                        .levers(MOST)
                        .other(MOST)
                        .build()
                        .residual())
                .hasValue(-4 * MOST);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, MOST + 1, Long.MIN_VALUE})
    void rejectsACountOutsideTheExactIntegers(long count) {
        String rule = ": from 0 to 2^53, was: " + count;

        rejects(ReportedTotals.builder().segments(count), "ReportedTotals.segments" + rule);
        rejects(ReportedTotals.builder().aims(count), "ReportedTotals.aims" + rule);
        rejects(ReportedTotals.builder().objects(count), "ReportedTotals.objects" + rule);
        rejects(ReportedTotals.builder().levers(count), "ReportedTotals.levers" + rule);
        rejects(ReportedTotals.builder().other(count), "ReportedTotals.other" + rule);
    }

    private static List<BiFunction<ReportedTotalsBuilder, Long, ReportedTotalsBuilder>> parts() {
        return List.of(
                ReportedTotalsBuilder::aims,
                ReportedTotalsBuilder::objects,
                ReportedTotalsBuilder::levers,
                ReportedTotalsBuilder::other);
    }

    private static void rejects(ReportedTotalsBuilder builder, String message) {
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidModelException.class)
                .hasMessage(message);
    }
}
