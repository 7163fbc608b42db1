// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.aol;

import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.concept.InvalidModelException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * What someone judged of a lever in a context, such as 'commonality, negative, for the mechanism described'.
 *
 * <p>{@code LeverJudgement.of(Lever.COMMONALITY, Valence.NEGATIVE).withBases(CodingBasis.MECHANISM)}. This is the one
 * place where a valence meets a lever: a lever by itself is neither good nor bad.
 *
 * <p>Valence as a judgement, and what it rests on: Rollett (2026), s. 3.3, 'Lever valence'. SDK interpretation: a
 * judgement on a theme without a stated valence takes the side on which the theme is printed, and says so by
 * {@link #isValenceFromTheme()}; a stated valence always wins, for the paper reports mixed remarks under one-sided
 * themes.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class LeverJudgement permits LeverJudgementBuilder.ImmutableLeverJudgement {
    LeverJudgement() {}

    /**
     * The lever that was judged.
     *
     * @return the lever, or text that no vocabulary knows
     */
    public abstract Coded<Lever> lever();

    /**
     * The theme under the lever.
     *
     * @return the theme, or text that no vocabulary knows; empty where the lever alone was judged
     */
    public abstract Optional<Coded<LeverTheme>> theme();

    /**
     * The valence, if it was stated.
     *
     * @return the stated valence, or empty
     */
    public abstract Optional<Valence> valence();

    /**
     * What the judgement rests on.
     *
     * @return the bases, in the order given, each once; empty where none was stated
     */
    public abstract List<CodingBasis> bases();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * The judgement with a stated valence.
     *
     * @param value the valence
     * @return a copy
     */
    public abstract LeverJudgement withValence(Valence value);

    /**
     * The judgement with what it rests on.
     *
     * @param values the bases, each at most once
     * @return a copy
     * @throws InvalidModelException if a basis occurs twice
     */
    public abstract LeverJudgement withBases(CodingBasis... values);

    /**
     * A builder that starts with this judgement's values.
     *
     * @return the builder
     */
    public abstract LeverJudgementBuilder toBuilder();

    /**
     * The valence to count by: the stated one, else that of the theme, if it is known.
     *
     * @return the valence, or empty where neither says it
     */
    public Optional<Valence> effectiveValence() {
        return valence().or(this::themeValence);
    }

    /**
     * Whether the {@linkplain #effectiveValence() valence to count by} was taken from the theme.
     *
     * @return true if none is stated and the theme is known
     */
    public boolean isValenceFromTheme() {
        return valence().isEmpty() && themeValence().isPresent();
    }

    private Optional<Valence> themeValence() {
        return theme().flatMap(Coded::known).map(LeverTheme::valence);
    }

    @Value.Check
    void check() {
        if (bases().stream().distinct().count() < bases().size()) {
            throw InvalidModelException.of("LeverJudgement.bases", "each at most once", bases());
        }
    }

    /** The judgement on one line: lever, theme, valence and bases. */
    @Override
    public String toString() {
        return lever().code()
                + theme().map(theme -> " " + theme.code()).orElse("")
                + effectiveValence().map(valence -> " " + valence.id().slug()).orElse("")
                + (isValenceFromTheme() ? " (from the theme)" : "")
                + (bases().isEmpty()
                        ? ""
                        : bases().stream()
                                .map(basis -> basis.id().slug())
                                .collect(Collectors.joining(", ", " [", "]")));
    }

    /**
     * A judgement on a lever without a valence.
     *
     * @param lever the lever
     * @return the judgement
     */
    public static LeverJudgement of(Lever lever) {
        return builder().lever(Coded.of(lever)).build();
    }

    /**
     * A judgement on a lever.
     *
     * @param lever the lever
     * @param valence how it was seen to work
     * @return the judgement
     */
    public static LeverJudgement of(Lever lever, Valence valence) {
        return of(lever).withValence(valence);
    }

    /**
     * A judgement on a theme and its lever, with no valence stated.
     *
     * @param theme the theme
     * @return the judgement
     */
    public static LeverJudgement of(LeverTheme theme) {
        return builder().lever(Coded.of(theme.lever())).theme(Coded.of(theme)).build();
    }

    /**
     * A judgement on a theme and its lever.
     *
     * @param theme the theme
     * @param valence how it was seen to work, which may differ from the side on which the theme is printed
     * @return the judgement
     */
    public static LeverJudgement of(LeverTheme theme, Valence valence) {
        return of(theme).withValence(valence);
    }

    /**
     * A builder; the lever is required.
     *
     * @return an empty builder
     */
    public static LeverJudgementBuilder builder() {
        return new LeverJudgementBuilder();
    }
}
