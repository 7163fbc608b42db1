// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import io.github.trustimprovement.dna.Strand;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.review.ScaleLevel;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import java.util.Optional;

/**
 * Between which levels a strand's lower median lies, whatever the missing ratings are: {@code low} with each missing
 * rating at the lowest level, {@code high} with each at the highest.
 *
 * <p>{@code MissingBounds.of(tally.only(school), scale).lowest(Strand.CURATE_CLEAR_GOALS)}. Nothing is supposed of why
 * ratings are missing. Where the two are far apart, the ratings that there are say little.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} for a strand of which nothing is applicable. With nothing rated the bounds
 * are the ends of the scale, and carry {@link Caveat#MISSING_BOUNDS_WIDE}, as all bounds do that are the ends.
 *
 * <p>Manski (2003), 'Partial Identification of Probability Distributions', doi:10.1007/b97478. SDK interpretation: a
 * rating on another scale is missing on this one; each review without a level, and each component of an organisation
 * without a review, is one missing rating.
 *
 * @since 0.1.0
 */
public final class MissingBounds extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("profile/missing-bounds")
            .title("Bounds for what is missing")
            .question("Between which levels does a strand's lower median lie, whatever is missing?")
            .formula("low, high = lower median with each missing rating at the lowest, at the highest level; "
                    + "share of a level from k / (n + missing) to (k + missing) / (n + missing)")
            .range("two levels of the scale, low not above high; for a share 0 to 1")
            .putUndefinedCase(UndefinedReason.NO_DATA, "nothing of the strand is applicable")
            .addSources("Manski (2003), doi:10.1007/b97478")
            .addCaveats(Caveat.RATING_IS_A_JUDGEMENT, Caveat.STRANDS_ARE_LOOPS)
            .build();

    private final ScaleReading reading;
    private final Answers answers;

    private MissingBounds(ScaleReading reading) {
        this.reading = reading;
        answers = new Answers(DESCRIPTION, reading.basis());
    }

    /**
     * The bounds for a tally: of one organisation, or of all that it has together.
     *
     * @param tally the ratings
     * @param scale the scale that they are read on
     * @return the bounds
     */
    public static MissingBounds of(RatingTally tally, Scale scale) {
        return new MissingBounds(tally.on(scale));
    }

    /**
     * The lowest that a strand's lower median can be.
     *
     * @param strand the strand
     * @return the id of a level
     */
    public Classification lowest(Strand strand) {
        return medianWithMissingAt(strand, 0);
    }

    /**
     * The highest that a strand's lower median can be.
     *
     * @param strand the strand
     * @return the id of a level
     */
    public Classification highest(Strand strand) {
        return medianWithMissingAt(strand, top());
    }

    /**
     * The least that the share of a level can be.
     *
     * @param strand the strand
     * @param level the id of the level
     * @return the share with all that is missing at other levels
     * @throws io.github.trustimprovement.concept.InvalidModelException if the scale has no such level
     */
    public Estimate leastShare(Strand strand, String level) {
        LevelCounts counts = reading.counts(strand);
        return widened(answers.share(counts.count(level), counts.applicable()), counts);
    }

    /**
     * The most that the share of a level can be.
     *
     * @param strand the strand
     * @param level the id of the level
     * @return the share with all that is missing at this level
     * @throws io.github.trustimprovement.concept.InvalidModelException if the scale has no such level
     */
    public Estimate mostShare(Strand strand, String level) {
        LevelCounts counts = reading.counts(strand);
        return widened(answers.share(counts.count(level) + counts.missing(), counts.applicable()), counts);
    }

    private Classification medianWithMissingAt(Strand strand, int position) {
        LevelCounts counts = reading.counts(strand);
        LevelCounts full = counts.withMissingAt(position);
        Classification level = answers.named(full.lowerMedian().map(ScaleLevel::id), full.rated());
        boolean isWide = counts.missing() > 0
                && counts.withMissingAt(0).lowerMedian().equals(level(0))
                && counts.withMissingAt(top()).lowerMedian().equals(level(top()));
        return isWide && level instanceof Classified classified
                ? classified.toBuilder().addCaveats(Caveat.MISSING_BOUNDS_WIDE).build()
                : level;
    }

    /** A share can be anything only where nothing is rated. */
    private static Estimate widened(Estimate share, LevelCounts counts) {
        return counts.rated() == 0 && share instanceof Defined defined
                ? defined.toBuilder().addCaveats(Caveat.MISSING_BOUNDS_WIDE).build()
                : share;
    }

    private Optional<ScaleLevel> level(int position) {
        return Optional.of(reading.scale().levels().get(position));
    }

    private int top() {
        return reading.scale().levels().size() - 1;
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = answers.explain();
        for (Strand strand : Strand.values()) {
            LevelCounts counts = reading.counts(strand);
            explanation
                    .addSteps(
                            Answers.step(strand.label() + ", rated", counts.rated()),
                            Answers.step(strand.label() + ", missing", counts.missing()))
                    .addAnswers(
                            NamedAnswer.of(strand.label() + ", at least", lowest(strand)),
                            NamedAnswer.of(strand.label() + ", at most", highest(strand)));
        }
        return explanation.build();
    }
}
