// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A segment whose codings are being read; used again for the next one. */
final class OpenSegment<I, K> {
    /** Stands for the coder of codings that name none; no id is blank. */
    static final String UNSTATED_CODER = "";

    private final CellScheme<I, K> scheme;
    private final List<String> coders = new ArrayList<>();
    private final List<Reading<I>> readings = new ArrayList<>();
    private String source = "";
    private SpeakerState<I, K> speaker;

    OpenSegment(CellScheme<I, K> scheme) {
        this.scheme = scheme;
        speaker = new SpeakerState<>(scheme, false);
    }

    void begin(String of, SpeakerState<I, K> by) {
        source = of;
        speaker = by;
        coders.clear();
        readings.clear();
    }

    void add(String coder, Reading<I> reading) {
        coders.add(coder);
        readings.add(reading);
    }

    String source() {
        return source;
    }

    SpeakerState<I, K> speaker() {
        return speaker;
    }

    int codings() {
        return readings.size();
    }

    String coder(int coding) {
        return coders.get(coding);
    }

    Reading<I> reading(int coding) {
        return readings.get(coding);
    }

    /** Whether several coders looked, some by their codings and some because they coded all of the source. */
    boolean hasSeveralCoders(Set<String> codersOfAll) {
        if (codings() == 0) {
            return codersOfAll.size() > 1;
        }
        String first = coders.get(0);
        for (int i = 1; i < coders.size(); i++) {
            if (!coders.get(i).equals(first)) {
                return true;
            }
        }
        return !codersOfAll.isEmpty() && !codersOfAll.equals(Set.of(first));
    }

    boolean isSeen(Set<String> codersOfAll) {
        return codings() > 0 || !codersOfAll.isEmpty();
    }

    boolean isSeenBy(String coder, Set<String> codersOfAll) {
        return codersOfAll.contains(coder) || coders.contains(coder);
    }

    /** What any coder says. */
    I all() {
        I items = scheme.none();
        for (int i = 0; i < readings.size(); i++) {
            items = i == 0
                    ? readings.get(i).items()
                    : scheme.union(items, readings.get(i).items());
        }
        return items;
    }

    /** What one coder says. */
    I of(String coder) {
        I items = scheme.none();
        for (int i = 0; i < readings.size(); i++) {
            if (coders.get(i).equals(coder)) {
                items = scheme.union(items, readings.get(i).items());
            }
        }
        return items;
    }

    /** What all coders say. */
    I agreed(Set<String> codersOfAll) {
        Map<String, I> itemsByCoder = new HashMap<>();
        codersOfAll.forEach(coder -> itemsByCoder.put(coder, scheme.none()));
        for (int i = 0; i < readings.size(); i++) {
            itemsByCoder.merge(coders.get(i), readings.get(i).items(), scheme::union);
        }
        I items = all();
        for (I ofCoder : itemsByCoder.values()) {
            items = scheme.intersection(items, ofCoder);
        }
        return items;
    }
}
