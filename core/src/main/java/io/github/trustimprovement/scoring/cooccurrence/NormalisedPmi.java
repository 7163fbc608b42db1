// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.numeric.Ratio;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.study.CodedMaterial;
import java.util.List;
import java.util.Optional;

/**
 * Pointwise mutual information on a scale that ends at 1: {@code ln(lift) / -ln(n_AB / N)}; 0 is independence, and 1
 * means that neither code occurs without the other.
 *
 * <p>{@code NormalisedPmi.of(study, Window.SAME_SEGMENT, Lever.COMMONALITY, Aim.CHILD_ORIENTED)}.
 * The explanation gives the mutual information itself, in bits.
 *
 * <p>Undefined: {@link UndefinedReason#ZERO_DENOMINATOR} where no unit has A, or none has B, or every unit has both;
 * {@link UndefinedReason#NON_POSITIVE_VALUE} where no unit has both, for there is no logarithm of 0 (its limit is -1);
 * {@link UndefinedReason#NO_DATA} where nothing was looked at; {@link UndefinedReason#CODERS_NOT_RESOLVED} where
 * several people coded a segment and none was chosen; {@link UndefinedReason#SPEAKERS_NOT_IDENTIFIED} where leaders are
 * counted and no segment has one of the roster.
 *
 * <p>Church and Hanks (1990), Computational Linguistics 16(1); normalised by Bouma (2009), Proceedings of GSCL.
 *
 * @since 0.1.0
 */
public final class NormalisedPmi extends PairAssociation {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = PairAssociation.description(
                    "no unit has A, or none has B, or every unit has both")
            .code("cooccurrence/normalised-pmi")
            .title("Normalised pointwise mutual information")
            .question("How far is it from chance that two codes occur together?")
            .formula("NPMI = ln(n_AB N / (n_A n_B)) / -ln(n_AB / N); N = units, n_A = units with A, n_AB = units with"
                    + " both")
            .range("-1 to 1; 0 where the codes are independent")
            .putUndefinedCase(UndefinedReason.NON_POSITIVE_VALUE, "no unit has both")
            .addSources(
                    "Church and Hanks (1990), Computational Linguistics 16(1)",
                    "Bouma (2009), Proceedings of GSCL, on normalising it")
            .build();

    private static final Formula FORMULA = new Formula(NormalisedPmi::whyUndefined, NormalisedPmi::value);
    private static final double LN_2 = StrictMath.log(2);

    private final PairCounts<?> counts;

    private NormalisedPmi(PairCounts<?> counts, List<PairCounts<?>> omissions) {
        super(DESCRIPTION, counts, omissions, FORMULA);
        this.counts = counts;
    }

    /**
     * The mutual information of two codes in a tally.
     *
     * @param tally the tally
     * @param a the one code
     * @param b the other code
     * @return the mutual information
     */
    public static NormalisedPmi of(CooccurrenceTally<? extends UnitWindow> tally, Code a, Code b) {
        return new NormalisedPmi(tally.counts(a, b), tally.omissions(a, b));
    }

    /**
     * The mutual information of two codes in a study or rows with one coder a segment.
     *
     * @param material what was coded: a study, or flat rows
     * @param window when two codes are together
     * @param a the one code
     * @param b the other code
     * @return the mutual information
     */
    public static NormalisedPmi of(CodedMaterial material, UnitWindow window, Code a, Code b) {
        return of(material, window, a, b, CodingSelection.soleCoder());
    }

    /**
     * The mutual information of two codes in a study or rows.
     *
     * @param material what was coded: a study, or flat rows
     * @param window when two codes are together
     * @param a the one code
     * @param b the other code
     * @param selection whose codings count
     * @return the mutual information
     */
    public static NormalisedPmi of(
            CodedMaterial material, UnitWindow window, Code a, Code b, CodingSelection selection) {
        return of(CooccurrenceTally.of(material, window, selection), a, b);
    }

    /**
     * The mutual information of two codes of which the counts are known.
     *
     * @param counts the counts
     * @return the mutual information
     */
    public static NormalisedPmi of(PairCounts<? extends UnitWindow> counts) {
        return new NormalisedPmi(counts, List.of());
    }

    private static Optional<UndefinedReason> whyUndefined(PairCounts<?> counts) {
        return PairAssociation.zeroDenominator(
                        counts.withA() == 0 || counts.withB() == 0 || counts.both() == counts.units())
                .or(() -> counts.both() == 0 ? Optional.of(UndefinedReason.NON_POSITIVE_VALUE) : Optional.empty());
    }

    /** Both logarithms are of quotients that are rounded once, so that equal ones give exactly 1. */
    private static double value(PairCounts<?> counts) {
        return StrictMath.log(Lift.value(counts)) / StrictMath.log(Ratio.of(counts.units(), 1, counts.both(), 1));
    }

    @Override
    List<Step> stepsBetween() {
        return List.of(Step.of("mutual information in bits", StrictMath.log(Lift.value(counts)) / LN_2));
    }
}
