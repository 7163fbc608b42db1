// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import java.util.Comparator;

/** An id in the record of a trust; the same id may mean something else in another trust's. */
record TrustKey(String trust, String id) implements Comparable<TrustKey> {
    private static final Comparator<TrustKey> ORDER =
            Comparator.comparing(TrustKey::trust).thenComparing(TrustKey::id);

    @Override
    public int compareTo(TrustKey other) {
        return ORDER.compare(this, other);
    }
}
