// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.study;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * Someone who coded, known by a pseudonym, such as {@code c1}, and the sources that this coder has finished.
 *
 * <p>In a finished source a segment without a code is a 'no' of this coder; in any other source it is missing.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Coder permits CoderBuilder.ImmutableCoder {
    Coder() {}

    /**
     * The pseudonym.
     *
     * @return the id, not blank
     */
    public abstract String id();

    /**
     * The ids of the sources that this coder has coded from end to end.
     *
     * @return the ids, in the order given; may be empty
     */
    public abstract List<String> codedSources();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with this coder's values.
     *
     * @return the builder
     */
    public abstract CoderBuilder toBuilder();

    /**
     * Whether this coder has coded a source from end to end.
     *
     * @param sourceId the source's id
     * @return true if it is among the {@link #codedSources()}
     */
    public boolean isDone(String sourceId) {
        return codedSources().contains(sourceId);
    }

    @Value.Check
    void check() {
        Require.notBlank("Coder.id", id());
    }

    /** The coder on one line: id and the number of finished sources. */
    @Override
    public String toString() {
        return id() + " (" + ConsoleText.count(codedSources().size(), "source") + " coded)";
    }

    /**
     * A coder and the sources coded from end to end.
     *
     * @param id the pseudonym
     * @param codedSources the ids of the sources
     * @return the coder
     * @throws io.github.trustimprovement.concept.InvalidModelException if the id is blank
     */
    public static Coder of(String id, String... codedSources) {
        return builder().id(id).addCodedSources(codedSources).build();
    }

    /**
     * A builder; the id is required.
     *
     * @return an empty builder
     */
    public static CoderBuilder builder() {
        return new CoderBuilder();
    }
}
