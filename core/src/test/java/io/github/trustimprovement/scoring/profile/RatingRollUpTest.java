// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import static io.github.trustimprovement.scoring.AnswerContent.k;
import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.AnswerContent.value;
import static io.github.trustimprovement.scoring.AnswerContent.word;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.ASH;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.BIRCH;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.DAY;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.DEPTH;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.ELM;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.OAK;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.SPREAD;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.review;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.tally;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.review.ComponentReview;
import io.github.trustimprovement.review.Rating;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatingRollUpTest {
    private static final Component CONNECT = Component.CONNECT;
    private static final Trust TRUST = Trust.of("birch", School.of("oak"), School.of("elm"), School.of("ash"));

    /** Oak 1, 1, 1 and 5; elm 3; ash nothing. */
    private static final RatingTally DEEP = RatingTally.of(
            List.of(
                    review(OAK, CONNECT, DAY, Rating.of("depth", "v0")),
                    review(OAK, CONNECT, DAY, Rating.of("depth", "v0")),
                    review(OAK, CONNECT, DAY, Rating.of("depth", "v0")),
                    review(OAK, CONNECT, DAY, Rating.of("depth", "v3")),
                    review(ELM, CONNECT, DAY, Rating.of("depth", "v2")),
                    review(BIRCH, CONNECT, DAY, Rating.of("depth", "v3"))),
            ReviewSelection.all());

    private static final List<ComponentReview> CHANGING = MembersOfTrustTest.reviews(CONNECT);

    @Test
    @Proves(
            measure = "profile/rating-roll-up",
            by = Proof.DERIVED,
            source = "nothing is printed; by hand, 8/4, 3 and 11/5")
    void keepsDispersionAndContributors() {
        ComponentRollUp connect = RatingRollUp.of(DEEP, DEPTH, TRUST).on(CONNECT);

        assertThat(connect.component()).isEqualTo(CONNECT);
        assertThat(connect.counts().levels()).containsExactly(3L, 0L, 1L, 1L);
        assertThat(word(connect.lowerMedian())).isEqualTo("v0");
        assertThat(word(connect.lowestPart())).isEqualTo("v0");
        assertThat(word(connect.highestPart())).isEqualTo("v2");
        assertThat(value(connect.spread())).isEqualTo(2);
        assertThat(connect.contributors()).containsExactly(ELM, OAK);
        assertThat(connect.silent()).containsExactly(ASH);
        assertThat(k(connect.contribution())).isEqualTo(2);
        assertThat(connect.contribution().n()).isEqualTo(3);
        assertThat(connect.counts(ELM).orElseThrow().rated()).isEqualTo(1);
        assertThat(connect.counts(BIRCH)).isEmpty();
        assertThat(connect).hasToString("Connect: v0 3, v1 0, v2 1, v3 1; missing 1, not applicable 0; 2 of 3 parts");

        assertThat(value(connect.meanOfMeans())).isEqualTo(2.5);
        assertThat(connect.meanOfMeans().n()).isEqualTo(2);
        assertThat(value(connect.pooledMean())).isEqualTo(2.2);
        assertThat(connect.pooledMean().n()).isEqualTo(5);
        assertThat(((Defined) connect.pooledMean()).clusters()).hasValue(2);
        assertThat(value(connect.deviationOfMeans())).isEqualTo(0.5);
        assertThat(connect.meanOfMeans().compare(connect.pooledMean()).toString())
                .contains(UndefinedReason.METHODS_DIFFER.wording());
        assertThat(connect.meanOfMeans().caveats())
                .containsExactly(Caveat.RATING_IS_A_JUDGEMENT, Caveat.HIDES_DIFFERENCES);
    }

    @Test
    void givesNoMeanOfAnOrdinalScaleNorOfNothing() {
        ComponentRollUp ordinal =
                RatingRollUp.of(tally(OAK, SPREAD, 1), SPREAD, TRUST).on(Component.SET_QUALITY_GOALS);
        ComponentRollUp nothing = RatingRollUp.of(DEEP, DEPTH, TRUST).on(Component.USE_EVIDENCE);

        assertThat(reason(ordinal.meanOfMeans())).isEqualTo(UndefinedReason.LEVEL_TOO_WEAK);
        assertThat(reason(ordinal.pooledMean())).isEqualTo(UndefinedReason.LEVEL_TOO_WEAK);
        assertThat(reason(ordinal.deviationOfMeans())).isEqualTo(UndefinedReason.LEVEL_TOO_WEAK);
        assertThat(reason(nothing.meanOfMeans())).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(reason(nothing.spread())).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(reason(nothing.lowerMedian())).isEqualTo(UndefinedReason.NO_DATA);
    }

    @Test
    void rollsUpWhatWasRolledUp() {
        RatingTally other = tally(OrganisationRef.school("fir"), DEPTH, 1, 1, 1, 1, 1, 1, 3);
        RatingRollUp one = RatingRollUp.of(DEEP, DEPTH, TRUST);
        RatingRollUp two = RatingRollUp.of(other, DEPTH, Trust.of("rowan", School.of("fir")));
        RatingRollUp group = RatingRollUp.of(OrganisationRef.group("north"), List.of(two, one));
        ComponentRollUp connect = group.on(CONNECT);

        assertThat(connect.contributors()).containsExactly(BIRCH, OrganisationRef.trust("rowan"));
        assertThat(connect.counts().levels()).containsExactly(3L, 0L, 1L, 2L);
        assertThat(value(connect.meanOfMeans())).isEqualTo((2.5 + 5) / 2);
        assertThat(value(connect.pooledMean())).isCloseTo(16 / 6.0, within(1e-15));
        assertThat(group.organisation()).hasToString("group/north");
        assertThat(group.toString())
                .startsWith("Roll-up of ratings: group/north, scale depth")
                .containsPattern("Connect +3 +0 +1 +2 +v0 +v0 +v3 +2 of 2");
    }

    @Test
    void countsTheSchoolsOfTheLastDayOfTheReviewsAndListsTheOthers() {
        RatingRollUp rollUp = RatingRollUp.of(
                RatingTally.of(CHANGING, ReviewSelection.latestUpTo(DAY)), SPREAD, MembersOfTrustTest.CHANGING_TRUST);
        ComponentRollUp connect = rollUp.on(CONNECT);

        assertThat(connect.counts().levels()).containsExactly(0L, 1L, 0L, 0L);
        assertThat(connect.contribution()).hasToString("1 (1 of 1)");
        assertThat(connect.silent()).isEmpty();
        assertThat(rollUp.explain().subject()).containsEntry("no members then", "school/ash school/elm");
        assertThat(rollUp.explain().options()).containsEntry("members on", "2025-03-01");
        assertThat(rollUp.toString()).contains("no members then: school/ash school/elm");
        assertThat(RatingRollUp.of(
                                RatingTally.of(CHANGING, ReviewSelection.all()),
                                SPREAD,
                                MembersOfTrustTest.CHANGING_TRUST)
                        .on(CONNECT)
                        .counts()
                        .levels())
                .as("of reviews without a last day")
                .containsExactly(1L, 1L, 0L, 1L);
    }

    @Test
    void countsASchoolThatMovedInTheTrustThatItIsInOrRejectsIt() {
        Trust one = Trust.of("one", School.of("oak").withLeft(LocalDate.of(2023, 8, 31)), School.of("elm"));
        Trust other = Trust.of("other", School.of("oak").withJoined(LocalDate.of(2023, 9, 1)));
        List<ComponentReview> reviews = List.of(review(OAK, CONNECT, DAY, Rating.of("spread", "some")));
        OrganisationRef group = OrganisationRef.group("north");
        RatingTally latest = RatingTally.of(reviews, ReviewSelection.latestUpTo(DAY));
        RatingTally all = RatingTally.of(reviews, ReviewSelection.all());

        assertThat(RatingRollUp.of(
                                group,
                                List.of(RatingRollUp.of(latest, SPREAD, one), RatingRollUp.of(latest, SPREAD, other)))
                        .on(CONNECT)
                        .counts()
                        .levels())
                .containsExactly(0L, 1L, 0L, 0L);
        List<RatingRollUp> both = List.of(RatingRollUp.of(all, SPREAD, one), RatingRollUp.of(all, SPREAD, other));
        assertThatThrownBy(() -> RatingRollUp.of(group, both))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("RatingRollUp.parts: no organisation in two of them, was: [school/oak]");
    }

    @Test
    void rejectsRollUpsThatDoNotBelongTogether() {
        RatingRollUp one = RatingRollUp.of(DEEP, DEPTH, TRUST);
        OrganisationRef group = OrganisationRef.group("north");

        assertThatThrownBy(() -> RatingRollUp.of(group, List.of()))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("RatingRollUp.parts: at least one, was: 0");
        assertThatThrownBy(() -> RatingRollUp.of(group, List.of(one, one)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("RatingRollUp.parts: each organisation once, was: [trust/birch, trust/birch]");
        assertThatThrownBy(() -> RatingRollUp.of(group, List.of(one, RatingRollUp.of(DEEP, SPREAD, TRUST))))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("RatingRollUp.parts: all of reviews 'all' on the scale depth")
                .hasMessageContaining("was: \"reviews 'all' on the scale spread");
        RatingTally latest = RatingTally.empty(ReviewSelection.latestUpTo(DAY));
        assertThatThrownBy(() -> RatingRollUp.of(group, List.of(one, RatingRollUp.of(latest, DEPTH, TRUST))))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("was: \"reviews 'latest up to 2025-03-01' on the scale depth");
    }

    @Test
    void showsEachComponentAndNoTotal() {
        RatingRollUp rollUp = RatingRollUp.of(DEEP, DEPTH, TRUST);

        assertThat(rollUp.explain().answers())
                .hasSize(4)
                .allMatch(answer -> answer.what().startsWith("Connect, "));
        assertThat(rollUp.explain().steps()).hasToString("[parts = 3]");
        assertThat(rollUp.toTextTable().rows()).hasSize(12);
        assertThat(rollUp.toString())
                .containsPattern("Use evidence +0 +0 +0 +0 +n/a +n/a +n/a +0 of 3")
                .contains("Reviews: all. Parts: those that contribute, of all.");
    }
}
