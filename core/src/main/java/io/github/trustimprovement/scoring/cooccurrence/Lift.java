// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.numeric.Ratio;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.UndefinedReason;

/**
 * How many times as often two codes occur together as they would if neither had to do with the other:
 * {@code n_AB N / (n_A n_B)}; 1 is independence.
 *
 * <p>{@code Lift.of(CooccurrenceTally.of(study, Window.SAME_SEGMENT), Lever.COMMONALITY, Aim.CHILD_ORIENTED).estimate()}.
 * It depends on N: segments that nobody coded with anything count, if a coder looked at them.
 *
 * <p>Undefined: {@link UndefinedReason#ZERO_DENOMINATOR} where no unit has A, or none has B;
 * {@link UndefinedReason#NO_DATA} where nothing was looked at; {@link UndefinedReason#CODERS_NOT_RESOLVED} where
 * several people coded a segment and none was chosen; {@link UndefinedReason#SPEAKERS_NOT_IDENTIFIED} where leaders are
 * counted and no segment has one of the roster.
 *
 * <p>Brin, Motwani, Ullman and Tsur (1997), doi:10.1145/253260.253325, who call it interest.
 *
 * @since 0.1.0
 */
public final class Lift extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("cooccurrence/lift")
            .title("Lift")
            .question("How many times as often do two codes occur together as they would by chance?")
            .formula("lift = n_AB N / (n_A n_B); N = units, n_A = units with A, n_AB = units with both")
            .range("from 0; 1 where the codes are independent")
            .putUndefinedCase(UndefinedReason.NO_DATA, "nothing was looked at")
            .putUndefinedCase(UndefinedReason.CODERS_NOT_RESOLVED, "several people coded a segment and none was chosen")
            .putUndefinedCase(
                    UndefinedReason.SPEAKERS_NOT_IDENTIFIED,
                    "leaders are the units and no segment has one of the roster")
            .putUndefinedCase(UndefinedReason.ZERO_DENOMINATOR, "no unit has A, or none has B")
            .addSources("Brin, Motwani, Ullman and Tsur (1997), doi:10.1145/253260.253325")
            .addCaveats(
                    Caveat.FREQUENCY_IS_NOT_IMPORTANCE,
                    Caveat.PURPOSIVE_SAMPLE,
                    Caveat.PERCEPTION_NOT_EFFECT,
                    Caveat.CO_OCCURRENCE_IS_NO_LINK)
            .build();

    private final PairAssociation association;

    private Lift(PairAssociation association) {
        this.association = association;
    }

    /**
     * The lift of two codes in a tally.
     *
     * @param tally the tally
     * @param a the one code
     * @param b the other code
     * @return the lift
     */
    public static Lift of(CooccurrenceTally<? extends UnitWindow> tally, Code a, Code b) {
        return of(tally.counts(a, b));
    }

    /**
     * The lift of two codes of which the counts are known.
     *
     * @param counts the counts
     * @return the lift
     */
    public static Lift of(PairCounts<? extends UnitWindow> counts) {
        return new Lift(PairAssociation.of(
                DESCRIPTION,
                counts,
                PairAssociation.zeroDenominator(counts.withA() == 0 || counts.withB() == 0),
                () -> value(counts)));
    }

    /** The number, for counts that are not 0; exact before it is rounded once. */
    static double value(PairCounts<?> counts) {
        return Ratio.of(counts.both(), counts.units(), counts.withA(), counts.withB());
    }

    /**
     * The number.
     *
     * @return the estimate; n is the number of all units
     */
    public Estimate estimate() {
        return association.estimate();
    }

    @Override
    public Explanation explain() {
        return association.explain();
    }
}
