// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.study.CodePoints;
import io.github.trustimprovement.study.Study;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A text or recording from which each coder cut out stretches and gave them categories, such as interview i01 as coded
 * by c1 and c2.
 *
 * <p>{@code Continuum.builder().begin(150).length(300).addCoders("c1", "c2")
 * .addStretches(CodedStretch.of("c1", 225, 70, "c")).build()}, or {@code Continuum.of(study, "i01", "c1", "c2")}.
 *
 * <p>What a coder left out was left out on purpose: each has seen all of it. Stretches of different categories may
 * overlap; of one category and coder they may not.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Continuum permits ContinuumBuilder.ImmutableContinuum {
    Continuum() {}

    /**
     * Where the stretches come from; nothing is said unless stated.
     *
     * @return subject, options and caveats
     */
    @Value.Default
    public CountBasis basis() {
        return CountBasis.builder().build();
    }

    /**
     * Where the continuum begins; 0 unless set.
     *
     * @return the first place, not negative
     */
    @Value.Default
    public int begin() {
        return 0;
    }

    /**
     * How long the continuum is.
     *
     * @return the number of places, at least 1
     */
    public abstract int length();

    /**
     * Who coded it.
     *
     * @return the ids of two coders or more, each once, in the order given
     */
    public abstract List<String> coders();

    /**
     * What they cut out.
     *
     * @return the stretches, in the order given
     */
    public abstract List<CodedStretch> stretches();

    /**
     * A builder that starts with these values.
     *
     * @return the builder
     */
    public abstract ContinuumBuilder toBuilder();

    /** Stretches that are not empty, by category in the order of the labels, in each from first to last. */
    @Value.Lazy
    Map<String, List<CodedStretch>> byCategory() {
        return stretches().stream()
                .filter(stretch -> stretch.length() > 0)
                .sorted(Comparator.comparingInt(CodedStretch::offset))
                .collect(Collectors.groupingBy(CodedStretch::category, TreeMap::new, Collectors.toList()));
    }

    /** Where it ends, exclusive. */
    long end() {
        return (long) begin() + length();
    }

    @Value.Check
    void check() {
        Require.notNegative("Continuum.begin", begin());
        if (length() < 1) {
            throw InvalidModelException.of("Continuum.length", "at least 1", length());
        }
        ReliabilityDataBuilder.distinct("Continuum.coders", coders());
        if (coders().size() < 2) {
            throw InvalidModelException.of("Continuum.coders", "at least 2", coders());
        }
        stretches().forEach(this::checkPlace);
        byCategory().values().forEach(Continuum::checkOverlap);
    }

    private void checkPlace(CodedStretch stretch) {
        if (stretch.offset() < begin() || stretch.end() > end()) {
            throw InvalidModelException.of(
                    "Continuum.stretches", "from " + begin() + " to " + end() + ", the end left out", stretch);
        }
        if (!coders().contains(stretch.coder())) {
            throw InvalidModelException.of("Continuum.stretches", "by one of " + coders(), stretch);
        }
    }

    private static void checkOverlap(List<CodedStretch> ofCategory) {
        Map<String, CodedStretch> lastByCoder = new HashMap<>();
        for (CodedStretch stretch : ofCategory) {
            CodedStretch before = lastByCoder.put(stretch.coder(), stretch);
            if (before != null && before.end() > stretch.offset()) {
                throw InvalidModelException.of(
                        "Continuum.stretches",
                        "without overlap within a category and coder",
                        before + " and " + stretch);
            }
        }
    }

    /** How much there is, such as {@code 300 from 150 by [c1, c2], 9 stretches}. */
    @Override
    public String toString() {
        return length() + " from " + begin() + " by " + coders() + ", "
                + stretches().size() + " stretches";
    }

    /**
     * The text of a source, as coders of a study cut it: each segment with a place in code points, of each coder who
     * gave it a code. A judgement counts for its lever, whatever the theme.
     *
     * <p>SDK interpretation: where a coder gave one code to segments that overlap, they are one stretch. A segment
     * without a place, or with one that ends before it begins or lies outside the text, is left out, and a caveat says
     * so. Unless each of the coders has coded the source from end to end, a gap would be no judgement, and no number
     * can be had.
     *
     * @param study the study
     * @param source the id of the source, with its text
     * @param coders the ids of the coders, at least two
     * @return the continuum
     * @throws InvalidModelException if the study does not hold the text, or there are fewer than two coders
     */
    public static Continuum of(Study study, String source, String... coders) {
        return ContinuumReading.of(study, source, coders);
    }

    /**
     * A stretch of a source, as coders of a study cut it; for a source whose text the study does not hold.
     *
     * @param study the study
     * @param source the id of the source
     * @param whole what of the source was coded
     * @param coders the ids of the coders, at least two
     * @return the continuum
     * @throws InvalidModelException if the stretch is empty, or there are fewer than two coders
     * @see #of(Study, String, String...)
     */
    public static Continuum of(Study study, String source, CodePoints whole, String... coders) {
        return ContinuumReading.of(study, source, whole, coders);
    }

    /**
     * A builder; length and coders are required.
     *
     * @return an empty builder
     */
    public static ContinuumBuilder builder() {
        return new ContinuumBuilder();
    }
}
