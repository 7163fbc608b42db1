// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.aol.AimSubTheme;
import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.aol.ObjectSubTheme;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.study.Codebook;
import io.github.trustimprovement.study.LocalCodeDefinition;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Counting by concept; a sub-theme, a theme and a local code count for what they stand under, too. */
enum ConceptScheme implements CellScheme<Set<Code>, Code> {
    INSTANCE;

    @Override
    public List<Caveat> caveats() {
        return List.of(Caveat.FREQUENCY_IS_NOT_IMPORTANCE, Caveat.PURPOSIVE_SAMPLE, Caveat.PERCEPTION_NOT_EFFECT);
    }

    @Override
    public Reading<Set<Code>> read(LeverJudgement judgement) {
        Set<Code> items = new HashSet<>();
        judgement.lever().known().ifPresent(items::add);
        judgement.theme().flatMap(Coded::known).ifPresent(items::add);
        return reading(items, items.isEmpty() ? Placement.UNRECOGNISED : Placement.PLACED);
    }

    @Override
    public Reading<Set<Code>> read(Code code, Codebook codebook) {
        Optional<Concept> concept = codebook.rollUp(code);
        if (concept.isEmpty()) {
            return reading(Set.of(), code instanceof LocalCode ? Placement.LOCAL_CODE_ALONE : Placement.UNRECOGNISED);
        }
        return reading(withAllAbove(code, codebook), Placement.PLACED);
    }

    private static Reading<Set<Code>> reading(Set<Code> items, Placement placement) {
        return new Reading<>(items, placement, false);
    }

    /** A code and all that it stands under. */
    static Set<Code> withAllAbove(Code code, Codebook codebook) {
        Set<Code> codes = new HashSet<>();
        for (Optional<? extends Code> at = Optional.of(code); at.isPresent(); at = above(at.get(), codebook)) {
            codes.add(at.get());
        }
        return codes;
    }

    /** The next code up; no codebook has a circle. */
    private static Optional<? extends Code> above(Code code, Codebook codebook) {
        if (code instanceof LocalCode local) {
            return codebook.localCode(local).flatMap(LocalCodeDefinition::parent);
        }
        if (code instanceof LeverTheme theme) {
            return Optional.of(theme.lever());
        }
        if (code instanceof AimSubTheme subTheme) {
            return Optional.of(subTheme.aim());
        }
        return code instanceof ObjectSubTheme subTheme ? Optional.of(subTheme.object()) : Optional.empty();
    }

    @Override
    public Set<Code> none() {
        return Set.of();
    }

    @Override
    public Set<Code> union(Set<Code> items, Set<Code> others) {
        if (items.containsAll(others)) {
            return items;
        }
        Set<Code> both = new HashSet<>(items);
        both.addAll(others);
        return both;
    }

    @Override
    public Set<Code> intersection(Set<Code> items, Set<Code> others) {
        if (others.containsAll(items)) {
            return items;
        }
        Set<Code> common = new HashSet<>(items);
        common.retainAll(others);
        return common;
    }

    @Override
    public CellCounts<Set<Code>, Code> counts() {
        return new ConceptCounts();
    }
}
