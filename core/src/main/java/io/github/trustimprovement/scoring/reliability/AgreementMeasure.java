// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.MeasureDescription;

/**
 * A measure of agreement that a table of codes may show, such as {@code COHEN_KAPPA}; none is shown unless named.
 *
 * @since 0.1.0
 */
public enum AgreementMeasure {
    /** {@link PercentAgreement}. */
    PERCENT_AGREEMENT,
    /** {@link CohenKappa}, unweighted; for two coders. */
    COHEN_KAPPA,
    /** {@link FleissKappa}. */
    FLEISS_KAPPA,
    /** {@link GwetAC1}. */
    GWET_AC1,
    /** {@link KrippendorffAlpha}, at the level of the categories. */
    KRIPPENDORFF_ALPHA;

    /**
     * What the measure is, as data.
     *
     * @return the description
     */
    public MeasureDescription description() {
        return switch (this) {
            case PERCENT_AGREEMENT -> PercentAgreement.DESCRIPTION;
            case COHEN_KAPPA -> CohenKappa.DESCRIPTION;
            case FLEISS_KAPPA -> FleissKappa.DESCRIPTION;
            case GWET_AC1 -> GwetAC1.DESCRIPTION;
            case KRIPPENDORFF_ALPHA -> KrippendorffAlpha.DESCRIPTION;
        };
    }

    /**
     * The measure of data, without an interval.
     *
     * @param data what each coder made of each unit
     * @return the estimate
     * @throws io.github.trustimprovement.concept.InvalidModelException if the measure is for two coders and there are
     *     not two
     */
    public Estimate of(ReliabilityData data) {
        return switch (this) {
            case PERCENT_AGREEMENT -> PercentAgreement.of(data).estimate();
            case COHEN_KAPPA -> CohenKappa.of(data).estimate();
            case FLEISS_KAPPA -> FleissKappa.of(data).estimate();
            case GWET_AC1 -> GwetAC1.of(data).estimate();
            case KRIPPENDORFF_ALPHA -> KrippendorffAlpha.of(data).estimate();
        };
    }
}
