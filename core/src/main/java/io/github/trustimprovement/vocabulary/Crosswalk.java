// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.vocabulary;

import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptId;
import io.github.trustimprovement.concept.InvalidModelException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list of links between the concepts of two frameworks, such as {@link #standard()} from levers to components.
 *
 * <p>The papers print one link: footnote 24 of Rollett (2026). All other entries of the standard crosswalk are SDK
 * interpretation and say so. A crosswalk never merges the frameworks: nothing recorded of a lever becomes a record of
 * a component by itself. A caller who reads the papers otherwise makes a crosswalk of their own with
 * {@link #of(List, List)}.
 *
 * @param entries the links, in the order in which they are shown; no two join the same concepts
 * @param gaps the concepts that were found to have no counterpart
 * @since 0.1.0
 */
public record Crosswalk(List<CrosswalkEntry> entries, List<CrosswalkGap> gaps) {
    private static final Crosswalk STANDARD = new Crosswalk(StandardCrosswalk.entries(), StandardCrosswalk.gaps());

    /**
     * Creates a crosswalk.
     *
     * @param entries the links, in the order in which they are shown; no two join the same concepts
     * @param gaps the concepts that were found to have no counterpart
     * @throws InvalidModelException if two entries join the same concepts, or a gap has an entry
     */
    public Crosswalk {
        entries = List.copyOf(entries);
        gaps = List.copyOf(gaps);
        Set<List<ConceptId>> pairs = new HashSet<>();
        for (CrosswalkEntry entry : entries) {
            if (!pairs.add(List.of(entry.from().id(), entry.to().id()))) {
                throw InvalidModelException.of("Crosswalk.entries", "one entry for two concepts", entry);
            }
        }
        Set<ConceptId> matched = matched(entries);
        for (CrosswalkGap gap : gaps) {
            if (matched.contains(gap.concept().id())) {
                throw InvalidModelException.of(
                        "Crosswalk.gaps", "without an entry", gap.concept().code());
            }
        }
    }

    /**
     * A crosswalk of a caller's own.
     *
     * @param entries the links
     * @param gaps the concepts without a counterpart
     * @return the crosswalk
     * @throws InvalidModelException if two entries join the same concepts, or a gap has an entry
     */
    public static Crosswalk of(List<CrosswalkEntry> entries, List<CrosswalkGap> gaps) {
        return new Crosswalk(entries, gaps);
    }

    /**
     * The crosswalk from 'Aims, objects, and levers' to 'The DNA of trust-led school improvement'.
     *
     * @return the printed link first, then this library's, in the printed order of the levers
     */
    public static Crosswalk standard() {
        return STANDARD;
    }

    /**
     * The links that start at a concept.
     *
     * @param concept a concept
     * @return its links in order; may be empty
     */
    public List<CrosswalkEntry> from(Concept concept) {
        return entries.stream()
                .filter(entry -> entry.from().id().equals(concept.id()))
                .toList();
    }

    /**
     * The links that end at a concept.
     *
     * @param concept a concept
     * @return its links in order; may be empty
     */
    public List<CrosswalkEntry> to(Concept concept) {
        return entries.stream()
                .filter(entry -> entry.to().id().equals(concept.id()))
                .toList();
    }

    /**
     * Those of the given concepts that no link starts or ends at, such as {@code unmatched(List.of(Component.values()))}.
     *
     * @param <C> the type of the concepts
     * @param concepts any concepts
     * @return the concepts without a link, in the order given
     */
    public <C extends Concept> List<C> unmatched(Collection<C> concepts) {
        Set<ConceptId> matched = matched(entries);
        return concepts.stream()
                .filter(concept -> !matched.contains(concept.id()))
                .toList();
    }

    private static Set<ConceptId> matched(List<CrosswalkEntry> entries) {
        return entries.stream()
                .flatMap(entry -> Stream.of(entry.from().id(), entry.to().id()))
                .collect(Collectors.toSet());
    }
}
