// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.review.LeverContext;
import io.github.trustimprovement.review.LeverSetting;
import io.github.trustimprovement.review.Rating;
import io.github.trustimprovement.review.Scale;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeverSettingRulesTest {
    private static final Scale DEGREE = Scale.ofOrdinal("degree", "loose", "shared", "alike");

    @Test
    void reportsCommonalityAtEitherEnd() {
        assertThat(found(
                        DEGREE,
                        setting("m1", Lever.COMMONALITY, Rating.of("degree", "loose")),
                        setting("m2", Lever.COMMONALITY, Rating.of("degree", "shared")),
                        setting("m3", Lever.COMMONALITY, Rating.of("degree", "alike"))))
                .containsExactly(
                        "INFO /leverSettings/0/rating/level: aol/lever/commonality is set to 'loose', an end of 'degree', "
                                + "in school/oak on 2025-10-01",
                        "INFO /leverSettings/2/rating/level: aol/lever/commonality is set to 'alike', an end of 'degree', "
                                + "in school/oak on 2025-10-01");
    }

    @Test
    void saysNothingOfOtherLeversScalesAndUnratedSettings() {
        assertThat(found(
                        DEGREE,
                        setting("m1", Lever.LEADERSHIP, Rating.of("degree", "alike")),
                        setting("m2", Lever.COMMONALITY, Rating.of("other", "alike")),
                        setting("m3", Lever.COMMONALITY, Rating.of("degree", "unheard of")),
                        setting("m4", Lever.COMMONALITY, Rating.notAssessed())))
                .isEmpty();
    }

    @Test
    void seesNoEndsOnAScaleOfTwoLevels() {
        assertThat(found(
                        Scale.ofOrdinal("degree", "loose", "alike"),
                        setting("m1", Lever.COMMONALITY, Rating.of("degree", "alike"))))
                .isEmpty();
    }

    private static LeverSetting setting(String id, Lever lever, Rating rating) {
        return LeverSetting.of(
                id, lever, LeverContext.of(OrganisationRef.school("oak"), LocalDate.of(2025, 10, 1)), rating);
    }

    private static List<String> found(Scale scale, LeverSetting... settings) {
        return TrustFindings.of(
                "lever/commonality-at-an-end",
                TrustFindings.birch().addScales(scale).addLeverSettings(settings));
    }
}
