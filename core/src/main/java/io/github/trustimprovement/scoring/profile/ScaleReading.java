// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.dna.Strand;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.CountBasisBuilder;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A tally as it looks from one scale: which counts are levels of it, and which stand elsewhere. */
final class ScaleReading {
    private static final int MOST_NAMES = 5;

    /** Where the numbers without a level stand, after those of the levels. */
    private static final int ON_OTHER_SCALES = 0;

    private static final int NOT_ASSESSED = 1;
    private static final int NOT_APPLICABLE = 2;
    private static final int WITHHELD = 3;
    private static final int NOT_REVIEWED = 4;

    private final RatingState state;
    private final Scale scale;
    private final Map<Integer, Integer> places = new HashMap<>();

    // Kept once they are found, for there may be many composites of the same ratings.
    private final Map<OrganisationRef, ComponentMeans> means = new ConcurrentHashMap<>();
    private volatile @Nullable CountBasis basisOfEach;

    ScaleReading(RatingState state, Scale scale) {
        this.state = state;
        this.scale = scale;
        Map<String, Integer> seen = state.levels().slotsOf(scale.id());
        for (int position = 0; position < scale.levels().size(); position++) {
            Integer slot = seen.get(scale.levels().get(position).id());
            if (slot != null) {
                places.put(slot, position);
            }
        }
        places.put(LevelIndex.NOT_ASSESSED, place(NOT_ASSESSED));
        places.put(LevelIndex.NOT_APPLICABLE, place(NOT_APPLICABLE));
        places.put(LevelIndex.WITHHELD, place(WITHHELD));
    }

    private int place(int kind) {
        return scale.levels().size() + kind;
    }

    Scale scale() {
        return scale;
    }

    ReviewSelection selection() {
        return state.selection();
    }

    Collection<OrganisationRef> organisations() {
        return state.rows().keySet();
    }

    LevelCounts counts(OrganisationRef organisation, Component component) {
        return counts(List.of(organisation), List.of(component));
    }

    LevelCounts counts(Component component) {
        return counts(List.of(component));
    }

    LevelCounts counts(Strand strand) {
        return counts(strand.components());
    }

    LevelCounts counts(List<Component> components) {
        return counts(state.rows().keySet(), components);
    }

    LevelCounts counts(Collection<OrganisationRef> organisations, List<Component> components) {
        long[] counts = new long[place(NOT_REVIEWED) + 1];
        for (Component component : components) {
            for (OrganisationRef organisation : organisations) {
                state.cell(organisation, component)
                        .ifPresentOrElse(
                                cell -> cell.forEach((slot, count) ->
                                        counts[places.getOrDefault(slot, place(ON_OTHER_SCALES))] += count),
                                () -> counts[place(NOT_REVIEWED)]++);
            }
        }
        return LevelCounts.builder()
                .scale(scale)
                .addAllLevels(
                        Arrays.stream(counts, 0, scale.levels().size()).boxed().toList())
                .onOtherScales(counts[place(ON_OTHER_SCALES)])
                .notAssessed(counts[place(NOT_ASSESSED)])
                .notApplicable(counts[place(NOT_APPLICABLE)])
                .withheld(counts[place(WITHHELD)])
                .notReviewed(counts[place(NOT_REVIEWED)])
                .build();
    }

    /** What the components of all organisations together come to. */
    ComponentMeans means() {
        return state.rows().size() == 1
                ? means(organisations().iterator().next())
                : new ComponentMeans(scale, this::counts);
    }

    /** What the components of one organisation come to. */
    ComponentMeans means(OrganisationRef organisation) {
        return means.computeIfAbsent(
                organisation, each -> new ComponentMeans(scale, component -> counts(each, component)));
    }

    /** Whose ratings these are together, which of them count, and what stands against using them. */
    CountBasis basis() {
        CountBasis each = basisOfEach();
        return state.rows().size() > 1
                ? each.toBuilder().addCaveats(Caveat.HIDES_DIFFERENCES).build()
                : each;
    }

    /** The same where each organisation has numbers of its own. */
    CountBasis basisOfEach() {
        CountBasis kept = basisOfEach;
        if (kept == null) {
            kept = newBasis();
            basisOfEach = kept;
        }
        return kept;
    }

    private CountBasis newBasis() {
        CountBasisBuilder basis = CountBasis.builder()
                .putSubject(state.rows().size() == 1 ? "organisation" : "organisations", names(organisations()))
                .putOption("reviews", state.selection().toString())
                .putOption("scale", scale.id());
        if (counts(List.of(Component.values())).onOtherScales() > 0) {
            basis.addCaveats(Caveat.OTHER_SCALES_MISSING);
        }
        return basis.build();
    }

    /** The first organisations by name, and how many more there are; a line must not grow with the sector. */
    static String names(Collection<OrganisationRef> organisations) {
        String first = organisations.stream()
                .sorted()
                .limit(MOST_NAMES)
                .map(OrganisationRef::toString)
                .collect(Collectors.joining(" "));
        int more = organisations.size() - MOST_NAMES;
        return first.isEmpty() ? "none" : first + (more > 0 ? " and " + more + " more" : "");
    }
}
