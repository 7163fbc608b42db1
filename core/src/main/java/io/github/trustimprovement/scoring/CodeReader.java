// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Identified;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Speaker;
import io.github.trustimprovement.study.Study;
import java.util.Optional;
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
    private final SegmentReader<Set<Code>> reader;

    private CodeReader(TallyContext context, CodingSelection selection) {
        this.context = context;
        this.selection = selection;
        reader = new SegmentReader<>(context, ConceptScheme.INSTANCE, selection);
    }

    /**
     * A reader of the segments of a study.
     *
     * @param context the study that gives participants, coders and codebook; its own segments are not read
     * @param selection whose codings count
     * @return the reader, which any number of threads may use
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
        OpenSegment<Set<Code>> open = new OpenSegment<>();
        open.begin(segment.source());
        segment.codings().forEach(coding -> open.add(coding.coder(), reading(coding)));
        Placement fate = reader.fate(open);
        return new SegmentCodes(
                fate, fate == Placement.PLACED ? reader.items(open) : Set.of(), leader(segment.speaker()));
    }

    private Reading<Set<Code>> reading(Coding coding) {
        return coding.judgement()
                .map(ConceptScheme.INSTANCE::read)
                .or(() -> coding.code().map(this::reading))
                .orElseThrow();
    }

    private Reading<Set<Code>> reading(Code code) {
        return code instanceof LocalCode
                ? new Reading<>(ConceptScheme.withAllAbove(code, context.codebook()), Placement.PLACED, false)
                : ConceptScheme.INSTANCE.read(code, context.codebook());
    }

    private Optional<String> leader(Speaker speaker) {
        return speaker instanceof Identified identified
                ? Optional.of(identified.participant()).filter(context.roster()::containsKey)
                : Optional.empty();
    }

    /**
     * Whether a selected coder has coded a source from end to end, so that a source without a code is one that says
     * nothing of any.
     *
     * @param source the id of the source
     * @return true if so
     */
    public boolean isFinished(String source) {
        Set<String> coders = context.codersOfAll(source);
        return selection instanceof OneCoder one ? coders.contains(one.id()) : !coders.isEmpty();
    }
}
