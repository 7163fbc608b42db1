// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.saturation;

import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.study.CodedMaterial;
import io.github.trustimprovement.study.Study;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The codes of interviews, one after another, such as 14 interviews with the codes of each.
 *
 * <p>{@code CodeSequence.ofSources(study).restrictedTo("lever themes", LeverTheme.class::isInstance)}. Codes are read as
 * in {@link io.github.trustimprovement.scoring.CodeReader}: unless it is restricted, a sub-theme and what it stands
 * under are two codes.
 *
 * <p>Interviews of a study stand in the order of the dates of their sources, a leader's by the first of these, if each
 * of them has a date. Otherwise they stand as the study lists them, which {@link Caveat#ORDER_AS_LISTED} says.
 *
 * <p>SDK interpretation: a leader who was not looked at, or of whom there is no segment, is no interview. Such leaders are
 * listed beside the interviews, and {@link Caveat#LEADERS_NOT_LOOKED_AT} names them.
 *
 * <p>Sequences are a monoid that is not commutative: {@link #then} puts one after another, and {@link #empty} before or
 * after changes nothing.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class CodeSequence permits CodeSequenceBuilder.ImmutableCodeSequence {
    static final String ORDER = "order";
    private static final String NOT_LOOKED_AT = "leaders left out, not looked at: ";
    private static final String WITHOUT_SEGMENTS = "leaders left out, without a segment: ";

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
     * Leaders who are no interview, for no selected coder has looked at what they said.
     *
     * @return their ids; none where interviews are sources
     */
    public abstract Set<String> notLookedAt();

    /**
     * Leaders who are no interview, for there is no segment of theirs.
     *
     * @return their ids; none where interviews are sources
     */
    public abstract Set<String> withoutSegments();

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
                .addAllNotLookedAt(later.notLookedAt())
                .addAllWithoutSegments(later.withoutSegments())
                .build();
    }

    /** The basis for what does not depend on the order of the interviews. */
    CountBasis basisInAnyOrder() {
        Map<String, String> options = new LinkedHashMap<>(basis().options());
        options.remove(ORDER);
        return basis().toBuilder()
                .options(options)
                .caveats(basis().caveats().stream()
                        .filter(caveat -> caveat != Caveat.ORDER_AS_LISTED)
                        .toList())
                .build();
    }

    /** Leaves each leader in one place only, and lists in the basis who is no interview. */
    @Value.Check
    CodeSequence check() {
        List<String> ids = interviews().stream().map(InterviewCodes::interview).toList();
        if (new HashSet<>(ids).size() < ids.size()) {
            throw InvalidModelException.of("CodeSequence.interviews", "each once", ids);
        }
        Set<String> missed = new TreeSet<>(notLookedAt());
        ids.forEach(missed::remove);
        Set<String> silent = new TreeSet<>(withoutSegments());
        ids.forEach(silent::remove);
        silent.removeAll(missed);
        CountBasis listing = listing(missed, silent);
        return missed.equals(notLookedAt()) && silent.equals(withoutSegments()) && listing.equals(basis())
                ? this
                : toBuilder()
                        .basis(listing)
                        .notLookedAt(missed)
                        .withoutSegments(silent)
                        .build();
    }

    private CountBasis listing(Set<String> missed, Set<String> silent) {
        List<Caveat> caveats = new ArrayList<>(basis().caveats());
        caveats.remove(Caveat.LEADERS_NOT_LOOKED_AT);
        List<Step> steps = new ArrayList<>();
        list(NOT_LOOKED_AT, missed, steps);
        list(WITHOUT_SEGMENTS, silent, steps);
        if (!steps.isEmpty()) {
            caveats.add(Caveat.LEADERS_NOT_LOOKED_AT);
        }
        return basis().toBuilder().caveats(caveats).steps(steps).build();
    }

    private static void list(String what, Set<String> leaders, List<Step> steps) {
        if (!leaders.isEmpty()) {
            steps.add(Step.of(what + String.join(", ", leaders), leaders.size()));
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
     * The sources of a study or rows, in the order of their dates, else as {@link Study#sources()} orders them; a
     * source that only segments name then comes after these, in the order of the segments.
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
     * The leaders of a study or rows, of whom a selected coder has looked at a segment, in the order of the dates of
     * their first sources, else as {@link Study#participants()} orders them.
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
