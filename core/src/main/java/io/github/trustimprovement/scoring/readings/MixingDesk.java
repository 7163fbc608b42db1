// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.readings;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.LeverSetting;
import io.github.trustimprovement.review.Rated;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Each lever setting against a band of the caller's: too little, in band, or too much, and by how many levels.
 *
 * <p>{@code MixingDesk.of(trust, SettingBand.of(Lever.COMMONALITY, scale, "some", "much")).position(setting)}. Settings of
 * different levers do not add up: there is no total, no mean and no distance over levers. Levels are counted, not
 * measured: on an ordered scale 'two levels off' is no distance.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} for a setting without a rating, {@link UndefinedReason#NO_BAND} for a lever
 * without a band, {@link UndefinedReason#OTHER_SCALE} for a rating on another scale or at a level that the scale lacks.
 *
 * <p>Rollett (2026), s. 4.4, on levers as controls of a mixing desk, and s. 3.3, 'Commonality', on both extremes.
 *
 * @since 0.1.0
 */
public final class MixingDesk extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("readings/mixing-desk")
            .title("Mixing desk")
            .question("Is each lever set within the band that its trust wants?")
            .formula(
                    "too-little below the band, in-band, too-much above it; levels off = levels to the near end of the band")
            .range("too-little, in-band, too-much; whole numbers, negative below the band")
            .putUndefinedCase(UndefinedReason.NO_DATA, "a setting without a rating")
            .putUndefinedCase(UndefinedReason.NO_BAND, "a lever for which no band was given")
            .putUndefinedCase(UndefinedReason.OTHER_SCALE, "a rating on another scale, or at a level that it lacks")
            .addSources("Rollett (2026), ss. 4.4 and 3.3")
            .addCaveats(Caveat.VALENCE_IS_CONTEXTUAL)
            .build();

    private final List<LeverSetting> settings;
    private final Map<Lever, SettingBand> bands;

    private MixingDesk(List<LeverSetting> settings, Map<Lever, SettingBand> bands) {
        this.settings = settings;
        this.bands = bands;
    }

    /**
     * The settings of a trust's record against bands.
     *
     * @param trust the record
     * @param bands the bands, at most one a lever
     * @return the desk
     * @throws InvalidModelException if a lever has two bands
     */
    public static MixingDesk of(TrustRecord trust, SettingBand... bands) {
        return of(trust.leverSettings(), bands);
    }

    /**
     * Settings against bands.
     *
     * @param settings the settings, in any order, such as those of one context
     * @param bands the bands, at most one a lever
     * @return the desk
     * @throws InvalidModelException if a lever has two bands
     */
    public static MixingDesk of(Collection<LeverSetting> settings, SettingBand... bands) {
        Map<Lever, SettingBand> byLever = new EnumMap<>(Lever.class);
        for (SettingBand band : bands) {
            if (byLever.put(band.lever(), band) != null) {
                throw InvalidModelException.of(
                        "MixingDesk.bands", "one a lever", band.lever().code());
            }
        }
        return new MixingDesk(
                settings.stream()
                        .sorted(Comparator.comparing((LeverSetting setting) ->
                                        setting.context().date())
                                .thenComparing(LeverSetting::id))
                        .toList(),
                byLever);
    }

    /**
     * The settings.
     *
     * @return the settings, by date and id
     */
    public List<LeverSetting> settings() {
        return settings;
    }

    private Optional<SettingBand> band(LeverSetting setting) {
        return setting.lever().known().flatMap(lever -> Optional.ofNullable(bands.get(lever)));
    }

    private Optional<UndefinedReason> whyUndefined(LeverSetting setting) {
        if (band(setting).isEmpty()) {
            return Optional.of(UndefinedReason.NO_BAND);
        }
        if (!(setting.rating() instanceof Rated)) {
            return Optional.of(UndefinedReason.NO_DATA);
        }
        return distance(setting).isEmpty() ? Optional.of(UndefinedReason.OTHER_SCALE) : Optional.empty();
    }

    private OptionalInt distance(LeverSetting setting) {
        SettingBand band = band(setting).orElseThrow();
        return setting.rating() instanceof Rated rated
                        && rated.scale().equals(band.scale().id())
                ? band.distance(rated.level())
                : OptionalInt.empty();
    }

    /**
     * Where a setting lies.
     *
     * @param setting one of the settings
     * @return {@code too-little}, {@code in-band} or {@code too-much}, or why it cannot be told
     */
    public Classification position(LeverSetting setting) {
        return whyUndefined(setting)
                .<Classification>map(reason -> Undefined.of(reason, 1, DESCRIPTION.caveats()))
                .orElseGet(() -> {
                    int distance = distance(setting).orElseThrow();
                    return Classified.builder()
                            .value(distance < 0 ? "too-little" : distance > 0 ? "too-much" : "in-band")
                            .n(1)
                            .method(basis().method(DESCRIPTION))
                            .caveats(DESCRIPTION.caveats())
                            .build();
                });
    }

    /**
     * How many levels a setting lies off its band.
     *
     * @param setting one of the settings
     * @return the number of levels, negative below the band, or why there is none
     */
    public Estimate levelsOff(LeverSetting setting) {
        return whyUndefined(setting)
                .<Estimate>map(reason -> Undefined.of(reason, 1, DESCRIPTION.caveats()))
                .orElseGet(() -> Defined.builder()
                        .value((double) distance(setting).orElseThrow())
                        .n(1)
                        .method(basis().method(DESCRIPTION))
                        .caveats(DESCRIPTION.caveats())
                        .build());
    }

    private CountBasis basis() {
        var basis = CountBasis.builder();
        bands.values()
                .forEach(band -> basis.putOption(
                        "band of " + band.lever().code(),
                        band.scale().id() + " from " + band.lowest() + " to " + band.highest()));
        return basis.build();
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation =
                Explanation.of(DESCRIPTION, basis()).addSteps(Step.of("settings", settings.size()));
        for (LeverSetting setting : settings) {
            String lever = setting.lever()
                    .known()
                    .map(Lever::label)
                    .orElse(setting.lever().code());
            String name = lever + " in " + setting.context();
            explanation.addAnswers(
                    NamedAnswer.of(name, position(setting)), NamedAnswer.of(name + ", levels off", levelsOff(setting)));
        }
        return explanation.build();
    }
}
