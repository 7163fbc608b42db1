// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.ASH;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.DAY;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.ELM;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.OAK;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.SPREAD;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.review;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.dna.Strand;
import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.ComponentReview;
import io.github.trustimprovement.review.Rating;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MembersOfTrustTest {
    /** Oak stays, elm left before the day and ash joins after it. */
    static final Trust CHANGING_TRUST = Trust.of(
            "birch",
            School.of("oak"),
            School.of("elm").withLeft(LocalDate.of(2022, 8, 31)),
            School.of("ash").withJoined(LocalDate.of(2026, 9, 1)));

    /** Oak some, elm none while it was a member, ash all before it is one. */
    static List<ComponentReview> reviews(Component component) {
        return List.of(
                review(OAK, component, DAY, Rating.of("spread", "some")),
                review(ELM, component, LocalDate.of(2021, 3, 1), Rating.of("spread", "none")),
                review(ASH, component, DAY, Rating.of("spread", "all")));
    }

    @Test
    void belongFromTheDayOfJoiningUntilTheDayBeforeTheyLeft() {
        LocalDate left = LocalDate.of(2022, 8, 31);
        LocalDate joins = LocalDate.of(2026, 9, 1);

        assertThat(CHANGING_TRUST.schoolsAt(left.minusDays(1)))
                .extracting(School::id)
                .containsExactly("oak", "elm");
        assertThat(CHANGING_TRUST.schoolsAt(left)).extracting(School::id).containsExactly("oak");
        assertThat(CHANGING_TRUST.schoolsAt(joins.minusDays(1)))
                .extracting(School::id)
                .containsExactly("oak");
        assertThat(CHANGING_TRUST.schoolsAt(joins)).extracting(School::id).containsExactly("oak", "ash");
    }

    @Test
    void areThoseWhoseRatingsTheProfileOfATrustsSchoolsShows() {
        Component component = Strand.CURATE_CLEAR_GOALS.components().get(0);
        TrustRecord trust = TrustRecord.builder()
                .id("record")
                .trust(CHANGING_TRUST)
                .addScales(SPREAD)
                .addAllComponentReviews(reviews(component))
                .build();
        StrandProfile profile = StrandProfile.ofSchools(trust, ReviewSelection.latestUpTo(DAY));

        assertThat(profile.counts(component).levels()).containsExactly(0L, 1L, 0L, 0L);
        assertThat(profile.explain().subject())
                .containsEntry("organisation", "school/oak")
                .containsEntry("no members then", "school/ash school/elm");
        assertThat(profile.explain())
                .isEqualTo(StrandProfile.ofSchools(trust, ReviewSelection.latestUpTo(DAY), "spread")
                        .explain());
        assertThat(StrandProfile.ofSchools(trust, ReviewSelection.all())
                        .counts(component)
                        .levels())
                .as("of reviews without a last day")
                .containsExactly(1L, 1L, 0L, 1L);
    }
}
