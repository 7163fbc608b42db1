// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import static io.github.trustimprovement.scoring.AnswerChecks.assertUndefined;
import static io.github.trustimprovement.scoring.AnswerChecks.assertWord;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.NOT_APPLICABLE;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.NOT_ASSESSED;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.NOT_REVIEWED;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.ON_ANOTHER_SCALE;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.WITHHELD;

import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.review.ComponentReview;
import io.github.trustimprovement.review.NotApplicable;
import io.github.trustimprovement.review.Rated;
import io.github.trustimprovement.review.Rating;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.review.ScaleLevel;
import io.github.trustimprovement.review.Withheld;
import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The ratings that count as rows of plain numbers: places on a scale, and what stands for a rating without one. */
record PlainRatings(List<ComponentReview> reviews, ReviewSelection selection, Scale scale) {
    /** Those of which a review counts, whatever it is about. */
    List<OrganisationRef> organisations() {
        return reviews.stream()
                .filter(review -> RatingTallyProperties.isAdmitted(review, selection))
                .map(ComponentReview::organisation)
                .distinct()
                .sorted()
                .toList();
    }

    List<Integer> outcomes(Collection<OrganisationRef> organisations, Collection<Component> components) {
        List<Integer> outcomes = new ArrayList<>();
        for (OrganisationRef organisation : organisations) {
            for (Component component : components) {
                List<ComponentReview> counted =
                        RatingTallyProperties.counted(reviews, selection, organisation, component);
                counted.forEach(review -> outcomes.add(outcome(review.rating())));
                if (counted.isEmpty()) {
                    outcomes.add(NOT_REVIEWED);
                }
            }
        }
        return outcomes;
    }

    private int outcome(Rating rating) {
        if (rating instanceof Rated rated) {
            int place = scale.levels().stream().map(ScaleLevel::id).toList().indexOf(rated.level());
            return place < 0 || !rated.scale().equals(scale.id()) ? ON_ANOTHER_SCALE : place;
        }
        return rating instanceof NotApplicable ? NOT_APPLICABLE : rating instanceof Withheld ? WITHHELD : NOT_ASSESSED;
    }

    /** The places alone, sorted. */
    static int[] rated(List<Integer> outcomes) {
        return outcomes.stream()
                .mapToInt(Integer::intValue)
                .filter(outcome -> outcome >= 0)
                .sorted()
                .toArray();
    }

    static long applicable(List<Integer> outcomes) {
        return outcomes.stream().filter(outcome -> outcome != NOT_APPLICABLE).count();
    }

    static int lowerMedian(int[] sorted) {
        return sorted[(sorted.length - 1) / 2];
    }

    /** That an answer is the level at a place among sorted ones, or that there is none where there is no place. */
    static void assertLevel(Classification answer, Scale scale, int[] sorted, int index, long n) {
        if (sorted.length == 0) {
            assertUndefined(answer, UndefinedReason.NO_DATA, 0);
        } else {
            assertWord(answer, scale.levels().get(sorted[index]).id(), n);
        }
    }
}
