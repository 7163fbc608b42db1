// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.Coded.Known;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.study.Codebook;
import io.github.trustimprovement.study.Coding;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Readings of codings, each made once: millions of codings say the same few things. */
final class Readings<I> {
    private final CellScheme<I, ?> scheme;
    private final Codebook codebook;
    private final Map<Code, Reading<I>> codes = new HashMap<>();
    private final Map<Concept, Reading<I>> positive = new HashMap<>();
    private final Map<Concept, Reading<I>> negative = new HashMap<>();
    private final Map<Concept, Reading<I>> unstated = new HashMap<>();

    Readings(CellScheme<I, ?> scheme, Codebook codebook) {
        this.scheme = scheme;
        this.codebook = codebook;
    }

    Reading<I> of(Coding coding) {
        return coding.judgement()
                .map(judgement -> of(judgement.lever(), judgement.theme(), judgement.valence()))
                .or(() -> coding.code().map(this::of))
                .orElseThrow();
    }

    Reading<I> of(Coded<Lever> lever, Optional<Coded<LeverTheme>> theme, Optional<Valence> valence) {
        Optional<Concept> concept = concept(lever, theme);
        if (concept.isEmpty()) {
            return read(lever, theme, valence);
        }
        Map<Concept, Reading<I>> known = readings(valence);
        Reading<I> reading = known.get(concept.get());
        if (reading == null) {
            reading = read(lever, theme, valence);
            known.put(concept.get(), reading);
        }
        return reading;
    }

    Reading<I> of(Code code) {
        Reading<I> reading = codes.get(code);
        if (reading == null) {
            reading = scheme.read(code, codebook);
            if (reading.isPlaced()) { // of codes that mean nothing there is no end
                codes.put(code, reading);
            }
        }
        return reading;
    }

    /** The lever, or the theme, if it is the lever's own: either says all that there is to read but the valence. */
    private static Optional<Concept> concept(Coded<Lever> lever, Optional<Coded<LeverTheme>> theme) {
        if (!(lever instanceof Known<Lever> knownLever)) {
            return Optional.empty();
        }
        if (theme.isEmpty()) {
            return Optional.of(knownLever.concept());
        }
        return theme.get() instanceof Known<LeverTheme> knownTheme
                        && knownTheme.concept().lever() == knownLever.concept()
                ? Optional.of(knownTheme.concept())
                : Optional.empty();
    }

    private Reading<I> read(Coded<Lever> lever, Optional<Coded<LeverTheme>> theme, Optional<Valence> valence) {
        return scheme.read(LeverJudgement.builder()
                .lever(lever)
                .theme(theme)
                .valence(valence)
                .build());
    }

    private Map<Concept, Reading<I>> readings(Optional<Valence> valence) {
        return valence.map(stated -> switch (stated) {
                    case POSITIVE -> positive;
                    case NEGATIVE -> negative;
                })
                .orElse(unstated);
    }
}
