// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.Rated;
import io.github.trustimprovement.review.Rating;
import java.util.ArrayList;
import java.util.List;

/** The ratings of a trust's record that came to a level, wherever they stand. */
final class Ratings {
    /**
     * One of them.
     *
     * @param place the place of the rating
     * @param series what is rated and where, for messages; ratings of one series are meant to be compared over time
     * @param rated the rating
     */
    record Use(JsonPointer place, String series, Rated rated) {}

    private final List<Use> uses = new ArrayList<>();

    private Ratings() {}

    static List<Use> of(TrustRecord trust) {
        Ratings ratings = new Ratings();
        Places.each(
                "componentReviews",
                trust.componentReviews(),
                (place, review) ->
                        ratings.add(place, review.component().code(), review.organisation(), review.rating()));
        Places.each("capabilityReviews", trust.capabilityReviews(), (place, review) -> {
            String whose = review.leader().map(leader -> " of '" + leader + "'").orElse("");
            ratings.add(place, review.capability().code() + whose, review.organisation(), review.rating());
        });
        Places.each(
                "leverSettings",
                trust.leverSettings(),
                (place, setting) -> ratings.add(
                        place, setting.lever().code(), setting.context().organisation(), setting.rating()));
        return List.copyOf(ratings.uses);
    }

    private void add(JsonPointer owner, String subject, OrganisationRef organisation, Rating rating) {
        if (rating instanceof Rated rated) {
            uses.add(new Use(owner.then("rating"), subject + " in " + organisation, rated));
        }
    }
}
