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
    private int codings;

    void begin(String ofSource) {
        source = ofSource;
        codings = 0;
    }

    void add(Optional<String> coder, Reading<I> reading) {
        add(coder.orElse(UNSTATED_CODER), reading);
    }

    private void add(String coder, Reading<I> reading) {
        if (codings == readings.size()) {
            coders.add(coder);
            readings.add(reading);
        } else { // left over from an earlier segment
            coders.set(codings, coder);
            readings.set(codings, reading);
        }
        codings++;
    }

    void addAll(OpenSegment<I> other) {
        for (int i = 0; i < other.codings; i++) {
            add(other.coder(i), other.reading(i));
        }
    }

    String source() {
        return source;
    }

    int codings() {
        return codings;
    }

    String coder(int coding) {
        return coders.get(coding);
    }

    Reading<I> reading(int coding) {
        return readings.get(coding);
    }
}
