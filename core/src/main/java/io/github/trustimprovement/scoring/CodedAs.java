// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.study.Codebook;
import io.github.trustimprovement.study.Coding;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that a coding may say of a segment: a code, such as {@code aol/aim/child-oriented}, or a lever with a
 * valence, such as {@code aol/lever/commonality, negative}.
 *
 * <p>{@link #of(Coding, Codebook)} gives all that a coding says, read as the tallies read it: a theme says its lever too,
 * a sub-theme its aim or object, and a local code all that it stands under.
 *
 * @param code the code
 * @param valence how a lever was judged, or empty where the code alone is meant
 * @since 0.1.0
 */
public record CodedAs(Code code, Optional<CountedValence> valence) implements Comparable<CodedAs> {
    private static final Comparator<CodedAs> IN_ORDER = Comparator.comparing((CodedAs each) -> each.code.code())
            .thenComparing(each -> each.valence.map(Enum::ordinal).orElse(-1));

    /**
     * A code, whatever the valence.
     *
     * @param code the code
     * @return what a coding may say
     */
    public static CodedAs of(Code code) {
        return new CodedAs(code, Optional.empty());
    }

    /**
     * A lever with a valence.
     *
     * @param lever the lever
     * @param valence the valence; {@link CountedValence#UNSTATED} for a judgement without one
     * @return what a coding may say
     */
    public static CodedAs of(Lever lever, CountedValence valence) {
        return new CodedAs(lever, Optional.of(valence));
    }

    /**
     * All that a coding says.
     *
     * @param coding the coding
     * @param codebook the study's codebook, which says what local codes stand under
     * @return the codes and, if it is on a lever, the lever with its valence; empty where no code is recognised
     */
    public static Set<CodedAs> of(Coding coding, Codebook codebook) {
        Set<CodedAs> all = new HashSet<>();
        items(ConceptScheme.INSTANCE, coding, codebook).forEach(code -> all.add(of(code)));
        LeverItems judged = items(LeverScheme.INSTANCE, coding, codebook);
        for (Lever lever : Lever.values()) {
            for (CountedValence valence : CountedValence.values()) {
                LeverItems one = LeverItems.of(lever, valence);
                if (judged.intersection(one).equals(one)) {
                    all.add(of(lever, valence));
                }
            }
        }
        return all;
    }

    private static <I> I items(CellScheme<I, ?> scheme, Coding coding, Codebook codebook) {
        return coding.judgement()
                .map(scheme::read)
                .or(() -> coding.code().map(code -> scheme.read(code, codebook)))
                .orElseThrow()
                .items();
    }

    /**
     * A valence as results name it.
     *
     * @param valence the valence
     * @return its name in lower case, such as {@code negative}
     */
    public static String label(CountedValence valence) {
        return valence.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The name in tables, which two codes may share.
     *
     * @return the label of a concept, or any other code as it is written, with the valence: {@code Commonality, negative}
     */
    public String label() {
        return (code instanceof Concept concept ? concept.label() : code.code()) + valenceText();
    }

    private String valenceText() {
        return valence.map(each -> ", " + label(each)).orElse("");
    }

    /** By the text of the code; a code alone before the same with a valence. */
    @Override
    public int compareTo(CodedAs other) {
        return IN_ORDER.compare(this, other);
    }

    /** The code and the valence, such as {@code aol/lever/commonality, negative}. */
    @Override
    public String toString() {
        return code.code() + valenceText();
    }
}
