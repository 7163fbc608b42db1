// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.study.Codebook;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Reads the codes of segments as a {@link CodingSelection} wants them, such as those that all coders agreed on.
 *
 * <p>{@code CodeReader.of(study, CodingSelection.coder("c1")).read(segment).codes()}. A code counts for all that it
 * stands under, and coders agree on each level by itself, as in {@link ConceptTally}; unlike there, a local code under no
 * concept counts as itself. What no vocabulary knows is left out.
 *
 * @since 0.1.0
 */
public final class CodeReader {
    private final TallyContext context;
    private final CodingSelection selection;

    private CodeReader(TallyContext context, CodingSelection selection) {
        this.context = context;
        this.selection = selection;
    }

    /**
     * A reader of the segments of a study.
     *
     * @param context the study that gives participants, coders and codebook; its own segments are not read
     * @param selection whose codings count
     * @return the reader
     */
    public static CodeReader of(Study context, CodingSelection selection) {
        return new CodeReader(new TallyContext(context), selection);
    }

    /**
     * What the selected coders made of a segment.
     *
     * @param segment the segment
     * @return its codes, or why it does not count
     */
    public SegmentCodes read(Segment segment) {
        Set<String> coders = context.coders(segment);
        if (selection == CodingSelections.SOLE_CODER
                && coders.size() > 1
                && !segment.codings().isEmpty()) {
            return new SegmentCodes(Placement.CODERS_NOT_RESOLVED, Set.of(), context.leader(segment));
        }
        if (coders.isEmpty() || (selection instanceof OneCoder one && !coders.contains(one.id()))) {
            return new SegmentCodes(Placement.NOT_SELECTED, Set.of(), context.leader(segment));
        }
        return new SegmentCodes(Placement.PLACED, codes(segment, coders), context.leader(segment));
    }

    private Set<Code> codes(Segment segment, Set<String> coders) {
        Map<String, Set<Code>> codesByCoder = new HashMap<>();
        coders.forEach(coder -> codesByCoder.put(coder, new HashSet<>()));
        for (Coding coding : segment.codings()) {
            codesByCoder
                    .computeIfAbsent(TallyContext.coder(coding), coder -> new HashSet<>())
                    .addAll(codes(coding));
        }
        if (selection instanceof OneCoder one) {
            return codesByCoder.getOrDefault(one.id(), Set.of());
        }
        Set<Code> codes = new HashSet<>();
        codesByCoder.values().forEach(codes::addAll);
        if (selection == CodingSelections.AGREED) {
            codesByCoder.values().forEach(codes::retainAll);
        }
        return codes;
    }

    private Set<Code> codes(Coding coding) {
        Codebook codebook = context.study().codebook();
        return coding.code()
                .filter(LocalCode.class::isInstance)
                .map(local -> ConceptScheme.withAllAbove(local, codebook))
                .orElseGet(() -> ConceptScheme.INSTANCE.read(coding, codebook).items());
    }

    /**
     * Whether a selected coder has coded a source from end to end, so that a source without a code is one that says
     * nothing of any.
     *
     * @param source the id of the source
     * @return true if so
     */
    public boolean isFinished(String source) {
        Set<String> coders = context.coders(source);
        return selection instanceof OneCoder one ? coders.contains(one.id()) : !coders.isEmpty();
    }
}
