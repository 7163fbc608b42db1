// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The codings of a segment that is being read; used again for the next one. */
final class OpenSegment<I> {
    /** Stands for the coder of codings that name none; no id is blank. */
    private static final String UNSTATED_CODER = "";

    private final List<String> coders = new ArrayList<>();
    private final List<Reading<I>> readings = new ArrayList<>();
    private String source = "";

    void begin(String ofSource) {
        source = ofSource;
        coders.clear();
        readings.clear();
    }

    void add(Optional<String> coder, Reading<I> reading) {
        coders.add(coder.orElse(UNSTATED_CODER));
        readings.add(reading);
    }

    void addAll(OpenSegment<I> other) {
        coders.addAll(other.coders);
        readings.addAll(other.readings);
    }

    String source() {
        return source;
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
}
