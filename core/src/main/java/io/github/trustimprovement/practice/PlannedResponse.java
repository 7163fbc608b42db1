// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.concept.Extension;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is to be done if an initiative fails in some way, such as to adapt it.
 *
 * <p>{@code PlannedResponse.of(FailureResponse.ADAPT, "halve the number of units").withTo("f1")}.
 *
 * <p>Rollett (2024), component 'Anticipate and adapt'.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class PlannedResponse permits PlannedResponseBuilder.ImmutablePlannedResponse {
    PlannedResponse() {}

    /**
     * The ids of the signals and milestones that call for it.
     *
     * @return the ids, in the order given; empty for any of the plan
     */
    public abstract List<String> to();

    /**
     * Whether the action is adapted or given up.
     *
     * @return the kind, or empty where it was not said
     */
    public abstract Optional<FailureResponse> kind();

    /**
     * What is done.
     *
     * @return the text, or empty
     */
    public abstract Optional<String> action();

    /**
     * A remark on the response.
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
     * The response to other signals and milestones.
     *
     * @param values their ids
     * @return a copy
     */
    public abstract PlannedResponse withTo(String... values);

    /**
     * A builder that starts with this response's values.
     *
     * @return the builder
     */
    public abstract PlannedResponseBuilder toBuilder();

    /** The response on one line: kind, action and what calls for it. */
    @Override
    public String toString() {
        return Line.of(kind().map(FailureResponse::code).orElse("response"))
                .quoted(action())
                .list("to", to())
                .toString();
    }

    /**
     * A response to any signal of the plan.
     *
     * @param kind adapt or eject
     * @param action what is done
     * @return the response
     */
    public static PlannedResponse of(FailureResponse kind, String action) {
        return builder().kind(kind).action(action).build();
    }

    /**
     * A builder; nothing is required.
     *
     * @return an empty builder
     */
    public static PlannedResponseBuilder builder() {
        return new PlannedResponseBuilder();
    }
}
