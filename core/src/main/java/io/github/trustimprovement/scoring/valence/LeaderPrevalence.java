// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.ConceptTally;
import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.Interval;
import io.github.trustimprovement.scoring.LeaderMention;
import io.github.trustimprovement.scoring.LeaderMentions;
import io.github.trustimprovement.scoring.LeaderStanding;
import io.github.trustimprovement.scoring.LeaveOneOut;
import io.github.trustimprovement.scoring.LeverValenceTally;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.ProportionInterval;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import io.github.trustimprovement.study.CodedMaterial;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How many leaders of a roster voice something: {@code p = k / n}, such as 11 of 14.
 *
 * <p>{@code LeaderPrevalence.of(study, Lever.COMMONALITY).estimate()}. A leader counts once, however
 * talkative. Beside k and n stands the range when each leader in turn is left out; an interval only if asked for.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} without a leader who was looked at; {@link UndefinedReason#CODERS_NOT_RESOLVED} where
 * several people coded a segment and none was chosen; {@link UndefinedReason#SPEAKERS_NOT_IDENTIFIED} where no segment
 * has a speaker of the roster.
 *
 * <p>Called 'code prevalence' by Guest, Namey and Chen (2020), doi:10.1371/journal.pone.0232076. SDK interpretation:
 * who counts in n, as {@link LeaderStanding} has it. The
 * framework counts segments and names numbers of leaders for some themes only; a count of leaders is no measure of
 * importance (Rollett 2026, s. 4.6).
 *
 * @since 0.1.0
 */
public final class LeaderPrevalence extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("valence/leader-prevalence")
            .title("Leader prevalence")
            .question("How many leaders of the roster voice it at all?")
            .formula("p = k / n; k = leaders with any segment that has it, n = leaders of the roster, without those"
                    + " who were not looked at")
            .range("0 to 1, in steps of 1/n")
            .putUndefinedCase(UndefinedReason.NO_DATA, "no leader of the roster was looked at")
            .putUndefinedCase(UndefinedReason.CODERS_NOT_RESOLVED, "several people coded a segment and none was chosen")
            .putUndefinedCase(UndefinedReason.SPEAKERS_NOT_IDENTIFIED, "no segment has a speaker of the roster")
            .addSources("Guest, Namey and Chen (2020), doi:10.1371/journal.pone.0232076")
            .addCaveats(Caveat.FREQUENCY_IS_NOT_IMPORTANCE, Caveat.PURPOSIVE_SAMPLE)
            .build();

    private final LeaderMentions mentions;
    private final Estimate estimate;

    private LeaderPrevalence(LeaderMentions mentions, Estimate estimate) {
        this.mentions = mentions;
        this.estimate = estimate;
    }

    /**
     * The prevalence of what leaders mention.
     *
     * @param mentions every leader of the roster, and whether it is mentioned
     * @return the prevalence
     */
    public static LeaderPrevalence of(LeaderMentions mentions) {
        return new LeaderPrevalence(mentions, share(mentions));
    }

    /**
     * The prevalence of a lever in a study or rows with one coder a segment.
     *
     * @param material what was coded: a study, or flat rows
     * @param lever the lever
     * @return the prevalence
     */
    public static LeaderPrevalence of(CodedMaterial material, Lever lever) {
        return of(material, lever, CodingSelection.soleCoder());
    }

    /**
     * The prevalence of a lever in a study or rows.
     *
     * @param material what was coded: a study, or flat rows
     * @param lever the lever
     * @param selection whose codings count
     * @return the prevalence
     */
    public static LeaderPrevalence of(CodedMaterial material, Lever lever, CodingSelection selection) {
        return of(LeaderMentions.of(LeverValenceTally.of(material, CountingUnit.LEADER, selection), lever));
    }

    /**
     * The prevalence of a concept or a local code, or of what stands under it, in a study or rows with one coder
     * a segment.
     *
     * @param material what was coded: a study, or flat rows
     * @param code the code
     * @return the prevalence
     */
    public static LeaderPrevalence of(CodedMaterial material, Code code) {
        return of(material, code, CodingSelection.soleCoder());
    }

    /**
     * The prevalence of a concept or a local code, or of what stands under it, in a study or rows.
     *
     * @param material what was coded: a study, or flat rows
     * @param code the code
     * @param selection whose codings count
     * @return the prevalence
     */
    public static LeaderPrevalence of(CodedMaterial material, Code code, CodingSelection selection) {
        return of(LeaderMentions.of(ConceptTally.of(material, CountingUnit.LEADER, selection), code));
    }

    /**
     * The same prevalence with an interval.
     *
     * @param method the method of the interval
     * @param level the nominal coverage, above 0 and below 1
     * @return the prevalence with an interval; one that is undefined stays so
     * @throws io.github.trustimprovement.concept.InvalidModelException if the level is out of range
     */
    public LeaderPrevalence withInterval(ProportionInterval method, double level) {
        Interval.requireLevel(level);
        return estimate instanceof Defined defined
                ? new LeaderPrevalence(
                        mentions,
                        defined.toBuilder()
                                .interval(method.of(mentions.mentions(), defined.n(), level))
                                .build())
                : this;
    }

    /**
     * The share of leaders, with k, n and the range when each leader in turn is left out.
     *
     * @return the estimate
     */
    public Estimate estimate() {
        return estimate;
    }

    private static Estimate share(LeaderMentions mentions) {
        long n = mentions.counted().size();
        long k = mentions.mentions();
        return new Answers(DESCRIPTION, mentions.basis())
                .unless(
                        mentions.lookedAt() == 0 ? Optional.of(UndefinedReason.NO_DATA) : Optional.empty(),
                        n,
                        made -> made.value((double) k / n)
                                .k(k)
                                .leaveOneOut(LeaveOneOut.ofValues(mentions.counted().stream()
                                        .map(leader -> without(leader, mentions))
                                        .toList())));
    }

    /** None where it leaves nobody who was looked at. */
    private static OptionalDouble without(LeaderMention leader, LeaderMentions mentions) {
        boolean isLookedAt = leader.standing() == LeaderStanding.LOOKED_AT;
        return isLookedAt && mentions.lookedAt() == 1
                ? OptionalDouble.empty()
                : OptionalDouble.of((mentions.mentions() - (leader.isMentioned() ? 1.0 : 0.0))
                        / (mentions.counted().size() - 1));
    }

    @Override
    public Explanation explain() {
        return Explanation.of(DESCRIPTION, mentions.basis())
                .addAnswers(NamedAnswer.of("leaders who voice it", estimate))
                .build();
    }
}
