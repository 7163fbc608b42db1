// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.AnswerContent.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.scoring.CountedGroup;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Interval;
import io.github.trustimprovement.scoring.LeaderMention;
import io.github.trustimprovement.scoring.LeaderMentions;
import io.github.trustimprovement.scoring.LeaderStanding;
import io.github.trustimprovement.scoring.LeaveOneOut;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PrevalenceDifferenceProperties extends GeneratedRoles {
    private static final String MEASURE = "comparison/prevalence-difference";

    @Property
    @Proves(measure = MEASURE, by = Proof.LAW, source = "antisymmetric, to the last bit")
    void exchangedGroupsTurnTheSign(@ForAll("bothGroups") LeaderMentions mentions, @ForAll("levels") double level) {
        Defined here = defined(PrevalenceDifference.of(mentions).withInterval(level));
        Defined there = defined(PrevalenceDifference.of(ComparisonArbitraries.exchanged(mentions))
                .withInterval(level));

        assertThat(there.value()).isEqualTo(0 - here.value());
        assertThat(interval(there).lower()).isEqualTo(-interval(here).upper());
        assertThat(interval(there).upper()).isEqualTo(-interval(here).lower());
    }

    @Property
    @Proves(measure = MEASURE, by = Proof.LAW, source = "the interval and the range contain the difference")
    void containsTheDifferenceAndStaysWithinOne(
            @ForAll("bothGroups") LeaderMentions mentions, @ForAll("levels") double level) {
        Defined defined = defined(PrevalenceDifference.of(mentions).withInterval(level));

        assertThat(defined.value()).isBetween(-1.0, 1.0);
        assertThat(interval(defined).contains(defined.value())).isTrue();
        assertThat(interval(defined).lower()).isGreaterThanOrEqualTo(-1);
        assertThat(interval(defined).upper()).isLessThanOrEqualTo(1);
        defined.leaveOneOut()
                .ifPresent(range -> assertThat(defined.value()).isBetween(range.lowest(), range.highest()));
    }

    @Property
    @Proves(measure = MEASURE, by = Proof.LAW, source = "the order of leaders makes no difference")
    void theOrderOfLeadersChangesNothing(@ForAll("bothGroups") LeaderMentions mentions, @ForAll Random random) {
        List<LeaderMention> shuffled = new ArrayList<>(mentions.leaders());
        Collections.shuffle(shuffled, random);

        assertThat(PrevalenceDifference.of(
                                mentions.toBuilder().leaders(shuffled).build())
                        .estimate())
                .isEqualTo(PrevalenceDifference.of(mentions).estimate());
    }

    @Property
    void theRangeIsThatOfLeavingOutEachLeader(@ForAll("bothGroups") LeaderMentions mentions) {
        assertThat(defined(PrevalenceDifference.of(mentions)).leaveOneOut())
                .isEqualTo(LeaveOneOut.of(mentions.leaders(), rest -> without(mentions, rest)));
    }

    @Property(tries = 60)
    @Proves(
            measure = MEASURE,
            by = Proof.SECOND_IMPLEMENTATION,
            source = "Newcombe's formula in decimal numbers of 50 digits, with the normal quantile by its series")
    void agreesWithNewcombesFormulaInDecimals(
            @ForAll @IntRange(min = 1, max = 60) int n1,
            @ForAll @IntRange(min = 1, max = 60) int n2,
            @ForAll Random random,
            @ForAll("levels") double level) {
        int k1 = random.nextInt(n1 + 1);
        int k2 = random.nextInt(n2 + 1);
        double[] newcombe = newcombe(k1, n1, k2, n2, level);

        Interval interval = interval(defined(PrevalenceDifference.of(ComparisonArbitraries.mentions(k1, n1, k2, n2))
                .withInterval(level)));

        assertThat(interval.lower()).isEqualTo(newcombe[0], within(1e-12));
        assertThat(interval.upper()).isEqualTo(newcombe[1], within(1e-12));
    }

    @Property
    @Proves(
            measure = MEASURE,
            by = Proof.SECOND_IMPLEMENTATION,
            source =
                    "shares of both groups and their difference by counting leaders one by one, with one left out in turn")
    void sharesAreThoseOfLeadersCountedOneByOne(@ForAll("rosters") LeaderMentions mentions) {
        PrevalenceDifference found = PrevalenceDifference.of(mentions);

        assertShare(found.first(), mentions.leaders(), CountedGroup.CEO);
        assertShare(found.second(), mentions.leaders(), CountedGroup.NON_CEO);
        OptionalDouble first = share(mentions.leaders(), CountedGroup.CEO);
        OptionalDouble second = share(mentions.leaders(), CountedGroup.NON_CEO);
        assertThat(found.estimate().n())
                .isEqualTo(counted(mentions.leaders(), CountedGroup.CEO)
                        + counted(mentions.leaders(), CountedGroup.NON_CEO));
        if (first.isPresent() && second.isPresent()) {
            assertThat(defined(found).value()).isEqualTo(first.getAsDouble() - second.getAsDouble(), within(1e-12));
        } else {
            assertThat(reason(found.estimate())).isEqualTo(UndefinedReason.NO_DATA);
        }
    }

    private static void assertShare(Estimate found, List<LeaderMention> leaders, CountedGroup group) {
        List<LeaderMention> own = leaders.stream()
                .filter(leader -> leader.group() == group && leader.standing() != LeaderStanding.NOT_LOOKED_AT)
                .toList();
        assertThat(found.n()).isEqualTo(own.size());
        OptionalDouble whole = share(leaders, group);
        if (whole.isEmpty()) {
            assertThat(reason(found)).isEqualTo(UndefinedReason.NO_DATA);
            return;
        }
        assertThat(value(found)).isEqualTo(whole.getAsDouble(), within(1e-15));
        assertThat(((Defined) found).k())
                .hasValue(own.stream().filter(LeaderMention::isMentioned).count());
        assertThat(((Defined) found).leaveOneOut())
                .isEqualTo(LeaveOneOut.ofValues(own.stream()
                        .map(omitted -> share(
                                own.stream()
                                        .filter(leader -> !leader.equals(omitted))
                                        .toList(),
                                group))
                        .toList()));
    }

    /** None where nobody of the group was looked at. */
    private static OptionalDouble share(List<LeaderMention> leaders, CountedGroup group) {
        long k = 0;
        long lookedAt = 0;
        for (LeaderMention leader : leaders) {
            boolean isOwn = leader.group() == group;
            k += isOwn && leader.isMentioned() ? 1 : 0;
            lookedAt += isOwn && leader.standing() == LeaderStanding.LOOKED_AT ? 1 : 0;
        }
        return lookedAt == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) k / counted(leaders, group));
    }

    private static long counted(List<LeaderMention> leaders, CountedGroup group) {
        return leaders.stream()
                .filter(leader -> leader.group() == group && leader.standing() != LeaderStanding.NOT_LOOKED_AT)
                .count();
    }

    /** Newcombe's ends in decimal numbers. */
    static double[] newcombe(int k1, int n1, int k2, int n2, double level) {
        BigDecimal z = Decimals.normalQuantile(level);
        BigDecimal[] one = wilson(k1, n1, z);
        BigDecimal[] other = wilson(k2, n2, z);
        BigDecimal p1 = quotient(k1, n1);
        BigDecimal p2 = quotient(k2, n2);
        BigDecimal lower = p1.subtract(p2).subtract(root(p1.subtract(one[0]), other[1].subtract(p2)));
        BigDecimal upper = p1.subtract(p2).add(root(one[1].subtract(p1), p2.subtract(other[0])));
        return new double[] {lower.doubleValue(), upper.doubleValue()};
    }

    @Provide
    Arbitrary<Double> levels() {
        return Arbitraries.of(0.5, 0.8, 0.9, 0.95, 0.99);
    }

    private static Estimate without(LeaderMentions mentions, List<LeaderMention> rest) {
        return PrevalenceDifference.of(mentions.toBuilder().leaders(rest).build())
                .estimate();
    }

    private static Defined defined(PrevalenceDifference difference) {
        return (Defined) difference.estimate();
    }

    private static Interval interval(Defined defined) {
        return defined.interval().orElseThrow();
    }

    /** (2k + z^2 -+ z sqrt(z^2 + 4k(n - k)/n)) / 2(n + z^2). */
    private static BigDecimal[] wilson(int k, int n, BigDecimal z) {
        BigDecimal square = z.multiply(z);
        BigDecimal centre = BigDecimal.valueOf(2L * k).add(square);
        BigDecimal spread = z.multiply(square.add(quotient(4 * k * (n - k), n)).sqrt(Decimals.PRECISE));
        BigDecimal width = BigDecimal.valueOf(2).multiply(BigDecimal.valueOf(n).add(square));
        return new BigDecimal[] {
            centre.subtract(spread).divide(width, Decimals.PRECISE),
            centre.add(spread).divide(width, Decimals.PRECISE)
        };
    }

    private static BigDecimal quotient(int k, int n) {
        return BigDecimal.valueOf(k).divide(BigDecimal.valueOf(n), Decimals.PRECISE);
    }

    private static BigDecimal root(BigDecimal one, BigDecimal other) {
        return one.multiply(one).add(other.multiply(other)).sqrt(Decimals.PRECISE);
    }
}
