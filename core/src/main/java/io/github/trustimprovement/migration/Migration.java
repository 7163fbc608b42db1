// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.migration;

import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptId;
import io.github.trustimprovement.concept.Edition;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.text.Alignment;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.text.TextTableBuilder;
import io.github.trustimprovement.vocabulary.Deprecation;
import io.github.trustimprovement.vocabulary.Framework;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The way from one edition of a framework to another, such as {@code Migration.between(older, newer)}: one step for each
 * concept of the older one.
 *
 * <p>The steps are read from the newer edition. A concept that it lists is kept, under whatever label. One that it gave up is
 * renamed if a single concept takes its place and takes no other's, merged if that concept was there before or takes several
 * places, split if several take its place, and dropped if none does, as is one of which it says nothing.
 *
 * <p>What a program knows better it says with {@link #with(MigrationStep)}, for instance that in its own data a split
 * concept always meant the first of the two.
 *
 * @param from the older edition
 * @param to the newer edition
 * @param steps one step a concept of the older edition, in its order
 * @since 0.1.0
 */
public record Migration(Edition from, Edition to, List<MigrationStep> steps) {
    /**
     * Creates a migration.
     *
     * @param from the older edition
     * @param to the newer edition
     * @param steps one step a concept of the older edition, in its order
     * @throws InvalidModelException if the editions are of two frameworks, or a concept has two steps
     */
    public Migration {
        steps = List.copyOf(steps);
        if (!from.framework().equals(to.framework())) {
            throw InvalidModelException.of("Migration.to", "an edition of " + from.framework(), to);
        }
        Set<ConceptId> seen = new HashSet<>();
        for (MigrationStep step : steps) {
            if (!seen.add(step.from())) {
                throw InvalidModelException.of("Migration.steps", "one step a concept", step.from());
            }
        }
    }

    /**
     * The steps that lead from one edition to another.
     *
     * @param from the older edition
     * @param to the newer edition, whose deprecations say what became of concepts
     * @return the migration
     * @throws InvalidModelException if the editions are of two frameworks
     */
    public static Migration between(Framework from, Framework to) {
        Set<ConceptId> before = ids(from);
        Set<ConceptId> after = ids(to);
        Set<ConceptId> taken = new HashSet<>(before);
        Set<ConceptId> shared = new HashSet<>();
        before.stream()
                .flatMap(id -> replacements(id, to).stream())
                .filter(target -> !taken.add(target))
                .forEach(shared::add);
        List<MigrationStep> steps = from.concepts().stream()
                .map(concept -> step(concept.id(), to, after, shared))
                .toList();
        return new Migration(from.edition(), to.edition(), steps);
    }

    /**
     * The migration of an edition to itself, which changes nothing.
     *
     * @param edition the edition
     * @return a migration of kept concepts alone, even those that the edition has given up itself
     */
    public static Migration identity(Framework edition) {
        return new Migration(
                edition.edition(),
                edition.edition(),
                edition.concepts().stream()
                        .map(concept -> MigrationStep.kept(concept.id()))
                        .toList());
    }

    /**
     * This migration with another step for a concept.
     *
     * @param step what becomes of the concept instead; its {@code from} has a step here
     * @return a copy
     * @throws InvalidModelException if the concept has no step here
     */
    public Migration with(MigrationStep step) {
        if (step(step.from()).isEmpty()) {
            throw InvalidModelException.of("Migration.steps", "a concept of " + from, step.from());
        }
        return new Migration(
                from,
                to,
                steps.stream()
                        .map(each -> each.from().equals(step.from()) ? step : each)
                        .toList());
    }

    /**
     * What becomes of a concept.
     *
     * @param concept the id of a concept of the older edition
     * @return its step, or empty for any other id
     */
    public Optional<MigrationStep> step(ConceptId concept) {
        return steps.stream().filter(step -> step.from().equals(concept)).findFirst();
    }

    /**
     * The steps of the concepts that are not kept, as a table.
     *
     * @return the table
     */
    public TextTable toTextTable() {
        TextTableBuilder table = TextTable.builder()
                .title("From " + from + " to " + to)
                .column("Concept", Alignment.LEFT)
                .column("Becomes", Alignment.LEFT)
                .column("In its place", Alignment.LEFT)
                .column("Why", Alignment.LEFT);
        List<MigrationStep> changes =
                steps.stream().filter(step -> step.kind() != MigrationKind.KEPT).toList();
        for (MigrationStep step : changes) {
            String places = step.to().stream().map(ConceptId::path).collect(Collectors.joining(", "));
            table.row(
                    step.from().path(), step.kind().code(), places.isEmpty() ? TextTable.MISSING : places, step.note());
        }
        return table.note(steps.size() - changes.size() + " of " + steps.size() + " concepts are kept.")
                .build();
    }

    private static MigrationStep step(ConceptId id, Framework to, Set<ConceptId> after, Set<ConceptId> shared) {
        List<ConceptId> targets = replacements(id, to);
        if (targets.isEmpty() && after.contains(id)) {
            return MigrationStep.kept(id);
        }
        String note = to.deprecation(id).map(Deprecation::note).orElse(to + " does not have it and does not say why");
        MigrationKind kind = switch (targets.size()) {
            case 0 -> MigrationKind.DROPPED;
            case 1 -> shared.contains(targets.get(0)) ? MigrationKind.MERGED : MigrationKind.RENAMED;
            default -> MigrationKind.SPLIT;
        };
        return new MigrationStep(id, kind, targets, note);
    }

    private static List<ConceptId> replacements(ConceptId id, Framework to) {
        return to.deprecation(id).map(Deprecation::replacedBy).orElse(List.of());
    }

    private static Set<ConceptId> ids(Framework framework) {
        return framework.concepts().stream().map(Concept::id).collect(Collectors.toSet());
    }
}
