// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.study;

import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.invariant.Require;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a researcher's own code means, such as {@code local/late-starts}, and the code that it stands under.
 *
 * <p>{@code LocalCodeDefinition.of(LocalCode.of("local/late-starts"), "Late starts", Lever.ORGANISATIONAL_STRATEGY)}.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class LocalCodeDefinition permits LocalCodeDefinitionBuilder.ImmutableLocalCodeDefinition {
    LocalCodeDefinition() {}

    /**
     * The token that codings carry.
     *
     * @return the code
     */
    public abstract LocalCode code();

    /**
     * The name.
     *
     * @return the label, not blank
     */
    public abstract String label();

    /**
     * The meaning, for a coder to decide by.
     *
     * @return the definition, or empty
     */
    public abstract Optional<String> definition();

    /**
     * The code under which this one rolls up: a concept, or another local code.
     *
     * @return the parent, or empty where it stands alone
     */
    public abstract Optional<Code> parent();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with this definition's values.
     *
     * @return the builder
     */
    public abstract LocalCodeDefinitionBuilder toBuilder();

    @Value.Check
    void check() {
        Require.notBlank("LocalCodeDefinition.label", label());
    }

    /** The definition on one line: code, label and parent. */
    @Override
    public String toString() {
        return code() + " '" + label() + "'"
                + parent().map(parent -> " under " + parent.code()).orElse("");
    }

    /**
     * A local code that stands alone.
     *
     * @param code the token
     * @param label the name
     * @return the definition
     * @throws io.github.trustimprovement.concept.InvalidModelException if the label is blank
     */
    public static LocalCodeDefinition of(LocalCode code, String label) {
        return builder().code(code).label(label).build();
    }

    /**
     * A local code under another code.
     *
     * @param code the token
     * @param label the name
     * @param parent the code under which it rolls up
     * @return the definition
     * @throws io.github.trustimprovement.concept.InvalidModelException if the label is blank
     */
    public static LocalCodeDefinition of(LocalCode code, String label, Code parent) {
        return builder().code(code).label(label).parent(parent).build();
    }

    /**
     * A builder; code and label are required.
     *
     * @return an empty builder
     */
    public static LocalCodeDefinitionBuilder builder() {
        return new LocalCodeDefinitionBuilder();
    }
}
