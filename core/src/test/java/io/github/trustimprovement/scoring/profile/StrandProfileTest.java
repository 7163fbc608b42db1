// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import static io.github.trustimprovement.scoring.AnswerContent.k;
import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.AnswerContent.value;
import static io.github.trustimprovement.scoring.AnswerContent.word;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.ASH;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.DAY;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.DEPTH;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.ELM;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.NOT_APPLICABLE;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.NOT_ASSESSED;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.NOT_REVIEWED;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.OAK;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.ON_ANOTHER_SCALE;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.SPREAD;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.WITHHELD;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.review;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.tally;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.dna.Strand;
import io.github.trustimprovement.review.ComponentReview;
import io.github.trustimprovement.review.Rating;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Method;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrandProfileTest {
    private static final Strand GOALS = Strand.CURATE_CLEAR_GOALS;
    private static final Strand CAPABILITY = Strand.BUILD_CAPABILITY_AND_CAPACITY;
    private static final Strand INITIATIVES = Strand.IMPLEMENT_IMPROVEMENT_INITIATIVES;

    /** First strand: none, some, some, all. Second: most, and three that are missing. Third: nothing. */
    private static final RatingTally MIXED =
            tally(OAK, SPREAD, 0, 1, 1, 3, 2, NOT_ASSESSED, WITHHELD, ON_ANOTHER_SCALE, NOT_APPLICABLE);

    @Test
    @Proves(
            measure = "profile/strand-profile",
            by = Proof.DERIVED,
            source = "the paper rates nothing and no profile of its strands is printed anywhere; counted by hand")
    void showsHowTheRatingsOfEachStrandLie() {
        StrandProfile profile = StrandProfile.of(MIXED, SPREAD);

        assertThat(k(profile.share(GOALS, "some"))).isEqualTo(2);
        assertThat(value(profile.share(GOALS, "some"))).isEqualTo(0.5);
        assertThat(word(profile.lowerMedian(GOALS))).isEqualTo("some");
        assertThat(word(profile.lowest(GOALS))).isEqualTo("none");
        assertThat(word(profile.highest(GOALS))).isEqualTo("all");
        assertThat(value(profile.range(GOALS))).isEqualTo(3);
        assertThat(value(profile.missing(GOALS))).isZero();

        assertThat(word(profile.lowerMedian(CAPABILITY))).isEqualTo("most");
        assertThat(value(profile.range(CAPABILITY))).isZero();
        assertThat(k(profile.missing(CAPABILITY))).isEqualTo(3);
        assertThat(value(profile.missing(CAPABILITY))).isEqualTo(0.75);

        assertThat(reason(profile.lowerMedian(INITIATIVES))).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(reason(profile.range(INITIATIVES))).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(reason(profile.share(INITIATIVES, "all"))).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(k(profile.missing(INITIATIVES))).isEqualTo(3);
        assertThat(profile.missing(INITIATIVES).n()).isEqualTo(3);
        assertThat(profile.counts(Component.SET_QUALITY_GOALS).levels()).containsExactly(1L, 0L, 0L, 0L);
        assertThatThrownBy(() -> profile.share(GOALS, "few"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("LevelCounts.level: a level of spread");
    }

    @Test
    void saysWhatNoNumberMustBeTakenFor() {
        assertThat(StrandProfile.of(MIXED, SPREAD).lowerMedian(GOALS).caveats())
                .containsExactly(Caveat.RATING_IS_A_JUDGEMENT, Caveat.STRANDS_ARE_LOOPS, Caveat.OTHER_SCALES_MISSING);
        assertThat(StrandProfile.of(tally(OAK, SPREAD, 1).merge(tally(ELM, SPREAD, 1)), SPREAD)
                        .lowerMedian(GOALS)
                        .caveats())
                .containsExactly(Caveat.RATING_IS_A_JUDGEMENT, Caveat.STRANDS_ARE_LOOPS, Caveat.HIDES_DIFFERENCES);
        assertThat(((Defined) StrandProfile.of(MIXED, SPREAD).range(GOALS)).method())
                .hasToString("profile/strand-profile (reviews: all, scale: spread)");
    }

    @Test
    void printsTheStrandsSideBySide() {
        assertThat(StrandProfile.of(MIXED, SPREAD).toString())
                .startsWith("Strand profile: organisation school/oak, scale spread\n")
                .contains("Curate clear goals", "Build capability & capacity", "Implement improvement initiatives")
                .containsPattern("lower median +some +most +n/a")
                .containsPattern("n rated +4 +1 +0")
                .containsPattern("on other scales +0 +1 +0")
                .containsPattern("not assessed +0 +1 +0")
                .containsPattern("withheld +0 +1 +0")
                .containsPattern("not reviewed +0 +0 +3")
                .containsPattern("not applicable +0 +0 +1")
                .contains("Reviews: all.")
                .doesNotContain("no vocabulary");
        RatingTally unknown = RatingTally.of(
                List.of(review(OAK, Component.CONNECT, DAY, Rating.of("spread", "all")).toBuilder()
                        .component(Coded.unrecognised("dna/component/listen"))
                        .build()),
                ReviewSelection.all());
        assertThat(StrandProfile.of(unknown, SPREAD).toString())
                .contains("Components that no vocabulary knows, in no strand: 1.");
        assertThat(StrandProfile.of(unknown, SPREAD).explain().steps())
                .anyMatch(step -> step.what().equals("unknown component dna/component/listen"));
    }

    @Test
    void explainsEveryStrandAndNoTotal() {
        assertThat(StrandProfile.of(MIXED, SPREAD).explain().answers())
                .hasSize(3 * 9)
                .extracting(NamedAnswer::what)
                .allMatch(
                        what -> List.of(Strand.values()).stream().anyMatch(strand -> what.startsWith(strand.label())));
    }

    @Test
    @Proves(
            measure = "profile/weakest-components",
            by = Proof.DERIVED,
            source = "nothing is printed; by hand, with a tie")
    void namesAllComponentsAtTheLowestLevel() {
        WeakestComponents weakest = WeakestComponents.of(
                tally(OAK, SPREAD, 2, 1, NOT_ASSESSED, 1, NOT_APPLICABLE, 3, NOT_REVIEWED, 2, 2, 2, 2, 2), SPREAD);

        assertThat(weakest.components()).containsExactly(Component.ALIGN_STRATEGY, Component.EVALUATE_INSIGHTS);
        assertThat(word(weakest.level())).isEqualTo("some");
        assertThat(k(weakest.count())).isEqualTo(2);
        assertThat(weakest.count().n()).isEqualTo(9);
        assertThat(weakest.unrated()).containsExactly(Component.USE_EVIDENCE, Component.CONNECT);
        assertThat(weakest.toString())
                .startsWith("Weakest components: organisation school/oak")
                .contains("Align strategy", "Evaluate insights");
    }

    @Test
    void namesNoComponentWhereNoneIsRated() {
        WeakestComponents weakest = WeakestComponents.of(tally(OAK, SPREAD, NOT_ASSESSED), SPREAD);

        assertThat(weakest.components()).isEmpty();
        assertThat(reason(weakest.level())).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(reason(weakest.count())).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(weakest.unrated()).hasSize(12);
    }

    @Test
    @Proves(
            measure = "profile/missing-bounds",
            by = Proof.DERIVED,
            source = "Manski's bounds are printed for means alone; by hand, two of four missing")
    void boundsTheMedianByWhatIsMissing() {
        RatingTally tally = tally(OAK, SPREAD, 1, 2, NOT_ASSESSED, WITHHELD);
        MissingBounds bounds = MissingBounds.of(tally, SPREAD);

        assertThat(word(bounds.lowest(GOALS))).isEqualTo("none");
        assertThat(word(bounds.highest(GOALS))).isEqualTo("most");
        assertThat(bounds.lowest(GOALS).caveats()).doesNotContain(Caveat.MISSING_BOUNDS_WIDE);
        assertThat(value(bounds.leastShare(GOALS, "most"))).isEqualTo(0.25);
        assertThat(value(bounds.mostShare(GOALS, "most"))).isEqualTo(0.75);
        assertThat(bounds.mostShare(GOALS, "most").caveats()).doesNotContain(Caveat.MISSING_BOUNDS_WIDE);
        assertThat(bounds.lowest(GOALS).n()).isEqualTo(4);
    }

    @Test
    void saysWhereBoundsAreTheEndsOfTheScale() {
        MissingBounds bounds = MissingBounds.of(tally(OAK, SPREAD, 1, 2, NOT_ASSESSED), SPREAD);

        assertThat(word(bounds.lowest(CAPABILITY))).isEqualTo("none");
        assertThat(word(bounds.highest(CAPABILITY))).isEqualTo("all");
        assertThat(bounds.lowest(CAPABILITY).caveats()).contains(Caveat.MISSING_BOUNDS_WIDE);
        assertThat(bounds.highest(CAPABILITY).caveats()).contains(Caveat.MISSING_BOUNDS_WIDE);
        assertThat(bounds.mostShare(CAPABILITY, "all").caveats()).contains(Caveat.MISSING_BOUNDS_WIDE);
        assertThat(bounds.toString())
                .startsWith("Bounds for what is missing: organisation school/oak")
                .contains("Curate clear goals, at least", Caveat.MISSING_BOUNDS_WIDE.wording());
    }

    @Test
    void hasNoBoundsWhereNothingIsApplicable() {
        int no = NOT_APPLICABLE;
        MissingBounds bounds = MissingBounds.of(tally(OAK, SPREAD, no, no, no, no), SPREAD);

        assertThat(reason(bounds.lowest(GOALS))).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(reason(bounds.leastShare(GOALS, "all"))).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(reason(StrandProfile.of(tally(OAK, SPREAD, no, no, no, no), SPREAD)
                        .missing(GOALS)))
                .isEqualTo(UndefinedReason.NO_DATA);
    }

    @Test
    @Proves(
            measure = "profile/coverage-gate",
            by = Proof.DERIVED,
            source = "COINr applies the same comparison but prints no value for it; by hand, 9 of 12 at 0.75")
    void opensWhereEnoughIsRated() {
        int no = NOT_ASSESSED;
        RatingTally tally = tally(OAK, SPREAD, 1, 1, 1, 1, 1, 1, 1, 1, 1, no, no, no);
        Defined number = Defined.share(1, 2)
                .method(Method.of("profile/strand-profile"))
                .addCaveats(Caveat.SMALL_N)
                .build();
        CoverageGate open = CoverageGate.of(tally, SPREAD, new BigDecimal("0.75"));
        CoverageGate closed = CoverageGate.of(tally, SPREAD, new BigDecimal("0.751"));

        assertThat(k(open.share())).isEqualTo(9);
        assertThat(open.share().n()).isEqualTo(12);
        assertThat(open.isOpen()).isTrue();
        assertThat(open.isOpen(INITIATIVES)).isFalse();
        assertThat(open.isOpen(OAK)).isTrue();
        assertThat(value(open.share(INITIATIVES))).isEqualTo(0.25);
        assertThat(open.admit(number)).isEqualTo(number);
        assertThat(closed.isOpen()).isFalse();
        assertThat(closed.admit(number))
                .isEqualTo(Undefined.of(UndefinedReason.MISSING_ABOVE_LIMIT, 2, List.of(Caveat.SMALL_N)));
        assertThat(open.toString())
                .startsWith("Coverage gate: organisation school/oak")
                .contains("9 of 12", "open", "least 0.75");
        assertThat(closed.toString()).contains("closed");
    }

    @Test
    void countsEachComponentInEachOrganisation() {
        List<ComponentReview> reviews = new ArrayList<>(ProfileArbitraries.reviews(OAK, SPREAD, 1, 1, NOT_APPLICABLE));
        reviews.addAll(ProfileArbitraries.reviews(OAK, SPREAD, 2, NOT_ASSESSED));
        RatingTally tally = RatingTally.of(reviews, ReviewSelection.all()).only(List.of(OAK, ELM));
        CoverageGate gate = CoverageGate.of(tally, SPREAD, BigDecimal.ZERO);

        assertThat(gate.share(GOALS)).hasToString("0.2857142857142857 (2 of 7)");
        assertThat(gate.share(ELM)).hasToString("0 (0 of 12)");
        assertThat(gate.isOpen()).isTrue();
    }

    @Test
    void staysClosedWhereNothingIsApplicable() {
        CoverageGate gate = CoverageGate.of(RatingTally.empty(ReviewSelection.all()), SPREAD, BigDecimal.ZERO);

        assertThat(reason(gate.share())).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(gate.isOpen()).isFalse();
        assertThat(gate.toString()).startsWith("Coverage gate: organisations none");
    }

    @Test
    void rejectsAShareThatIsNone() {
        for (String share : List.of("-0.1", "1.1")) {
            assertThatThrownBy(() -> CoverageGate.of(MIXED, SPREAD, new BigDecimal(share)))
                    .isInstanceOf(InvalidModelException.class)
                    .hasMessage("CoverageGate.leastShare: from 0 to 1, was: " + share);
        }
    }

    @Test
    @Proves(measure = "profile/componentwise-dominance", by = Proof.DERIVED, source = "a partial order; by hand")
    void comparesComponentByComponent() {
        int[] base = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
        int[] better = {1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3};
        int[] mixed = {0, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};

        assertThat(compared(better, base)).isEqualTo("dominates");
        assertThat(compared(base, better)).isEqualTo("dominated");
        assertThat(compared(base, base)).isEqualTo("equal");
        assertThat(compared(mixed, base)).isEqualTo("incomparable");
        ComponentwiseDominance result =
                ComponentwiseDominance.of(tally(OAK, SPREAD, mixed), tally(ELM, SPREAD, base), SPREAD);
        assertThat(result.higher()).containsExactly(Component.ALIGN_STRATEGY);
        assertThat(result.lower()).containsExactly(Component.SET_QUALITY_GOALS);
        assertThat(result.equal()).hasSize(10);
        assertThat(result.unknown()).isEmpty();
        assertThat(result.toString())
                .startsWith("Component-wise dominance: one school/oak, other school/elm")
                .contains("incomparable", "10 of 12");
    }

    private static String compared(int[] one, int[] other) {
        return word(ComponentwiseDominance.of(tally(OAK, SPREAD, one), tally(ELM, SPREAD, other), SPREAD)
                .classification());
    }

    @Test
    void doesNotCompareWhatIsMissing() {
        int[] full = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
        int[] missing = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, NOT_ASSESSED};
        int[] withoutLast = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, NOT_APPLICABLE};

        assertThat(compared(missing, full)).isEqualTo("incomparable");
        assertThat(compared(withoutLast, full)).isEqualTo("incomparable");
        assertThat(compared(withoutLast, withoutLast)).isEqualTo("equal");
        RatingTally two = tally(OAK, SPREAD, full).merge(tally(ELM, SPREAD, missing));
        assertThat(ComponentwiseDominance.of(two, OAK, ELM, SPREAD).unknown()).containsExactly(Component.DE_IMPLEMENT);
        assertThat(ComponentwiseDominance.of(two, OAK, ASH, SPREAD).unknown()).hasSize(12);
        RatingTally none = RatingTally.empty(ReviewSelection.all());
        assertThat(reason(ComponentwiseDominance.of(none, none, SPREAD).classification()))
                .isEqualTo(UndefinedReason.NO_DATA);
    }

    @Test
    void comparesTwoDatesWhoseReviewsDiffer() {
        List<ComponentReview> reviews = List.of(
                review(OAK, Component.CONNECT, DAY, Rating.of("depth", "v1")),
                review(OAK, Component.CONNECT, DAY.plusDays(3), Rating.of("depth", "v2")));
        ComponentwiseDominance result = ComponentwiseDominance.of(
                RatingTally.of(reviews, ReviewSelection.latestUpTo(DAY.plusDays(3))),
                RatingTally.of(reviews, ReviewSelection.latestUpTo(DAY)),
                DEPTH);

        assertThat(result.higher()).containsExactly(Component.CONNECT);
        assertThat(word(result.classification())).isEqualTo("incomparable");
        assertThat(result.explain().options())
                .containsEntry("reviews of the one", "latest up to 2025-03-04")
                .containsEntry("reviews of the other", "latest up to 2025-03-01");
    }
}
