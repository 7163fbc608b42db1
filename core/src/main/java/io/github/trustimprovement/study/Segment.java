// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.study;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A stretch of a source that bears one meaning, such as a remark on shared ways of working, and its codings.
 *
 * <p>{@code Segment.builder().id("s1").source("i01").speaker(Speaker.of("p01")).locator(CodePoints.of(139, 195))
 * .addCodings(Coding.of(Lever.COMMONALITY, Valence.NEGATIVE)).build()}.
 *
 * <p>Segments are what Rollett (2026), s. 2.3 counts. Aims overlap (s. 3.1) and a remark may be mixed, so a segment
 * may carry any number of codings.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Segment permits SegmentBuilder.ImmutableSegment {
    Segment() {}

    /**
     * The segment's id.
     *
     * @return the id, not blank
     */
    public abstract String id();

    /**
     * The id of the source that the segment is a part of.
     *
     * @return the id, not blank
     */
    public abstract String source();

    /**
     * Who says it; unknown unless stated.
     *
     * @return the speaker
     */
    @Value.Default
    public Speaker speaker() {
        return Speaker.unknown();
    }

    /**
     * Where in the source it lies; not recorded unless stated.
     *
     * @return the locator
     */
    @Value.Default
    public Locator locator() {
        return Locator.none();
    }

    /**
     * What was said.
     *
     * @return the text, or empty where it is not held
     */
    public abstract Optional<String> text();

    /**
     * What coders made of it.
     *
     * @return the codings, in the order given; may be empty
     */
    public abstract List<Coding> codings();

    /**
     * A remark on the segment.
     *
     * @return the note, or empty
     */
    public abstract Optional<String> note();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * The segment with other codings.
     *
     * @param values the codings
     * @return a copy
     */
    public abstract Segment withCodings(Coding... values);

    /**
     * A builder that starts with this segment's values.
     *
     * @return the builder
     */
    public abstract SegmentBuilder toBuilder();

    @Value.Check
    void check() {
        Require.notBlank("Segment.id", id());
        Require.notBlank("Segment.source", source());
    }

    /** The segment on one line: id, source, place, speaker, the size of the text (never the text) and the codings. */
    @Override
    public String toString() {
        return id() + " in " + source() + " " + locator() + ", " + speaker()
                + text().map(text -> " (" + ConsoleText.size(text) + ")").orElse("")
                + (codings().isEmpty()
                        ? ": not coded"
                        : codings().stream().map(Coding::toString).collect(Collectors.joining("; ", ": ", "")));
    }

    /**
     * A builder; id and source are required.
     *
     * @return an empty builder
     */
    public static SegmentBuilder builder() {
        return new SegmentBuilder();
    }
}
