// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.finding.JsonPointer;
import java.util.Arrays;

/**
 * The steps from where a pass began to the cursor. A step is taken for every value and looked at for a finding alone, so
 * that it costs no object, and no store of a reference that is there already.
 */
final class Steps {
    private static final int USUAL_DEPTH = 16;

    /** Who has the names: a name, the names of which the number says one, or nobody for an element. */
    private Object[] owners = new Object[USUAL_DEPTH];

    private int[] numbers = new int[USUAL_DEPTH];
    private int depth;

    /** Steps into a property. */
    void enter(String property) {
        push(property, 0);
    }

    /** Steps into a property with one of some names. */
    void enter(PropertyNames names, int index) {
        push(names, index);
    }

    /** Steps into an element. */
    void enter(int index) {
        push(this, index);
    }

    void leave() {
        depth--;
    }

    /** Steps out to where the pass began. */
    void leaveAll() {
        depth = 0;
    }

    /** How many characters the pointer has, escapes left aside. */
    long length() {
        long length = 0;
        for (int i = 0; i < depth; i++) {
            length += 1 + step(i).toString().length();
        }
        return length;
    }

    JsonPointer toPointer() {
        JsonPointer pointer = JsonPointer.ROOT;
        for (int i = 0; i < depth; i++) {
            pointer = step(i) instanceof String name ? pointer.then(name) : pointer.then(numbers[i]);
        }
        return pointer;
    }

    /** A name, or the place of an element. */
    private Object step(int index) {
        if (owners[index] instanceof PropertyNames names) {
            return names.name(numbers[index]);
        }
        return owners[index] instanceof String name ? name : (Object) numbers[index];
    }

    private void push(Object owner, int number) {
        if (depth == owners.length) {
            owners = Arrays.copyOf(owners, depth * 2);
            numbers = Arrays.copyOf(numbers, depth * 2);
        }
        if (owners[depth] != owner) {
            owners[depth] = owner;
        }
        numbers[depth++] = number;
    }
}
