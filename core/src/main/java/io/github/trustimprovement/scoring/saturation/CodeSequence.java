// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.saturation;

import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.study.CodedMaterial;
import io.github.trustimprovement.study.Study;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The codes of interviews in the order in which they were held, such as 14 interviews with the codes of each.
 *
 * <p>{@code CodeSequence.ofSources(study).restrictedTo("lever themes", LeverTheme.class::isInstance)}. Codes are read as
 * in {@link io.github.trustimprovement.scoring.CodeReader}: unless it is restricted, a sub-theme and what it stands
 * under are two codes.
 *
 * <p>Sequences are a monoid that is not commutative: {@link #then} puts one after another, and {@link #empty} before or
 * after changes nothing.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class CodeSequence permits CodeSequenceBuilder.ImmutableCodeSequence {
    CodeSequence() {}

    /**
     * Where the codes come from.
     *
     * @return subject, options and caveats; empty unless stated
     */
    @Value.Default
    public CountBasis basis() {
        return CountBasis.builder().build();
    }

    /**
     * The interviews.
     *
     * @return the interviews in their order, each id once
     */
    public abstract List<InterviewCodes> interviews();

    /**
     * A builder that starts with these values.
     *
     * @return the builder
     */
    public abstract CodeSequenceBuilder toBuilder();

    /**
     * How many interviews there are.
     *
     * @return the number
     */
    public int size() {
        return interviews().size();
    }

    /**
     * How many codes each interview is the first to have.
     *
     * @return a number an interview; they add up to the number of codes
     */
    public List<Integer> newCodes() {
        Set<Code> seen = new HashSet<>();
        List<Integer> numbers = new ArrayList<>();
        for (InterviewCodes interview : interviews()) {
            int before = seen.size();
            seen.addAll(interview.codes());
            numbers.add(seen.size() - before);
        }
        return List.copyOf(numbers);
    }

    /**
     * The same interviews with some of the codes alone.
     *
     * @param codes what codes they are, in words that every result repeats, such as {@code lever themes}
     * @param isKept whether a code is one of them
     * @return the sequence; an interview without such a code stays in it
     */
    public CodeSequence restrictedTo(String codes, Predicate<? super Code> isKept) {
        return toBuilder()
                .basis(basis().toBuilder().putOption("codes", codes).build())
                .interviews(interviews().stream()
                        .map(each -> new InterviewCodes(
                                each.interview(),
                                each.codes().stream().filter(isKept).collect(Collectors.toSet())))
                        .toList())
                .build();
    }

    /**
     * These interviews and then those of another sequence.
     *
     * @param later the later interviews
     * @return both, in this order
     * @throws InvalidModelException if an interview is in both, or the two were read in different ways
     */
    public CodeSequence then(CodeSequence later) {
        if (equals(empty())) {
            return later;
        }
        if (later.equals(empty())) {
            return this;
        }
        if (!basis().subject().equals(later.basis().subject())
                || !basis().options().equals(later.basis().options())) {
            throw InvalidModelException.of(
                    "CodeSequence.then",
                    "read in the same way, " + basis().subject() + basis().options(),
                    later.basis().subject() + "" + later.basis().options());
        }
        List<Caveat> caveats = Stream.concat(basis().caveats().stream(), later.basis().caveats().stream())
                .distinct()
                .toList();
        return toBuilder()
                .basis(basis().toBuilder()
                        .caveats(caveats)
                        .whyUndefined(basis().whyUndefined().or(later.basis()::whyUndefined))
                        .build())
                .addAllInterviews(later.interviews())
                .build();
    }

    @Value.Check
    void check() {
        List<String> ids = interviews().stream().map(InterviewCodes::interview).toList();
        if (new HashSet<>(ids).size() < ids.size()) {
            throw InvalidModelException.of("CodeSequence.interviews", "each once", ids);
        }
    }

    /** How many interviews and codes there are, such as {@code 14 interviews, 42 codes}. */
    @Override
    public String toString() {
        return size() + " interviews, "
                + newCodes().stream().mapToInt(Integer::intValue).sum() + " codes";
    }

    /**
     * No interview.
     *
     * @return the identity of {@link #then}
     */
    public static CodeSequence empty() {
        return builder().build();
    }

    /**
     * A sequence of interviews of which the codes are known.
     *
     * @param interviews the interviews in their order
     * @return the sequence
     * @throws InvalidModelException if an interview is given twice
     */
    public static CodeSequence of(InterviewCodes... interviews) {
        return builder().addInterviews(interviews).build();
    }

    /**
     * The sources of a study or rows, with one coder a segment.
     *
     * @param material what was coded: a study, or flat rows
     * @return the sequence
     */
    public static CodeSequence ofSources(CodedMaterial material) {
        return ofSources(material, CodingSelection.soleCoder());
    }

    /**
     * The sources of a study or rows, as {@link Study#sources()} orders them; a source that only segments name comes after
     * these, in the order of the segments.
     *
     * <p>A source is an interview if a selected coder has looked at a segment of it or has finished it. Any other is
     * missing, not empty.
     *
     * @param material what was coded: a study, or flat rows
     * @param selection whose codings count
     * @return the sequence
     */
    public static CodeSequence ofSources(CodedMaterial material, CodingSelection selection) {
        return SequenceReader.of(material, selection).ofSources();
    }

    /**
     * The leaders of a study or rows, with one coder a segment.
     *
     * @param material what was coded: a study, or flat rows
     * @return the sequence
     */
    public static CodeSequence ofLeaders(CodedMaterial material) {
        return ofLeaders(material, CodingSelection.soleCoder());
    }

    /**
     * The leaders of a study or rows, as {@link Study#participants()} orders them; also a leader of whom no segment is.
     *
     * @param material what was coded: a study, or flat rows
     * @param selection whose codings count
     * @return the sequence
     */
    public static CodeSequence ofLeaders(CodedMaterial material, CodingSelection selection) {
        return SequenceReader.of(material, selection).ofLeaders();
    }

    /**
     * A builder; nothing is required.
     *
     * @return an empty builder
     */
    public static CodeSequenceBuilder builder() {
        return new CodeSequenceBuilder();
    }
}
