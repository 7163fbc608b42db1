// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.migration;

import io.github.trustimprovement.concept.ConceptId;
import io.github.trustimprovement.concept.InvalidModelException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What becomes of one concept, such as a theme that was split into two.
 *
 * @param from the concept in the older edition
 * @param kind what becomes of it
 * @param to the concepts in the newer edition: itself if kept, none if dropped, several if split, else one other
 * @param note why, in one clause; empty for a concept that is kept
 * @since 0.1.0
 */
public record MigrationStep(ConceptId from, MigrationKind kind, List<ConceptId> to, String note) {
    /**
     * Creates a step.
     *
     * @param from the concept in the older edition
     * @param kind what becomes of it
     * @param to the concepts in the newer edition
     * @param note why, in one clause; empty for a concept that is kept
     * @throws InvalidModelException if the concepts do not fit the kind
     */
    public MigrationStep {
        to = List.copyOf(to);
        boolean fits = switch (kind) {
            case KEPT -> to.equals(List.of(from));
            case RENAMED, MERGED -> to.size() == 1 && !to.contains(from);
            case SPLIT -> to.size() > 1;
            case DROPPED -> to.isEmpty();
        };
        if (!fits) {
            throw InvalidModelException.of("MigrationStep.to", "as many concepts as fit '" + kind.code() + "'", to);
        }
    }

    /**
     * The step of a concept that stays as it is.
     *
     * @param concept the concept
     * @return the step
     */
    public static MigrationStep kept(ConceptId concept) {
        return new MigrationStep(concept, MigrationKind.KEPT, List.of(concept), "");
    }

    /** The step on one line, such as {@code aol/lever/old renamed to aol/lever/young}. */
    @Override
    public String toString() {
        return from + " " + kind.code()
                + switch (kind) {
                    case KEPT, DROPPED -> "";
                    case SPLIT, MERGED -> " into " + targets();
                    case RENAMED -> " to " + targets();
                };
    }

    private String targets() {
        return to.stream().map(ConceptId::path).collect(Collectors.joining(", "));
    }
}
