// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.BIRCH;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.DAY;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.ELM;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.OAK;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.SPREAD;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.dna.Strand;
import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.ComponentReview;
import io.github.trustimprovement.review.Rating;
import io.github.trustimprovement.review.ReviewKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatingTallyTest {
    private static final Component CONNECT = Component.CONNECT;

    @Test
    void keepsApartWhyALevelIsMissing() {
        RatingTally tally = RatingTally.of(
                List.of(
                        review(OAK, CONNECT, DAY, Rating.of("spread", "some")),
                        review(OAK, CONNECT, DAY, Rating.of("spread", "none")),
                        review(OAK, CONNECT, DAY, Rating.of("spread", "some")),
                        review(OAK, CONNECT, DAY, Rating.notAssessed()),
                        review(OAK, CONNECT, DAY, Rating.notApplicable("no sixth form")),
                        review(OAK, CONNECT, DAY, Rating.withheld("one person")),
                        review(OAK, CONNECT, DAY, Rating.of("depth", "some")),
                        review(OAK, CONNECT, DAY, Rating.of("spread", "few")),
                        review(ELM, Component.USE_EVIDENCE, DAY, Rating.of("spread", "all"))),
                ReviewSelection.all());
        LevelCounts connect = tally.counts(CONNECT, SPREAD);

        assertThat(connect.levels()).containsExactly(1L, 2L, 0L, 0L);
        assertThat(connect.count("some")).isEqualTo(2);
        assertThat(connect.notAssessed()).isEqualTo(1);
        assertThat(connect.notApplicable()).isEqualTo(1);
        assertThat(connect.withheld()).isEqualTo(1);
        assertThat(connect.onOtherScales()).isEqualTo(2);
        assertThat(connect.notReviewed()).isEqualTo(1);
        assertThat(connect.missing()).isEqualTo(5);
        assertThat(connect.applicable()).isEqualTo(8);
        assertThat(connect).hasToString("none 1, some 2, most 0, all 0; missing 5, not applicable 1");
        assertThat(tally.rated(CONNECT)).isEqualTo(5);
        assertThat(tally.scales()).containsExactly("depth", "spread");
        assertThat(tally.counts(OAK, CONNECT, SPREAD).notReviewed()).isZero();
        assertThat(tally.counts(Strand.CURATE_CLEAR_GOALS, SPREAD).notReviewed())
                .isEqualTo(7);
        assertThat(tally).hasToString("organisations: 2; reviews: all");
    }

    @Test
    void countsTheReviewsOfTheLatestDayAlone() {
        List<ComponentReview> reviews = List.of(
                review(OAK, CONNECT, DAY.plusDays(1), Rating.of("spread", "some")),
                review(OAK, CONNECT, DAY, Rating.of("spread", "all")),
                review(OAK, CONNECT, DAY.plusDays(1), Rating.of("spread", "most")),
                review(OAK, CONNECT, DAY.plusDays(2), Rating.notAssessed()));

        assertThat(counts(reviews, ReviewSelection.latestUpTo(DAY)).levels()).containsExactly(0L, 0L, 0L, 1L);
        assertThat(counts(reviews, ReviewSelection.latestUpTo(DAY.plusDays(1))).levels())
                .containsExactly(0L, 1L, 1L, 0L);
        assertThat(counts(reviews, ReviewSelection.latestUpTo(DAY.plusDays(9))))
                .hasToString("none 0, some 0, most 0, all 0; missing 1, not applicable 0");
        assertThat(counts(reviews, ReviewSelection.between(DAY, DAY.plusDays(1)))
                        .rated())
                .isEqualTo(3);
        assertThat(RatingTally.of(reviews, ReviewSelection.latestUpTo(DAY.minusDays(1)))
                        .organisations())
                .isEmpty();
    }

    private static LevelCounts counts(List<ComponentReview> reviews, ReviewSelection selection) {
        return RatingTally.of(reviews, selection).counts(OAK, CONNECT, SPREAD);
    }

    @Test
    void countsOneKindWhereAsked() {
        ComponentReview self =
                review(OAK, CONNECT, DAY, Rating.of("spread", "all")).withKind(ReviewKind.SELF);
        ComponentReview peer =
                review(OAK, CONNECT, DAY, Rating.of("spread", "none")).withKind(ReviewKind.PEER);
        ComponentReview unstated = review(OAK, CONNECT, DAY, Rating.of("spread", "some"));

        assertThat(counts(List.of(self, peer, unstated), ReviewSelection.all().withKind(ReviewKind.PEER))
                        .levels())
                .containsExactly(1L, 0L, 0L, 0L);
    }

    @Test
    void saysWhichReviewsCount() {
        assertThat(ReviewSelection.all()).hasToString("all");
        assertThat(ReviewSelection.between(DAY, DAY.plusDays(1))).hasToString("all from 2025-03-01 up to 2025-03-02");
        assertThat(ReviewSelection.latestUpTo(DAY).withKind(ReviewKind.EXTERNAL))
                .hasToString("latest up to 2025-03-01, external");
        assertThatThrownBy(() -> ReviewSelection.between(DAY, DAY.minusDays(1)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ReviewSelection.last: not before the first day, 2025-03-01, was: 2025-02-28");
    }

    @Test
    void listsComponentsThatNoVocabularyKnows() {
        ComponentReview unknown = ComponentReview.builder()
                .id("u")
                .component(Coded.unrecognised("dna/component/listen"))
                .organisation(OAK)
                .date(DAY)
                .rating(Rating.of("spread", "all"))
                .build();
        RatingTally tally = RatingTally.of(List.of(unknown), ReviewSelection.all());

        assertThat(tally.unknownComponents()).containsExactly("dna/component/listen");
        assertThat(tally.counts(Strand.CURATE_CLEAR_GOALS, SPREAD).rated()).isZero();
    }

    @Test
    void takesTheReviewsOfATrustApartByOrganisation() {
        TrustRecord trust = TrustRecord.of("r", Trust.of("birch", School.of("oak"))).toBuilder()
                .addComponentReviews(
                        review(OAK, CONNECT, DAY, Rating.of("spread", "all")),
                        review(BIRCH, CONNECT, DAY, Rating.of("spread", "none")))
                .build();
        RatingTally tally = RatingTally.of(trust, ReviewSelection.all());

        assertThat(tally.organisations()).containsExactly(OAK, BIRCH);
        assertThat(tally.only(BIRCH).counts(CONNECT, SPREAD).levels()).containsExactly(1L, 0L, 0L, 0L);
        assertThat(tally.only(ELM).organisations()).containsExactly(ELM);
        assertThat(tally.only(ELM).counts(CONNECT, SPREAD).notReviewed()).isEqualTo(1);
        assertThat(tally.only(BIRCH)).isNotEqualTo(tally);
    }

    @Test
    void refusesToMergeTalliesOfDifferentSelections() {
        RatingTally all = RatingTally.empty(ReviewSelection.all());
        RatingTally latest = RatingTally.empty(ReviewSelection.latestUpTo(DAY));

        assertThatThrownBy(() -> all.merge(latest))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("merge: both of one selection, was: 'all' and 'latest up to 2025-03-01'");
        assertThat(all).isNotEqualTo(latest);
    }

    @Test
    void countsFindTheirPlaceOnTheScale() {
        LevelCounts counts = LevelCounts.of(SPREAD, 0, 2, 0, 2);

        assertThat(counts.lowerMedian().orElseThrow().id()).isEqualTo("some");
        assertThat(counts.lowest().orElseThrow().id()).isEqualTo("some");
        assertThat(counts.highest().orElseThrow().id()).isEqualTo("all");
        assertThat(counts.range()).hasValue(2);
        assertThat(LevelCounts.of(SPREAD, 0, 0, 0, 0).lowerMedian()).isEmpty();
        assertThat(LevelCounts.of(SPREAD, 0, 0, 0, 0).range()).isEmpty();
        assertThat(counts.toBuilder().withheld(1).build().missing()).isEqualTo(1);
    }

    @Test
    void countsRejectWhatTheScaleDoesNotHave() {
        assertThatThrownBy(() -> LevelCounts.of(SPREAD, 1, 2))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("LevelCounts.levels: one number a level of spread (ordinal)")
                .hasMessageEndingWith("was: [1, 2]");
        assertThatThrownBy(() -> LevelCounts.of(SPREAD, 1, 2, 3, -4))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("LevelCounts.levels: from 0 to 2^53, was: -4");
        assertThatThrownBy(() -> LevelCounts.of(SPREAD, 1, 2, 3, 4).count("few"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("LevelCounts.level: a level of spread")
                .hasMessageEndingWith("was: \"few\"");
        assertThatThrownBy(() -> LevelCounts.of(SPREAD, 1, 2, 3, 4).toBuilder()
                        .withheld(-1)
                        .build())
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("LevelCounts: from 0 to 2^53, was: -1");
    }
}
