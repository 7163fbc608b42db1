// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.Coded.Known;
import io.github.trustimprovement.study.Codebook;
import io.github.trustimprovement.study.Coding;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Readings of codings, each made once: millions of codings say the same few things. */
final class Readings<I> {
    private final CellScheme<I, ?> scheme;
    private final Codebook codebook;
    private final Map<Code, Reading<I>> codes = new HashMap<>();
    private final Judged positive = new Judged();
    private final Judged negative = new Judged();
    private final Judged unstated = new Judged();

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

    Reading<I> of(Coded<Lever> lever, Optional<Coded<LeverTheme>> theme, Optional<Valence> valence) {
        if (lever instanceof Known<Lever> known) {
            if (theme.isEmpty()) {
                return judged(valence).of(known.concept(), lever, valence);
            }
            if (theme.get() instanceof Known<LeverTheme> knownTheme
                    && knownTheme.concept().lever() == known.concept()) {
                return judged(valence).of(knownTheme.concept(), lever, theme, valence);
            }
        }
        return read(lever, theme, valence);
    }

    private Judged judged(Optional<Valence> valence) {
        if (valence.isEmpty()) {
            return unstated;
        }
        return switch (valence.get()) {
            case POSITIVE -> positive;
            case NEGATIVE -> negative;
        };
    }

    private Reading<I> read(Coded<Lever> lever, Optional<Coded<LeverTheme>> theme, Optional<Valence> valence) {
        return scheme.read(LeverJudgement.builder()
                .lever(lever)
                .theme(theme)
                .valence(valence)
                .build());
    }

    /** Readings of judgements with one stated valence, or with none. */
    private final class Judged {
        private final Map<Lever, Reading<I>> levers = new EnumMap<>(Lever.class);
        private final Map<LeverTheme, Reading<I>> themes = new EnumMap<>(LeverTheme.class);

        private Reading<I> of(Lever lever, Coded<Lever> coded, Optional<Valence> valence) {
            Reading<I> reading = levers.get(lever);
            if (reading == null) {
                reading = read(coded, Optional.empty(), valence);
                levers.put(lever, reading);
            }
            return reading;
        }

        /** A theme of the lever. */
        private Reading<I> of(
                LeverTheme key, Coded<Lever> lever, Optional<Coded<LeverTheme>> theme, Optional<Valence> valence) {
            Reading<I> reading = themes.get(key);
            if (reading == null) {
                reading = read(lever, theme, valence);
                themes.put(key, reading);
            }
            return reading;
        }
    }
}
