// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import static io.github.trustimprovement.scoring.AnswerChecks.assertShare;
import static io.github.trustimprovement.scoring.AnswerChecks.assertUndefined;
import static io.github.trustimprovement.scoring.AnswerChecks.assertValue;
import static io.github.trustimprovement.scoring.AnswerContent.value;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.ASH;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.BIRCH;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.ELM;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.OAK;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.SPREAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.review.ComponentReview;
import io.github.trustimprovement.review.LevelOfMeasurement;
import io.github.trustimprovement.review.Rated;
import io.github.trustimprovement.review.Rating;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.scoring.AnswerChecks;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Roll-ups of schools, and of trusts of schools, against lists of numbers. */
class RatingRollUpProperties extends GeneratedRatings {
    private static final int[] VALUES = {-1, 0, 2, 3};
    private static final Scale INTERVAL =
            ProfileArbitraries.ofValues("spread", LevelOfMeasurement.INTERVAL, -1, 0, 2, 3);
    private static final List<OrganisationRef> SCHOOLS = List.of(ASH, ELM, OAK);

    /** All about one component, so that many meet. */
    @Provide
    @Override
    Arbitrary<List<ComponentReview>> reviews() {
        return super.reviews()
                .map(reviews -> reviews.stream()
                        .map(review -> review.toBuilder()
                                .component(Coded.of(Component.CONNECT))
                                .build())
                        .toList());
    }

    @Property
    @Proves(
            measure = "profile/rating-roll-up",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "the sorted list of all ratings, and that of the medians of each school's sorted list")
    void levelsAreThoseOfSortedLists(
            @ForAll("reviews") List<ComponentReview> reviews, @ForAll("selections") ReviewSelection selection) {
        ComponentRollUp connect = RatingRollUp.of(RatingTally.of(reviews, selection), SPREAD, BIRCH, SCHOOLS)
                .on(Component.CONNECT);
        PlainRatings plain = new PlainRatings(reviews, selection, SPREAD);

        assertLevels(connect, SCHOOLS.stream().map(each -> rated(plain, each)).toList());
        assertUndefined(
                connect.meanOfMeans(),
                UndefinedReason.LEVEL_TOO_WEAK,
                connect.contributors().size());
        assertUndefined(
                connect.deviationOfMeans(),
                UndefinedReason.LEVEL_TOO_WEAK,
                connect.contributors().size());
        assertUndefined(
                connect.pooledMean(),
                UndefinedReason.LEVEL_TOO_WEAK,
                connect.counts().rated());
    }

    @Property
    @Proves(
            measure = "profile/rating-roll-up",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "lists of doubles by organisation, their averages and the average of these")
    @Proves(
            measure = "profile/rating-roll-up",
            by = Proof.LAW,
            source = "both means lie between the lowest and the highest part's and agree for parts of one size")
    void meansAreThoseOfLists(
            @ForAll("reviews") List<ComponentReview> reviews, @ForAll("selections") ReviewSelection selection) {
        List<ComponentReview> onValues =
                reviews.stream().map(RatingRollUpProperties::onValues).toList();
        ComponentRollUp connect = RatingRollUp.of(RatingTally.of(onValues, selection), INTERVAL, BIRCH, SCHOOLS)
                .on(Component.CONNECT);
        PlainRatings plain = new PlainRatings(onValues, selection, INTERVAL);
        List<int[]> parts = SCHOOLS.stream()
                .map(each -> rated(plain, each))
                .filter(list -> list.length > 0)
                .toList();
        double[] means =
                parts.stream().mapToDouble(RatingRollUpProperties::mean).toArray();
        int[] all = pooled(parts);

        assertMeans(connect, means, all);
        if (all.length > 0 && parts.stream().map(list -> list.length).distinct().count() == 1) {
            assertThat(value(connect.meanOfMeans())).isCloseTo(value(connect.pooledMean()), within(1e-12));
        }
        if (all.length > 0) {
            assertThat(value(connect.meanOfMeans()))
                    .isBetween(
                            Arrays.stream(means).min().orElseThrow() - 1e-12,
                            Arrays.stream(means).max().orElseThrow() + 1e-12);
        }
    }

    @Property
    @Proves(
            measure = "profile/rating-roll-up",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "lists of lists: averages of averages, and medians of what is pooled in each trust")
    @Proves(
            measure = "profile/rating-roll-up",
            by = Proof.LAW,
            source = "counts of trusts are those of their schools added up")
    void aGroupIsMadeOfItsTrusts(
            @ForAll("reviews") List<ComponentReview> reviews, @ForAll("selections") ReviewSelection selection) {
        List<ComponentReview> onValues =
                reviews.stream().map(RatingRollUpProperties::onValues).toList();
        RatingTally tally = RatingTally.of(onValues, selection);
        PlainRatings plain = new PlainRatings(onValues, selection, INTERVAL);
        List<OrganisationRef> two = List.of(ASH, ELM);
        ComponentRollUp connect = RatingRollUp.of(
                        OrganisationRef.group("north"),
                        List.of(
                                RatingRollUp.of(tally, INTERVAL, OrganisationRef.trust("rowan"), List.of(OAK)),
                                RatingRollUp.of(tally, INTERVAL, BIRCH, two)))
                .on(Component.CONNECT);
        List<int[]> ofTwo = two.stream()
                .map(each -> rated(plain, each))
                .filter(list -> list.length > 0)
                .toList();
        int[] ofOne = rated(plain, OAK);
        double[] means = Stream.concat(
                        Stream.of(ofTwo)
                                .filter(lists -> !lists.isEmpty())
                                .map(lists -> lists.stream()
                                        .mapToDouble(RatingRollUpProperties::mean)
                                        .average()
                                        .orElseThrow()),
                        Stream.of(ofOne).filter(list -> list.length > 0).map(RatingRollUpProperties::mean))
                .mapToDouble(Double::doubleValue)
                .toArray();

        assertLevels(connect, List.of(pooled(ofTwo), ofOne));
        assertMeans(connect, means, pooled(List.of(pooled(ofTwo), ofOne)));
    }

    /** The answers that need an order alone, of parts as sorted lists of places, also empty ones. */
    private static void assertLevels(ComponentRollUp rollUp, List<int[]> parts) {
        int[] all = pooled(parts);
        int[] medians = parts.stream()
                .filter(list -> list.length > 0)
                .mapToInt(PlainRatings::lowerMedian)
                .sorted()
                .toArray();
        int n = medians.length;
        Scale scale = rollUp.counts().scale();

        assertShare(rollUp.contribution(), n, parts.size());
        PlainRatings.assertLevel(rollUp.lowerMedian(), scale, all, (all.length - 1) / 2, all.length);
        PlainRatings.assertLevel(rollUp.lowestPart(), scale, medians, 0, n);
        PlainRatings.assertLevel(rollUp.highestPart(), scale, medians, n - 1, n);
        if (n == 0) {
            assertUndefined(rollUp.spread(), UndefinedReason.NO_DATA, 0);
        } else {
            assertValue(rollUp.spread(), medians[n - 1] - medians[0], n);
        }
    }

    private static void assertMeans(ComponentRollUp rollUp, double[] means, int[] all) {
        double mean = Arrays.stream(means).average().orElse(0);
        double deviation = StrictMath.sqrt(Arrays.stream(means)
                .map(each -> (each - mean) * (each - mean))
                .average()
                .orElse(0));
        assertMean(rollUp.meanOfMeans(), mean, means.length);
        assertMean(rollUp.deviationOfMeans(), deviation, means.length);
        assertMean(rollUp.pooledMean(), all.length == 0 ? 0 : mean(all), all.length);
    }

    private static void assertMean(Estimate estimate, double value, long n) {
        if (n == 0) {
            assertUndefined(estimate, UndefinedReason.NO_DATA, 0);
        } else {
            AnswerChecks.assertClose(estimate, value, n, 1e-9);
        }
    }

    private static int[] rated(PlainRatings plain, OrganisationRef school) {
        return PlainRatings.rated(plain.outcomes(List.of(school), List.of(Component.CONNECT)));
    }

    private static int[] pooled(List<int[]> parts) {
        return parts.stream().flatMapToInt(Arrays::stream).sorted().toArray();
    }

    private static double mean(int[] places) {
        return Arrays.stream(places).map(place -> VALUES[place]).average().orElseThrow();
    }

    /** The review with the level of a scale of values instead of that of the ordinal one. */
    private static ComponentReview onValues(ComponentReview review) {
        return review.rating() instanceof Rated rated
                        && rated.scale().equals("spread")
                        && SPREAD.position(rated.level()).isPresent()
                ? review.withRating(
                        Rating.of("spread", "v" + SPREAD.position(rated.level()).getAsInt()))
                : review;
    }
}
