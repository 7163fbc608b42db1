// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.readings;

import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.AnswerContent.value;
import static io.github.trustimprovement.scoring.AnswerContent.word;
import static io.github.trustimprovement.scoring.readings.LeverReadings.DAY;
import static io.github.trustimprovement.scoring.readings.LeverReadings.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.LeverContext;
import io.github.trustimprovement.review.LeverSetting;
import io.github.trustimprovement.review.Rating;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.List;
import org.junit.jupiter.api.Test;

class MixingDeskTest {
    private static final Scale SCALE = Scale.ofOrdinal("use", "none", "little", "some", "much", "all");

    @Test
    @Proves(measure = "readings/mixing-desk", by = Proof.DERIVED, source = WHY)
    void setsEachLeverAgainstItsBand() {
        LeverSetting little = setting("s1", Lever.COMMONALITY, Rating.of("use", "none"));
        LeverSetting band = setting("s2", Lever.COMMONALITY, Rating.of("use", "much"));
        LeverSetting much = setting("s3", Lever.COMMONALITY, Rating.of("use", "all"));
        MixingDesk desk = MixingDesk.of(
                TrustRecord.of("t", Trust.of("t")).toBuilder()
                        .addLeverSettings(much, band, little)
                        .build(),
                SettingBand.of(Lever.COMMONALITY, SCALE, "some", "much"));

        assertThat(desk.settings()).containsExactly(little, band, much);
        assertThat(desk.settings())
                .extracting(setting -> word(desk.position(setting)))
                .containsExactly("too-little", "in-band", "too-much");
        assertThat(desk.settings())
                .extracting(setting -> value(desk.levelsOff(setting)))
                .containsExactly(-2.0, 0.0, 1.0);
        assertThat(desk.toString()).contains("band of aol/lever/commonality use from some to much", "levels off");
    }

    @Test
    void cannotPlaceASettingWithoutABandARatingOrTheScale() {
        MixingDesk desk = MixingDesk.of(List.of(), SettingBand.of(Lever.COMMONALITY, SCALE, "some", "some"));

        assertThat(reason(desk.position(setting("s", Lever.LEADERSHIP, Rating.of("use", "all")))))
                .isEqualTo(UndefinedReason.NO_BAND);
        assertThat(reason(desk.position(setting("s", Lever.COMMONALITY, Rating.withheld()))))
                .isEqualTo(UndefinedReason.NO_DATA);
        assertThat(reason(desk.levelsOff(setting("s", Lever.COMMONALITY, Rating.of("other", "all")))))
                .isEqualTo(UndefinedReason.OTHER_SCALE);
        assertThat(reason(desk.levelsOff(setting("s", Lever.COMMONALITY, Rating.of("use", "more")))))
                .isEqualTo(UndefinedReason.OTHER_SCALE);
    }

    @Test
    void rejectsBandsThatAreNone() {
        SettingBand band = SettingBand.of(Lever.COMMONALITY, SCALE, "some", "much");

        assertThatThrownBy(() -> SettingBand.of(Lever.COMMONALITY, SCALE, "x", "all"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("SettingBand.lowest: a level of scale use, was: \"x\"");
        assertThatThrownBy(() -> SettingBand.of(Lever.COMMONALITY, SCALE, "all", "x"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("SettingBand.highest: a level of scale use, was: \"x\"");
        assertThatThrownBy(() -> SettingBand.of(Lever.COMMONALITY, SCALE, "all", "none"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("SettingBand.highest: not below the lowest, all, was: \"none\"");
        assertThatThrownBy(() -> MixingDesk.of(List.of(), band, band))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("MixingDesk.bands: one a lever, was: \"aol/lever/commonality\"");
    }

    private static LeverSetting setting(String id, Lever lever, Rating rating) {
        return LeverSetting.of(id, lever, LeverContext.of(OrganisationRef.school("oak"), DAY), rating);
    }
}
