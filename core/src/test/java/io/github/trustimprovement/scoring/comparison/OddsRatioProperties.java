// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.scoring.CountedGroup;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Interval;
import io.github.trustimprovement.scoring.LeaderMention;
import io.github.trustimprovement.scoring.LeaderMentions;
import io.github.trustimprovement.scoring.LeaveOneOut;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OddsRatioProperties {
    private static final String MEASURE = "comparison/odds-ratio";

    @Property
    @Proves(measure = MEASURE, by = Proof.LAW, source = "exchanged groups give 1 / OR, and 1 / the ends exchanged")
    void exchangedGroupsTurnItOver(@ForAll("varied") LeaderMentions mentions) {
        Defined here = defined(OddsRatio.of(mentions).withInterval(0.9));
        Defined there =
                defined(OddsRatio.of(ComparisonArbitraries.exchanged(mentions)).withInterval(0.9));

        assertThat(there.value() * here.value()).isEqualTo(1, within(1e-15));
        assertThat(interval(there).lower() * interval(here).upper()).isEqualTo(1, within(1e-12));
    }

    @Property
    @Proves(measure = MEASURE, by = Proof.LAW, source = "above 1 where the first share is larger in equal groups")
    void leansAsTheDifferenceDoes(@ForAll("varied") LeaderMentions mentions) {
        List<LeaderMention> ceos = mentions.of(CountedGroup.CEO).leaders();
        List<LeaderMention> others = mentions.of(CountedGroup.NON_CEO).leaders();
        int size = Math.min(ceos.size(), others.size());
        LeaderMentions equal = mentions.toBuilder()
                .leaders(
                        Stream.concat(ceos.stream().limit(size), others.stream().limit(size))
                                .toList())
                .build();
        if (OddsRatio.of(equal).estimate() instanceof Defined ratio) {
            double difference =
                    PrevalenceDifference.of(equal).estimate().ifDefined().orElseThrow();

            assertThat(Math.signum(ratio.value() - 1)).isEqualTo(Math.signum(difference));
        }
    }

    @Property(tries = 100)
    @Proves(
            measure = MEASURE,
            by = Proof.SECOND_IMPLEMENTATION,
            source = "counting leader by leader in decimal numbers")
    void agreesWithDecimals(@ForAll("varied") LeaderMentions mentions) {
        double a = count(mentions, CountedGroup.CEO, true);
        double b = count(mentions, CountedGroup.CEO, false);
        double c = count(mentions, CountedGroup.NON_CEO, true);
        double d = count(mentions, CountedGroup.NON_CEO, false);
        double logarithm = Math.log(a) - Math.log(b) - Math.log(c) + Math.log(d);
        BigDecimal ratio = new BigDecimal(a)
                .multiply(new BigDecimal(d))
                .divide(new BigDecimal(b).multiply(new BigDecimal(c)), Decimals.PRECISE);
        double reach = Decimals.normalQuantile(0.9).doubleValue() * Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d);

        Defined defined = defined(OddsRatio.of(mentions).withInterval(0.9));

        assertThat(defined.value()).isEqualTo(ratio.doubleValue(), within(1e-12));
        assertThat(Math.log(interval(defined).lower())).isEqualTo(logarithm - reach, within(1e-9));
        assertThat(Math.log(interval(defined).upper())).isEqualTo(logarithm + reach, within(1e-9));
    }

    @Property
    void theRangeIsThatOfLeavingOutEachLeader(@ForAll("varied") LeaderMentions mentions) {
        assertThat(defined(OddsRatio.of(mentions)).leaveOneOut())
                .isEqualTo(LeaveOneOut.of(mentions.leaders(), rest -> without(mentions, rest)));
    }

    @Provide
    Arbitrary<LeaderMentions> varied() {
        return ComparisonArbitraries.bothGroups()
                .filter(each ->
                        each.mentions() > 0 && each.mentions() < each.leaders().size());
    }

    private static double count(LeaderMentions mentions, CountedGroup group, boolean isMentioned) {
        return 0.5
                + mentions.leaders().stream()
                        .filter(leader -> leader.group() == group && leader.isMentioned() == isMentioned)
                        .count();
    }

    private static Estimate without(LeaderMentions mentions, List<LeaderMention> rest) {
        return OddsRatio.of(mentions.toBuilder().leaders(rest).build()).estimate();
    }

    private static Defined defined(OddsRatio ratio) {
        return (Defined) ratio.estimate();
    }

    private static Interval interval(Defined defined) {
        return defined.interval().orElseThrow();
    }
}
