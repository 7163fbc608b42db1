// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import org.dkpro.statistics.agreement.unitizing.KrippendorffAlphaUnitizingAgreement;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;

/** alpha_U by DKPro Agreement 2.2.1; wrong with stretches of length 0, and where there is nothing to differ on. */
final class DkproUnitizing {
    private DkproUnitizing() {}

    static double of(Continuum continuum) {
        UnitizingAnnotationStudy study =
                new UnitizingAnnotationStudy(continuum.coders().size(), continuum.begin(), continuum.length());
        continuum.stretches().stream()
                .filter(stretch -> stretch.length() > 0)
                .forEach(stretch -> study.addUnit(
                        stretch.offset(),
                        stretch.length(),
                        continuum.coders().indexOf(stretch.coder()),
                        stretch.category()));
        return new KrippendorffAlphaUnitizingAgreement(study).calculateAgreement();
    }
}
