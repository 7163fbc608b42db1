// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.scoring.CountedGroup;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Interval;
import io.github.trustimprovement.scoring.LeaderMention;
import io.github.trustimprovement.scoring.LeaderMentions;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GroupComparisonProperties extends GeneratedRoles {
    private static final String MEASURE = "comparison/group-comparison";

    @Property(tries = 100)
    @Proves(
            measure = MEASURE,
            by = Proof.SECOND_IMPLEMENTATION,
            source = "each row by counting assignments and by Newcombe's formula in decimals, then Holm's steps")
    void eachRowIsWhatPlainCountingGives(@ForAll("families") List<LeaderMentions> mentions) {
        GroupComparison comparison =
                GroupComparison.of(named(mentions)).withInterval(0.9).withExactPermutation();
        List<Double> values = new ArrayList<>();
        named(mentions).forEach((name, each) -> {
            int[] ceos = count(each, CountedGroup.CEO);
            int[] others = count(each, CountedGroup.NON_CEO);
            double[] newcombe = PrevalenceDifferenceProperties.newcombe(ceos[0], ceos[1], others[0], others[1], 0.9);
            double p = ExactRolePermutationProperties.twoSided(each, ceos[0]);
            Defined difference = (Defined) comparison.difference(name).estimate();
            Interval interval = difference.interval().orElseThrow();

            assertThat(difference.value())
                    .isEqualTo((double) ceos[0] / ceos[1] - (double) others[0] / others[1], within(1e-15));
            assertThat(interval.lower()).isEqualTo(newcombe[0], within(1e-12));
            assertThat(interval.upper()).isEqualTo(newcombe[1], within(1e-12));
            assertThat(comparison.permutation(name).orElseThrow().estimate().ifDefined())
                    .hasValue(p);
            values.add(p);
        });

        HolmAdjustment adjustment = comparison.adjustment().orElseThrow();
        for (int i = 0; i < values.size(); i++) {
            assertThat(adjustment.adjusted("code " + i).ifDefined().orElseThrow())
                    .isEqualTo(holm(values, values.get(i)), within(1e-15));
        }
    }

    private static int[] count(LeaderMentions mentions, CountedGroup group) {
        int[] count = new int[2];
        for (LeaderMention leader : mentions.leaders()) {
            count[0] += leader.group() == group && leader.isMentioned() ? 1 : 0;
            count[1] += leader.group() == group ? 1 : 0;
        }
        return count;
    }

    /** Step by step from the smallest p: the largest of p times what is left, up to this one. */
    private static double holm(List<Double> values, double p) {
        List<Double> sorted = values.stream().sorted().toList();
        double adjusted = 0;
        for (int step = 0; step < sorted.size() && sorted.get(step) <= p; step++) {
            adjusted = Math.max(adjusted, Math.min(1, (sorted.size() - step) * sorted.get(step)));
        }
        return adjusted;
    }

    @Property(tries = 100)
    @Proves(measure = MEASURE, by = Proof.LAW, source = "it makes no difference in which order things are asked for")
    void theOrderOfAskingChangesNothing(@ForAll("families") List<LeaderMentions> mentions) {
        GroupComparison comparison = GroupComparison.of(named(mentions));

        assertThat(comparison.withInterval(0.9).withExactPermutation().explain())
                .isEqualTo(comparison.withExactPermutation().withInterval(0.9).explain());
    }

    @Property(tries = 100)
    @Proves(measure = MEASURE, by = Proof.LAW, source = "a further comparison makes no adjusted p smaller")
    void aLargerFamilyMakesNoValueSmaller(
            @ForAll("families") List<LeaderMentions> mentions, @ForAll("bothGroups") LeaderMentions further) {
        Map<String, LeaderMentions> larger = named(mentions);
        larger.put("further", further);
        HolmAdjustment before = GroupComparison.of(named(mentions))
                .withExactPermutation()
                .adjustment()
                .orElseThrow();
        HolmAdjustment after =
                GroupComparison.of(larger).withExactPermutation().adjustment().orElseThrow();

        before.adjusted()
                .forEach(
                        (name, p) -> assertThat(after.adjusted(name).ifDefined().orElseThrow())
                                .isGreaterThanOrEqualTo(p.ifDefined().orElseThrow()));
    }

    @Provide
    Arbitrary<List<LeaderMentions>> families() {
        return bothGroups().list().ofMaxSize(5);
    }

    private static Map<String, LeaderMentions> named(List<LeaderMentions> mentions) {
        Map<String, LeaderMentions> family = new LinkedHashMap<>();
        mentions.forEach(each -> family.put("code " + family.size(), each));
        return family;
    }
}
