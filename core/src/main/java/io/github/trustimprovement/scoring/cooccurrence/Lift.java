// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.numeric.Ratio;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.study.CodedMaterial;
import java.util.List;
import java.util.Optional;

/**
 * How many times as often two codes occur together as they would if neither had to do with the other:
 * {@code n_AB N / (n_A n_B)}; 1 is independence.
 *
 * <p>{@code Lift.of(study, Window.SAME_SEGMENT, Lever.COMMONALITY, Aim.CHILD_ORIENTED).estimate()}.
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
public final class Lift extends PairAssociation {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = PairAssociation.description("no unit has A, or none has B")
            .code("cooccurrence/lift")
            .title("Lift")
            .question("How many times as often do two codes occur together as they would by chance?")
            .formula("lift = n_AB N / (n_A n_B); N = units, n_A = units with A, n_AB = units with both")
            .range("from 0; 1 where the codes are independent")
            .addSources("Brin, Motwani, Ullman and Tsur (1997), doi:10.1145/253260.253325")
            .build();

    private static final Formula FORMULA = new Formula(Lift::whyUndefined, Lift::value);

    private Lift(PairCounts<?> counts, List<PairCounts<?>> omissions) {
        super(DESCRIPTION, counts, omissions, FORMULA);
    }

    private static Optional<UndefinedReason> whyUndefined(PairCounts<?> counts) {
        return PairAssociation.zeroDenominator(counts.withA() == 0 || counts.withB() == 0);
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
        return new Lift(tally.counts(a, b), tally.omissions(a, b));
    }

    /**
     * The lift of two codes in a study or rows with one coder a segment.
     *
     * @param material what was coded: a study, or flat rows
     * @param window when two codes are together
     * @param a the one code
     * @param b the other code
     * @return the lift
     */
    public static Lift of(CodedMaterial material, UnitWindow window, Code a, Code b) {
        return of(material, window, a, b, CodingSelection.soleCoder());
    }

    /**
     * The lift of two codes in a study or rows.
     *
     * @param material what was coded: a study, or flat rows
     * @param window when two codes are together
     * @param a the one code
     * @param b the other code
     * @param selection whose codings count
     * @return the lift
     */
    public static Lift of(CodedMaterial material, UnitWindow window, Code a, Code b, CodingSelection selection) {
        return of(CooccurrenceTally.of(material, window, selection), a, b);
    }

    /**
     * The lift of two codes of which the counts are known.
     *
     * @param counts the counts
     * @return the lift
     */
    public static Lift of(PairCounts<? extends UnitWindow> counts) {
        return new Lift(counts, List.of());
    }

    /** The number, for counts that are not 0; exact before it is rounded once. */
    static double value(PairCounts<?> counts) {
        return Ratio.of(counts.both(), counts.units(), counts.withA(), counts.withB());
    }
}
