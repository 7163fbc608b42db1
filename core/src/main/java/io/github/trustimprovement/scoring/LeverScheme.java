// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.study.Codebook;
import java.util.List;
import java.util.Optional;

/** Counting by lever and valence; a plain code that is a lever or a theme is read as a judgement on it. */
enum LeverScheme implements CellScheme<LeverItems, LeverCell> {
    INSTANCE;

    @Override
    public List<Caveat> caveats() {
        return List.of(
                Caveat.FREQUENCY_IS_NOT_IMPORTANCE,
                Caveat.PURPOSIVE_SAMPLE,
                Caveat.PERCEPTION_NOT_EFFECT,
                Caveat.VALENCE_IS_CONTEXTUAL);
    }

    @Override
    public Reading<LeverItems> read(Code code, Codebook codebook) {
        Optional<Concept> concept = codebook.rollUp(code);
        if (concept.isEmpty()) {
            return unplaced(code instanceof LocalCode ? Placement.LOCAL_CODE_ALONE : Placement.UNRECOGNISED);
        }
        if (concept.get() instanceof Lever lever) {
            return read(LeverJudgement.of(lever));
        }
        return concept.get() instanceof LeverTheme theme
                ? read(LeverJudgement.of(theme))
                : unplaced(Placement.OTHER_KIND);
    }

    @Override
    public Reading<LeverItems> read(LeverJudgement judgement) {
        CountedValence valence =
                judgement.effectiveValence().map(CountedValence::of).orElse(CountedValence.UNSTATED);
        return judgement
                .lever()
                .known()
                .map(lever ->
                        new Reading<>(LeverItems.of(lever, valence), Placement.PLACED, judgement.isValenceFromTheme()))
                .orElseGet(() -> unplaced(Placement.UNRECOGNISED));
    }

    private static Reading<LeverItems> unplaced(Placement placement) {
        return new Reading<>(LeverItems.NONE, placement, false);
    }

    @Override
    public LeverItems none() {
        return LeverItems.NONE;
    }

    @Override
    public LeverItems union(LeverItems items, LeverItems others) {
        return items.union(others);
    }

    @Override
    public LeverItems intersection(LeverItems items, LeverItems others) {
        return items.intersection(others);
    }

    @Override
    public CellCounts<LeverItems, LeverCell> counts() {
        return new LeverCounts();
    }
}
