// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.study;

import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.Edition;
import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.concept.LocalCode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a study was coded with: editions of frameworks, such as {@code aol|2026}, and the researchers' own codes.
 *
 * <p>{@code Codebook.builder().addEditions(Edition.of("aol", "2026")).addLocalCodes(definition).build()}. A codebook in
 * which a local code stands above itself cannot be built.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Codebook permits CodebookBuilder.ImmutableCodebook {
    Codebook() {}

    /**
     * The editions that were used.
     *
     * @return the editions, in the order given; may be empty
     */
    public abstract List<Edition> editions();

    /**
     * The researchers' own codes.
     *
     * @return the definitions, in the order given; may be empty
     */
    public abstract List<LocalCodeDefinition> localCodes();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with this codebook's values.
     *
     * @return the builder
     */
    public abstract CodebookBuilder toBuilder();

    /**
     * The definition of a local code.
     *
     * @param code the code
     * @return the first such definition, or empty
     */
    public Optional<LocalCodeDefinition> localCode(LocalCode code) {
        return Optional.ofNullable(definitions().get(code));
    }

    /**
     * The concept that a code counts for: itself, or the nearest concept above a local code.
     *
     * @param code any code
     * @return the concept; empty for an unrecognised code, and for a local code that is not defined here or stands alone
     */
    public Optional<Concept> rollUp(Code code) {
        Optional<Code> at = Optional.of(code);
        while (at.isPresent() && !(at.get() instanceof Concept)) {
            at = parent(at.get());
        }
        return at.map(Concept.class::cast);
    }

    private Optional<Code> parent(Code code) {
        return code instanceof LocalCode local
                ? localCode(local).flatMap(LocalCodeDefinition::parent)
                : Optional.empty();
    }

    @Value.Lazy
    Map<LocalCode, LocalCodeDefinition> definitions() {
        Map<LocalCode, LocalCodeDefinition> byCode = new LinkedHashMap<>();
        localCodes().forEach(definition -> byCode.putIfAbsent(definition.code(), definition));
        return byCode;
    }

    @Value.Check
    void check() {
        Set<Code> ended = new HashSet<>(); // known to run in no circle
        for (LocalCode start : definitions().keySet()) {
            Set<Code> path = new LinkedHashSet<>();
            Optional<Code> at = Optional.of(start);
            while (at.isPresent() && !ended.contains(at.get())) {
                if (!path.add(at.get())) {
                    throw InvalidModelException.of("Codebook.localCodes", "no code above itself", at.get());
                }
                at = parent(at.get());
            }
            ended.addAll(path);
        }
    }

    /** The codebook on one line: the editions and the number of local codes. */
    @Override
    public String toString() {
        return editions() + ", " + ConsoleText.count(localCodes().size(), "local code");
    }

    /**
     * The codebook that declares nothing.
     *
     * @return the empty codebook
     */
    public static Codebook empty() {
        return builder().build();
    }

    /**
     * A builder; nothing is required.
     *
     * @return an empty builder
     */
    public static CodebookBuilder builder() {
        return new CodebookBuilder();
    }
}
