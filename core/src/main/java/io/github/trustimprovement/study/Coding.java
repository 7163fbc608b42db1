// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.study;

import io.github.trustimprovement.aol.CodingBasis;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.invariant.Require;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one coder made of a segment: a judgement on a lever, such as 'commonality, negative', or a plain code.
 *
 * <p>{@code Coding.of(Lever.COMMONALITY, Valence.NEGATIVE).withBases(CodingBasis.MECHANISM).withCoder("c1")}, or
 * {@code Coding.of(Aim.CHILD_ORIENTED)}. It has either a judgement or a code, never both and never neither.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Coding permits CodingBuilder.ImmutableCoding {
    Coding() {}

    /**
     * The judgement on a lever.
     *
     * @return the judgement, or empty where there is a code
     */
    public abstract Optional<LeverJudgement> judgement();

    /**
     * The code.
     *
     * @return the code, or empty where there is a judgement
     */
    public abstract Optional<Code> code();

    /**
     * Whether the remark gives inspection or published measures as its reason, such as an aim that is said to matter for
     * the next inspection. SDK interpretation: no coding of the paper records it (Rollett 2026, s. 4.1, speaks of how
     * seldom such a reason stands alone).
     *
     * @return true or false, or empty where nobody looked
     */
    public abstract Optional<Boolean> accountability();

    /**
     * The id of the coder.
     *
     * @return the id, not blank; or empty where it is not stated
     */
    public abstract Optional<String> coder();

    /**
     * The day of the coding.
     *
     * @return the day, or empty
     */
    public abstract Optional<LocalDate> date();

    /**
     * Why it was coded so.
     *
     * @return the note, or empty
     */
    public abstract Optional<String> note();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * The coding with a word on its reason.
     *
     * @param value whether inspection or published measures are the reason
     * @return a copy
     */
    public abstract Coding withAccountability(boolean value);

    /**
     * The coding with a coder.
     *
     * @param value the coder's id
     * @return a copy
     * @throws InvalidModelException if the id is blank
     */
    public abstract Coding withCoder(String value);

    /**
     * The coding with a day.
     *
     * @param value the day
     * @return a copy
     */
    public abstract Coding withDate(LocalDate value);

    /**
     * The coding with a note.
     *
     * @param value the note
     * @return a copy
     */
    public abstract Coding withNote(String value);

    /**
     * The coding with what its judgement rests on.
     *
     * @param values the bases, each at most once
     * @return a copy
     * @throws InvalidModelException if there is no judgement, or a basis occurs twice
     */
    public Coding withBases(CodingBasis... values) {
        LeverJudgement judgement = judgement()
                .orElseThrow(() -> InvalidModelException.of("Coding.judgement", "present where bases are given", this));
        return toBuilder().judgement(judgement.withBases(values)).build();
    }

    /**
     * A builder that starts with this coding's values.
     *
     * @return the builder
     */
    public abstract CodingBuilder toBuilder();

    @Value.Check
    void check() {
        if (judgement().isPresent() == code().isPresent()) {
            throw InvalidModelException.of(
                    "Coding", "either a judgement or a code", judgement().isPresent() ? "both" : "neither");
        }
        coder().ifPresent(coder -> Require.notBlank("Coding.coder", coder));
    }

    /** The coding on one line: judgement or code, coder and day; not the note. */
    @Override
    public String toString() {
        return judgement()
                        .map(LeverJudgement::toString)
                        .or(() -> code().map(Code::code))
                        .orElse("")
                + coder().map(coder -> " by " + coder).orElse("")
                + date().map(date -> " on " + date).orElse("");
    }

    /**
     * A judgement on a lever without a valence.
     *
     * @param lever the lever
     * @return the coding
     */
    public static Coding of(Lever lever) {
        return of(LeverJudgement.of(lever));
    }

    /**
     * A judgement on a lever.
     *
     * @param lever the lever
     * @param valence how it was seen to work
     * @return the coding
     */
    public static Coding of(Lever lever, Valence valence) {
        return of(LeverJudgement.of(lever, valence));
    }

    /**
     * A judgement on a theme of a lever, with no valence stated.
     *
     * @param theme the theme
     * @return the coding
     */
    public static Coding of(LeverTheme theme) {
        return of(LeverJudgement.of(theme));
    }

    /**
     * A judgement on a theme of a lever.
     *
     * @param theme the theme
     * @param valence how it was seen to work, which may differ from the side on which the theme is printed
     * @return the coding
     */
    public static Coding of(LeverTheme theme, Valence valence) {
        return of(LeverJudgement.of(theme, valence));
    }

    /**
     * A judgement.
     *
     * @param judgement the judgement
     * @return the coding
     */
    public static Coding of(LeverJudgement judgement) {
        return builder().judgement(judgement).build();
    }

    /**
     * A plain code, such as an aim, an object or a local code. A lever or a theme becomes a judgement, as if its own
     * type had been given.
     *
     * @param code the code
     * @return the coding
     */
    public static Coding of(Code code) {
        if (code instanceof Lever lever) {
            return of(lever);
        }
        return code instanceof LeverTheme theme
                ? of(theme)
                : builder().code(code).build();
    }

    /**
     * A builder; either the judgement or the code is required.
     *
     * @return an empty builder
     */
    public static CodingBuilder builder() {
        return new CodingBuilder();
    }
}
