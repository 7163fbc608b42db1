// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.study.Codebook;
import io.github.trustimprovement.study.Coding;
import java.util.Optional;
import java.util.Set;

/** Counting by lever and valence; a plain code that is a lever or a theme is read as a judgement on it. */
enum LeverScheme implements CellScheme<LeverCell> {
    INSTANCE;

    @Override
    public String measure() {
        return "valence/lever-valence-table";
    }

    @Override
    public Reading<LeverCell> read(Coding coding, Codebook codebook) {
        return coding.judgement()
                .map(LeverScheme::read)
                .or(() -> coding.code().map(code -> read(code, codebook)))
                .orElseThrow();
    }

    private static Reading<LeverCell> read(Code code, Codebook codebook) {
        Optional<Concept> concept = codebook.rollUp(code);
        if (concept.isEmpty()) {
            return Reading.unplaced(code instanceof LocalCode ? Placement.LOCAL_CODE_ALONE : Placement.UNRECOGNISED);
        }
        if (concept.get() instanceof Lever lever) {
            return read(LeverJudgement.of(lever));
        }
        return concept.get() instanceof LeverTheme theme
                ? read(LeverJudgement.of(theme))
                : Reading.unplaced(Placement.OTHER_KIND);
    }

    private static Reading<LeverCell> read(LeverJudgement judgement) {
        CountedValence valence =
                judgement.effectiveValence().map(CountedValence::of).orElse(CountedValence.UNSTATED);
        return judgement
                .lever()
                .known()
                .map(lever -> new Reading<>(
                        Set.of(LeverCell.of(lever, valence)), Placement.PLACED, judgement.isValenceFromTheme()))
                .orElse(Reading.unplaced(Placement.UNRECOGNISED));
    }

    @Override
    public Set<LeverCell> cells(Set<LeverCell> items) {
        return LeverCell.closure(items);
    }
}
