// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import static io.github.trustimprovement.practice.EffectivenessVerdict.EFFECTIVE;
import static io.github.trustimprovement.practice.EffectivenessVerdict.NOT_EFFECTIVE;
import static io.github.trustimprovement.practice.EffectivenessVerdict.UNCLEAR;
import static io.github.trustimprovement.scoring.AnswerChecks.assertShare;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.END;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.assertUndefined;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.day;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.initiative;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.InitiativeEvent;
import io.github.trustimprovement.practice.Paused;
import io.github.trustimprovement.practice.Reviewed;
import io.github.trustimprovement.practice.Started;
import io.github.trustimprovement.practice.Stopped;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeImplementationCandidatesTest {
    private static final Reviewed POOR = Reviewed.of(day(3, 2), NOT_EFFECTIVE);

    @Test
    @Proves(
            measure = "portfolio/de-implementation-candidates",
            by = Proof.DERIVED,
            source = "two of five and one unjudged, counted by hand; nothing is printed anywhere")
    void countsWhatGoesOnAlthoughAReviewSpeaksAgainstIt() {
        DeImplementationCandidates candidates = DeImplementationCandidates.of(
                portfolio(
                        running("i1", POOR),
                        running(
                                "i2",
                                Paused.of(day(2, 2)),
                                Reviewed.of(day(3, 2)).withLessEffectiveThan("i1")),
                        running("i3", Reviewed.of(day(3, 2), EFFECTIVE)),
                        running("i4", Reviewed.of(day(3, 2), UNCLEAR)),
                        running("i5", Reviewed.of(day(3, 2))),
                        running("i6", POOR, Stopped.of(day(4, 1))),
                        initiative("i7", POOR)),
                END);

        assertThat(candidates.candidates())
                .extracting(each -> each.initiative().id() + " " + each.reasons())
                .containsExactly("i1 [NOT_EFFECTIVE]", "i2 [LESS_EFFECTIVE]");
        assertThat(candidates.candidates().get(0).reviews()).containsExactly(POOR);
        assertThat(candidates.candidates().get(0).trust()).isEqualTo("birch");
        assertThat(candidates.unjudged()).isOne();
        assertShare(candidates.share(), 2, 5);
        assertShare(candidates.shareAtMost(), 3, 5);
    }

    @Test
    void namesAlternativesOfTheSameFocusThatAreSeenToWork() {
        DeImplementationCandidates candidates = DeImplementationCandidates.of(
                portfolio(
                        running("i1", POOR, Reviewed.of(day(4, 1)).withLessEffectiveThan("i9", "i1"))
                                .withFocus("reading"),
                        running("i2", Reviewed.of(day(3, 2), EFFECTIVE)).withFocus("reading"),
                        running("i3", Reviewed.of(day(3, 2), EFFECTIVE)).withFocus("number"),
                        running("i4", Reviewed.of(day(3, 2), UNCLEAR)).withFocus("reading")),
                END);

        RetirementCandidate candidate = candidates.candidates().get(0);
        assertThat(candidate.alternatives()).containsExactly("i2", "i9");
        assertThat(candidate.reasons())
                .containsExactly(RetirementReason.NOT_EFFECTIVE, RetirementReason.LESS_EFFECTIVE);
        assertThat(candidate.reviews()).extracting(Reviewed::date).containsExactly(day(3, 2), day(4, 1));
    }

    @Test
    void letsALaterReviewStand() {
        assertThat(candidates(POOR, Reviewed.of(day(4, 1), EFFECTIVE))).isEmpty();
        assertThat(candidates(POOR, Reviewed.of(day(4, 1)))).hasSize(1);
        assertThat(candidates(Reviewed.of(day(3, 2)).withLessEffectiveThan("i2"), Reviewed.of(day(4, 1), UNCLEAR)))
                .isEmpty();
        assertThat(candidates(Reviewed.of(day(3, 2)).withLessEffectiveThan("i1")))
                .isEmpty();
        assertThat(candidates(Reviewed.of(END.plusDays(1), NOT_EFFECTIVE))).isEmpty();
    }

    @Test
    void hasNoShareWhereNothingIsUnderWay() {
        assertUndefined(
                DeImplementationCandidates.of(portfolio(initiative("i1", POOR)), END)
                        .share(),
                UndefinedReason.NO_DATA);
    }

    @Test
    void printsATableWithNAndCaveats() {
        DeImplementationCandidates candidates = DeImplementationCandidates.of(
                portfolio(running("i1", POOR.withLessEffectiveThan("i2")), running("i2")), END);

        assertThat(candidates).hasToString("""
                        De-implementation candidates: trust birch, day 2026-07-31
                                                       Value  n
                        --------------------  --------------  -
                        i1                     not-effective  1
                        i1                    less-effective  1
                        candidates, at least          1 of 2  2
                        candidates, at most           2 of 2  2
                        Only what was recorded is counted; what nobody wrote down may be otherwise.
                        A verdict is its assessor's; no effect was measured.
                        """);
        assertThat(candidates.explain().steps())
                .hasToString("[alternatives to i1 after the review of 2026-03-02 = 1, under way and not judged = 1]");
    }

    private static List<RetirementCandidate> candidates(InitiativeEvent... log) {
        return DeImplementationCandidates.of(portfolio(running("i1", log)), END).candidates();
    }

    private static Initiative running(String id, InitiativeEvent... log) {
        return initiative(id, log).toBuilder().addLog(Started.of(day(9, 1))).build();
    }
}
