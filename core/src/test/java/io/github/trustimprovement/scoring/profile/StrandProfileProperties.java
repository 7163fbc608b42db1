// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import static io.github.trustimprovement.scoring.AnswerChecks.assertShare;
import static io.github.trustimprovement.scoring.AnswerChecks.assertUndefined;
import static io.github.trustimprovement.scoring.AnswerChecks.assertValue;
import static io.github.trustimprovement.scoring.AnswerContent.k;
import static io.github.trustimprovement.scoring.AnswerContent.word;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.OAK;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.SPREAD;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.tally;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.dna.Strand;
import io.github.trustimprovement.review.ComponentReview;
import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class StrandProfileProperties extends GeneratedRatings {
    private static int position(Classification level) {
        return SPREAD.position(word(level)).orElseThrow();
    }

    @Property
    @Proves(
            measure = "profile/strand-profile",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "the sorted list of ratings and its element at (n - 1) / 2")
    void profileIsWhatASortedListGives(
            @ForAll("reviews") List<ComponentReview> reviews, @ForAll("selections") ReviewSelection selection) {
        StrandProfile profile = StrandProfile.of(RatingTally.of(reviews, selection), SPREAD);
        PlainRatings plain = new PlainRatings(reviews, selection, SPREAD);

        for (Strand strand : Strand.values()) {
            List<Integer> outcomes = plain.outcomes(plain.organisations(), strand.components());
            int[] sorted = PlainRatings.rated(outcomes);
            int n = sorted.length;
            for (int place = 0; place < 4; place++) {
                int level = place;
                assertShare(
                        profile.share(strand, SPREAD.levels().get(place).id()),
                        Arrays.stream(sorted).filter(rated -> rated == level).count(),
                        n);
            }
            PlainRatings.assertLevel(profile.lowest(strand), SPREAD, sorted, 0, n);
            PlainRatings.assertLevel(profile.lowerMedian(strand), SPREAD, sorted, (n - 1) / 2, n);
            PlainRatings.assertLevel(profile.highest(strand), SPREAD, sorted, n - 1, n);
            if (n == 0) {
                assertUndefined(profile.range(strand), UndefinedReason.NO_DATA, 0);
            } else {
                assertValue(profile.range(strand), sorted[n - 1] - sorted[0], n);
            }
            long applicable = PlainRatings.applicable(outcomes);
            assertShare(profile.missing(strand), applicable - n, applicable);
        }
    }

    @Property
    @Proves(measure = "profile/strand-profile", by = Proof.LAW, source = "lowest <= median <= highest; shares sum to 1")
    void theMedianLiesBetweenAndTheSharesAreAll(@ForAll("outcomes") int[] outcomes) {
        StrandProfile profile = StrandProfile.of(tally(OAK, SPREAD, outcomes), SPREAD);

        for (Strand strand : Strand.values()) {
            if (profile.lowerMedian(strand) instanceof Classified median) {
                assertThat(position(median))
                        .isBetween(position(profile.lowest(strand)), position(profile.highest(strand)));
                assertThat(SPREAD.levels().stream()
                                .mapToLong(level -> k(profile.share(strand, level.id())))
                                .sum())
                        .isEqualTo(median.n());
            }
        }
    }

    @Property
    @Proves(
            measure = "profile/strand-profile",
            by = Proof.LAW,
            source = "the order of reviews does not matter; parts merge")
    void profileDoesNotDependOnTheOrderOfReviews(
            @ForAll("reviews") List<ComponentReview> reviews, @ForAll Random random) {
        List<ComponentReview> shuffled = new ArrayList<>(reviews);
        Collections.shuffle(shuffled, random);
        int cut = random.nextInt(reviews.size() + 1);
        ReviewSelection all = ReviewSelection.all();
        RatingTally merged = RatingTally.of(shuffled.subList(0, cut), all)
                .merge(RatingTally.of(shuffled.subList(cut, reviews.size()), all));

        assertThat(StrandProfile.of(merged, SPREAD).explain())
                .isEqualTo(
                        StrandProfile.of(RatingTally.of(reviews, all), SPREAD).explain());
    }

    @Property
    @Proves(measure = "profile/strand-profile", by = Proof.LAW, source = "raising one rating lowers no median")
    void raisingARatingLowersNoMedian(@ForAll("levels") int[] levels, @ForAll @IntRange(max = 11) int raised) {
        Assume.that(levels[raised] < 3);
        int[] higher = levels.clone();
        higher[raised]++;
        StrandProfile before = StrandProfile.of(tally(OAK, SPREAD, levels), SPREAD);
        StrandProfile after = StrandProfile.of(tally(OAK, SPREAD, higher), SPREAD);

        assertThat(Strand.values())
                .allSatisfy(strand -> assertThat(position(after.lowerMedian(strand)))
                        .isGreaterThanOrEqualTo(position(before.lowerMedian(strand))));
    }
}
