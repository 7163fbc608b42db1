// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;

/** Ids that are only numbered, from 1: a million of them take no memory. */
final class NumberedIds extends AbstractList<String> implements RandomAccess {
    private final String prefix;
    private final int size;

    NumberedIds(String prefix, int size) {
        this.prefix = prefix;
        this.size = size;
    }

    @Override
    public String get(int index) {
        return prefix + (Objects.checkIndex(index, size) + 1);
    }

    @Override
    public int size() {
        return size;
    }
}
