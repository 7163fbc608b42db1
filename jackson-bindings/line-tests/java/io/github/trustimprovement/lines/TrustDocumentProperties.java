// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import io.github.trustimprovement.practice.TrustRecord;
import java.util.Set;

class TrustDocumentProperties extends DocumentLaws<TrustRecord> {
    TrustDocumentProperties() {
        super(TrustRecord.class);
    }

    /** A scale has two levels at least, and a composite has weights. */
    @Override
    Set<String> neverMade() {
        return Set.of(
                "an object (scale) levels absent",
                "an object (scale) levels of one",
                "an object (composite) weights absent");
    }
}
