// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.study;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that was coded, such as the transcript of interview {@code i01}; with its text where it may be held.
 *
 * <p>{@code Source.text("i01", transcript)}, or {@code Source.of("i01")} for a source whose text stays elsewhere.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Source permits SourceBuilder.ImmutableSource {
    Source() {}

    /**
     * The source's id.
     *
     * @return the id, not blank
     */
    public abstract String id();

    /**
     * The source's title.
     *
     * @return the title, or empty
     */
    public abstract Optional<String> title();

    /**
     * The whole text, into which {@link CodePoints} point.
     *
     * @return the text, or empty where it is not held
     */
    public abstract Optional<String> text();

    /**
     * The day on which it was recorded or written.
     *
     * @return the day, or empty
     */
    public abstract Optional<LocalDate> date();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with this source's values.
     *
     * @return the builder
     */
    public abstract SourceBuilder toBuilder();

    @Value.Check
    void check() {
        Require.notBlank("Source.id", id());
    }

    /** The source on one line: id, title, day and the size of the text, never the text. */
    @Override
    public String toString() {
        return id()
                + title().map(title -> " '" + title + "'").orElse("")
                + date().map(date -> " " + date).orElse("")
                + text().map(text -> " (" + ConsoleText.size(text) + ")").orElse("");
    }

    /**
     * A source whose text is not held.
     *
     * @param id the id
     * @return the source
     * @throws io.github.trustimprovement.concept.InvalidModelException if the id is blank
     */
    public static Source of(String id) {
        return builder().id(id).build();
    }

    /**
     * A source with its text.
     *
     * @param id the id
     * @param text the whole text
     * @return the source
     * @throws io.github.trustimprovement.concept.InvalidModelException if the id is blank
     */
    public static Source text(String id, String text) {
        return builder().id(id).text(text).build();
    }

    /**
     * A builder; the id is required.
     *
     * @return an empty builder
     */
    public static SourceBuilder builder() {
        return new SourceBuilder();
    }
}
