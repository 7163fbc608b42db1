// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import static io.github.trustimprovement.scoring.AnswerChecks.assertShare;
import static io.github.trustimprovement.scoring.AnswerContent.word;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.NOT_APPLICABLE;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.NOT_ASSESSED;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.OAK;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.SPREAD;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.tally;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.dna.Strand;
import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MissingBoundsProperties extends GeneratedRatings {
    private static final int LEVELS = 4;

    @Property(tries = 200)
    @Proves(
            measure = "profile/missing-bounds",
            by = Proof.SECOND_IMPLEMENTATION,
            source =
                    "least and greatest median and number at a level of all completions, each missing rating at each level")
    void boundsAreThoseOfAllCompletions(@ForAll("outcomes") int[] outcomes) {
        MissingBounds bounds = MissingBounds.of(tally(OAK, SPREAD, outcomes), SPREAD);

        for (Strand strand : Strand.values()) {
            List<int[]> completions = completions(outcomes, strand);
            int n = completions.get(0).length;
            int[] medians = completions.stream()
                    .filter(full -> full.length > 0)
                    .mapToInt(PlainRatings::lowerMedian)
                    .sorted()
                    .toArray();
            PlainRatings.assertLevel(bounds.lowest(strand), SPREAD, medians, 0, n);
            PlainRatings.assertLevel(bounds.highest(strand), SPREAD, medians, medians.length - 1, n);
            for (int place = 0; place < LEVELS; place++) {
                int level = place;
                String id = SPREAD.levels().get(place).id();
                long[] numbers = completions.stream()
                        .mapToLong(full -> Arrays.stream(full)
                                .filter(each -> each == level)
                                .count())
                        .sorted()
                        .toArray();
                assertShare(bounds.leastShare(strand, id), numbers[0], n);
                assertShare(bounds.mostShare(strand, id), numbers[numbers.length - 1], n);
            }
        }
    }

    @Property(tries = 200)
    @Proves(
            measure = "profile/missing-bounds",
            by = Proof.LAW,
            source = "one point where nothing is missing; widens as more is missing")
    void boundsWidenAsMoreIsMissing(@ForAll("outcomes") int[] outcomes, @ForAll @IntRange(max = 11) int lost) {
        MissingBounds bounds = MissingBounds.of(tally(OAK, SPREAD, outcomes), SPREAD);
        int[] fewer = outcomes.clone();
        fewer[lost] = fewer[lost] == NOT_APPLICABLE ? NOT_APPLICABLE : NOT_ASSESSED;
        MissingBounds wider = MissingBounds.of(tally(OAK, SPREAD, fewer), SPREAD);

        for (Strand strand : Strand.values()) {
            if (bounds.lowest(strand) instanceof Classified lowest) {
                assertThat(position(wider.lowest(strand))).isLessThanOrEqualTo(position(lowest));
                assertThat(position(wider.highest(strand))).isGreaterThanOrEqualTo(position(bounds.highest(strand)));
                if (completions(outcomes, strand).size() == 1) {
                    assertThat(lowest).isEqualTo(bounds.highest(strand));
                }
            }
        }
    }

    private static int position(Classification level) {
        return SPREAD.position(word(level)).orElseThrow();
    }

    /** The ratings of a strand's components, sorted, with each of those that are missing at each level. */
    private static List<int[]> completions(int[] outcomes, Strand strand) {
        List<int[]> completions = new ArrayList<>(List.of(new int[0]));
        for (int i = 0; i < outcomes.length; i++) {
            if (ProfileArbitraries.COMPONENTS.get(i).strand() == strand && outcomes[i] != NOT_APPLICABLE) {
                List<int[]> longer = new ArrayList<>();
                for (int level = 0; level < LEVELS; level++) {
                    for (int[] shorter : completions) {
                        if (outcomes[i] < 0 || outcomes[i] == level) {
                            int[] full = Arrays.copyOf(shorter, shorter.length + 1);
                            full[shorter.length] = level;
                            longer.add(full);
                        }
                    }
                }
                completions = longer;
            }
        }
        completions.forEach(Arrays::sort);
        return completions;
    }
}
