// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.NOT_APPLICABLE;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.NOT_ASSESSED;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.NOT_REVIEWED;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.ON_ANOTHER_SCALE;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.SPREAD;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.WITHHELD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.review.ComponentReview;
import io.github.trustimprovement.review.Rated;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.TallyLaws;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** That tallies form a commutative monoid, whichever reviews count, and count what a plain loop counts. */
class RatingTallyProperties extends GeneratedRatings {
    @Property
    void partsMergeIntoTheWholeInAnyOrder(
            @ForAll("reviews") List<ComponentReview> reviews,
            @ForAll("selections") ReviewSelection selection,
            @ForAll Random random) {
        TallyLaws.partsMergeInAnyOrder(
                reviews,
                random,
                part -> RatingTally.of(part, selection),
                RatingTally::merge,
                RatingTally.empty(selection));
        TallyLaws.inputMayBeCutAnywhere(
                reviews, random, RatingTally.collecting(selection), RatingTally.of(reviews, selection));
    }

    @Property
    void countsWhatAPlainLoopCounts(
            @ForAll("reviews") List<ComponentReview> reviews, @ForAll("selections") ReviewSelection selection) {
        RatingTally tally = RatingTally.of(reviews, selection);

        for (OrganisationRef organisation : tally.organisations()) {
            for (Component component : Component.values()) {
                List<ComponentReview> counted = counted(reviews, selection, organisation, component);
                LevelCounts counts = tally.counts(organisation, component, SPREAD);

                for (int position = 0; position < 4; position++) {
                    String level = SPREAD.levels().get(position).id();
                    assertThat(counts.count(level))
                            .isEqualTo(counted.stream()
                                    .filter(review -> review.rating() instanceof Rated rated
                                            && rated.scale().equals("spread")
                                            && rated.level().equals(level))
                                    .count());
                }
                assertThat(counts.applicable() + counts.notApplicable() - counts.notReviewed())
                        .isEqualTo(counted.size());
                assertThat(counts.notReviewed()).isEqualTo(counted.isEmpty() ? 1 : 0);
            }
        }
    }

    @Property
    @Proves(
            measure = "profile/rating-roll-up",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "a list of what each rating came to, searched anew for each number")
    void countsAreThoseOfAListOfOutcomes(
            @ForAll("reviews") List<ComponentReview> reviews, @ForAll("selections") ReviewSelection selection) {
        RatingTally tally = RatingTally.of(reviews, selection);
        PlainRatings plain = new PlainRatings(reviews, selection, SPREAD);

        for (Component component : Component.values()) {
            List<Integer> outcomes = plain.outcomes(plain.organisations(), List.of(component));
            LevelCounts counts = tally.counts(component, SPREAD);
            int[] sorted = PlainRatings.rated(outcomes);

            for (int place = 0; place < SPREAD.levels().size(); place++) {
                assertThat(counts.count(SPREAD.levels().get(place).id()))
                        .isEqualTo(Collections.frequency(outcomes, place));
            }
            assertThat(counts.rated()).isEqualTo(sorted.length);
            assertThat(counts.onOtherScales()).isEqualTo(Collections.frequency(outcomes, ON_ANOTHER_SCALE));
            assertThat(counts.notAssessed()).isEqualTo(Collections.frequency(outcomes, NOT_ASSESSED));
            assertThat(counts.withheld()).isEqualTo(Collections.frequency(outcomes, WITHHELD));
            assertThat(counts.notReviewed()).isEqualTo(Collections.frequency(outcomes, NOT_REVIEWED));
            assertThat(counts.notApplicable()).isEqualTo(Collections.frequency(outcomes, NOT_APPLICABLE));
            assertThat(counts.applicable()).isEqualTo(PlainRatings.applicable(outcomes));
            assertThat(counts.missing()).isEqualTo(PlainRatings.applicable(outcomes) - sorted.length);
            assertThat(counts.range())
                    .isEqualTo(
                            sorted.length == 0
                                    ? OptionalInt.empty()
                                    : OptionalInt.of(sorted[sorted.length - 1] - sorted[0]));
            assertThat(tally.rated(component))
                    .isEqualTo((long) sorted.length + Collections.frequency(outcomes, ON_ANOTHER_SCALE));
        }
    }

    static List<ComponentReview> counted(
            List<ComponentReview> reviews,
            ReviewSelection selection,
            OrganisationRef organisation,
            Component component) {
        List<ComponentReview> some = reviews.stream()
                .filter(review -> review.organisation().equals(organisation))
                .filter(review -> review.component().known().equals(Optional.of(component)))
                .filter(review -> isAdmitted(review, selection))
                .toList();
        Optional<LocalDate> latest = some.stream().map(ComponentReview::date).max(Comparator.naturalOrder());
        return some.stream()
                .filter(review -> !selection.isLatestOnly() || review.date().equals(latest.orElseThrow()))
                .toList();
    }

    static boolean isAdmitted(ComponentReview review, ReviewSelection selection) {
        return (selection.kind().isEmpty() || selection.kind().equals(review.kind()))
                && !review.date().isBefore(selection.first().orElse(LocalDate.MIN))
                && !review.date().isAfter(selection.last().orElse(LocalDate.MAX));
    }
}
