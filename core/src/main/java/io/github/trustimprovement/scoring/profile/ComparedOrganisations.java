// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The organisations that have a composite of all its components, and why the others have none. */
final class ComparedOrganisations {
    private final SortedMap<OrganisationRef, CompositeRecipe.Ingredients> compared = new TreeMap<>();
    private final SortedMap<OrganisationRef, UndefinedReason> leftOut = new TreeMap<>();
    private final List<OrganisationRef> all;

    ComparedOrganisations(ScaleReading reading, CompositeRecipe recipe) {
        for (OrganisationRef organisation : reading.organisations()) {
            CompositeRecipe.Ingredients made = recipe.ingredients(reading.means(organisation));
            recipe.whyUndefined(made)
                    .or(() -> made.components().equals(recipe.weights().components())
                            ? Optional.empty()
                            : Optional.of(UndefinedReason.MISSING_ABOVE_LIMIT))
                    .ifPresentOrElse(why -> leftOut.put(organisation, why), () -> compared.put(organisation, made));
        }
        all = List.copyOf(compared.keySet());
    }

    /** Those with a composite, by level and id. */
    List<OrganisationRef> all() {
        return all;
    }

    /** What goes into the composite of each, in the same order. */
    List<CompositeRecipe.Ingredients> ingredients() {
        return List.copyOf(compared.values());
    }

    /** What goes into the composite of one that has one. */
    CompositeRecipe.Ingredients ingredients(OrganisationRef organisation) {
        return Objects.requireNonNull(compared.get(organisation));
    }

    int size() {
        return compared.size();
    }

    /** Where one that has a composite stands among {@link #all()}. */
    int place(OrganisationRef organisation) {
        return compared.headMap(organisation).size();
    }

    Set<OrganisationRef> leftOut() {
        return leftOut.keySet();
    }

    /** Why an organisation has no composite, if so. */
    Optional<UndefinedReason> whyLeftOut(OrganisationRef organisation) {
        return compared.containsKey(organisation)
                ? Optional.empty()
                : Optional.of(leftOut.getOrDefault(organisation, UndefinedReason.NO_DATA));
    }
}
