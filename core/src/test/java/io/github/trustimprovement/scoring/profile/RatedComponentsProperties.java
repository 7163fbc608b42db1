// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import static io.github.trustimprovement.scoring.AnswerChecks.assertShare;
import static io.github.trustimprovement.scoring.AnswerChecks.assertUndefined;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.ASH;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.BIRCH;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.ELM;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.NOT_ASSESSED;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.OAK;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.SPREAD;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.tally;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.dna.Strand;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.review.ComponentReview;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Which components are rated lowest, and whether enough of them are rated, against lists of plain numbers. */
class RatedComponentsProperties extends GeneratedRatings {
    private static final List<Component> ALL = List.of(Component.values());

    @Property
    @Proves(
            measure = "profile/weakest-components",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "a loop over medians of sorted lists that keeps all at the minimum")
    void weakestAreAllAtTheMinimum(
            @ForAll("reviews") List<ComponentReview> reviews, @ForAll("selections") ReviewSelection selection) {
        WeakestComponents weakest = WeakestComponents.of(RatingTally.of(reviews, selection), SPREAD);
        PlainRatings plain = new PlainRatings(reviews, selection, SPREAD);
        List<Component> expected = new ArrayList<>();
        int[] lowest = {};
        int rated = 0;
        for (Component component : ALL) {
            int[] sorted = PlainRatings.rated(plain.outcomes(plain.organisations(), List.of(component)));
            if (sorted.length > 0) {
                int median = PlainRatings.lowerMedian(sorted);
                if (lowest.length == 0 || median < lowest[0]) {
                    lowest = new int[] {median};
                    expected.clear();
                }
                if (median == lowest[0]) {
                    expected.add(component);
                }
                rated++;
            }
        }

        assertThat(weakest.components()).isEqualTo(expected);
        PlainRatings.assertLevel(weakest.level(), SPREAD, lowest, 0, rated);
        assertShare(weakest.count(), expected.size(), rated);
    }

    @Property
    @Proves(
            measure = "profile/weakest-components",
            by = Proof.LAW,
            source = "idempotent: the weakest of the weakest are they")
    void theWeakestOfTheWeakestAreThey(@ForAll("outcomes") int[] outcomes) {
        List<Component> weakest =
                WeakestComponents.of(tally(OAK, SPREAD, outcomes), SPREAD).components();
        int[] onlyWeakest = IntStream.range(0, outcomes.length)
                .map(i -> weakest.contains(ALL.get(i)) ? outcomes[i] : NOT_ASSESSED)
                .toArray();

        assertThat(WeakestComponents.of(tally(OAK, SPREAD, onlyWeakest), SPREAD).components())
                .isEqualTo(weakest);
    }

    @Property
    @Proves(
            measure = "profile/coverage-gate",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "plain counts, and the comparison of k and n in whole per cent")
    void gateComparesPlainCounts(
            @ForAll("reviews") List<ComponentReview> reviews,
            @ForAll("selections") ReviewSelection selection,
            @ForAll @IntRange(max = 100) int percent) {
        RatingTally tally = RatingTally.of(reviews, selection);
        CoverageGate gate = CoverageGate.of(tally, SPREAD, BigDecimal.valueOf(percent, 2));
        PlainRatings plain = new PlainRatings(reviews, selection, SPREAD);
        List<OrganisationRef> organisations = plain.organisations();
        long[] all = ratedAndApplicable(plain, organisations, ALL);
        Estimate any = StrandProfile.of(tally, SPREAD).missing(Strand.CURATE_CLEAR_GOALS);

        assertShare(gate.share(), all[0], all[1]);
        for (Strand strand : Strand.values()) {
            long[] some = ratedAndApplicable(plain, organisations, strand.components());
            assertShare(gate.share(strand), some[0], some[1]);
            assertThat(gate.isOpen(strand)).isEqualTo(isOpen(some, percent));
        }
        for (OrganisationRef organisation : List.of(OAK, ELM, ASH, BIRCH)) {
            long[] own = ratedAndApplicable(plain, List.of(organisation), ALL);
            assertShare(gate.share(organisation), own[0], own[1]);
            assertThat(gate.isOpen(organisation)).isEqualTo(isOpen(own, percent));
        }
        assertThat(gate.isOpen()).isEqualTo(isOpen(all, percent));
        if (isOpen(all, percent)) {
            assertThat(gate.admit(any)).isSameAs(any);
        } else {
            assertUndefined(gate.admit(any), UndefinedReason.MISSING_ABOVE_LIMIT, any.n());
            assertThat(gate.admit(any).caveats()).isEqualTo(any.caveats());
        }
    }

    /** In how many places a component is rated, and in how many it applies. */
    private static long[] ratedAndApplicable(
            PlainRatings plain, List<OrganisationRef> organisations, List<Component> components) {
        long[] counts = new long[2];
        for (OrganisationRef organisation : organisations) {
            for (Component component : components) {
                List<Integer> cell = plain.outcomes(List.of(organisation), List.of(component));
                counts[0] += PlainRatings.rated(cell).length > 0 ? 1 : 0;
                counts[1] += PlainRatings.applicable(cell) > 0 ? 1 : 0;
            }
        }
        return counts;
    }

    private static boolean isOpen(long[] counts, int percent) {
        return counts[1] > 0 && 100 * counts[0] >= percent * counts[1];
    }

    @Property
    @Proves(
            measure = "profile/coverage-gate",
            by = Proof.LAW,
            source = "a gate that is open stays so for a lower share")
    void anOpenGateIsSoForLess(@ForAll("outcomes") int[] outcomes, @ForAll @IntRange(max = 100) int percent) {
        RatingTally tally = tally(OAK, SPREAD, outcomes);

        assertThat(Arrays.stream(new int[] {percent, percent / 2})
                        .mapToObj(least -> CoverageGate.of(tally, SPREAD, BigDecimal.valueOf(least, 2))
                                .isOpen())
                        .toList())
                .isNotEqualTo(List.of(true, false));
    }
}
