// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.readings;

import static io.github.trustimprovement.scoring.AnswerChecks.assertUndefined;
import static io.github.trustimprovement.scoring.AnswerChecks.assertValue;
import static io.github.trustimprovement.scoring.AnswerChecks.assertWord;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.review.LeverContext;
import io.github.trustimprovement.review.LeverSetting;
import io.github.trustimprovement.review.Rated;
import io.github.trustimprovement.review.Rating;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class MixingDeskProperties {
    private static final List<String> LEVELS = List.of("a", "b", "c", "d", "e");
    private static final List<String> TURNED = List.of("e", "d", "c", "b", "a");

    /** Levels of the scale, a level that it lacks, a level of another scale, and none. */
    @Provide
    Arbitrary<Rating> ratings() {
        return Arbitraries.oneOf(
                Arbitraries.of(LEVELS).map(level -> Rating.of("use", level)),
                Arbitraries.of(Rating.of("use", "f"), Rating.of("need", "a"), Rating.notAssessed()));
    }

    @Property
    @Proves(
            measure = "readings/mixing-desk",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "positions in a list of levels")
    void positionsAreThoseInAListOfLevels(
            @ForAll("ratings") Rating rating,
            @ForAll @IntRange(max = 4) int one,
            @ForAll @IntRange(max = 4) int other,
            @ForAll boolean isOfLever) {
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        LeverSetting setting = setting(rating);
        MixingDesk desk = MixingDesk.of(
                List.of(setting),
                band(isOfLever ? Lever.COMMONALITY : Lever.LEADERSHIP, LEVELS, LEVELS.get(low), LEVELS.get(high)));

        if (!isOfLever) {
            assertUndefined(desk.position(setting), UndefinedReason.NO_BAND, 1);
            assertUndefined(desk.levelsOff(setting), UndefinedReason.NO_BAND, 1);
        } else if (rating.equals(Rating.notAssessed())) {
            assertUndefined(desk.position(setting), UndefinedReason.NO_DATA, 1);
            assertUndefined(desk.levelsOff(setting), UndefinedReason.NO_DATA, 1);
        } else if (rating instanceof Rated rated && rated.scale().equals("use") && LEVELS.contains(rated.level())) {
            int at = LEVELS.indexOf(rated.level());
            assertWord(desk.position(setting), at < low ? "too-little" : at > high ? "too-much" : "in-band", 1);
            assertValue(desk.levelsOff(setting), at < low ? at - low : at > high ? at - high : 0, 1);
        } else {
            assertUndefined(desk.position(setting), UndefinedReason.OTHER_SCALE, 1);
            assertUndefined(desk.levelsOff(setting), UndefinedReason.OTHER_SCALE, 1);
        }
    }

    @Property
    @Proves(
            measure = "readings/mixing-desk",
            by = Proof.LAW,
            source = "a wider band never moves a setting further off; levels turned round turn the sign")
    void levelsOffTurnWithTheScale(
            @ForAll @IntRange(max = 4) int at,
            @ForAll @IntRange(max = 4) int one,
            @ForAll @IntRange(max = 4) int other) {
        String low = LEVELS.get(Math.min(one, other));
        String high = LEVELS.get(Math.max(one, other));
        double off = levelsOff(at, band(Lever.COMMONALITY, LEVELS, low, high));

        assertThat(levelsOff(at, band(Lever.COMMONALITY, TURNED, high, low))).isEqualTo(0 - off);
        assertThat(Math.abs(levelsOff(at, band(Lever.COMMONALITY, LEVELS, "a", high))))
                .isLessThanOrEqualTo(Math.abs(off));
    }

    private static double levelsOff(int at, SettingBand band) {
        LeverSetting setting = setting(Rating.of("use", LEVELS.get(at)));
        return MixingDesk.of(List.of(setting), band)
                .levelsOff(setting)
                .ifDefined()
                .orElseThrow();
    }

    private static SettingBand band(Lever lever, List<String> levels, String low, String high) {
        return SettingBand.of(lever, Scale.ofOrdinal("use", levels.toArray(String[]::new)), low, high);
    }

    private static LeverSetting setting(Rating rating) {
        return LeverSetting.of(
                "s", Lever.COMMONALITY, LeverContext.of(OrganisationRef.school("oak"), LeverReadings.DAY), rating);
    }
}
