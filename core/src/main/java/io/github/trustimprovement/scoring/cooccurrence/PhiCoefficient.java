// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.numeric.Ratio;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.study.CodedMaterial;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * The correlation of two codes as yes and no of each unit: {@code (n_AB N - n_A n_B) / sqrt(n_A n_B (N - n_A) (N - n_B))}.
 *
 * <p>{@code PhiCoefficient.of(study, Window.SAME_LEADER, Lever.COMMONALITY, Aim.CHILD_ORIENTED)}. 1
 * means that neither occurs without the other, 0 independence, -1 that every unit has one of the two. No test goes with
 * it: segments of one leader are no independent trials.
 *
 * <p>Undefined: {@link UndefinedReason#ZERO_DENOMINATOR} where no unit or every unit has A, or B;
 * {@link UndefinedReason#NO_DATA} where nothing was looked at; {@link UndefinedReason#CODERS_NOT_RESOLVED} where
 * several people coded a segment and none was chosen; {@link UndefinedReason#SPEAKERS_NOT_IDENTIFIED} where leaders are
 * counted and no segment has one of the roster.
 *
 * <p>Yule (1912), doi:10.2307/2340126.
 *
 * @since 0.1.0
 */
public final class PhiCoefficient extends PairAssociation {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = PairAssociation.description(
                    "no unit or every unit has A, or B")
            .code("cooccurrence/phi-coefficient")
            .title("Phi coefficient")
            .question("How closely do two codes go together over all units?")
            .formula(
                    "phi = (n_AB N - n_A n_B) / sqrt(n_A n_B (N - n_A) (N - n_B)); N = units, n_A = units with A, n_AB ="
                            + " units with both")
            .range("-1 to 1; 0 where the codes are independent")
            .addSources("Yule (1912), doi:10.2307/2340126")
            .build();

    private static final Formula FORMULA = new Formula(PhiCoefficient::whyUndefined, PhiCoefficient::value);

    private PhiCoefficient(PairCounts<?> counts, List<PairCounts<?>> omissions) {
        super(DESCRIPTION, counts, omissions, FORMULA);
    }

    private static Optional<UndefinedReason> whyUndefined(PairCounts<?> counts) {
        return PairAssociation.zeroDenominator(
                isOneSided(counts.withA(), counts) || isOneSided(counts.withB(), counts));
    }

    /**
     * The coefficient of two codes in a tally.
     *
     * @param tally the tally
     * @param a the one code
     * @param b the other code
     * @return the coefficient
     */
    public static PhiCoefficient of(CooccurrenceTally<? extends UnitWindow> tally, Code a, Code b) {
        return new PhiCoefficient(tally.counts(a, b), tally.omissions(a, b));
    }

    /**
     * The coefficient of two codes in a study or rows with one coder a segment.
     *
     * @param material what was coded: a study, or flat rows
     * @param window when two codes are together
     * @param a the one code
     * @param b the other code
     * @return the coefficient
     */
    public static PhiCoefficient of(CodedMaterial material, UnitWindow window, Code a, Code b) {
        return of(material, window, a, b, CodingSelection.soleCoder());
    }

    /**
     * The coefficient of two codes in a study or rows.
     *
     * @param material what was coded: a study, or flat rows
     * @param window when two codes are together
     * @param a the one code
     * @param b the other code
     * @param selection whose codings count
     * @return the coefficient
     */
    public static PhiCoefficient of(
            CodedMaterial material, UnitWindow window, Code a, Code b, CodingSelection selection) {
        return of(CooccurrenceTally.of(material, window, selection), a, b);
    }

    /**
     * The coefficient of two codes of which the counts are known.
     *
     * @param counts the counts
     * @return the coefficient
     */
    public static PhiCoefficient of(PairCounts<? extends UnitWindow> counts) {
        return new PhiCoefficient(counts, List.of());
    }

    private static boolean isOneSided(long with, PairCounts<?> counts) {
        return with == 0 || with == counts.units();
    }

    /** Exact up to the root, which is taken to 34 digits, so that codes that always go together give exactly 1. */
    private static double value(PairCounts<?> counts) {
        BigInteger difference =
                Ratio.product(counts.both(), counts.units()).subtract(Ratio.product(counts.withA(), counts.withB()));
        BigInteger margins = Ratio.product(counts.withA(), counts.withB())
                .multiply(Ratio.product(counts.units() - counts.withA(), counts.units() - counts.withB()));
        return new BigDecimal(difference)
                .divide(new BigDecimal(margins).sqrt(MathContext.DECIMAL128), MathContext.DECIMAL128)
                .doubleValue();
    }
}
