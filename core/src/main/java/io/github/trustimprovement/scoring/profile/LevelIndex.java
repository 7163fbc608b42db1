// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import io.github.trustimprovement.review.NotApplicable;
import io.github.trustimprovement.review.NotAssessed;
import io.github.trustimprovement.review.Rated;
import io.github.trustimprovement.review.Rating;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A number for each outcome of a review: three for ratings without a level, then each level of each scale seen. */
final class LevelIndex {
    static final int NOT_ASSESSED = 0;
    static final int NOT_APPLICABLE = 1;
    static final int WITHHELD = 2;
    static final int FIRST_LEVEL = 3;

    /** No scale has a blank id. */
    private static final String NO_SCALE = "";

    private final Map<String, Map<String, Integer>> slots = new HashMap<>();
    private final List<Key> keys = new ArrayList<>(List.of(
            new Key(NO_SCALE, "not assessed"), new Key(NO_SCALE, "not applicable"), new Key(NO_SCALE, "withheld")));

    /** A level of a scale, or an outcome without one. */
    record Key(String scale, String level) implements Comparable<Key> {
        boolean isLevel() {
            return !scale.equals(NO_SCALE);
        }

        @Override
        public int compareTo(Key other) {
            int byScale = scale.compareTo(other.scale);
            return byScale != 0 ? byScale : level.compareTo(other.level);
        }
    }

    int slot(Rating rating) {
        if (rating instanceof Rated rated) {
            return slot(rated.scale(), rated.level());
        }
        return rating instanceof NotAssessed
                ? NOT_ASSESSED
                : rating instanceof NotApplicable ? NOT_APPLICABLE : WITHHELD;
    }

    private int slot(String scale, String level) {
        Map<String, Integer> levels = slots.get(scale);
        Integer slot = levels == null ? null : levels.get(level);
        return slot == null ? newSlot(scale, level) : slot;
    }

    private int newSlot(String scale, String level) {
        keys.add(new Key(scale, level));
        slots.computeIfAbsent(scale, id -> new HashMap<>()).put(level, keys.size() - 1);
        return keys.size() - 1;
    }

    /** The levels of one scale that were seen, with their slots. */
    Map<String, Integer> slotsOf(String scale) {
        return slots.getOrDefault(scale, Map.of());
    }

    List<Key> keys() {
        return keys;
    }

    /** This index's slot for each of another's. */
    int[] slotsOf(LevelIndex other) {
        return other.keys.stream()
                .mapToInt(key -> key.isLevel() ? slot(key.scale(), key.level()) : keys.indexOf(key))
                .toArray();
    }
}
