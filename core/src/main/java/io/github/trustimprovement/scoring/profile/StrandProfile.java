// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.dna.Strand;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.review.ScaleLevel;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import io.github.trustimprovement.text.TextTable;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * How the ratings of each strand's components lie on a scale: {@code k / n} at each level, the lower median, the range in
 * levels, and what is missing.
 *
 * <p>{@code System.out.println(StrandProfile.of(tally.only(trust.trust().reference()), scale))}. The three strands stand
 * side by side and are never put into one number. The lower median is the lowest level that at least half of the ratings
 * do not exceed, so that it is a level that exists.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} for a strand without a rating on the scale.
 *
 * <p>The strands belong together and are loops: Rollett (2024), 'Into the future'. SDK interpretation: ratings, and
 * so the profile, are our addition; a strand's ratings are those of its four components, each with equal right.
 *
 * @since 0.1.0
 */
public final class StrandProfile extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("profile/strand-profile")
            .title("Strand profile")
            .question("How do the ratings of each strand's components lie on the scale, and what is missing?")
            .formula("k / n at each level; lower median = lowest level that at least half of n do not exceed; "
                    + "range = levels from the lowest rating to the highest; missing / (n + missing)")
            .range("a share from 0 to 1 a level; a level of the scale; 0 or more levels")
            .putUndefinedCase(UndefinedReason.NO_DATA, "nothing of the strand is rated on the scale")
            .addSources("Rollett (2024), 'Into the future'", "Stevens (1946), doi:10.1126/science.103.2684.677")
            .addCaveats(Caveat.RATING_IS_A_JUDGEMENT, Caveat.STRANDS_ARE_LOOPS)
            .build();

    private final RatingTally tally;
    private final ScaleReading reading;
    private final Answers answers;

    private StrandProfile(RatingTally tally, ScaleReading reading, CountBasis basis) {
        this.tally = tally;
        this.reading = reading;
        answers = new Answers(DESCRIPTION, basis);
    }

    /**
     * The profile of a tally: of one organisation, or of all that it has together.
     *
     * @param tally the ratings
     * @param scale the scale that they are read on
     * @return the profile
     */
    public static StrandProfile of(RatingTally tally, Scale scale) {
        ScaleReading reading = tally.on(scale);
        return new StrandProfile(tally, reading, reading.basis());
    }

    /**
     * The profile of a trust's schools together, on that of the declared scales on which most of their ratings stand.
     * Schools are those that belong to the trust on the last day of the reviews; the others are listed.
     *
     * @param trust the record
     * @param selection which reviews count
     * @return the profile; what stands on other scales is counted as such
     * @throws NoSuchElementException if the record declares no scale
     */
    public static StrandProfile ofSchools(TrustRecord trust, ReviewSelection selection) {
        StrandProfile most = null;
        for (Scale scale : trust.scales()) {
            StrandProfile next = ofSchools(trust, selection, scale);
            most = most == null || next.rated() > most.rated() ? next : most;
        }
        if (most == null) {
            throw new NoSuchElementException("TrustRecord.scales: at least one, was: none");
        }
        return most;
    }

    /**
     * The profile of a trust's schools together, on one of the declared scales. Schools are those that belong to the trust
     * on the last day of the reviews; the others are listed.
     *
     * @param trust the record
     * @param selection which reviews count
     * @param scaleId the id of the scale
     * @return the profile
     * @throws NoSuchElementException if the record does not declare the scale; the message lists those that it does
     */
    public static StrandProfile ofSchools(TrustRecord trust, ReviewSelection selection, String scaleId) {
        return ofSchools(
                trust,
                selection,
                trust.scale(scaleId)
                        .orElseThrow(() -> new NoSuchElementException("TrustRecord.scales: one of "
                                + trust.scales().stream().map(Scale::id).toList() + ", was: " + scaleId)));
    }

    private static StrandProfile ofSchools(TrustRecord trust, ReviewSelection selection, Scale scale) {
        MembersOfTrust members = MembersOfTrust.of(trust.trust(), selection);
        RatingTally tally = RatingTally.of(trust, selection).only(members.schools());
        ScaleReading reading = tally.on(scale);
        return new StrandProfile(tally, reading, members.of(reading.basis()));
    }

    private long rated() {
        return Stream.of(Strand.values())
                .mapToLong(strand -> counts(strand).rated())
                .sum();
    }

    /**
     * What the ratings of a strand were counted from.
     *
     * @param strand the strand
     * @return the counts
     */
    public LevelCounts counts(Strand strand) {
        return reading.counts(strand);
    }

    /**
     * What the ratings of a component were counted from.
     *
     * @param component the component
     * @return the counts
     */
    public LevelCounts counts(Component component) {
        return reading.counts(component);
    }

    /**
     * The share of a strand's ratings that stand at a level.
     *
     * @param strand the strand
     * @param level the id of the level
     * @return k of n
     * @throws io.github.trustimprovement.concept.InvalidModelException if the scale has no such level
     */
    public Estimate share(Strand strand, String level) {
        LevelCounts counts = counts(strand);
        return answers.share(counts.count(level), counts.rated());
    }

    /**
     * The lower median of a strand's ratings.
     *
     * @param strand the strand
     * @return the id of a level
     */
    public Classification lowerMedian(Strand strand) {
        return answers.named(
                counts(strand).lowerMedian().map(ScaleLevel::id), counts(strand).rated());
    }

    /**
     * The lowest of a strand's ratings.
     *
     * @param strand the strand
     * @return the id of a level
     */
    public Classification lowest(Strand strand) {
        return answers.named(
                counts(strand).lowest().map(ScaleLevel::id), counts(strand).rated());
    }

    /**
     * The highest of a strand's ratings.
     *
     * @param strand the strand
     * @return the id of a level
     */
    public Classification highest(Strand strand) {
        return answers.named(
                counts(strand).highest().map(ScaleLevel::id), counts(strand).rated());
    }

    /**
     * How many levels lie between a strand's lowest rating and its highest.
     *
     * @param strand the strand
     * @return the number of steps from one level to the next, 0 where all are equal
     */
    public Estimate range(Strand strand) {
        LevelCounts counts = counts(strand);
        OptionalInt range = counts.range();
        return range.isPresent() ? answers.number((double) range.getAsInt(), counts.rated()) : answers.noData();
    }

    /**
     * What is missing of a strand's ratings, for whatever reason.
     *
     * @param strand the strand
     * @return k of what there is or might have been; what is not applicable is left out
     */
    public Estimate missing(Strand strand) {
        LevelCounts counts = counts(strand);
        return answers.share(counts.missing(), counts.applicable());
    }

    RatingTally tally() {
        return tally;
    }

    Scale scale() {
        return reading.scale();
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = answers.explain();
        for (Strand strand : Strand.values()) {
            LevelCounts counts = counts(strand);
            explanation.addSteps(
                    Answers.step(strand.label() + ", on other scales", counts.onOtherScales()),
                    Answers.step(strand.label() + ", not assessed", counts.notAssessed()),
                    Answers.step(strand.label() + ", withheld", counts.withheld()),
                    Answers.step(strand.label() + ", not reviewed", counts.notReviewed()),
                    Answers.step(strand.label() + ", not applicable", counts.notApplicable()));
            for (ScaleLevel level : scale().levels()) {
                explanation.addAnswers(
                        NamedAnswer.of(strand.label() + ", at " + level.id(), share(strand, level.id())));
            }
            explanation.addAnswers(
                    NamedAnswer.of(strand.label() + ", lower median", lowerMedian(strand)),
                    NamedAnswer.of(strand.label() + ", lowest", lowest(strand)),
                    NamedAnswer.of(strand.label() + ", highest", highest(strand)),
                    NamedAnswer.of(strand.label() + ", range in levels", range(strand)),
                    NamedAnswer.of(strand.label() + ", missing", missing(strand)));
        }
        tally.unknownComponents().forEach(code -> explanation.addSteps(Answers.step("unknown component " + code, 1)));
        return explanation.build();
    }

    /** The strands side by side. */
    @Override
    public TextTable toTextTable() {
        return StrandProfileText.of(this);
    }
}
