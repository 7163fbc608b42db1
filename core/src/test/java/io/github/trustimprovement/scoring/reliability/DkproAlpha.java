// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.IDistanceFunction;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.dkpro.statistics.agreement.distance.RatioDistanceFunction;

/** Krippendorff's alpha by DKPro Agreement 2.2.1; wrong (0.0) where all values are alike and other categories declared. */
final class DkproAlpha {
    private DkproAlpha() {}

    /** Categories are whole numbers, or else only a nominal or ordinal metric is asked for. */
    static double of(ReliabilityData data, MeasurementLevel metric) {
        CodingAnnotationStudy study = new CodingAnnotationStudy(data.coders().size());
        for (int position = 0; position < data.categories().size(); position++) {
            study.addCategory(number(data, position));
        }
        for (int unit = 0; unit < data.units().size(); unit++) {
            Object[] values = new Object[data.coders().size()];
            for (int coder = 0; coder < values.length; coder++) {
                int position = data.position(unit, coder);
                values[coder] = position == ReliabilityData.MISSING ? null : number(data, position);
            }
            study.addItemAsArray(values);
        }
        return new KrippendorffAlphaAgreement(study, distance(metric)).calculateAgreement();
    }

    private static Integer number(ReliabilityData data, int position) {
        return data.categories().values().isEmpty()
                ? position
                : data.categories().values().get(position).number().intValueExact();
    }

    private static IDistanceFunction distance(MeasurementLevel metric) {
        return switch (metric) {
            case NOMINAL -> new NominalDistanceFunction();
            case ORDINAL -> new OrdinalDistanceFunction();
            case INTERVAL -> new IntervalDistanceFunction();
            case RATIO -> new RatioDistanceFunction();
        };
    }
}
