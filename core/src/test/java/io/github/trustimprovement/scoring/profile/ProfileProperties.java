// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.ELM;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.NOT_APPLICABLE;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.NOT_ASSESSED;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.OAK;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.SPREAD;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.tally;
import static io.github.trustimprovement.scoring.profile.StrandProfileTest.k;
import static io.github.trustimprovement.scoring.profile.StrandProfileTest.name;
import static io.github.trustimprovement.scoring.profile.StrandProfileTest.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.dna.Strand;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.review.ComponentReview;
import io.github.trustimprovement.review.LevelOfMeasurement;
import io.github.trustimprovement.review.Rated;
import io.github.trustimprovement.review.Rating;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of the profile, and plain second computations with sorted lists and every completion of what is missing. */
class ProfileProperties {
    private static final int LEVELS = 4;

    @Provide
    Arbitrary<int[]> outcomes() {
        return ProfileArbitraries.outcomes();
    }

    @Provide
    Arbitrary<int[]> levels() {
        return ProfileArbitraries.levels();
    }

    @Provide
    Arbitrary<List<ComponentReview>> reviews() {
        return ProfileArbitraries.reviews();
    }

    private static int[] ofStrand(int[] outcomes, Strand strand) {
        return strand.components().stream()
                .mapToInt(component -> outcomes[ProfileArbitraries.COMPONENTS.indexOf(component)])
                .toArray();
    }

    private static int[] rated(int[] outcomes) {
        return Arrays.stream(outcomes).filter(outcome -> outcome >= 0).sorted().toArray();
    }

    private static int lowerMedian(int[] sorted) {
        return sorted[(sorted.length - 1) / 2];
    }

    private static int position(Classification level) {
        return SPREAD.position(name(level)).orElseThrow();
    }

    @Property
    @Proves(
            measure = "profile/strand-profile",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "the sorted list of ratings and its element at (n - 1) / 2")
    @Proves(measure = "profile/strand-profile", by = Proof.LAW, source = "lowest <= median <= highest; shares sum to 1")
    void profileIsWhatASortedListGives(@ForAll("outcomes") int[] outcomes) {
        StrandProfile profile = StrandProfile.of(tally(OAK, SPREAD, outcomes), SPREAD);

        for (Strand strand : Strand.values()) {
            int[] sorted = rated(ofStrand(outcomes, strand));
            if (sorted.length == 0) {
                assertThat(profile.lowerMedian(strand)).isNotInstanceOf(Classified.class);
            } else {
                assertThat(position(profile.lowest(strand))).isEqualTo(sorted[0]);
                assertThat(position(profile.lowerMedian(strand)))
                        .isEqualTo(lowerMedian(sorted))
                        .isBetween(position(profile.lowest(strand)), position(profile.highest(strand)));
                assertThat(position(profile.highest(strand))).isEqualTo(sorted[sorted.length - 1]);
                assertThat(value(profile.range(strand))).isEqualTo((double) sorted[sorted.length - 1] - sorted[0]);
                assertThat(SPREAD.levels().stream()
                                .mapToLong(level -> k(profile.share(strand, level.id())))
                                .sum())
                        .isEqualTo(sorted.length);
            }
            long missing = Arrays.stream(ofStrand(outcomes, strand))
                    .filter(outcome -> outcome < 0 && outcome != NOT_APPLICABLE)
                    .count();
            assertThat(profile.counts(strand).missing()).isEqualTo(missing);
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
        Assume.that(levels[raised] < LEVELS - 1);
        int[] higher = levels.clone();
        higher[raised]++;
        StrandProfile before = StrandProfile.of(tally(OAK, SPREAD, levels), SPREAD);
        StrandProfile after = StrandProfile.of(tally(OAK, SPREAD, higher), SPREAD);

        assertThat(Strand.values())
                .allSatisfy(strand -> assertThat(position(after.lowerMedian(strand)))
                        .isGreaterThanOrEqualTo(position(before.lowerMedian(strand))));
    }

    @Property
    @Proves(
            measure = "profile/weakest-components",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "a loop over plain numbers that keeps all at the minimum")
    @Proves(
            measure = "profile/weakest-components",
            by = Proof.LAW,
            source = "idempotent: the weakest of the weakest are they")
    void weakestAreAllAtTheMinimum(@ForAll("outcomes") int[] outcomes) {
        WeakestComponents weakest = WeakestComponents.of(tally(OAK, SPREAD, outcomes), SPREAD);
        int[] sorted = rated(outcomes);
        List<Component> expected = IntStream.range(0, outcomes.length)
                .filter(i -> sorted.length > 0 && outcomes[i] == sorted[0])
                .mapToObj(i -> ProfileArbitraries.COMPONENTS.get(i))
                .toList();

        assertThat(weakest.components()).isEqualTo(expected);
        int[] onlyWeakest = IntStream.range(0, outcomes.length)
                .map(i -> expected.contains(ProfileArbitraries.COMPONENTS.get(i)) ? outcomes[i] : NOT_ASSESSED)
                .toArray();
        assertThat(WeakestComponents.of(tally(OAK, SPREAD, onlyWeakest), SPREAD).components())
                .isEqualTo(expected);
    }

    @Property(tries = 200)
    @Proves(
            measure = "profile/missing-bounds",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "least and greatest median of all completions, each missing rating at each level")
    @Proves(
            measure = "profile/missing-bounds",
            by = Proof.LAW,
            source = "contains every completion; one point where nothing is missing; widens as more is missing")
    void boundsAreThoseOfAllCompletions(@ForAll("outcomes") int[] outcomes, @ForAll @IntRange(max = 11) int lost) {
        MissingBounds bounds = MissingBounds.of(tally(OAK, SPREAD, outcomes), SPREAD);
        int[] fewer = outcomes.clone();
        fewer[lost] = fewer[lost] == NOT_APPLICABLE ? NOT_APPLICABLE : NOT_ASSESSED;
        MissingBounds wider = MissingBounds.of(tally(OAK, SPREAD, fewer), SPREAD);

        for (Strand strand : Strand.values()) {
            int[] medians = completions(ofStrand(outcomes, strand));
            if (medians.length == 0) {
                assertThat(bounds.lowest(strand)).isNotInstanceOf(Classified.class);
            } else {
                assertThat(position(bounds.lowest(strand))).isEqualTo(medians[0]);
                assertThat(position(bounds.highest(strand))).isEqualTo(medians[medians.length - 1]);
                assertThat(position(wider.lowest(strand))).isLessThanOrEqualTo(medians[0]);
                assertThat(position(wider.highest(strand))).isGreaterThanOrEqualTo(medians[medians.length - 1]);
                if (rated(ofStrand(outcomes, strand)).length == 4) {
                    assertThat(bounds.lowest(strand)).isEqualTo(bounds.highest(strand));
                }
                double least = value(bounds.leastShare(strand, "most"));
                assertThat(least).isLessThanOrEqualTo(value(bounds.mostShare(strand, "most")));
            }
        }
    }

    /** The medians of all completions, sorted; none where nothing is applicable. */
    private static int[] completions(int[] outcomes) {
        int[] applicable = Arrays.stream(outcomes)
                .filter(outcome -> outcome != NOT_APPLICABLE)
                .toArray();
        int[] missing = IntStream.range(0, applicable.length)
                .filter(i -> applicable[i] < 0)
                .toArray();
        if (applicable.length == 0) {
            return applicable;
        }
        int all = 1;
        for (int i = 0; i < missing.length; i++) {
            all *= LEVELS;
        }
        return IntStream.range(0, all)
                .map(number -> {
                    int[] full = applicable.clone();
                    int rest = number;
                    for (int place : missing) {
                        full[place] = rest % LEVELS;
                        rest /= LEVELS;
                    }
                    return lowerMedian(rated(full));
                })
                .sorted()
                .toArray();
    }

    @Property
    @Proves(
            measure = "profile/coverage-gate",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "plain counts, and the comparison of k and n in whole per cent")
    @Proves(
            measure = "profile/coverage-gate",
            by = Proof.LAW,
            source = "a gate that is open stays so for a lower share")
    void gateComparesPlainCounts(@ForAll("outcomes") int[] outcomes, @ForAll @IntRange(max = 100) int percent) {
        RatingTally tally = tally(OAK, SPREAD, outcomes);
        CoverageGate gate = CoverageGate.of(tally, SPREAD, BigDecimal.valueOf(percent, 2));
        long rated = rated(outcomes).length;
        long applicable = Arrays.stream(outcomes)
                .filter(outcome -> outcome != NOT_APPLICABLE)
                .count();
        Assume.that(applicable > 0);

        assertThat(k(gate.share())).isEqualTo(rated);
        assertThat(gate.share().n()).isEqualTo(applicable);
        assertThat(gate.isOpen()).isEqualTo(100 * rated >= percent * applicable);
        if (gate.isOpen()) {
            assertThat(CoverageGate.of(tally, SPREAD, BigDecimal.valueOf(percent / 2, 2))
                            .isOpen())
                    .isTrue();
        }
    }

    private static String compared(int[] one, int[] other) {
        return name(ComponentwiseDominance.of(tally(OAK, SPREAD, one), tally(ELM, SPREAD, other), SPREAD)
                .classification());
    }

    @Property
    @Proves(
            measure = "profile/componentwise-dominance",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "a loop over both rows of numbers")
    @Proves(
            measure = "profile/componentwise-dominance",
            by = Proof.LAW,
            source = "reflexive where complete; antisymmetric: changing sides mirrors the answer")
    void dominanceIsWhatALoopFinds(@ForAll("outcomes") int[] one, @ForAll("outcomes") int[] other) {
        Assume.that(Arrays.stream(one).anyMatch(outcome -> outcome != NOT_APPLICABLE));
        boolean isHigher = false;
        boolean isLower = false;
        boolean isUnknown = false;
        for (int i = 0; i < one.length; i++) {
            if (one[i] != NOT_APPLICABLE || other[i] != NOT_APPLICABLE) {
                isUnknown |= one[i] < 0 || other[i] < 0;
                isHigher |= one[i] > other[i];
                isLower |= one[i] < other[i];
            }
        }
        String expected = isUnknown || (isHigher && isLower)
                ? "incomparable"
                : isHigher ? "dominates" : isLower ? "dominated" : "equal";
        String mirrored = switch (expected) {
            case "dominates" -> "dominated";
            case "dominated" -> "dominates";
            default -> expected;
        };

        assertThat(compared(one, other)).isEqualTo(expected);
        assertThat(compared(other, one)).isEqualTo(mirrored);
        assertThat(compared(one, one)).isEqualTo(isComplete(one) ? "equal" : "incomparable");
    }

    private static boolean isComplete(int[] outcomes) {
        return Arrays.stream(outcomes).allMatch(outcome -> outcome >= 0 || outcome == NOT_APPLICABLE);
    }

    @Property
    @Proves(measure = "profile/componentwise-dominance", by = Proof.LAW, source = "transitive")
    void dominanceIsTransitive(
            @ForAll("levels") int[] low, @ForAll("levels") int[] firstSteps, @ForAll("levels") int[] secondSteps) {
        int[] middle = raised(low, firstSteps);
        int[] high = raised(middle, secondSteps);
        List<String> atLeast = List.of("dominates", "equal");

        assertThat(compared(middle, low)).isIn(atLeast);
        assertThat(compared(high, middle)).isIn(atLeast);
        assertThat(compared(high, low)).isIn(atLeast);
    }

    private static int[] raised(int[] levels, int[] steps) {
        return IntStream.range(0, levels.length)
                .map(i -> Math.min(LEVELS - 1, levels[i] + steps[i] / 2))
                .toArray();
    }

    @Property
    @Proves(
            measure = "profile/rating-roll-up",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "lists of doubles by organisation, their averages and the average of these")
    @Proves(
            measure = "profile/rating-roll-up",
            by = Proof.LAW,
            source =
                    "counts add up; both means lie between the lowest and the highest part's and agree for parts of one size")
    void rollUpIsWhatListsGive(@ForAll("reviews") List<ComponentReview> ordinal) {
        Scale scale = ProfileArbitraries.ofValues("spread", LevelOfMeasurement.INTERVAL, -1, 0, 2, 3);
        List<ComponentReview> reviews = Stream.concat(
                        Stream.of(ProfileArbitraries.review(
                                OAK, Component.CONNECT, ProfileArbitraries.DAY, ProfileArbitraries.rating(scale, 1))),
                        ordinal.stream().map(ProfileProperties::onValues))
                .toList();
        RatingTally tally = RatingTally.of(reviews, ReviewSelection.all());
        ComponentRollUp connect = RatingRollUp.of(
                        tally, scale, ProfileArbitraries.BIRCH, List.of(OAK, ELM, ProfileArbitraries.ASH))
                .on(Component.CONNECT);
        List<List<Double>> lists = new ArrayList<>();
        for (OrganisationRef part : List.of(OAK, ELM, ProfileArbitraries.ASH)) {
            List<Double> values = values(reviews, part, scale);
            if (!values.isEmpty()) {
                lists.add(values);
            }
        }
        double[] means = lists.stream().mapToDouble(ProfileProperties::mean).toArray();
        double meanOfMeans = Arrays.stream(means).average().orElseThrow();

        assertThat(connect.contributors()).hasSize(lists.size());
        assertThat(connect.counts().rated())
                .isEqualTo(lists.stream().mapToInt(List::size).sum());
        assertThat(value(connect.meanOfMeans()))
                .isCloseTo(meanOfMeans, within(1e-12))
                .isBetween(
                        Arrays.stream(means).min().orElseThrow() - 1e-12,
                        Arrays.stream(means).max().orElseThrow() + 1e-12);
        assertThat(value(connect.pooledMean()))
                .isCloseTo(mean(lists.stream().flatMap(List::stream).toList()), within(1e-12));
        assertThat(value(connect.deviationOfMeans()))
                .isCloseTo(
                        StrictMath.sqrt(Arrays.stream(means)
                                .map(mean -> (mean - meanOfMeans) * (mean - meanOfMeans))
                                .average()
                                .orElseThrow()),
                        within(1e-9));
        if (lists.stream().map(List::size).distinct().count() == 1) {
            assertThat(value(connect.meanOfMeans())).isCloseTo(value(connect.pooledMean()), within(1e-12));
        }
    }

    /** The review about one component, so that many meet, and with the levels of a scale of values. */
    private static ComponentReview onValues(ComponentReview review) {
        ComponentReview connect =
                review.toBuilder().component(Coded.of(Component.CONNECT)).build();
        return connect.rating() instanceof Rated rated
                        && rated.scale().equals("spread")
                        && SPREAD.position(rated.level()).isPresent()
                ? connect.withRating(
                        Rating.of("spread", "v" + SPREAD.position(rated.level()).getAsInt()))
                : connect;
    }

    private static List<Double> values(List<ComponentReview> reviews, OrganisationRef part, Scale scale) {
        return RatingTallyProperties.counted(reviews, ReviewSelection.all(), part, Component.CONNECT).stream()
                .flatMap(review ->
                        review.rating() instanceof Rated rated && rated.scale().equals("spread")
                                ? scale.level(rated.level()).stream()
                                : Stream.empty())
                .map(level -> level.value().orElseThrow().doubleValue())
                .toList();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
