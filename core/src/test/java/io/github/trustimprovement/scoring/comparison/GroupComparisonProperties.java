// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.LeaderMentions;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GroupComparisonProperties {
    private static final String MEASURE = "comparison/group-comparison";

    @Property(tries = 100)
    @Proves(measure = MEASURE, by = Proof.SECOND_IMPLEMENTATION, source = "each row by itself, then one adjustment")
    void eachRowIsThatOfTheMeasureByItself(@ForAll("families") List<LeaderMentions> mentions) {
        Map<String, LeaderMentions> family = named(mentions);
        Map<String, Estimate> values = new LinkedHashMap<>();
        GroupComparison comparison =
                GroupComparison.of(family).withInterval(0.9).withExactPermutation();

        family.forEach((name, each) -> {
            assertThat(comparison.difference(name).estimate())
                    .isEqualTo(PrevalenceDifference.of(each).withInterval(0.9).estimate());
            assertThat(comparison.permutation(name).orElseThrow().explain())
                    .isEqualTo(ExactRolePermutation.of(each).explain());
            values.put(name, ExactRolePermutation.of(each).estimate());
        });
        assertThat(comparison.adjustment().orElseThrow().adjusted())
                .isEqualTo(HolmAdjustment.ofEstimates(values).adjusted());
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

    @Provide
    Arbitrary<LeaderMentions> bothGroups() {
        return ComparisonArbitraries.bothGroups();
    }

    private static Map<String, LeaderMentions> named(List<LeaderMentions> mentions) {
        Map<String, LeaderMentions> family = new LinkedHashMap<>();
        mentions.forEach(each -> family.put("code " + family.size(), each));
        return family;
    }
}
